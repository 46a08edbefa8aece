// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/storyjson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace sarika
{

namespace
{

void putStoryWords(QJsonObject &object, const Story &story)
{
    put(object, u"address"_s, story.address);
    put(object, u"standfirst"_s, story.standfirst);
    put(object, u"dateline"_s, story.dateline);
    put(object, u"updatedAt"_s, story.updatedAt);
    put(object, u"bodyHtml"_s, story.bodyHtml);
    put(object, u"bodyText"_s, story.bodyText);
}

} // namespace

void put(QJsonObject &object, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

void put(QJsonObject &object, const QString &key, const QDateTime &time)
{
    if (time.isValid())
        object.insert(key, time.toUTC().toString(Qt::ISODate));
}

void put(QJsonObject &object, const QString &key, const QUrl &address)
{
    put(object, key, address.toString(QUrl::FullyEncoded));
}

QJsonObject photoJson(const Photo &photo)
{
    QJsonObject object;
    put(object, u"address"_s, photo.address);
    put(object, u"file"_s, photo.file);
    put(object, u"caption"_s, photo.caption);
    put(object, u"credit"_s, photo.credit);
    if (photo.size.isValid()) {
        object.insert(u"width"_s, photo.size.width());
        object.insert(u"height"_s, photo.size.height());
    }
    return object;
}

QJsonObject cardJson(const StoryCard &card)
{
    QJsonObject object{
        {u"id"_s, card.id}, {u"headline"_s, card.headline}, {u"read"_s, card.read}, {u"favourite"_s, card.favourite}};
    put(object, u"teaser"_s, card.teaser);
    put(object, u"byline"_s, card.byline);
    put(object, u"source"_s, card.sourceName);
    put(object, u"section"_s, card.sectionName);
    put(object, u"publishedAt"_s, card.publishedAt);
    put(object, u"language"_s, card.language);
    const bool photos = card.offline.photos == Held::Yes || card.offline.photos == Held::None;
    object.insert(u"offline"_s, QJsonObject{{u"text"_s, card.offline.text == Held::Yes}, {u"photos"_s, photos}});
    if (card.leadPhoto)
        object.insert(u"leadPhoto"_s, photoJson(*card.leadPhoto));
    put(object, u"snippet"_s, card.snippet);
    return object;
}

QJsonObject storyJson(const Story &story)
{
    QJsonObject object = cardJson(story.card);
    putStoryWords(object, story);
    QJsonArray photos;
    for (const Photo &photo : story.photos)
        photos.append(photoJson(photo));
    object.insert(u"photos"_s, photos);
    return object;
}

} // namespace sarika
