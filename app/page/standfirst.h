// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/page/bodylines.h"
#include "app/page/claims.h"

namespace sarika
{

/// The printed line beneath the headline, by its name (standfirst, deck, lead …), its place, or because it repeats the
/// description of the page's data. Empty where none is printed, or where the body begins with it.
QString findStandfirst(const Lines &lines, const Claims &claims, const HtmlNode *headline,
                       const std::vector<BodyLine> &body, const QStringList &headlines,
                       const std::vector<const HtmlNode *> &frames);

} // namespace sarika
