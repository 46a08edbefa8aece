// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/turns.h"

#include <QCoroTask>
#include <QTest>

using namespace sarika;

class TurnsTest : public QObject
{
    Q_OBJECT

    QList<int> m_went;
    QList<Turns::Turn> m_held;

    QCoro::Task<> go(Turns &turns, int number)
    {
        Turns::Turn turn = co_await turns.take();
        m_went << number;
        m_held << std::move(turn);
    }

private Q_SLOTS:

    void soManyAtOnceAndTheOthersInTheirOrder()
    {
        Turns turns(2);
        for (const int number : {1, 2, 3, 4})
            go(turns, number);
        QCOMPARE(m_went, (QList<int>{1, 2}));
        m_held.removeFirst();
        QTRY_COMPARE(m_went, (QList<int>{1, 2, 3}));
        m_held.clear();
        QTRY_COMPARE(m_went, (QList<int>{1, 2, 3, 4}));
        m_held.clear();
        QTest::qWait(0); // both are given back
        go(turns, 5);
        go(turns, 6);
        QCOMPARE(m_went, (QList<int>{1, 2, 3, 4, 5, 6}));
        m_held.clear();
    }

    void aTurnMayOutliveTheLine()
    {
        auto turns = std::make_unique<Turns>(1);
        go(*turns, 7);
        turns.reset();
        m_held.clear();
    }
};

QTEST_GUILESS_MAIN(TurnsTest)
#include "turns_test.moc"
