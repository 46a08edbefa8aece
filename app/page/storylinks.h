// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/text/htmltree.h"

#include <QString>
#include <QUrl>

#include <vector>

namespace sarika
{

/// A link to a story as a list or front page prints it.
struct StoryLink
{
    const HtmlNode *entry = nullptr; // the element that holds all of it
    const HtmlNode *link = nullptr;
    QString headline;
    QString teaser; // ends in “…” where it was cut
    QUrl address;
    QUrl photo;
};

/// Each story once and never the page's own, or every entry of a list as it is printed.
enum class Repeats { Dropped, AsPrinted };

/// Links below `within` that look like stories: a headline of some words to an address of the same site, with the
/// teaser and photo of its entry, in order.
std::vector<StoryLink> storyLinksBelow(const HtmlNode *within, const QUrl &base, Repeats repeats = Repeats::Dropped);

} // namespace sarika
