// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/page/lines.h"

#include <QString>

#include <vector>

namespace sarika
{

/// Where the body of the story stands: one node, or several of one kind beneath it.
struct Region
{
    const HtmlNode *root = nullptr;      // null where there is none
    std::vector<const HtmlNode *> parts; // what of it counts; the root itself where it is one
    bool named = false;                  // by itemprop or class, not by its text alone

    bool holds(const Line &line, const Lines &lines) const;
};

/// Finds the body: the element with the best sum of prose against links, and elements whose markup says that they are
/// the body, judged against each other. claimedBody: articleBody of the page's data, may be empty.
/// headline: where it is printed, may be null.
Region findRegion(const HtmlTree &tree, const Lines &lines, const QString &claimedBody, const HtmlNode *headline);

} // namespace sarika
