// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/news/incomingstory.h"
#include "app/news/source.h"

#include <QByteArrayView>
#include <QList>
#include <QUrl>

namespace sarika
{

/// A feed that a page offers or may offer.
struct FeedHint
{
    QUrl address;
    QString name;
    QString language;
    bool likelyNews = true; // comments feeds and single-story feeds are not
};

/// What a page says of its newspaper and of its feeds, best first.
struct PageHints
{
    QString name; // of the newspaper
    QString language;
    QString generator; // the publishing system the page names
    QUrl icon;
    QList<FeedHint> feeds; // from <link>, HTTP Link headers and anchors
};

/// linkHeaders: values of the HTTP Link headers, may be empty.
PageHints findFeeds(QByteArrayView html, const QUrl &address, const QList<QByteArray> &linkHeaders = {});

/// Addresses worth a try where the page names none, most likely first: those of known services and of the publishing
/// system in use (PageHints::generator), then /feed, /rss, /atom.xml …
QList<QUrl> commonFeedAddresses(const QUrl &home, const QString &generator = {});

/// Sitemaps that robots.txt names, those that look like news first.
QList<QUrl> sitemapsInRobots(QByteArrayView robotsTxt, const QUrl &address);

/// Those that look like news by their address to the front, the order kept otherwise.
void putNewsFirst(QList<QUrl> &sitemaps);

/// Whether a sitemap speaks the news namespace: it names headlines, not only addresses.
bool isNewsSitemap(const IncomingFeed &feed);

} // namespace sarika
