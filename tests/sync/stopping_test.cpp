// SPDX-License-Identifier: GPL-3.0-or-later
// A sync that is cancelled, bounded, or not alone.
#include "app/sync/synclock.h"
#include "tests/support/worker.h"

#include <QTest>

using namespace sarika;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class StoppingTest : public QObject
{
    Q_OBJECT

    struct Followed // a newspaper with so many stories, and whoever follows it
    {
        explicit Followed(int stories)
        {
            for (int number = 1; number <= stories; ++number)
                paper.addStory(number);
            paper.print();
            worker.follow(paper.feed());
        }

        NewspaperServer server;
        Paper paper{server};
        QTemporaryDir folder;
        Worker worker{folder.path()};
    };

private Q_SLOTS:

    void cancelledKeepsWhatItHas()
    {
        Followed followed(30);
        auto &[server, paper, folder, worker] = followed;
        server.setLatency(50ms);
        worker.start({});
        QTRY_VERIFY_WITH_TIMEOUT(server.hits(Paper::pagePath(25)) > 0, 20'000);
        worker.cancel();
        const SyncReport report = worker.ended();
        QVERIFY(report.cancelled);
        QVERIFY(report.left > 0);
        QVERIFY(report.failures.isEmpty());
        QCOMPARE(worker.cards().size(), 30);
        QCOMPARE(worker.storyAt(paper.storyAddress(1))->card.offline.text, Held::No);
        server.setLatency(0ms);
        const SyncReport next = worker.sync();
        QVERIFY(!next.cancelled);
        QCOMPARE(report.pagesFetched + next.pagesFetched, 30);
        QCOMPARE(report.photosFetched + next.photosFetched, 60);
    }

    void cancelledInTheFeedIsNoProblemOfIt()
    {
        Followed followed(2);
        auto &[server, paper, folder, worker] = followed;
        server.set(u"/feed.xml"_s, ServerAnswer{.bytes = "x", .fault = ServerAnswer::Fault::Silent});
        worker.start({});
        QTRY_COMPARE_WITH_TIMEOUT(server.hits(u"/feed.xml"_s), 1, 20'000);
        worker.cancel();
        QVERIFY(worker.ended().cancelled);
        QCOMPARE(worker.section().problems, 0);
    }

    void aBudgetStopsNewFetches()
    {
        Followed followed(30);
        auto &[server, paper, folder, worker] = followed;
        const SyncReport report = worker.sync({.sections = {}, .budget = 60'000});
        QVERIFY2(report.bytes > 5'000 && report.bytes < 90'000, qPrintable(QString::number(report.bytes)));
        QVERIFY(report.left > 0);
        QVERIFY(report.budgetSpent);
        QVERIFY(!report.leftNames.isEmpty());
        QVERIFY(!report.cancelled);
        QCOMPARE(report.storiesAdded, 30); // headlines come first
        const SyncReport rest = worker.sync();
        QCOMPARE(rest.left, 0);
        QCOMPARE(report.pagesFetched + rest.pagesFetched, 30);
    }

    void aDayHasItsShare()
    {
        Followed followed(10);
        auto &[server, paper, folder, worker] = followed;
        worker.tell([](SyncWorker &of) { of.setRules({.bytesOfDay = 40'000}); });
        const SyncReport first = worker.sync();
        QVERIFY2(first.bytes > 0 && first.bytes < 70'000, qPrintable(QString::number(first.bytes)));
        QVERIFY(first.budgetSpent);
        worker.close();
        Worker again(folder.path()); // kept over a restart
        again.tell([](SyncWorker &of) { of.setRules({.bytesOfDay = 1'000}); });
        server.forgetRequests();
        const SyncReport second = again.sync({.sections = {}, .force = true});
        QCOMPARE(server.hits(), 0);
        QVERIFY(second.budgetSpent);
        QVERIFY(second.left > 0);
        again.tell([](SyncWorker &of) { of.setRules({}); });
        QCOMPARE(again.sync({.sections = {}, .force = true}).left, 0);
        QCOMPARE(again.storyAt(paper.storyAddress(3))->card.offline, (Offline{Held::Yes, Held::Yes}));
    }

    void oneSyncAtATime()
    {
        Followed followed(2);
        auto &[server, paper, folder, worker] = followed;
        {
            const Result<SyncLock> lock = SyncLock::take(worker.paths().lock());
            QVERIFY(lock);
            worker.sync();
            QCOMPARE(worker.failures.size(), 1);
            QCOMPARE(worker.failures.first().kind, Error::Kind::Busy);
            QVERIFY(worker.failures.first().detail.contains(QString::number(QCoreApplication::applicationPid())));
            QCOMPARE(server.hits(), 0);
        }
        QCOMPARE(worker.sync().storiesAdded, 2);
    }

    void whoHearsOfTheEndMaySyncNext()
    {
        Followed followed(1);
        auto &[server, paper, folder, worker] = followed;
        std::atomic<int> taken = 0;
        const auto take = [&taken, file = worker.paths().lock()] { taken += SyncLock::take(file).has_value(); };
        QObject::connect(&worker.worker(), &SyncWorker::syncEnded, &worker.worker(), take, Qt::DirectConnection);
        worker.sync();
        QTRY_COMPARE(taken.load(), 1); // told on the worker's thread
    }

    // As on a full disk: whoever leaves at the first failure has had the report.
    void aReportThatCannotBeKeptIsToldFirst()
    {
        Followed followed(1);
        auto &[server, paper, folder, worker] = followed;
        const auto database = Database::open(worker.paths().database(), Access::Write);
        QVERIFY((*database)->run(u"CREATE TRIGGER no_room BEFORE INSERT ON report BEGIN "
                                 "SELECT RAISE(FAIL, 'no room'); END"_s));
        std::atomic<int> told = 0;
        std::atomic<int> endedAs = 0;
        std::atomic<int> failedAs = 0;
        const auto ended = [&] { endedAs = ++told; };
        const auto failed = [&] { failedAs = ++told; };
        QObject::connect(&worker.worker(), &SyncWorker::syncEnded, &worker.worker(), ended, Qt::DirectConnection);
        QObject::connect(&worker.worker(), &SyncWorker::failed, &worker.worker(), failed, Qt::DirectConnection);
        QCOMPARE(worker.sync().pagesFetched, 1);
        QTRY_COMPARE(told.load(), 2);
        QCOMPARE(endedAs.load(), 1);
        QCOMPARE(failedAs.load(), 2);
    }

    void whatADeadSyncLeftIsRemoved()
    {
        Followed followed(2);
        auto &[server, paper, folder, worker] = followed;
        worker.sync();
        const QString stray = worker.reader()->photosFolder() + u"/0a/0abc.jpg"_s;
        QVERIFY(QDir().mkpath(QFileInfo(stray).path()));
        for (const QString &name : {stray, worker.paths().lock()}) {
            QFile file(name);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("left by a process that is no more");
        }
        worker.sync();
        QVERIFY(!QFile::exists(stray));
        const QList<StoryCard> cards = worker.cards();
        QVERIFY(QFile::exists(cards.first().leadPhoto->file));
    }

    void anotherProgramMarksWhileWeSync()
    {
        Followed followed(30);
        auto &[server, paper, folder, worker] = followed;
        worker.sync({.sections = {}, .pages = false});
        const QList<StoryCard> cards = worker.cards();
        worker.start({});
        Worker other(folder.path()); // a second program has such a worker
        for (const StoryCard &card : cards)
            other.act([id = card.id](ReaderActs &acts) { acts.markRead({id}, MarkStore::Mark::Set); });
        QVERIFY(other.failures.isEmpty());
        QCOMPARE(worker.ended().pagesFetched, 30);
        for (const StoryCard &card : worker.cards())
            QVERIFY(card.read);
    }
};

QTEST_GUILESS_MAIN(StoppingTest)
#include "stopping_test.moc"
