// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stories/cardtext.h"

#include "app/text/khmer.h"
#include "ui/look/interfacelanguage.h"

#include <QCoreApplication>

namespace sarika
{

using namespace Qt::StringLiterals;

namespace
{

constexpr QChar hitStart(0xe000);
constexpr QChar hitEnd(0xe001);

QString words(const char *text)
{
    return QCoreApplication::translate("StoryCard", text);
}

} // namespace

MarkedText markedText(const QString &snippet)
{
    MarkedText marked;
    for (const QChar c : snippet) {
        if (c == hitStart)
            marked.hits.append({.start = int(marked.text.size())});
        else if (c == hitEnd && !marked.hits.isEmpty())
            marked.hits.last().length = int(marked.text.size()) - marked.hits.last().start;
        else
            marked.text.append(c);
    }
    return marked;
}

CardText cardText(const StoryCard &card, int room)
{
    QString teaser = card.opening.isEmpty() ? card.teaser : card.opening;
    if (teaser.size() > room)
        teaser = teaser.left(room) + u'…';
    return {.script = scriptOf(card.headline),
            .headline = markedText(brokenAtWords(card.headline)),
            .teaser = markedText(brokenAtWords(card.snippet.isEmpty() ? teaser : card.snippet))};
}

QString cardOrigin(const StoryCard &card, const QDateTime &now)
{
    const QString time = relativeTime(card.publishedAt, now, interfaceWording());
    return card.sourceName.isEmpty() ? time : card.sourceName + u"  ·  "_s + time;
}

QString updatedWord()
{
    return words(QT_TRANSLATE_NOOP("StoryCard", "updated"));
}

QStringList offlineWords(const Offline &offline)
{
    QStringList said;
    switch (offline.text) {
    case Held::Yes:
        said << words(QT_TRANSLATE_NOOP("StoryCard", "Text available offline"));
        break;
    case Held::Failed:
        said << words(QT_TRANSLATE_NOOP("StoryCard", "Text not fetched: tried again at the next sync"));
        break;
    case Held::Stub:
        said << words(QT_TRANSLATE_NOOP("StoryCard", "Only the beginning: the newspaper shows no more"));
        break;
    default:
        said << words(QT_TRANSLATE_NOOP("StoryCard", "Text not here yet: it comes with the next sync"));
    }
    switch (offline.photos) {
    case Held::Yes:
        said << words(QT_TRANSLATE_NOOP("StoryCard", "Photos available offline"));
        break;
    case Held::Failed:
        said << words(QT_TRANSLATE_NOOP("StoryCard", "Photos not fetched: tried again at the next sync"));
        break;
    case Held::No:
        said << words(QT_TRANSLATE_NOOP("StoryCard", "Photos not here yet: they come with the next sync"));
        break;
    case Held::None:
    case Held::Stub:
        break;
    }
    return said;
}

QString accessibleCard(const StoryCard &card, const QDateTime &now)
{
    QStringList said{card.headline};
    if (!card.teaser.isEmpty())
        said << card.teaser;
    said << card.sourceName << relativeTime(card.publishedAt, now, interfaceWording());
    if (card.updated)
        said << updatedWord();
    said << (card.read ? words(QT_TRANSLATE_NOOP("StoryCard", "read"))
                       : words(QT_TRANSLATE_NOOP("StoryCard", "unread")));
    if (card.favourite)
        said << words(QT_TRANSLATE_NOOP("StoryCard", "favourite"));
    said << offlineWords(card.offline);
    said.removeAll(QString());
    return said.join(u", "_s);
}

} // namespace sarika
