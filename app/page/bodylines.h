// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/page/headline.h"
#include "app/page/region.h"

#include <QStringList>

#include <vector>

namespace sarika
{

/// A line of the region and what it is.
struct BodyLine
{
    enum class Is { Body, Embedded, Caption, Dropped }; // Embedded: a post of a network, quoted

    const Line *line = nullptr;
    Is is = Is::Body;
};

/// Judges each line of the region: body, an embedded post, a photo's caption, or something the story could be read
/// without: the headline again, byline and date on top, links to other stories, prompts, tags and author boxes at the
/// end. byline: names as found, may be empty; frames: the elements that hold a photo and its words.
std::vector<BodyLine> judgeLines(const Region &region, const Lines &lines, const Headline &headline,
                                 const QString &byline, const std::vector<const HtmlNode *> &frames);

/// Drops the small print between a standfirst that was taken from the lines and the first sentences of the story.
void trimBelowStandfirst(std::vector<BodyLine> &lines);

/// Letters and digits only, case folded: what two printings of the same words share.
QString sameWords(QStringView text);

} // namespace sarika
