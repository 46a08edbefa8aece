// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace sarika
{

/// The encoding that is really meant by a name in lower case: what is called Latin-1 holds Windows-1252, GB2312 holds
/// GB18030, and so on; and the names that Python, Java and old Macs write.
QByteArray encodingMeant(const QByteArray &name);

/// Every byte below 0x80, and yet no ASCII: ISO-2022-JP, HZ, UTF-7.
bool isSevenBitEncoding(const QByteArray &name);

} // namespace sarika
