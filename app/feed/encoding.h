// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace sarika
{

/// A document in any encoding as UTF-8 without BOM and control characters. Never fails: a bad byte costs a character.
/// Order: BOM; UTF-16 and 32 by their NULs; what the XML declaration says, what the Content-Type says; valid UTF-8;
/// a detector; Windows-1252, which is also what Latin-1 and ASCII mean in practice.
QByteArray toUtf8(QByteArrayView bytes, const QString &contentType);

} // namespace sarika
