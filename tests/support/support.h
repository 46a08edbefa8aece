// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QString>

namespace sarika
{

/// A file of tests/fixtures by its path there.
inline QString fixturePath(const QString &name)
{
    return QStringLiteral(SARIKA_SOURCE_DIR "/tests/fixtures/") + name;
}

} // namespace sarika
