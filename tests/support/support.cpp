// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/support.h"

namespace sarika
{

QString checkoutPath()
{
    return QStringLiteral(SARIKA_SOURCE_DIR);
}

QString fixturePath(const QString &name)
{
    return checkoutPath() + QStringLiteral("/tests/fixtures/") + name;
}

} // namespace sarika
