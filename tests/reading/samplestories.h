// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/news/mostviewed.h"
#include "app/news/story.h"
#include "tests/support/support.h"

#include <QFile>
#include <QImageReader>
#include <QRegularExpression>

namespace sarika
{

/// The figures of a sample story's body, held.
inline QList<Photo> samplePhotos(const QString &bodyHtml)
{
    using namespace Qt::StringLiterals;
    static const QRegularExpression figure(
        u"<img src=\"(qrc:/sample/photos/([^\"]+))\".*?<figcaption>(.*?) *<span class=\"credit\">(.*?)</span>"_s);
    QList<Photo> photos;
    for (const QRegularExpressionMatch &match : figure.globalMatch(bodyHtml)) {
        const QString file = checkoutPath() + u"/resources/sample/photos/"_s + match.captured(2);
        photos << Photo{.address = QUrl(match.captured(1)),
                        .caption = match.captured(3),
                        .credit = match.captured(4),
                        .size = QImageReader(file).size(),
                        .file = file,
                        .thumbnail = file};
    }
    return photos;
}

/// A story of the sample edition by its file's name (en-program, km-mynah), as if it were held whole.
inline Story sampleStory(const QString &name)
{
    using namespace Qt::StringLiterals;
    QFile file(checkoutPath() + u"/resources/sample/stories/%1.txt"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString text = QString::fromUtf8(file.readAll());
    const qsizetype gap = text.indexOf(u"\n\n"_s);
    QHash<QString, QString> fields;
    for (const QString &line : text.left(gap).split(u'\n'))
        fields.insert(line.section(u':', 0, 0), line.section(u':', 1).trimmed());

    Story story;
    story.card.id = static_cast<StoryId>(qHash(name) % 1000 + 1);
    story.card.headline = fields.value(u"headline"_s);
    story.card.byline = fields.value(u"byline"_s);
    story.card.sectionName = fields.value(u"section"_s);
    story.card.sourceName = name.startsWith(u"km"_s) ? u"សារិកា"_s : u"The Mynah"_s;
    story.card.language = name.left(2);
    story.card.publishedAt = QDateTime::fromString(fields.value(u"published"_s), Qt::ISODate).toUTC();
    story.card.offline = {Held::Yes, Held::Yes};
    story.standfirst = fields.value(u"standfirst"_s);
    story.dateline = fields.value(u"dateline"_s);
    story.address = QUrl(u"https://mynah.example/"_s + name);
    story.wholeText = true;
    story.bodyHtml = text.mid(gap + 2);
    story.photos = samplePhotos(story.bodyHtml);
    story.bodyText = QString(story.bodyHtml).remove(QRegularExpression(u"<[^>]*>"_s)).trimmed();
    story.card.teaser = story.bodyText.simplified().left(160) + u"…"_s;

    Photo photo;
    photo.address = QUrl(u"https://mynah.example/photos/%1.jpg"_s.arg(fields.value(u"photo"_s)));
    photo.file = checkoutPath() + u"/resources/sample/photos/%1.jpg"_s.arg(fields.value(u"photo"_s));
    photo.thumbnail = photo.file;
    photo.size = QImageReader(photo.file).size();
    photo.caption = fields.value(u"caption"_s);
    photo.credit = fields.value(u"credit"_s);
    story.card.leadPhoto = photo;
    return story;
}

/// A MOST VIEWED list of the sample stories in one language.
inline QList<MostViewed> sampleMostViewed(const QString &language)
{
    using namespace Qt::StringLiterals;
    QList<MostViewed> list;
    for (const QString &name : {u"mynah"_s, u"rice"_s, u"bus"_s, u"script"_s, u"tonlesap"_s,
                                language == u"km"_s ? u"months"_s : u"printing"_s}) {
        const Story story = sampleStory(language + u'-' + name);
        list << MostViewed{.rank = static_cast<int>(list.size()) + 1,
                           .headline = story.card.headline,
                           .teaser = story.card.teaser,
                           .address = story.address,
                           .photoAddress = story.card.leadPhoto->address,
                           .thumbnail = story.card.leadPhoto->thumbnail,
                           .storyId = story.card.id,
                           .seenAt = {}};
    }
    return list;
}

/// Sample stories of a language one after the other, until they are so many letters long.
inline Story longStory(const QString &language, int letters)
{
    using namespace Qt::StringLiterals;
    Story story = sampleStory(language + u"-rice"_s);
    while (story.bodyText.size() < letters) {
        for (const QString &name : {u"-mynah"_s, u"-tonlesap"_s, u"-script"_s, u"-bus"_s, u"-rice"_s}) {
            const Story more = sampleStory(language + name);
            story.bodyHtml += more.bodyHtml;
            story.bodyText += more.bodyText;
            if (story.bodyText.size() >= letters)
                break;
        }
    }
    return story;
}

} // namespace sarika
