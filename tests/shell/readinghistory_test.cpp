// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/readinghistory.h"

#include <QTest>

using namespace sarika;

class ReadingHistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void goesBackAndForward()
    {
        ReadingHistory history;
        QVERIFY(!history.canGoBack() && !history.canGoForward());
        QVERIFY(!history.back());
        for (const StoryId id : {1, 2, 2, 3})
            history.visit(id);
        QCOMPARE(history.back(), std::optional<StoryId>(2));
        QCOMPARE(history.back(), std::optional<StoryId>(1));
        QVERIFY(!history.back());
        QCOMPARE(history.forward(), std::optional<StoryId>(2));
        QVERIFY(history.canGoForward());
    }

    void anotherStoryForgetsWhatLayAhead()
    {
        ReadingHistory history;
        for (const StoryId id : {1, 2, 3})
            history.visit(id);
        (void)history.back();
        (void)history.back();
        history.visit(4);
        QVERIFY(!history.canGoForward());
        QCOMPARE(history.back(), std::optional<StoryId>(1));
    }

    void onlyTheLastAreKept()
    {
        ReadingHistory history;
        for (StoryId id = 1; id <= 1000; ++id)
            history.visit(id);
        int steps = 0;
        while (history.back())
            ++steps;
        QCOMPARE(steps, 199);
    }
};

QTEST_GUILESS_MAIN(ReadingHistoryTest)
#include "readinghistory_test.moc"
