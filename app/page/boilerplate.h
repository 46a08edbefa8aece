// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/page/lines.h"

namespace sarika
{

/// How hard boilerplate is looked for: by tag only where the stricter readings left nothing.
enum class Sweep { ByNameAndTag, ByTag, Nothing };

/// Marks what belongs to the site and not to the story: menus, bars, forms, boxes of other stories, comments, prompts,
/// by tag, role and the words of class and id. A wrapper that holds most of the page's prose is never marked.
/// What holds the headline is never marked either; headline may be null.
Marks boilerplate(const HtmlTree &tree, const Lines &lines, const HtmlNode *headline, Sweep sweep);

/// Class words say that this holds a photo's caption or credit.
bool isCaptionName(const HtmlNode *node);
bool isCreditName(const HtmlNode *node);

/// An entry of a live blog or ticker, by its mark or name.
bool isLiveEntry(const HtmlNode *node);

/// A post of a network as papers embed it: a quote that the network's script would dress up.
bool isEmbeddedPost(const HtmlNode *node);

/// The class of what quoteEmbeds puts in: an embedded post too, but what stands around it says nothing of the story.
inline constexpr QByteArrayView quotedEmbed = "sarika-embed";

/// Stands in a photo's words, a footer, a teaser of another story, a comment: what it names is not this story's.
/// Some papers call the box of the byline "credit" or "attribution" too, and set it in an <aside> by the headline.
enum class CreditBoxes { OfPhotos, OfWriters, OfWritersAside };
/// Only what stands below `within` is asked, where given: a frame that holds the story itself may be called anything.
bool isOfOthers(const HtmlNode *node, CreditBoxes credits = CreditBoxes::OfPhotos, const HtmlNode *within = nullptr);

} // namespace sarika
