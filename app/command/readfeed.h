// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace sarika
{

/// `read-feed FILE [BASE [CONTENT-TYPE]]`, or `read-feed --batch` with lines FILE<TAB>BASE<TAB>CONTENT-TYPE on stdin:
/// what Sarika reads in a feed, one JSON object a line on stdout. Touches no database and no network.
/// Returns the exit code: 0 well, 1 some document was no feed, 2 wrong usage.
int readFeedCommand(const QStringList &arguments);

} // namespace sarika
