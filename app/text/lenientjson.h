// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QJsonValue>

namespace sarika
{

/// JSON as publishers write it in pages and feeds: raw line breaks in strings, comments, trailing commas, CDATA and
/// wrong escapes are mended. Undefined where even so nothing can be read.
QJsonValue readLenientJson(QByteArrayView json);

} // namespace sarika
