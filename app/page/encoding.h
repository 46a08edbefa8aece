// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace sarika
{

/// A page's bytes as UTF-8. The encoding is found as the HTML standard sniffs it: byte order mark, HTTP header, meta
/// in the first 1024 bytes (we look at 4096: publishers do not count), then UTF-8 where the bytes are sound, then
/// ICU's detection, then windows-1252. https://html.spec.whatwg.org/#determining-the-character-encoding
QByteArray pageAsUtf8(QByteArrayView bytes, const QString &contentType);

} // namespace sarika
