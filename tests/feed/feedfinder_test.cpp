// SPDX-License-Identifier: GPL-3.0-or-later
// pages/shapes.tsv: pages of our own making, one shape a line, and the feeds they offer: news, then (after |) the rest.
#include "app/feed/feedfinder.h"
#include "tests/support/support.h"

#include <QFile>
#include <QTest>

using namespace sarika;
using namespace Qt::StringLiterals;

namespace
{

QString offered(const PageHints &hints)
{
    QStringList news;
    QStringList beside;
    for (const FeedHint &hint : hints.feeds)
        (hint.likelyNews ? news : beside).append(hint.address.toString());
    return beside.isEmpty() ? news.join(u' ') : news.join(u' ') + u'|' + beside.join(u' ');
}

} // namespace

class FeedFinderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void findsWhatAPageOffers_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QString>("feeds");
        QFile shapes(fixturePath(u"feed/pages/shapes.tsv"_s));
        QVERIFY(shapes.open(QIODevice::ReadOnly));
        while (!shapes.atEnd()) {
            const QList<QByteArray> shape = shapes.readLine().chopped(1).split('\t');
            QTest::newRow(shape[0].constData()) << shape[1] << QString::fromUtf8(shape[2]);
        }
    }

    void findsWhatAPageOffers()
    {
        QFETCH(QByteArray, html);
        QFETCH(QString, feeds);
        QCOMPARE(offered(findFeeds(html, QUrl(u"https://p.example/"_s))), feeds);
    }

    void readsLinkHeaders()
    {
        const QList<QByteArray> headers{
            "</feed/>; rel=\"alternate\"; type=\"application/rss+xml\"; title=\"Main; and more\", "
            "</style.css>; rel=preload",
            "<https://p.example/wp-json/>; rel=\"https://api.w.org/\""};
        const PageHints hints = findFeeds("<html>", QUrl(u"https://p.example/"_s), headers);
        QCOMPARE(offered(hints), u"https://p.example/feed/"_s);
        QCOMPARE(hints.feeds.first().name, u"Main; and more"_s);
    }

    void readsNamesLanguagesAndIcon()
    {
        const QByteArray html =
            "<html lang=km><head><title>Home | Paper</title><meta property=og:site_name content='The Paper'>"
            "<link rel='shortcut icon' href=/favicon.ico><link rel=icon sizes=96x96 href=/96.png>"
            "<link rel=apple-touch-icon sizes=180x180 href=/180.png>"
            "<link rel=alternate type=application/rss+xml title='Sport RSS' hreflang=en href=/s>"
            "<link rel=alternate type=application/rss+xml title='World' href=/kh/w></head>";
        const PageHints hints = findFeeds(html, QUrl(u"https://p.example/"_s));
        QCOMPARE(hints.name, u"The Paper"_s);
        QCOMPARE(hints.language, u"km"_s);
        QCOMPARE(hints.icon, QUrl(u"https://p.example/96.png"_s));
        QCOMPARE(hints.feeds.value(0).name, u"Sport"_s);
        QCOMPARE(hints.feeds.value(0).language, u"en"_s);
        QCOMPARE(hints.feeds.value(1).language, u"km"_s);
    }

    void takesTheTitleWhereThereIsNoName()
    {
        QCOMPARE(findFeeds("<title> The\n Paper </title>", QUrl(u"https://p.example/"_s)).name, u"The Paper"_s);
    }

    void knowsTheCommentsOfOneStory()
    {
        const QByteArray html = "<link rel=alternate type=application/rss+xml href=/2025/04/ferry/feed/>";
        QCOMPARE(offered(findFeeds(html, QUrl(u"https://p.example/2025/04/ferry/"_s))),
                 u"|https://p.example/2025/04/ferry/feed/"_s);
    }

    void triesCommonAddresses()
    {
        const auto first = [](const QString &home) { return commonFeedAddresses(QUrl(home)).value(0).toString(); };
        QCOMPARE(first(u"https://p.example"_s), u"https://p.example/feed/"_s);
        QCOMPARE(first(u"https://p.example/sport?x=1#y"_s), u"https://p.example/sport/feed/"_s);
        QCOMPARE(first(u"https://www.youtube.com/channel/UC1"_s),
                 u"https://www.youtube.com/feeds/videos.xml?channel_id=UC1"_s);
        QCOMPARE(first(u"https://www.reddit.com/r/news/"_s), u"https://www.reddit.com/r/news/.rss"_s);
        QCOMPARE(first(u"https://medium.com/@paper"_s), u"https://medium.com/feed/@paper"_s);
        QCOMPARE(first(u"https://paper.blogspot.com/"_s), u"https://paper.blogspot.com/feeds/posts/default"_s);
        QCOMPARE(first(u"https://social.example/@paper"_s), u"https://social.example/@paper.rss"_s);
        QCOMPARE(first(u"https://www.youtube.com/user/paper"_s),
                 u"https://www.youtube.com/feeds/videos.xml?user=paper"_s);
        QCOMPARE(first(u"https://www.reddit.com/user/paper"_s), u"https://www.reddit.com/user/paper/.rss"_s);
        QCOMPARE(first(u"https://paper.substack.com/archive"_s), u"https://paper.substack.com/feed"_s);
        QCOMPARE(first(u"https://paper.medium.com/"_s), u"https://paper.medium.com/feed"_s);
        QCOMPARE(first(u"https://paper.blogspot.com/search/label/river"_s),
                 u"https://paper.blogspot.com/feeds/posts/default/-/river"_s);
    }

    void triesTheAddressesOfThePublishingSystem_data()
    {
        QTest::addColumn<QString>("generator");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("wanted");
        QTest::newRow("wordpress") << u"WordPress 6.5"_s << u"/"_s << u"/feed/"_s;
        QTest::newRow("drupal") << u"Drupal 10 (https://www.drupal.org)"_s << u"/"_s << u"/rss.xml"_s;
        QTest::newRow("drupal term") << u"Drupal 10"_s << u"/taxonomy/term/7"_s << u"/taxonomy/term/7/feed"_s;
        QTest::newRow("ghost") << u"Ghost 5.80"_s << u"/"_s << u"/rss/"_s;
        QTest::newRow("blogger") << u"blogger"_s << u"/"_s << u"/feeds/posts/default"_s;
        QTest::newRow("joomla") << u"Joomla! - Open Source"_s << u"/"_s << u"/?format=feed&type=rss"_s;
        QTest::newRow("hugo") << u"Hugo 0.125"_s << u"/"_s << u"/index.xml"_s;
    }

    void triesTheAddressesOfThePublishingSystem()
    {
        QFETCH(QString, generator);
        QFETCH(QString, path);
        QFETCH(QString, wanted);
        const QByteArray html = "<meta name=generator content=\"" + generator.toUtf8() + "\">";
        const QUrl page(u"https://p.example"_s + path);
        const PageHints hints = findFeeds(html, page);
        const QList<QUrl> tried = commonFeedAddresses(page, hints.generator);
        const qsizetype place = tried.indexOf(QUrl(u"https://p.example"_s + wanted));
        QVERIFY2(place >= 0 && place < 5, qPrintable(tried.value(0).toString()));
    }

    void tellsNewsSitemapsByTheirHeadlines()
    {
        IncomingFeed feed;
        feed.form = IncomingFeed::Form::NewsSitemap;
        feed.stories.append(IncomingStory{});
        QVERIFY(!isNewsSitemap(feed));
        feed.stories.last().headline = u"River rises"_s;
        QVERIFY(isNewsSitemap(feed));
        QList<QUrl> sitemaps{QUrl(u"https://p.example/a.xml"_s), QUrl(u"https://p.example/news/b.xml"_s)};
        putNewsFirst(sitemaps);
        QCOMPARE(sitemaps.first().path(), u"/news/b.xml"_s);
    }

    void readsRobots()
    {
        const QByteArray robots =
            "User-agent: *\r\nDisallow: /x\r\nSITEMAP : /sitemap.xml\rsitemap: https://p.example/news.xml\n"
            "Sitemap:\nSitemap: /sitemap.xml\n";
        const QList<QUrl> wanted{QUrl(u"https://p.example/news.xml"_s), QUrl(u"https://p.example/sitemap.xml"_s)};
        QCOMPARE(sitemapsInRobots(robots, QUrl(u"https://p.example/robots.txt"_s)), wanted);
    }
};

QTEST_GUILESS_MAIN(FeedFinderTest)
#include "feedfinder_test.moc"
