// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paths.h"

#include <QDir>
#include <QStandardPaths>

namespace sarika
{

Paths Paths::ofReader()
{
    return inFolder(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/sarika"));
}

Paths Paths::inFolder(const QString &folder)
{
    return {QDir(folder).absolutePath()};
}

} // namespace sarika
