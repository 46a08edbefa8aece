// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/jobqueue.h"

#include <QCoroSignal>
#include <QSignalSpy>
#include <QTest>

using namespace sarika;
using namespace Qt::StringLiterals;

namespace
{
SyncJob job(StoryId id, const QString &host, SyncJob::Urgency urgency = SyncJob::Urgency::Page)
{
    SyncJob made;
    made.story = id;
    made.urgency = urgency;
    made.address = QUrl(u"http://%1/%2"_s.arg(host).arg(id));
    return made;
}

/// Runs jobs that wait for a word, and keeps count of them.
class Runner : public QObject
{
    Q_OBJECT

public:
    QCoro::Task<> run(SyncJob job)
    {
        order << job.story;
        ++running[job.address.host()];
        most = std::max(most, running[job.address.host()]);
        if (waits)
            co_await qCoro(this, &Runner::word);
        --running[job.address.host()];
    }

    JobQueue::Run asRun()
    {
        return [this](SyncJob job) { return run(std::move(job)); };
    }

    void say()
    {
        Q_EMIT word();
        QCoreApplication::processEvents(); // an awaited signal goes on from the event loop
    }

    bool waits = false;
    QList<StoryId> order;
    QHash<QString, int> running;
    int most = 0;

Q_SIGNALS:
    void word();
};
} // namespace

class JobQueueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void urgentFirstThenAsAdded()
    {
        Runner runner;
        JobQueue queue(runner.asRun(), {});
        queue.add(job(1, u"a"_s, SyncJob::Urgency::BodyPhoto));
        queue.add(job(2, u"a"_s));
        queue.add(job(3, u"a"_s));
        queue.add(job(4, u"a"_s, SyncJob::Urgency::Favourite));
        queue.start();
        QCOMPARE(runner.order, QList<StoryId>({4, 2, 3, 1}));
        QVERIFY(queue.idle());
    }

    void theNewestStoryOfAHostFirst()
    {
        Runner runner;
        JobQueue queue(runner.asRun(), {});
        const QDateTime now = QDateTime::currentDateTimeUtc();
        for (const int age : {3, 1, 4, 2, 1, 5}) { // days
            SyncJob made = job(10 * age + queue.waiting(), u"a"_s);
            made.publishedAt = now.addDays(-age);
            queue.add(made);
        }
        queue.start();
        QCOMPARE(runner.order, (QList<StoryId>{11, 14, 23, 30, 42, 55}));
    }

    void hostsTakeTurnsWithinTheirRoom()
    {
        Runner runner;
        runner.waits = true;
        JobQueue queue(runner.asRun(), {.total = 3, .perHost = 2});
        for (StoryId id : {1, 2, 3})
            queue.add(job(id, u"a"_s));
        queue.add(job(4, u"b"_s));
        queue.start();
        QCOMPARE(runner.order, QList<StoryId>({1, 4, 2}));
        while (!queue.idle())
            runner.say();
        QCOMPARE(runner.order, QList<StoryId>({1, 4, 2, 3}));
        QCOMPARE(runner.most, 2);
    }

    void thousandsThatEndAtOnceDoNotRecurse()
    {
        Runner runner;
        JobQueue queue(runner.asRun(), {});
        for (StoryId id = 1; id <= 200'000; ++id)
            queue.add(job(id, u"a"_s));
        QSignalSpy ended(&queue, &JobQueue::ended);
        queue.start();
        QCOMPARE(runner.order.size(), 200'000);
        QCOMPARE(ended.size(), 1);
    }

    void aDroppedHostLeavesTheOthers()
    {
        Runner runner;
        JobQueue queue(runner.asRun(), {});
        queue.add(job(1, u"a"_s));
        queue.add(job(2, u"b"_s));
        queue.add(job(3, u"a"_s, SyncJob::Urgency::LeadPhoto));
        QCOMPARE(queue.dropHost(u"a"_s), 2);
        QCOMPARE(queue.waiting(), 1);
        queue.start();
        QCOMPARE(runner.order, QList<StoryId>({2}));
    }

    void clearedEndsWithWhatRuns()
    {
        Runner runner;
        runner.waits = true;
        JobQueue queue(runner.asRun(), {.total = 1, .perHost = 1});
        queue.add(job(1, u"a"_s));
        queue.add(job(2, u"a"_s));
        queue.start();
        QSignalSpy ended(&queue, &JobQueue::ended);
        queue.clear();
        QCOMPARE(ended.size(), 0);
        runner.say();
        QCOMPARE(ended.size(), 1);
        QCOMPARE(runner.order, QList<StoryId>({1}));
    }
};

QTEST_GUILESS_MAIN(JobQueueTest)
#include "jobqueue_test.moc"
