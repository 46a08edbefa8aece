// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/stories/cardtext.h"

#include <QFont>
#include <QRect>
#include <QTextLayout>

#include <memory>

namespace sarika
{

/// The type one card is set in: fonts and the distances of their baselines, px.
struct CardType
{
    QFont headline;
    QFont teaser;
    QFont small; // source, time
    int headlinePitch = 0;
    int teaserPitch = 0;
    int smallPitch = 0;
};

enum class Emphasis { Unread, Read };

CardType cardType(Script script, Emphasis emphasis);

/// The height a row wants, px: the same for every card of a script, so that nothing moves when photos or words arrive.
int cardHeight(Script script);

/// Where the parts of one card stand in the row. The photo's top is the headline's, its foot the last baseline's.
struct CardPlaces
{
    QRect dot; // unread mark, in the margin
    QRect headline;
    QRect teaser;
    QRect meta;
    QRect photo; // empty where the story has none
};

enum class PhotoPlace { Reserved, None };

CardPlaces cardPlaces(const QRect &row, Script script, PhotoPlace photo, int headlineLines);

/// A short teaser leaves no hole: what stands beneath it moves up.
void closeUp(CardPlaces &places, int teaserHigh);

/// Some lines of text, laid out, the last cut at a word with “…” where there was more.
struct TextLines
{
    std::unique_ptr<QTextLayout> layout;
    int lines = 0;
    bool cut = false;
};

struct LineRules
{
    int width = 0; // px
    int pitch = 0; // px
    int most = 1;  // lines
};

TextLines layLines(const MarkedText &text, const QFont &font, const LineRules &rules);

} // namespace sarika
