// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/news/story.h"
#include "ui/look/fonts.h"

#include <QList>
#include <QString>

namespace sarika
{

/// Text for the screen with the stretches of it that a search found.
struct MarkedText
{
    struct Hit
    {
        int start = 0;
        int length = 0;
    };

    QString text;
    QList<Hit> hits;
};

/// The words of one card, ready for the screen: Khmer broken at words, hits taken out of their marks.
struct CardText
{
    Script script = Script::Latin; // of the headline: decides the row's pitch and height
    MarkedText headline;
    MarkedText teaser; // with how the story goes on, as far as there is room; a search's snippet where there is one
};

/// `room`: characters that a teaser can need at most.
CardText cardText(const StoryCard &card, int room);

/// Source and relative time, one line.
QString cardOrigin(const StoryCard &card, const QDateTime &now);

/// The mark of a story whose wording its publisher changed.
QString updatedWord();

/// Takes the hit marks U+E000 and U+E001 out of a snippet.
MarkedText markedText(const QString &snippet);

/// What of a story is here to be read with no network, a sentence a part.
QStringList offlineWords(const Offline &offline);

/// A card as a screen reader says it, one sentence.
QString accessibleCard(const StoryCard &card, const QDateTime &now);

} // namespace sarika
