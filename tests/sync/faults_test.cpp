// SPDX-License-Identifier: GPL-3.0-or-later
// What sections, hosts and photos that fail again and again come to; faulttable_test.cpp has each fault once.
#include "app/store/sourcestore.h"
#include "tests/support/worker.h"

#include <QTest>

using namespace sarika;
using namespace Qt::StringLiterals;

class FaultsTest : public QObject
{
    Q_OBJECT

    struct Stage
    {
        Stage()
        {
            for (int number = 1; number <= 3; ++number)
                paper.addStory(number);
            paper.print();
            worker.follow(paper.feed());
        }

        qint64 secondsToNext() const { return QDateTime::currentDateTimeUtc().secsTo(worker.section().nextSyncAt); }

        NewspaperServer server;
        Paper paper{server};
        QTemporaryDir folder;
        Worker worker{folder.path()};
    };

private Q_SLOTS:

    void aFeedThatCannotBeReadIsAskedForWholeAgain()
    {
        Stage stage;
        stage.server.set(u"/feed.xml"_s, ServerAnswer{.type = "application/rss+xml",
                                                      .bytes = "<html><body>Sign in</body></html>",
                                                      .etag = "\"bad\""});
        QCOMPARE(stage.worker.sync().failed, 1);
        stage.server.forgetRequests();
        stage.worker.sync({.sections = {}, .force = true});
        QVERIFY(stage.server.requests().first().header("If-None-Match").isEmpty());
    }

    void retryAfterIsKeptAndPausesTheHost()
    {
        Stage stage;
        stage.server.set(u"/feed.xml"_s, ServerAnswer{.status = 503, .headers = {{"Retry-After", "7200"}}});
        stage.worker.sync();
        QVERIFY(stage.secondsToNext() > 7100);
        QVERIFY(stage.secondsToNext() <= 7200);
        stage.worker.close();
        stage.server.forgetRequests();
        Worker again(stage.folder.path()); // kept over a restart, even where the reader insists
        again.sync();
        again.sync({.sections = {}, .force = true});
        QCOMPARE(stage.server.hits(), 0);
    }

    void backOffGrowsAndIsKeptOverRestarts()
    {
        Stage stage;
        stage.server.set(u"/feed.xml"_s, ServerAnswer{.status = 500});
        stage.worker.sync();
        const qint64 first = stage.secondsToNext();
        QVERIFY(first > 290 && first <= 375);
        stage.server.forgetRequests();
        stage.worker.sync(); // not due
        QCOMPARE(stage.server.hits(), 0);
        stage.worker.close();
        Worker again(stage.folder.path());
        again.sync();
        QCOMPARE(stage.server.hits(), 0);
        again.sync({.sections = {}, .force = true});
        QCOMPARE(again.section().problems, 2);
        QVERIFY(QDateTime::currentDateTimeUtc().secsTo(again.section().nextSyncAt) > 590);
        stage.paper.print();
        again.sync({.sections = {}, .force = true});
        QCOMPARE(again.section().problems, 0);
        QVERIFY(!again.section().problem);
    }

    void notFoundFiveTimesStops()
    {
        Stage stage;
        stage.server.forget(u"/feed.xml"_s);
        for (int i = 1; i <= 5; ++i) {
            QVERIFY(!stage.worker.section().stopped);
            stage.worker.sync({.sections = {}, .force = true});
        }
        QVERIFY(stage.worker.section().stopped);
        stage.paper.print();
        stage.server.forgetRequests();
        stage.worker.sync({.sections = {}, .force = true});
        QCOMPARE(stage.server.hits(), 0);
        stage.worker.sync({.sections = {stage.worker.section().id}}); // the reader asks
        QVERIFY(!stage.worker.section().stopped);
        QVERIFY(!stage.worker.cards().isEmpty());
    }

    void aPermanentMoveIsAdoptedOnceItRepeats()
    {
        Stage stage;
        stage.server.set(u"/new.xml"_s, stage.paper.feedBytes(), "application/rss+xml");
        stage.server.redirect(u"/feed.xml"_s, 301, u"/new.xml"_s);
        stage.worker.sync();
        QCOMPARE(stage.worker.section().address, stage.paper.feed());
        stage.worker.sync();
        QCOMPARE(stage.worker.section().address, stage.paper.feed()); // twice may be a mistake
        stage.worker.sync();
        QCOMPARE(stage.worker.section().address, stage.server.url(u"/new.xml"_s));
        QCOMPARE(stage.worker.cards().size(), 3);
    }

    // A photo that is refused is asked for once more, with the page that shows it; nothing else has a referrer.
    void aReferrerOnlyWhereAPhotoWasRefused()
    {
        Stage stage;
        stage.server.set(Paper::leadPath(2), ServerAnswer{.status = 403});
        stage.worker.sync();
        QCOMPARE(stage.server.hits(Paper::leadPath(2)), 2);
        int told = 0;
        for (const ServerRequest &request : stage.server.requests()) {
            const QByteArray referrer = request.header("Referer");
            told += referrer.isEmpty() ? 0 : 1;
            if (!referrer.isEmpty()) {
                QCOMPARE(request.path, Paper::leadPath(2));
                QCOMPARE(referrer, stage.paper.storyAddress(2).toEncoded());
            }
        }
        QCOMPARE(told, 1);
    }

    void aTemporaryMoveIsNot()
    {
        Stage stage;
        stage.server.set(u"/new.xml"_s, stage.paper.feedBytes(), "application/rss+xml");
        stage.server.redirect(u"/feed.xml"_s, 302, u"/new.xml"_s);
        for (int i = 0; i < 4; ++i)
            QCOMPARE(stage.worker.sync().failed, 0);
        QCOMPARE(stage.worker.section().address, stage.paper.feed());
    }

    void withNoNetworkNoSectionIsHeldToIt()
    {
        QTemporaryDir folder;
        Worker worker(folder.path());
        worker.follow(QUrl(u"http://paper.invalid/feed.xml"_s)); // RFC 2606: a name that never resolves
        const SyncReport report = worker.sync();
        QCOMPARE(report.failed, 1);
        QCOMPARE(report.failures.first().error.kind, Error::Kind::Offline);
        QCOMPARE(worker.section().problems, 0);
        QVERIFY(!(worker.section().nextSyncAt > QDateTime::currentDateTimeUtc()));
    }

    void aHostThatIsDownIsHeldToIt()
    {
        Stage stage;
        stage.worker.follow(QUrl(u"http://paper.invalid/feed.xml"_s));
        QCOMPARE(stage.worker.sync().storiesAdded, 3);
        const auto reader = stage.worker.reader();
        const Section down = SourceStore(*reader).listSources().last().sections.first();
        QCOMPARE(down.problems, 1);
        QVERIFY(down.nextSyncAt > QDateTime::currentDateTimeUtc());
    }

    void aServerThatFallsMidWayLosesNothing()
    {
        Stage stage;
        for (int number = 4; number <= 40; ++number)
            stage.paper.addStory(number);
        stage.paper.print();
        for (int number = 1; number <= 30; ++number)
            stage.server.set(Paper::pagePath(number), ServerAnswer{.status = 500});
        const SyncReport broken = stage.worker.sync();
        QCOMPARE(broken.storiesAdded, 40);
        QVERIFY(broken.pagesFailed < 30); // left alone after some in a row
        QVERIFY(broken.left > 0);
        stage.paper.print();
        const SyncReport well = stage.worker.sync({.sections = {}, .force = true});
        QCOMPARE(well.pagesFetched + broken.pagesFetched, 40);
        for (int number = 1; number <= 40; ++number)
            QVERIFY(stage.worker.storyAt(stage.paper.storyAddress(number))->wholeText);
    }
};

QTEST_GUILESS_MAIN(FaultsTest)
#include "faults_test.moc"
