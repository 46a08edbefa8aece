// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/news/incomingpage.h"
#include "app/page/claims.h"
#include "app/page/lines.h"

namespace sarika
{

/// What the page is, judged once it is read: a whole story unless there is good evidence for less.
PageKind kindOfPage(const IncomingPage &page, const Claims &claims, const Lines &lines, const QUrl &address);

/// Holds no story, so that nothing of it may be kept as one.
bool isNoStory(PageKind kind);

/// One word for the log and the command line: "story", "stub", "video", "index", "error", "consent".
QString nameOf(PageKind kind);

} // namespace sarika
