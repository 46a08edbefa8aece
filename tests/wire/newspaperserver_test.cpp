// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fetching.h"
#include "tests/support/newspaperserver.h"
#include "tests/support/samplenewspaper.h"

#include <QImage>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sarika;

/// The sample newspaper prints what it tells.
class NewspaperServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void everythingPrintedIsThere()
    {
        NewspaperServer server;
        const SampleNewspaper paper = sampleNewspaper(server);
        HttpClient client(HttpLimits{});
        const auto at = [&](const QString &path) { return fetch(client, {.address = server.url(path)}); };
        const auto feed = at(paper.feedPath);
        QVERIFY(feed);
        QCOMPARE(feed->bytes.count("<item>"), 6);
        QVERIFY(feed->bytes.contains(paper.stories.last().headline.toUtf8()));
        for (const PrintedStory &story : paper.stories) {
            const auto page = at(story.path);
            QVERIFY(page && page->ok());
            QVERIFY(page->bytes.contains(story.caption.toUtf8()));
            QVERIFY(page->bytes.contains(story.photoPath.toUtf8()));
            QVERIFY(story.publishedAt.isValid());
        }
        for (const QString &path : paper.allPhotos)
            QCOMPARE(QImage::fromData(at(path)->bytes).size(), QSize(800, 500));
        const auto front = at(paper.frontPath);
        QCOMPARE(paper.mostViewed.size(), 6);
        for (const QString &headline : paper.mostViewed)
            QVERIFY(front->bytes.contains(headline.toHtmlEscaped().toUtf8()));
        QVERIFY(at(u"/robots.txt"_s)->ok());
    }

    void anotherStoryLeavesTheOthersAlone()
    {
        NewspaperServer server;
        SampleNewspaper paper = sampleNewspaper(server);
        HttpClient client(HttpLimits{});
        const HttpRequest request{.address = server.url(paper.feedPath)};
        const auto before = fetch(client, request);
        const PrintedStory late = printAnother(server, paper);
        QCOMPARE(paper.stories.size(), 7);
        const auto after = fetch(client, {.address = request.address, .freshness = before->freshness});
        QCOMPARE(after->status, 200);
        QVERIFY(after->bytes.contains(late.headline.toUtf8()));
        const auto items = [](const QByteArray &feed) { return feed.sliced(feed.indexOf("<item>")); };
        QVERIFY(items(after->bytes).endsWith(items(before->bytes)));
        QVERIFY(fetch(client, {.address = server.url(late.path)})->ok());
    }

    void stopAndStart()
    {
        NewspaperServer server;
        server.set(u"/"_s, "x", "text/plain");
        HttpClient client(HttpLimits{});
        const HttpRequest request{.address = server.url()};
        QVERIFY(fetch(client, request));
        server.stop();
        QCOMPARE(fetch(client, request).error().kind, Error::Kind::ServerFault);
        server.start();
        QVERIFY(fetch(client, request));
        QCOMPARE(server.hits(u"/"_s), 2);
    }
};

QTEST_GUILESS_MAIN(NewspaperServerTest)
#include "newspaperserver_test.moc"
