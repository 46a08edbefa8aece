// SPDX-License-Identifier: GPL-3.0-or-later
// Syncs that nobody asked for: by the clock, by each section's rhythm, as the network and the reader allow.
#include "app/store/statement.h"
#include "tests/support/worker.h"

#include <QTest>

using namespace sarika;
using namespace Qt::StringLiterals;

class ClockTest : public QObject
{
    Q_OBJECT

    struct Stage
    {
        Stage()
        {
            paper.addStory(1);
            paper.print();
            QObject::connect(&worker.worker(), &SyncWorker::planned, &here, [this](const SyncPlan &to) { plan = to; });
            QObject::connect(&worker.worker(), &SyncWorker::syncStarted, &here, [this] { ++started; });
            QObject::connect(&worker.worker(), &SyncWorker::meteredAsked, &here, [this] { ++asked; });
        }

        // As if `hours` had passed since the last sync, whatever was planned.
        void wait(int hours)
        {
            const auto database = Database::open(worker.paths().database(), Access::Write);
            QVERIFY(database);
            for (const QString &column : {u"last_sync_at"_s, u"next_sync_at"_s, u"due_at"_s})
                QVERIFY((*database)->run(u"UPDATE section SET %1 = %1 - %2"_s.arg(column).arg(hours * 3'600'000LL)));
        }

        void begin(const SyncRules &rules)
        {
            worker.tell([rules](SyncWorker &of) {
                of.setRules(rules);
                of.syncByItself();
            });
        }

        void check()
        {
            worker.tell([](SyncWorker &of) { of.syncIfDue(); });
        }

        void network(const NetworkState &state)
        {
            worker.tell([state](SyncWorker &of) { of.setNetwork(state); });
        }

        NewspaperServer server;
        Paper paper{server};
        QTemporaryDir folder;
        Worker worker{folder.path()};
        QObject here;
        SyncPlan plan;
        int started = 0;
        int asked = 0;
    };

private Q_SLOTS:

    void aSectionIsAskedByItsOwnRhythm()
    {
        Stage stage;
        stage.worker.follow(stage.paper.feed());
        stage.worker.sync();
        const Section section = stage.worker.section();
        const qint64 wait = section.lastSyncAt.secsTo(section.dueAt);
        QVERIFY2(wait >= 15 * 60 && wait <= 24 * 3600, qPrintable(QString::number(wait)));
        stage.server.forgetRequests();
        stage.worker.sync({.byClock = true});
        QCOMPARE(stage.server.hits(), 0);
        stage.worker.sync(); // the reader asks
        QCOMPARE(stage.server.hits(u"/feed.xml"_s), 1);
        stage.wait(25);
        stage.worker.sync({.byClock = true});
        QCOMPARE(stage.server.hits(u"/feed.xml"_s), 2);
    }

    void whatAFeedAsksForIsKept()
    {
        Stage stage;
        QByteArray feed = stage.paper.feedBytes();
        feed.replace("<language>", "<ttl>2880</ttl><language>");
        stage.server.set(u"/feed.xml"_s, ServerAnswer{.type = "application/rss+xml", .bytes = feed, .etag = "\"t\""});
        stage.worker.follow(stage.paper.feed());
        for (const bool modified : {true, false}) { // 304 forgets nothing
            QCOMPARE(stage.worker.sync().notModified, modified ? 0 : 1);
            const Section section = stage.worker.section();
            QCOMPARE(section.lastSyncAt.secsTo(section.dueAt), 2 * 24 * 3600);
        }
    }

    void aLaptopThatWakesSyncsOnce()
    {
        Stage stage;
        stage.worker.follow(stage.paper.feed());
        stage.worker.sync();
        stage.wait(100);
        stage.worker.close();
        Worker awake(stage.folder.path());
        int started = 0;
        QObject::connect(&awake.worker(), &SyncWorker::syncStarted, &stage.here, [&started] { ++started; });
        awake.tell([](SyncWorker &of) {
            of.setRules({.minutes = 60});
            of.syncByItself();
            for (int missed = 0; missed < 100; ++missed)
                of.syncIfDue();
        });
        awake.ended();
        awake.tell([](SyncWorker &of) { of.syncIfDue(); });
        QCOMPARE(started, 1);
    }

    void withNoNetworkItWaitsAndBeginsWhenItIsBack()
    {
        Stage stage;
        stage.worker.follow(stage.paper.feed());
        stage.network({.reachable = false});
        stage.begin({.minutes = 60});
        stage.check();
        QCOMPARE(stage.started, 0);
        QCOMPARE(stage.server.hits(), 0);
        QCOMPARE(stage.plan.waits, SyncPlan::Waits::Network);
        stage.network({.reachable = true});
        QTRY_COMPARE_WITH_TIMEOUT(stage.worker.cards().size(), 1, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(stage.plan.waits, SyncPlan::Waits::Clock, 20'000);
        QCOMPARE(stage.started, 1);
        QVERIFY(stage.plan.nextAt > QDateTime::currentDateTimeUtc().addSecs(3000));
    }

    void aSyncThatFoundNoNetworkIsMadeUpForAtOnce()
    {
        Stage stage;
        stage.worker.follow(QUrl(u"http://paper.invalid/feed.xml"_s));
        stage.begin({.minutes = 600});
        QVERIFY(stage.worker.sync().offline());
        stage.check();
        QCOMPARE(stage.started, 1);
        QVERIFY(stage.plan.nextAt < QDateTime::currentDateTimeUtc().addSecs(400)); // not ten hours
        stage.network({.reachable = false});
        stage.network({.reachable = true});
        QTRY_COMPARE_WITH_TIMEOUT(stage.started, 2, 20'000);
    }

    void onAMeteredConnectionItDoesAsSet_data()
    {
        QTest::addColumn<SyncRules::Metered>("metered");
        QTest::addColumn<int>("starts");
        QTest::addColumn<int>("asks");
        QTest::newRow("sync") << SyncRules::Metered::Sync << 1 << 0;
        QTest::newRow("ask") << SyncRules::Metered::Ask << 0 << 1;
        QTest::newRow("wait") << SyncRules::Metered::Wait << 0 << 0;
    }

    void onAMeteredConnectionItDoesAsSet()
    {
        QFETCH(const SyncRules::Metered, metered);
        QFETCH(const int, starts);
        Stage stage;
        stage.worker.follow(stage.paper.feed());
        stage.network({.metered = true});
        stage.begin({.minutes = 60, .metered = metered});
        stage.check();
        stage.check(); // asked once
        QTRY_COMPARE_WITH_TIMEOUT(stage.worker.cards().size(), starts, 20'000);
        QCOMPARE(stage.started, starts);
        QTEST(stage.asked, "asks");
        stage.network({.metered = false});
        QTRY_COMPARE_WITH_TIMEOUT(stage.worker.cards().size(), 1, 20'000);
        QCOMPARE(stage.started, 1);
    }
};

QTEST_GUILESS_MAIN(ClockTest)
#include "clock_test.moc"
