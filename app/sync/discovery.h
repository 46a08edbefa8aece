// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/error.h"
#include "app/feed/feedfinder.h"
#include "app/news/incomingstory.h"
#include "app/news/source.h"
#include "app/wire/httpclient.h"

#include <QCoroTask>
#include <QThreadPool>

namespace sarika
{

/// What may be meant by what the reader typed, likeliest first: “paper.example” is tried with https, then http; feed:
/// addresses are web addresses. Empty where nothing may be fetched from it.
QList<QUrl> addressesMeant(const QString &typed);

/// A section's name without the newspaper's own: “Kingdom | The Paper” of The Paper is “Kingdom”.
QString withoutSourceName(const QString &name, const QString &source);

/// Looks at what an address offers: a feed itself; else the feeds its page names; else those at common addresses; else
/// the news sitemap robots.txt names; else the story links of the page itself. Fetches, saves nothing.
class Discoverer final
{
public:
    Discoverer(HttpClient *http, QThreadPool *pool) : m_http(http), m_pool(pool) {}

    /// Errors: BadAddress, NotNews (no stories anywhere), and those of HttpClient and checkStatus.
    QCoro::Task<Result<Discovery>> discover(QString typed);

private:
    using Offers = QList<Discovery::Offer>;

    QCoro::Task<Result<HttpAnswer>> fetch(QUrl address, HttpRequest::Kind kind);
    QCoro::Task<Result<HttpAnswer>> fetchMeant(QString typed);
    QCoro::Task<Result<Discovery>> fromFeed(HttpAnswer answer);
    QCoro::Task<Result<Discovery>> fromPage(HttpAnswer answer);
    QCoro::Task<Offers> offersOf(QList<FeedHint> hints);
    QCoro::Task<Offers> offersOfOne(FeedHint hint);
    QCoro::Task<Offers> offersInRobots(QUrl home);
    QCoro::Task<QByteArray> icon(QUrl named, QUrl home);

    HttpClient *m_http;
    QThreadPool *m_pool;
};

} // namespace sarika
