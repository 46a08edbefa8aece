// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/discovery.h"

#include "app/feed/feedparser.h"
#include "app/page/pagereader.h"
#include "app/sync/iconmaker.h"
#include "app/sync/inpool.h"
#include "app/text/language.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sarika
{

namespace
{
constexpr qsizetype mostFeeds = 8; // looked into for names and headlines
constexpr qsizetype mostSitemaps = 3;
constexpr qint64 iconLimit = 1024 * 1024;      // bytes
constexpr qint64 feedLimit = 20 * 1024 * 1024; // bytes

Section::Kind kindOf(IncomingFeed::Form form)
{
    switch (form) {
    case IncomingFeed::Form::NewsSitemap:
    case IncomingFeed::Form::SitemapIndex:
        return Section::Kind::Sitemap;
    case IncomingFeed::Form::Page:
        return Section::Kind::Page;
    default:
        return Section::Kind::Feed;
    }
}

Discovery::Offer offerOf(const IncomingFeed &feed, const QUrl &address, const FeedHint &hint)
{
    Discovery::Offer offer;
    for (const IncomingStory &story : feed.stories) {
        if (offer.headlines.size() < 3 && !story.headline.isEmpty())
            offer.headlines << story.headline;
    }
    offer.section.address = address;
    offer.section.kind = kindOf(feed.form);
    offer.section.name = !feed.name.isEmpty() ? feed.name : !hint.name.isEmpty() ? hint.name : address.host();
    offer.section.language =
        languageOf(offer.headlines.join(u' '), !feed.language.isEmpty() ? feed.language : hint.language);
    offer.likelyNews = hint.likelyNews;
    return offer;
}

// Several addresses may lead to one feed, and one feed may stand under several.
QList<Discovery::Offer> distinct(const QList<Discovery::Offer> &offers)
{
    QSet<QString> seen;
    QList<Discovery::Offer> kept;
    for (const Discovery::Offer &offer : offers) {
        const QString address = offer.section.address.toString(QUrl::RemoveFragment | QUrl::StripTrailingSlash);
        const QString content = offer.section.name + offer.headlines.join(u'\n');
        if (seen.contains(address) || seen.contains(content))
            continue;
        seen << address << content;
        kept << offer;
    }
    return kept;
}

void nameSections(Discovery &discovery)
{
    for (Discovery::Offer &offer : discovery.offers)
        offer.section.name = withoutSourceName(offer.section.name, discovery.source.name);
    const auto news = [](const Discovery::Offer &offer) { return offer.likelyNews; };
    std::ranges::stable_partition(discovery.offers, news);
}

Error notNews(const QUrl &address)
{
    return {Error::Kind::NotNews, u"sync: discover %1: no stories found"_s.arg(address.toString())};
}
} // namespace

QList<QUrl> addressesMeant(const QString &typed)
{
    static const QRegularExpression scheme(u"^([a-z][a-z0-9+.-]*):(?!\\d)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    QString text = typed.simplified().remove(u' ');
    if (text.startsWith(u"feed:"_s, Qt::CaseInsensitive))
        text = text.mid(text.startsWith(u"feed://"_s, Qt::CaseInsensitive) ? 7 : 5);
    QList<QUrl> meant;
    if (scheme.match(text).hasMatch())
        meant << QUrl(text);
    else if (!text.isEmpty() && !text.startsWith(u'/'))
        meant << QUrl(u"https://"_s + text) << QUrl(u"http://"_s + text);
    // A plain server lets a secure greeting wait until it times out; a secure one refuses a plain one at once.
    if (meant.size() == 2 && meant.first().port(443) != 443)
        meant.swapItemsAt(0, 1);
    meant.removeIf([](const QUrl &address) {
        const QString kind = address.scheme();
        const bool web = (kind == u"http"_s || kind == u"https"_s) && !address.host().isEmpty();
        return !address.isValid() || !(web || kind == u"qrc"_s);
    });
    return meant;
}

QString withoutSourceName(const QString &name, const QString &source)
{
    static const QRegularExpression edges(u"^[\\s\\-–—|»«:·,/]+|[\\s\\-–—|»«:·,/]+$"_s);
    if (source.isEmpty() || !name.contains(source, Qt::CaseInsensitive))
        return name;
    QString rest = name;
    rest.remove(source, Qt::CaseInsensitive);
    rest.remove(edges);
    return rest.isEmpty() ? name : rest;
}

// 1. What the reader meant. 2. A feed speaks for itself, 3. a page for what it offers.
QCoro::Task<Result<Discovery>> Discoverer::discover(QString typed)
{
    Result<HttpAnswer> answer = co_await fetchMeant(typed);
    if (!answer)
        co_return std::unexpected(answer.error());
    if (looksLikeFeed(answer->bytes, QString::fromLatin1(answer->contentType)))
        co_return co_await fromFeed(*std::move(answer));
    co_return co_await fromPage(*std::move(answer));
}

QCoro::Task<Result<HttpAnswer>> Discoverer::fetch(QUrl address, HttpRequest::Kind kind)
{
    HttpRequest request;
    request.address = address;
    request.kind = kind;
    request.limit = kind == HttpRequest::Kind::Photo ? iconLimit : feedLimit;
    co_return co_await fetchGood(*m_http, request);
}

QCoro::Task<Result<HttpAnswer>> Discoverer::fetchMeant(QString typed)
{
    Result<HttpAnswer> answer = failure(Error::Kind::BadAddress, u"sync: discover %1: no web address"_s.arg(typed));
    const QList<QUrl> meant = addressesMeant(typed);
    for (const QUrl &address : meant) {
        Result<HttpAnswer> next = co_await fetch(address, HttpRequest::Kind::Page);
        const bool last = next || next.error().kind == Error::Kind::Cancelled;
        if (last || address == meant.first())
            answer = std::move(next);
        if (last)
            break;
    }
    co_return answer;
}

QCoro::Task<Result<Discovery>> Discoverer::fromFeed(HttpAnswer answer)
{
    Result<IncomingFeed> feed = co_await inPool(
        m_pool, [answer] { return parseFeed(answer.bytes, QString::fromLatin1(answer.contentType), answer.address); });
    if (!feed)
        co_return std::unexpected(feed.error());
    const QUrl home = feed->home.isValid() ? feed->home : answer.address.resolved(QUrl(u"/"_s));
    PageHints hints;
    if (Result<HttpAnswer> page = co_await fetch(home, HttpRequest::Kind::Page); page)
        hints = findFeeds(page->bytes, page->address, page->linkHeaders);

    Discovery discovery;
    discovery.source.name = !hints.name.isEmpty() ? hints.name : !feed->name.isEmpty() ? feed->name : home.host();
    discovery.source.address = home;
    if (feed->form == IncomingFeed::Form::SitemapIndex)
        discovery.offers = co_await offersOfOne({.address = answer.address, .name = {}, .language = hints.language});
    else
        discovery.offers = {offerOf(*feed, answer.address, {.address = {}, .name = {}, .language = hints.language})};
    if (discovery.offers.isEmpty())
        co_return std::unexpected(notNews(answer.address));
    discovery.source.language = discovery.offers.first().section.language;
    discovery.source.icon = co_await icon(hints.icon.isValid() ? hints.icon : feed->icon, home);
    nameSections(discovery);
    co_return discovery;
}

QCoro::Task<Result<Discovery>> Discoverer::fromPage(HttpAnswer answer)
{
    const PageHints hints =
        co_await inPool(m_pool, [answer] { return findFeeds(answer.bytes, answer.address, answer.linkHeaders); });
    Discovery discovery;
    discovery.offers = co_await offersOf(hints.feeds);
    if (discovery.offers.isEmpty()) {
        QList<FeedHint> guesses;
        for (const QUrl &address : commonFeedAddresses(answer.address, hints.generator))
            guesses << FeedHint{.address = address, .name = {}, .language = hints.language};
        discovery.offers = (co_await offersOf(guesses)).mid(0, 1);
    }
    if (discovery.offers.isEmpty())
        discovery.offers = co_await offersInRobots(answer.address);
    if (discovery.offers.isEmpty()) {
        Result<IncomingFeed> front = co_await inPool(m_pool, [answer] {
            return readFrontPage(answer.bytes, answer.address, QString::fromLatin1(answer.contentType));
        });
        if (!front)
            co_return std::unexpected(front.error());
        const FeedHint hint{.address = answer.address, .name = hints.name, .language = hints.language};
        discovery.offers << offerOf(*front, answer.address, hint);
    }
    discovery.source.name = !hints.name.isEmpty() ? hints.name : discovery.offers.first().section.name;
    discovery.source.address = answer.address;
    discovery.source.language = !hints.language.isEmpty() ? hints.language : discovery.offers.first().section.language;
    discovery.source.icon = co_await icon(hints.icon, answer.address);
    nameSections(discovery);
    co_return discovery;
}

QCoro::Task<Discoverer::Offers> Discoverer::offersOf(QList<FeedHint> hints)
{
    std::ranges::stable_partition(hints, [](const FeedHint &hint) { return hint.likelyNews; });
    std::vector<QCoro::Task<Offers>> looking;
    for (const FeedHint &hint : hints.mid(0, mostFeeds))
        looking.push_back(offersOfOne(hint));
    Offers offers;
    for (auto &one : looking) {
        const Offers found = co_await one;
        offers << found;
    }
    co_return distinct(offers);
}

QCoro::Task<Discoverer::Offers> Discoverer::offersOfOne(FeedHint hint)
{
    Result<HttpAnswer> answer = co_await fetch(hint.address, HttpRequest::Kind::Feed);
    if (!answer || !looksLikeFeed(answer->bytes, QString::fromLatin1(answer->contentType)))
        co_return Offers();
    const HttpAnswer got = *answer;
    Result<IncomingFeed> feed = co_await inPool(
        m_pool, [got] { return parseFeed(got.bytes, QString::fromLatin1(got.contentType), got.address); });
    if (!feed)
        co_return Offers();
    if (feed->form == IncomingFeed::Form::NewsSitemap && !isNewsSitemap(*feed))
        co_return Offers(); // every page of the house, not its news
    if (feed->form != IncomingFeed::Form::SitemapIndex)
        co_return feed->stories.isEmpty() ? Offers() : Offers{offerOf(*feed, got.address, hint)};
    QList<FeedHint> children;
    putNewsFirst(feed->children);
    for (const QUrl &child : feed->children.mid(0, mostSitemaps)) {
        if (child != hint.address && hint.likelyNews) // an index inside an index is not followed again
            children << FeedHint{.address = child, .name = hint.name, .language = hint.language, .likelyNews = false};
    }
    Offers offers = co_await offersOf(children);
    for (Discovery::Offer &offer : offers)
        offer.likelyNews = true;
    co_return offers.mid(0, 1);
}

QCoro::Task<Discoverer::Offers> Discoverer::offersInRobots(QUrl home)
{
    const Result<HttpAnswer> robots = co_await fetch(home.resolved(QUrl(u"/robots.txt"_s)), HttpRequest::Kind::Robots);
    if (!robots)
        co_return Offers();
    QList<FeedHint> hints;
    for (const QUrl &address : sitemapsInRobots(robots->bytes, robots->address).mid(0, mostSitemaps))
        hints << FeedHint{.address = address, .name = {}, .language = {}};
    Offers offers = co_await offersOf(hints);
    co_return offers.mid(0, 1);
}

QCoro::Task<QByteArray> Discoverer::icon(QUrl named, QUrl home)
{
    for (const QUrl &address : {named, home.resolved(QUrl(u"/favicon.ico"_s))}) {
        if (!address.isValid() || address.isEmpty())
            continue;
        const Result<HttpAnswer> answer = co_await fetch(address, HttpRequest::Kind::Photo);
        if (!answer)
            continue;
        const QByteArray bytes = answer->bytes;
        QByteArray made = co_await inPool(m_pool, [bytes] { return makeIcon(bytes); });
        if (!made.isEmpty())
            co_return made;
    }
    co_return QByteArray();
}

} // namespace sarika
