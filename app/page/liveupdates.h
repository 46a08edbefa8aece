// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/news/incomingpage.h"
#include "app/page/claims.h"

namespace sarika
{

/// Adds what the data of a live blog tells and its markup does not print (the rest is loaded by a script): each entry
/// with its time, in the order of the page. Where entries before the printed ones are missing, all are taken from the
/// data, below the words that open the page.
void addLiveUpdates(IncomingPage &page, const QList<ClaimedUpdate> &updates);

} // namespace sarika
