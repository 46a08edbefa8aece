// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/printing.h"

#include "app/command/storyjson.h"
#include "app/text/snippet.h"
#include "app/text/wordsforpeople.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sarika
{

int printCards(CommandContext &context, const QList<StoryCard> &cards)
{
    for (const StoryCard &card : cards) {
        if (context.json)
            context.print(cardJson(card));
        else
            context.say(cardLines(card, context.language));
    }
    if (cards.isEmpty())
        context.say(QCoreApplication::translate("Commands", "Nothing found."));
    return cards.isEmpty() ? NothingFound : AllWell;
}

QString cardLines(const StoryCard &card, Language language)
{
    // Ids stay in ASCII digits: they are typed back.
    QString marks = card.read ? u"  "_s : u"\u2022 "_s;
    marks += card.favourite ? u"\u2605 "_s : u"  "_s;
    QStringList where{exactTime(card.publishedAt, language), card.sourceName};
    if (!card.sectionName.isEmpty())
        where << card.sectionName;
    QString lines = u"%1 %2%3\n       %4"_s.arg(card.id, 6).arg(marks, where.join(u" \u00b7 "_s), card.headline);
    if (!card.snippet.isEmpty()) {
        QString snippet = card.snippet;
        snippet.replace(hitStart, u'[').replace(hitEnd, u']');
        lines += u"\n       "_s + snippet;
    }
    return lines;
}

} // namespace sarika
