// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feed/feedfinder.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sarika
{

namespace
{

QUrl withPath(const QUrl &home, const QString &path, const QString &query = {})
{
    QUrl address = home.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemovePath);
    address.setPath(path);
    if (!query.isEmpty())
        address.setQuery(query);
    return address;
}

QList<QUrl> youtubeAddresses(const QUrl &home, const QString &last)
{
    const QString path = home.path();
    QString query;
    if (path.startsWith("/channel/"_L1))
        query = u"channel_id="_s + last;
    else if (path.startsWith("/user/"_L1))
        query = u"user="_s + last;
    else if (path == "/playlist"_L1)
        query = home.query().replace("list="_L1, "playlist_id="_L1);
    return query.isEmpty() ? QList<QUrl>() : QList<QUrl>{withPath(home, u"/feeds/videos.xml"_s, query)};
}

// Services whose feeds live at an address of their own shape.
QList<QUrl> serviceAddresses(const QUrl &home)
{
    static constexpr struct
    {
        QLatin1StringView host;
        QLatin1StringView path;
    } services[] = {{".substack.com"_L1, "/feed"_L1},   {".medium.com"_L1, "/feed"_L1},
                    {".wordpress.com"_L1, "/feed/"_L1}, {".ghost.io"_L1, "/rss/"_L1},
                    {".tumblr.com"_L1, "/rss"_L1},      {".livejournal.com"_L1, "/data/rss"_L1}};

    const QString host = home.host();
    const QString path = home.path().endsWith(u'/') ? home.path().chopped(1) : home.path();
    const QString last = path.section(u'/', -1);
    const bool blogger = host.contains(".blogspot."_L1);
    if (host.endsWith("youtube.com"_L1))
        return youtubeAddresses(home, last);
    if (host.endsWith("reddit.com"_L1))
        return {withPath(home, path + u"/.rss"_s)};
    if (host == "medium.com"_L1 && path.size() > 1)
        return {withPath(home, u"/feed"_s + path)};
    if (blogger && path.startsWith("/search/label/"_L1))
        return {withPath(home, u"/feeds/posts/default/-/"_s + last)};
    if (blogger)
        return {withPath(home, u"/feeds/posts/default"_s)};
    if (host == "bsky.app"_L1 && path.startsWith("/profile/"_L1))
        return {withPath(home, path + u"/rss"_s)};
    for (const auto &service : services) {
        if (host.endsWith(service.host))
            return {withPath(home, service.path)};
    }
    if (last.startsWith(u'@')) // Mastodon and its kin
        return {withPath(home, path + u".rss"_s)};
    return {};
}

// By the publishing system a page says it is made with.
QList<QUrl> systemAddresses(const QUrl &home, const QString &generator)
{
    static constexpr struct
    {
        QLatin1StringView name;
        QLatin1StringView path;
        QLatin1StringView query;
    } systems[] = {{"wordpress"_L1, "/feed/"_L1, ""_L1},
                   {"drupal"_L1, "/rss.xml"_L1, ""_L1},
                   {"ghost"_L1, "/rss/"_L1, ""_L1},
                   {"blogger"_L1, "/feeds/posts/default"_L1, ""_L1},
                   {"substack"_L1, "/feed"_L1, ""_L1},
                   {"medium"_L1, "/feed"_L1, ""_L1},
                   {"joomla"_L1, "/"_L1, "format=feed&type=rss"_L1},
                   {"squarespace"_L1, "/"_L1, "format=rss"_L1},
                   {"hugo"_L1, "/index.xml"_L1, ""_L1},
                   {"jekyll"_L1, "/feed.xml"_L1, ""_L1},
                   {"wix"_L1, "/blog-feed.xml"_L1, ""_L1},
                   {"movable type"_L1, "/atom.xml"_L1, ""_L1},
                   {"typepad"_L1, "/atom.xml"_L1, ""_L1},
                   {"discourse"_L1, "/latest.rss"_L1, ""_L1}};

    const QString path = home.path().endsWith(u'/') ? home.path().chopped(1) : home.path();
    QList<QUrl> addresses;
    for (const auto &system : systems) {
        if (!generator.contains(system.name, Qt::CaseInsensitive))
            continue;
        if (system.name == "drupal"_L1 && path.contains("/taxonomy/term/"_L1))
            addresses << withPath(home, path + u"/feed"_s);
        if (!system.query.isEmpty() && !path.isEmpty()) // a section's own
            addresses << withPath(home, path, system.query);
        addresses << withPath(home, system.path, system.query);
    }
    return addresses;
}

} // namespace

QList<QUrl> commonFeedAddresses(const QUrl &home, const QString &generator)
{
    QList<QUrl> addresses = serviceAddresses(home);
    const QList<QUrl> ofSystem = systemAddresses(home, generator);
    const QString path = home.path().endsWith(u'/') ? home.path().chopped(1) : home.path();
    if (!path.isEmpty() && !path.section(u'/', -1).contains(u'.')) { // a section: its own feed first
        for (const QString &ending : {u"/feed/"_s, u"/rss"_s, u"/rss.xml"_s})
            addresses.append(withPath(home, path + ending));
    }
    addresses += ofSystem;
    for (const QString &common :
         {u"/feed/"_s, u"/rss"_s, u"/rss.xml"_s, u"/feed.xml"_s, u"/atom.xml"_s, u"/index.xml"_s,
          u"/feeds/posts/default"_s, u"/feed/atom/"_s, u"/rss/feed.xml"_s, u"/feed.json"_s, u"/index.rdf"_s,
          u"/en/feed/"_s, u"/km/feed/"_s, u"/sitemap-news.xml"_s, u"/news-sitemap.xml"_s, u"/sitemap_news.xml"_s})
        addresses.append(withPath(home, common));
    addresses.append(withPath(home, u"/"_s, u"feed=rss2"_s));
    QList<QUrl> once;
    for (const QUrl &address : std::as_const(addresses)) {
        if (!once.contains(address))
            once.append(address);
    }
    return once;
}

// https://www.sitemaps.org/protocol.html#submit_robots
QList<QUrl> sitemapsInRobots(QByteArrayView robotsTxt, const QUrl &address)
{
    constexpr int most = 100;
    QList<QUrl> sitemaps;
    for (const QByteArray &line : robotsTxt.toByteArray().replace('\r', '\n').split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon < 0 || line.first(colon).trimmed().toLower() != "sitemap" || sitemaps.size() >= most)
            continue;
        const QByteArray said = line.sliced(colon + 1).trimmed();
        const QUrl sitemap = address.resolved(QUrl(QString::fromUtf8(said)));
        if (!said.isEmpty() && sitemap.isValid() && !sitemaps.contains(sitemap))
            sitemaps.append(sitemap);
    }
    putNewsFirst(sitemaps);
    return sitemaps;
}

void putNewsFirst(QList<QUrl> &sitemaps)
{
    std::stable_partition(sitemaps.begin(), sitemaps.end(),
                          [](const QUrl &sitemap) { return sitemap.path().contains("news"_L1, Qt::CaseInsensitive); });
}

bool isNewsSitemap(const IncomingFeed &feed)
{
    const auto isNamed = [](const IncomingStory &story) { return !story.headline.isEmpty(); };
    return feed.form == IncomingFeed::Form::NewsSitemap && std::ranges::any_of(feed.stories, isNamed);
}

} // namespace sarika
