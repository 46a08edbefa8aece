// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/text/wordsforpeople.h"
#include "ui/look/look.h"
#include "ui/look/typography.h"

#include <QTextFormat>

namespace sarika
{

/// What a block of the page is. Their numbers are kept with the places of the reader: new ones go to the end.
enum class Part {
    Kicker,
    Headline,
    Standfirst,
    Byline,
    State,
    Photo,
    Caption,
    Credit,
    Body,
    Heading,
    Subheading,
    Item,
    Code,
    Cell,
    HeadCell,
    ListTitle,
    Rank,
    RankedHeadline,
    RankedTeaser,
    RankedPhoto,
    CopyCode,
};

// Properties of block formats, read by the view that paints hairlines and panels.
enum PageProperty {
    PartProperty = QTextFormat::UserProperty + 1,
    QuoteDepthProperty,   // hairlines at the left
    CodeLanguageProperty, // what the publisher called it
    PhotoIndexProperty,   // of character formats: which photo of the page
    PhotoSizeProperty,    // px, as printed
    PhotoFileProperty,    // absolute path
    ThumbnailProperty,    // true: cropped to PhotoSizeProperty, not fitted
    NumberedProperty,     // of list formats: true: numbers, else dots
    NarrowestProperty,    // of table formats: px of every column, its longest word whole
    NaturalProperty,      // of table formats: px of every column, each cell on one line
};

/// What a page is set in.
struct PageLook
{
    Palette palette = lightPalette();
    Wording language = Language::English; // of dates, digits and our own words
    TextStyle style;
    double pixelRatio = 1; // device px a px of the screen: no photo is larger than it is
    bool printed = false;  // on paper nothing scrolls, and times are no longer relative
};

/// Font, size and colour of a part.
QTextCharFormat charFormat(const PageLook &look, Part part, Script script);

/// Line pitch and the space above and below.
QTextBlockFormat blockFormat(const PageLook &look, Part part, Script script);

} // namespace sarika
