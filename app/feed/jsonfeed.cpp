// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feed/jsonfeed.h"

#include "app/feed/leadphotos.h"
#include "app/feed/substance.h"
#include "app/feed/wirefields.h"
#include "app/text/cleanbody.h"
#include "app/text/lenientjson.h"
#include "app/text/newsdates.h"
#include "app/text/plaintext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace sarika
{

namespace
{

// Numbers count as text: ids are often written so.
QString text(const QJsonObject &object, QLatin1StringView key)
{
    const QJsonValue value = object.value(key);
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString().trimmed();
}

QUrl address(const QJsonObject &object, QLatin1StringView key, const QUrl &base)
{
    return resolvedAddress(base, text(object, key).toUtf8());
}

QString peopleIn(const QJsonObject &object)
{
    QJsonArray authors = object.value("authors"_L1).toArray();
    if (authors.isEmpty())
        authors.append(object.value("author"_L1));
    QStringList people;
    for (const QJsonValue &author : std::as_const(authors)) {
        const QString name = author.isString() ? author.toString() : text(author.toObject(), "name"_L1);
        if (!name.trimmed().isEmpty() && !people.contains(name))
            people.append(oneLine(name));
    }
    return people.join(u", ");
}

QList<Enclosure> attachmentsOf(const QJsonObject &item, const QUrl &base)
{
    QList<Enclosure> enclosures;
    for (const QJsonValue &value : item.value("attachments"_L1).toArray()) {
        const QJsonObject attachment = value.toObject();
        Enclosure enclosure{address(attachment, "url"_L1, base), text(attachment, "mime_type"_L1),
                            attachment.value("size_in_bytes"_L1).toInteger()};
        if (!enclosure.address.isEmpty())
            enclosures.append(enclosure);
    }
    return enclosures;
}

std::optional<Photo> photoOf(const QJsonObject &item, const QUrl &base)
{
    for (const QLatin1StringView key : {"image"_L1, "banner_image"_L1}) {
        Photo photo;
        photo.address = address(item, key, base);
        if (!photo.address.isEmpty())
            return photo;
    }
    return {};
}

IncomingStory storyOf(const QJsonObject &item, const QUrl &base)
{
    IncomingStory story;
    story.guid = text(item, "id"_L1);
    story.address = address(item, "url"_L1, base);
    if (story.address.isEmpty())
        story.address = address(item, "external_url"_L1, base);
    story.headline = lineOf({text(item, "title"_L1).toUtf8(), true, false});
    const auto clean = [&](QString html) { return cleanBody(html.left(longestText), base); };
    story.summaryHtml = clean(text(item, "summary"_L1).toHtmlEscaped());
    story.contentHtml = clean(text(item, "content_html"_L1));
    if (story.contentHtml.isEmpty())
        story.contentHtml = clean(text(item, "content_text"_L1).toHtmlEscaped());
    const StoryTexts texts = bySubstance({story.summaryHtml, story.contentHtml});
    story.summaryHtml = texts.summary;
    story.contentHtml = texts.content;
    story.byline = peopleIn(item);
    story.publishedAt = parseNewsDate(text(item, "date_published"_L1));
    story.updatedAt = parseNewsDate(text(item, "date_modified"_L1));
    story.language = text(item, "language"_L1);
    for (const QJsonValue &tag : item.value("tags"_L1).toArray()) {
        if (const QString topic = oneLine(tag.toString()); !topic.isEmpty())
            story.topics.append(topic);
    }
    story.enclosures = attachmentsOf(item, base);
    story.leadPhoto = photoOf(item, base);
    if (!story.leadPhoto)
        story.leadPhoto = firstPhotoIn(story.contentHtml + story.summaryHtml);
    return story;
}

// A document that was cut off, closed after its last whole story; empty where there is none.
QByteArray closedAfterLastStory(QByteArrayView json)
{
    QByteArray open; // the brackets still open
    qsizetype whole = 0;
    bool quoted = false;
    for (qsizetype at = 0; at < json.size(); ++at) {
        const char c = json[at];
        if (quoted && c == '\\')
            ++at;
        else if (c == '"')
            quoted = !quoted;
        else if (!quoted && (c == '{' || c == '['))
            open += c;
        else if (!quoted && (c == '}' || c == ']')) {
            open.chop(1);
            if (c == '}' && open == "{[")
                whole = at + 1;
        }
    }
    return whole > 0 ? json.first(whole).toByteArray() + "]}" : QByteArray();
}

// What is cut off ends after its last whole story; raw line breaks, trailing commas and the like are mended.
QJsonObject mendedObject(QByteArrayView utf8)
{
    for (const QByteArray &text : {closedAfterLastStory(utf8), utf8.toByteArray()}) {
        if (const QJsonObject head = readLenientJson(text).toObject(); head.contains("items"_L1))
            return head;
    }
    return {};
}

} // namespace

Result<IncomingFeed> parseJsonFeed(QByteArrayView utf8, const QUrl &base)
{
    QJsonParseError problem;
    QJsonObject head = QJsonDocument::fromJson(utf8.toByteArray(), &problem).object();
    if (problem.error != QJsonParseError::NoError)
        head = mendedObject(utf8);
    if (problem.error != QJsonParseError::NoError && head.isEmpty())
        return failure(Error::Kind::Malformed, u"feed: read JSON %1: %2"_s.arg(base.toString(), problem.errorString()));
    if (!head.value("items"_L1).isArray() && !text(head, "version"_L1).contains("jsonfeed.org"_L1))
        return failure(Error::Kind::NotNews, u"feed: read JSON %1: no JSON Feed"_s.arg(base.toString()));
    IncomingFeed feed;
    feed.form = IncomingFeed::Form::JsonFeed;
    feed.name = oneLine(text(head, "title"_L1));
    feed.description = oneLine(text(head, "description"_L1)).toHtmlEscaped();
    feed.home = address(head, "home_page_url"_L1, base);
    feed.address = address(head, "feed_url"_L1, base);
    feed.next = address(head, "next_url"_L1, base);
    feed.icon = address(head, "icon"_L1, base);
    if (feed.icon.isEmpty())
        feed.icon = address(head, "favicon"_L1, base);
    feed.language = text(head, "language"_L1);
    for (const QJsonValue &hub : head.value("hubs"_L1).toArray())
        feed.hub = feed.hub.isEmpty() ? address(hub.toObject(), "url"_L1, base) : feed.hub;
    for (const QJsonValue &item : head.value("items"_L1).toArray()) {
        if (!item.isObject())
            continue;
        feed.stories.append(storyOf(item.toObject(), feed.home.isEmpty() ? base : feed.home));
        if (feed.stories.last().byline.isEmpty())
            feed.stories.last().byline = peopleIn(head);
    }
    return feed;
}

} // namespace sarika
