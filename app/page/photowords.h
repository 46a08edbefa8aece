// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/text/captions.h"
#include "app/text/htmltree.h"

#include <vector>

namespace sarika
{

/// A run of words near a photo, and what its markup says it is.
struct PhotoPiece
{
    QString text;
    bool caption = false; // named so
    bool credit = false;  // named so, or labelled
    bool link = false;    // stands in a link
};

/// The words below a node in the pieces its markup makes of them; buttons and hidden labels left out.
std::vector<PhotoPiece> photoPieces(const HtmlNode *frame);

/// The element around a photo that holds it, its words and nothing else.
const HtmlNode *frameOf(const HtmlNode *img);

/// The element that a photo's markup names as its description (aria-describedby) and that stands near it outside its
/// frame; null without.
const HtmlNode *describedBy(const HtmlNode *frame, const HtmlNode *img);

/// Caption and credit of a photo: its pieces, then data attributes, then a spoken alt text.
PhotoWords wordsOfPhoto(const HtmlNode *frame, const HtmlNode *img);

} // namespace sarika
