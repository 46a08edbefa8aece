// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/news/incomingpage.h"
#include "app/page/headline.h"
#include "app/page/region.h"
#include "app/page/siterules.h"

namespace sarika
{

// What a reader's rules say of one page. Where a rule finds nothing the page is read as without it.

/// Takes what the rules remove out of the tree.
void removeRuled(HtmlTree &tree, const SiteRules &rules);

/// The body that the rules choose; no root where they choose none.
Region ruledRegion(const HtmlTree &tree, const SiteRules &rules);

void ruleHeadline(Headline &headline, const HtmlTree &tree, const SiteRules &rules);

/// Byline, date, photo with caption and credit, next page. Called before the tree is used up.
void ruleFields(IncomingPage &page, const HtmlTree &tree, const SiteRules &rules, const QUrl &address);

} // namespace sarika
