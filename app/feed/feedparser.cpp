// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feed/feedparser.h"

#include "app/feed/encoding.h"
#include "app/feed/inflating.h"
#include "app/feed/jsonfeed.h"
#include "app/feed/storyadapter.h"
#include "app/feed/wirefeed.h"

using namespace Qt::StringLiterals;

namespace sarika
{

namespace
{

using Form = IncomingFeed::Form;

constexpr qsizetype largestDocument = 64 * 1024 * 1024; // bytes, after gzip; a full sitemap has 50 MB
constexpr qsizetype mostStories = 10'000;

// RSS and Atom feeds list the newest first as a rule; only a huge one is looked at more closely.
void keepNewest(QList<IncomingStory> &stories)
{
    if (stories.size() <= mostStories)
        return;
    const auto newer = [](const IncomingStory &a, const IncomingStory &b) {
        return std::max(a.publishedAt, a.updatedAt) > std::max(b.publishedAt, b.updatedAt);
    };
    std::stable_sort(stories.begin(), stories.end(), newer);
    stories.resize(mostStories);
}

void adaptItems(const WireFeed &wire, const WireFields &head, IncomingFeed &feed)

{
    // What the head says once holds for every story that says nothing itself.
    const QString byline = peopleOf(head).join(u", ");
    const QStringList topics = topicsOf(head);
    for (const WireItem &item : wire.items) {
        if (item.cutOff && wire.items.size() > 1)
            continue; // half a story
        const WireFields fields(wire, item);
        if (wire.form == Form::SitemapIndex) {
            if (const WireElement *address = fields.find({Vocabulary::Sitemap, "loc"}))
                feed.children.append(fields.resolved(address, fields.words(address)));
            continue;
        }
        feed.stories.append(wire.form == Form::NewsSitemap ? sitemapStoryFrom(fields) : storyFrom(fields));
        if (feed.stories.last().byline.isEmpty())
            feed.stories.last().byline = byline;
        if (feed.stories.last().topics.isEmpty())
            feed.stories.last().topics = topics;
    }
    keepNewest(feed.stories);
}

// Where no xml:base is stated: what a document's own addresses are relative to.
void useBase(WireFeed &wire, const QUrl &base)
{
    if (base.isRelative())
        return;
    for (WireScope &scope : wire.scopes) {
        if (!scope.stated)
            scope.base = base;
    }
}

// A feed sent as the text of something else, in a CDATA or escaped.
bool looksWrapped(QByteArrayView utf8)
{
    return utf8.contains("<![CDATA[<") || utf8.contains("&lt;rss") || utf8.contains("&lt;feed");
}

Result<IncomingFeed> parseXml(QByteArrayView utf8, const QUrl &address)
{
    WireFeed wire = readWire(utf8, address);
    QByteArray inside;
    if (!wire.recognised && looksWrapped(utf8)) {
        inside = xmlText(utf8, {});
        wire = readWire(inside, address);
    }
    if (!wire.recognised)
        return failure(Error::Kind::NotNews, u"feed: read %1: no feed in it"_s.arg(address.toString()));
    wire.dateOrder = orderOfDates(wire);
    IncomingFeed feed;
    feed.form = wire.form;
    const WireFields head(wire, wire.head);
    if (address.isEmpty())
        useBase(wire, linkOf(head, "self"));
    readHead(head, feed);
    useBase(wire, feed.home); // feeds are often fetched from another host than the newspaper's
    adaptItems(wire, head, feed);
    return feed;
}

// Without BOM and white space, what does it begin with?
char firstMark(QByteArrayView utf8)
{
    const QByteArrayView text = utf8.trimmed();
    return text.isEmpty() ? '\0' : text.front();
}

} // namespace

Result<IncomingFeed> parseFeed(QByteArrayView bytes, const QString &contentType, const QUrl &address)
{
    QByteArray plain;
    if (isGzip(bytes)) {
        plain = inflated(bytes, largestDocument);
        bytes = plain;
    }
    if (bytes.size() > largestDocument)
        return failure(Error::Kind::TooLarge, u"feed: read %1: %2 bytes"_s.arg(address.toString()).arg(bytes.size()));
    const QByteArray utf8 = toUtf8(bytes, contentType);
    const char mark = firstMark(utf8);
    if (mark == '\0')
        return failure(Error::Kind::Empty, u"feed: read %1: empty"_s.arg(address.toString()));
    if (mark == '{')
        return parseJsonFeed(utf8, address);
    return parseXml(utf8, address);
}

bool looksLikeFeed(QByteArrayView bytes, const QString &contentType)
{
    if (isGzip(bytes))
        return true;
    constexpr qsizetype head = 4096;
    const QByteArray utf8 = toUtf8(bytes.first(std::min(bytes.size(), head)), contentType);
    if (firstMark(utf8) == '{')
        return utf8.contains("jsonfeed.org/version");
    for (const QByteArrayView root :
         {"<rss", "<rdf:RDF", "<feed", "<atom:feed", "<urlset", "<sitemapindex", "<channel", "<RDF"}) {
        if (utf8.toLower().contains(root.toByteArray().toLower()))
            return true;
    }
    return false;
}

} // namespace sarika
