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

// Services whose feeds live at an address of their own shape.
QList<QUrl> serviceAddresses(const QUrl &home)
{
    const QString host = home.host();
    const QString path = home.path().endsWith(u'/') ? home.path().chopped(1) : home.path();
    const QString last = path.section(u'/', -1);
    if (host.endsWith("youtube.com"_L1) && path.startsWith("/channel/"_L1))
        return {withPath(home, u"/feeds/videos.xml"_s, u"channel_id="_s + last)};
    if (host.endsWith("youtube.com"_L1) && path == "/playlist"_L1)
        return {withPath(home, u"/feeds/videos.xml"_s, QString(home.query()).replace("list="_L1, "playlist_id="_L1))};
    if (host.endsWith("reddit.com"_L1) && path.startsWith("/r/"_L1))
        return {withPath(home, path + u"/.rss"_s)};
    if (host == "medium.com"_L1 && path.size() > 1)
        return {withPath(home, u"/feed"_s + path)};
    if (host.endsWith(".blogspot.com"_L1))
        return {withPath(home, u"/feeds/posts/default"_s)};
    if (last.startsWith(u'@')) // Mastodon and its kin
        return {withPath(home, path + u".rss"_s)};
    return {};
}

} // namespace

QList<QUrl> commonFeedAddresses(const QUrl &home)
{
    QList<QUrl> addresses = serviceAddresses(home);
    const QString path = home.path().endsWith(u'/') ? home.path().chopped(1) : home.path();
    if (!path.isEmpty() && !path.section(u'/', -1).contains(u'.')) { // a section: its own feed first
        for (const QString &ending : {u"/feed/"_s, u"/rss"_s, u"/rss.xml"_s})
            addresses.append(withPath(home, path + ending));
    }
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
    std::stable_partition(sitemaps.begin(), sitemaps.end(),
                          [](const QUrl &sitemap) { return sitemap.path().contains("news"_L1, Qt::CaseInsensitive); });
    return sitemaps;
}

} // namespace sarika
