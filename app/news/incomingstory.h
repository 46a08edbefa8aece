// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/news/feedrhythm.h"
#include "app/news/photo.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace sarika
{

/// A file that a feed offers beside a story (RSS enclosure, JSON Feed attachment).
struct Enclosure
{
    QUrl address;
    QString type; // media type as sent, else what the address's ending says
    qint64 bytes = 0;

    bool operator==(const Enclosure &) const = default;
};

/// Where a story took place (WGS 84 degrees), and the name of it where the feed says one.
struct Place
{
    double latitude = 0;
    double longitude = 0;
    QString name;

    bool operator==(const Place &) const = default;
};

/// A story as it came off the wire, not yet saved.
/// Its key is stable: the guid (RSS guid, Atom id, JSON Feed id) where there is one, else the address without its
/// fragment. A story keeps its key when its address changes, and its address is compared too, so either may move.
struct IncomingStory
{
    QString guid;
    QUrl address;
    QUrl original;       // where address is a redirect that counts clicks: the page itself, as the feed says
    QString headline;    // plain text
    QString summaryHtml; // cleaned; an empty paragraph where the feed's text held nothing fit to keep
    QString contentHtml; // cleaned, empty where the feed has only a summary
    QString byline;
    QDateTime publishedAt; // UTC, invalid where the feed has none
    QDateTime updatedAt;   // UTC
    QString language;      // BCP 47, empty where unknown
    QStringList topics;
    QUrl commentsAddress;
    QUrl commentsFeed;              // wfw:commentRss
    int commentCount = 0;           // slash:comments, thr:total
    std::optional<Photo> leadPhoto; // without an address where only the page shows what the feed credits
    std::optional<Place> place;     // georss
    QList<Enclosure> enclosures;

    /// The feed gives no more than a summary: the story itself is on its page.
    bool isPartial() const { return contentHtml.isEmpty(); }

    QString key() const { return guid.isEmpty() ? address.toString(QUrl::RemoveFragment) : guid; }

    bool operator==(const IncomingStory &) const = default;
};

/// What one feed document says: the stream itself and its stories.
struct IncomingFeed
{
    enum class Form { Rss, Rdf, Atom, JsonFeed, NewsSitemap, SitemapIndex, Cdf, Page };

    Form form = Form::Rss;
    QString name;
    QString description; // cleaned HTML
    QUrl home;           // the newspaper's page
    QUrl address;        // where the feed says it lives
    QUrl icon;
    QString language;     // BCP 47
    QUrl hub;             // WebSub
    QDateTime updatedAt;  // UTC, of the document
    int ttlMinutes = 0;   // as RSS 2.0 says it; 0 where the feed does not
    FeedRhythm rhythm;    // ttl and all else it says of when to ask
    QUrl next;            // RFC 5005 next page
    QList<QUrl> children; // sitemap index: the sitemaps it names
    QList<IncomingStory> stories;

    bool operator==(const IncomingFeed &) const = default;
};

} // namespace sarika
