// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/page/bodylines.h"
#include "app/page/claims.h"
#include "app/page/headline.h"

namespace sarika
{

/// The printed line beneath the headline, by its name (standfirst, deck, lead …), its place, or because it repeats the
/// description of the page's data. Taken out of `body` where it opens it under such a name. Empty where none is
/// printed. whole: all lines of the page; kept: those without what belongs to the site.
QString takeStandfirst(const Lines &whole, const Lines &kept, const Claims &claims, const Headline &headline,
                       std::vector<BodyLine> &body, const std::vector<const HtmlNode *> &frames);

} // namespace sarika
