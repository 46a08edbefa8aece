// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/schedule.h"

#include <QTest>

using namespace sarika;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class ScheduleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void backOffDoublesUpToADay()
    {
        QCOMPARE(backOff(1, {}, 0), 5min);
        QCOMPARE(backOff(2, {}, 0), 10min);
        QCOMPARE(backOff(5, {}, 0), 80min);
        QCOMPARE(backOff(40, {}, 0), 24h);
        QCOMPARE(backOff(0, {}, 0), 5min);
    }

    void spreadAddsAtMostAQuarter()
    {
        QVERIFY(backOff(3, {}, 0.999) > backOff(3, {}, 0));
        QVERIFY(backOff(3, {}, 0.999) < 25min);
    }

    void whatTheHostAskedForIsKept()
    {
        QCOMPARE(backOff(1, 90s, 0.5), 90s);
        QCOMPARE(backOff(1, 60 * 24h, 0.5), 7 * 24h);
        QCOMPARE(backOff(1, -5s, 0.5), 0s);
    }

    void freshnessIsBelievedForAnHour()
    {
        QCOMPARE(freshFor({}), 0s);
        QCOMPARE(freshFor(120s), 120s);
        QCOMPARE(freshFor(30h), 1h);
    }

    void aSectionTeachesItsRhythm()
    {
        QCOMPARE(learntWait(2min, 1min), 15min);
        QCOMPARE(learntWait(3h, 1h), 3h);
        QCOMPARE(learntWait(3h, 20h), 10h); // it has gone quiet
        QCOMPARE(learntWait(40h, 1h), 24h);
    }

    void thePublisherIsHeard()
    {
        const QDateTime monday = QDateTime::fromString(u"2025-04-14T10:20:00Z"_s, Qt::ISODate);
        QCOMPARE(dueByRhythm(monday, {}, 30min), monday.addSecs(1800));
        QCOMPARE(dueByRhythm(monday, {.minutes = 120}, 30min), monday.addSecs(7200));
        QCOMPARE(dueByRhythm(monday, {.minutes = 90 * 24 * 60}, 30min), monday.addDays(7));
        const FeedRhythm night{.skipHours = 1U << 11 | 1U << 12};
        QCOMPARE(dueByRhythm(monday, night, 1h), QDateTime::fromString(u"2025-04-14T13:00:00Z"_s, Qt::ISODate));
        const FeedRhythm weekdays{.skipDays = 0b0011111}; // only on Saturday and Sunday
        QCOMPARE(dueByRhythm(monday, weekdays, 1h), QDateTime::fromString(u"2025-04-19T00:00:00Z"_s, Qt::ISODate));
        QCOMPARE(dueByRhythm(monday, {.skipHours = 0xffffff}, 1h), monday.addSecs(3600)); // no hour left: not meant
    }

    void goneStopsAtOnceAndNotFoundTheFifthTime()
    {
        QVERIFY(stopsSection(Error::Kind::Gone, 1));
        QVERIFY(!stopsSection(Error::Kind::NotFound, 4));
        QVERIFY(stopsSection(Error::Kind::NotFound, 5));
        QVERIFY(!stopsSection(Error::Kind::ServerFault, 500));
    }

    void aPageIsTriedForDaysButNotForEver()
    {
        QVERIFY(nextPageTry(Error::Kind::NotFound, 1, 0.5) > QDateTime::currentDateTimeUtc());
        QVERIFY(!nextPageTry(Error::Kind::NotFound, 14, 0.5).isValid());
        QVERIFY(!nextPageTry(Error::Kind::Gone, 1, 0.5).isValid());
    }

    void anOpeningIsAskedForAgainAfterDays()
    {
        QVERIFY(nextStubTry(1) > QDateTime::currentDateTimeUtc().addSecs(23 * 3600));
        QVERIFY(nextStubTry(3) > nextStubTry(2));
        QVERIFY(!nextStubTry(4).isValid());
    }
};

QTEST_GUILESS_MAIN(ScheduleTest)
#include "schedule_test.moc"
