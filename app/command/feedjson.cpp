// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/feedjson.h"

#include <array>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <string>

namespace sarika
{

namespace
{

// Eight bytes at a time: the next that JSON does not take as it is (below 0x20, '"', '\\'); the size where none is
// left.
qsizetype nextEscaped(QByteArrayView utf8, qsizetype at)
{
    constexpr std::uint64_t ones = 0x0101'0101'0101'0101;
    constexpr std::uint64_t tops = 0x8080'8080'8080'8080;
    const auto hasZero = [](std::uint64_t bytes) { return (bytes - ones) & ~bytes & tops; };
    for (; utf8.size() - at >= 8; at += 8) {
        std::uint64_t eight = 0;
        std::memcpy(&eight, utf8.data() + at, 8);
        if (((eight - ones * 0x20) & ~eight & tops) || hasZero(eight ^ (ones * '"')) || hasZero(eight ^ (ones * '\\')))
            break;
    }
    while (at < utf8.size() && uchar(utf8[at]) >= 0x20 && utf8[at] != '"' && utf8[at] != '\\')
        ++at;
    return at;
}

/// Writes JSON straight to bytes: a feed of some megabytes needs no tree of values in between.
class JsonLine final
{
public:
    std::string text;

    void open(char bracket)
    {
        text += bracket;
        m_first = true;
    }

    void close(char bracket)
    {
        text += bracket;
        m_first = false;
    }

    void next()
    {
        if (!m_first)
            text += ',';
        m_first = false;
    }

    void key(QByteArrayView name)
    {
        next();
        text += '"';
        put(name);
        text += "\":";
    }

    void string(QByteArrayView utf8)
    {
        text += '"';
        qsizetype from = 0;
        for (qsizetype at = nextEscaped(utf8, 0); at < utf8.size(); at = nextEscaped(utf8, from)) {
            put(utf8.sliced(from, at - from));
            const char c = utf8[at];
            from = at + 1;
            if (c == '\n')
                text += "\\n";
            else if (uchar(c) >= 0x20)
                text.append({'\\', c});
            else
                put("\\u00" + QByteArray::number(uchar(c), 16).rightJustified(2, '0'));
        }
        put(utf8.sliced(from));
        text += '"';
    }

    void pair(QByteArrayView name, const QString &value)
    {
        if (value.isEmpty())
            return;
        key(name);
        string(value.toUtf8());
    }

    void pair(QByteArrayView name, bool value)
    {
        if (!value)
            return;
        key(name);
        text += "true";
    }

    void pair(QByteArrayView name, const QUrl &value)
    {
        if (value.isEmpty())
            return;
        key(name);
        string(value.toEncoded());
    }

    void pair(QByteArrayView name, const QDateTime &value)
    {
        if (!value.isValid())
            return;
        const QDateTime utc = value.toUTC();
        const QDate day = utc.date();
        const QTime time = utc.time();
        std::array<char, 32> written{};
        std::snprintf(written.data(), written.size(), "%04d-%02d-%02dT%02d:%02d:%02dZ", day.year(), day.month(),
                      day.day(), time.hour(), time.minute(), time.second());
        key(name);
        string(written.data());
    }

    void pair(QByteArrayView name, qint64 value)
    {
        if (value == 0)
            return;
        key(name);
        put(QByteArray::number(value));
    }

    void pair(QByteArrayView name, double value)
    {
        key(name);
        put(QByteArray::number(value, 'g', 9));
    }

    void pair(QByteArrayView name, const QStringList &values)
    {
        if (values.isEmpty())
            return;
        key(name);
        open('[');
        for (const QString &value : values) {
            next();
            string(value.toUtf8());
        }
        close(']');
    }

private:
    void put(QByteArrayView bytes) { text.append(bytes.data(), std::size_t(bytes.size())); }

    bool m_first = true;
};

QString nameOf(IncomingFeed::Form form)
{
    using Form = IncomingFeed::Form;
    switch (form) {
    case Form::Rss:
        return QStringLiteral("rss");
    case Form::Rdf:
        return QStringLiteral("rdf");
    case Form::Atom:
        return QStringLiteral("atom");
    case Form::JsonFeed:
        return QStringLiteral("json");
    case Form::NewsSitemap:
        return QStringLiteral("sitemap");
    case Form::SitemapIndex:
        return QStringLiteral("sitemap index");
    case Form::Cdf:
        return QStringLiteral("cdf");
    case Form::Page:
        break;
    }
    return QStringLiteral("page");
}

void writeEnclosures(JsonLine &json, const QList<Enclosure> &enclosures)
{
    if (enclosures.isEmpty())
        return;
    json.key("enclosures");
    json.open('[');
    for (const Enclosure &enclosure : enclosures) {
        json.next();
        json.open('{');
        json.pair("url", enclosure.address);
        json.pair("type", enclosure.type);
        json.pair("length", enclosure.bytes);
        json.close('}');
    }
    json.close(']');
}

void writePlace(JsonLine &json, const Place &place)
{
    json.key("place");
    json.open('{');
    json.pair("latitude", place.latitude);
    json.pair("longitude", place.longitude);
    json.pair("name", place.name);
    json.close('}');
}

void writeStory(JsonLine &json, const IncomingStory &story)
{
    json.next();
    json.open('{');
    json.pair("id", story.guid);
    json.pair("title", story.headline);
    json.pair("url", story.address);
    json.pair("published", story.publishedAt);
    json.pair("updated", story.updatedAt);
    json.pair("authors", story.byline.isEmpty() ? QStringList() : QStringList{story.byline});
    json.pair("summary", story.summaryHtml);
    json.pair("contentHtml", story.contentHtml);
    json.pair("partial", story.isPartial());
    json.pair("categories", story.topics);
    if (story.leadPhoto) {
        json.pair("leadImage", story.leadPhoto->address);
        json.pair("leadImageCaption", story.leadPhoto->caption);
        json.pair("leadImageCredit", story.leadPhoto->credit);
    }
    if (story.place)
        writePlace(json, *story.place);
    writeEnclosures(json, story.enclosures);
    json.pair("commentsUrl", story.commentsAddress);
    json.pair("commentsFeed", story.commentsFeed);
    json.pair("commentCount", qint64(story.commentCount));
    json.pair("language", story.language);
    json.close('}');
}

// Of most feeds a little too much.
qsizetype expectedSize(const IncomingFeed &feed)
{
    constexpr qsizetype aroundText = 1024;
    qsizetype size = aroundText;
    for (const IncomingStory &story : feed.stories)
        size += story.summaryHtml.size() + story.contentHtml.size() * 5 / 4 + aroundText;
    return size;
}

} // namespace

QByteArray feedJson(const IncomingFeed &feed)
{
    JsonLine json;
    json.text.reserve(std::size_t(expectedSize(feed)));
    json.open('{');
    json.key("feed");
    json.open('{');
    json.pair("format", nameOf(feed.form));
    json.pair("title", feed.name);
    json.pair("siteUrl", feed.home);
    json.pair("feedUrl", feed.address);
    json.pair("description", feed.description);
    json.pair("language", feed.language);
    json.pair("updated", feed.updatedAt);
    json.pair("imageUrl", feed.icon);
    json.pair("hubUrl", feed.hub);
    json.pair("ttl", qint64(feed.ttlMinutes));
    json.close('}');
    json.key("items");
    json.open('[');
    for (const IncomingStory &story : feed.stories)
        writeStory(json, story);
    for (const QUrl &child : feed.children) {
        json.next();
        json.open('{');
        json.pair("url", child);
        json.close('}');
    }
    json.close(']');
    json.close('}');
    return QByteArray::fromStdString(json.text);
}

QByteArray errorJson(const Error &error)
{
    JsonLine json;
    json.open('{');
    json.key("error");
    json.string(error.detail.toUtf8());
    json.close('}');
    return QByteArray::fromStdString(json.text);
}

} // namespace sarika
