// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

namespace sarika
{

/// One number for all spellings of an address that lead to the same story: http or https, with or without www, last
/// slash, fragment and the marks of campaigns (utm_…, fbclid).
qint64 addressKey(const QUrl &address);

} // namespace sarika
