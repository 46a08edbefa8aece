// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/page/claims.h"
#include "app/page/lines.h"

namespace sarika
{

/// Who wrote it: names as printed, without "By", roles, addresses and dates; several joined with ", ".
QString findByline(const HtmlTree &tree, const Lines &lines, const Claims &claims, const QUrl &address,
                   const HtmlNode *headline);

/// One printed byline reduced to its names; empty where it names nobody.
QString cleanByline(const QString &printed);

} // namespace sarika
