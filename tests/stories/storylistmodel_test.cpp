// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stories/storylistmodel.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

#include <algorithm>
#include <numeric>

using namespace sarika;
using namespace Qt::StringLiterals;

namespace
{

/// A cache in memory that answers as the library does: newest first, after an anchor.
struct Shelf
{
    QList<StoryCard> cards;
    int reads = 0;

    void put(StoryId id, qint64 publishedAt)
    {
        StoryCard card{.id = id, .headline = u"Story %1"_s.arg(id)};
        card.publishedAt = QDateTime::fromMSecsSinceEpoch(publishedAt, QTimeZone::UTC);
        cards << card;
        std::ranges::sort(cards, std::ranges::greater(), [](const StoryCard &c) { return at(c); });
    }

    static std::pair<qint64, StoryId> at(const StoryCard &card)
    {
        return {card.publishedAt.toMSecsSinceEpoch(), card.id};
    }

    StoryReader reader()
    {
        StoryReader reader;
        reader.list = [this](const StoryFilter &filter, const StoryAnchor &after, int limit) {
            ++reads;
            QList<StoryCard> page;
            for (const StoryCard &card : std::as_const(cards)) {
                const bool wanted = filter.list != StoryFilter::List::Unread || !card.read;
                if (wanted && page.size() < limit &&
                    (after.first() || at(card) < std::pair(after.publishedAt, after.id)))
                    page << card;
            }
            return page;
        };
        reader.find = [this](const QList<StoryId> &ids) {
            QList<StoryCard> found;
            std::ranges::copy_if(cards, std::back_inserter(found),
                                 [&](const StoryCard &c) { return ids.contains(c.id); });
            return found;
        };
        return reader;
    }
};

} // namespace

class StoryListModelTest : public QObject
{
    Q_OBJECT

    Shelf m_shelf;

private Q_SLOTS:

    void init()
    {
        m_shelf = {};
        for (StoryId id = 1; id <= 120; ++id)
            m_shelf.put(id, 1000 * id);
    }

    void readsPageByPage()
    {
        StoryListModel model(m_shelf.reader());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        tester.setUseFetchMore(false); // the test asks for pages itself
        model.setFilter({});
        QCOMPARE(model.rowCount(), 50);
        QCOMPARE(model.index(0).data(StoryListModel::IdRole).toLongLong(), 120);
        while (model.canFetchMore({}))
            model.fetchMore({});
        QCOMPARE(model.rowCount(), 120);
        QCOMPARE(m_shelf.reads, 3);
    }

    void newStoriesComeInBetween()
    {
        StoryListModel model(m_shelf.reader());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        tester.setUseFetchMore(false); // the test asks for pages itself
        model.setFilter({});
        const QPersistentModelIndex kept = model.indexOf(100);
        m_shelf.put(201, 500'000);        // newest
        m_shelf.put(202, 1000 * 100 + 5); // just above the kept one
        m_shelf.put(203, 5);              // older than the page
        const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.add({201, 202, 203});
        QCOMPARE(resets.count(), 0);
        QCOMPARE(model.rowCount(), 52);
        QCOMPARE(model.indexOf(201).row(), 0);
        QCOMPARE(kept.data(StoryListModel::IdRole).toLongLong(), 100);
        QCOMPARE(model.indexOf(202).row(), kept.row() - 1);
        while (model.canFetchMore({}))
            model.fetchMore({});
        QCOMPARE(model.rowCount(), 123);
        QCOMPARE(model.indexOf(203).row(), 122);
        QList<StoryId> all = model.ids();
        std::ranges::sort(all);
        QVERIFY(std::ranges::adjacent_find(all) == all.end());
    }

    void firstStoriesFillAnEmptyList()
    {
        Shelf shelf;
        StoryListModel model(shelf.reader());
        model.setFilter({});
        QCOMPARE(model.rowCount(), 0);
        for (StoryId id = 1; id <= 80; ++id)
            shelf.put(id, id);
        QList<StoryId> ids(80);
        std::iota(ids.begin(), ids.end(), 1);
        model.add(ids);
        QCOMPARE(model.rowCount(), 80);
    }

    void aReadStoryStaysInUnreadTillTheListIsLeft()
    {
        StoryListModel model(m_shelf.reader());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        tester.setUseFetchMore(false); // the test asks for pages itself
        model.setFilter({.list = StoryFilter::List::Unread});
        std::ranges::find(m_shelf.cards, 118, &StoryCard::id)->read = true;
        const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        model.change({118});
        QCOMPARE(changes.count(), 1);
        QVERIFY(model.indexOf(118).data(StoryListModel::CardRole).value<StoryCard>().read);
        model.setFilter(model.filter());
        QVERIFY(!model.indexOf(118).isValid());
    }

    void aMarkMayBringAStoryIn()
    {
        for (StoryCard &card : m_shelf.cards)
            card.read = card.id != 60;
        StoryListModel model(m_shelf.reader());
        model.setFilter({.list = StoryFilter::List::Unread});
        QCOMPARE(model.rowCount(), 1);
        std::ranges::find(m_shelf.cards, 70, &StoryCard::id)->read = false;
        model.change({70});
        QCOMPARE(model.ids(), (QList<StoryId>{70, 60}));
    }

    void removedStoriesLeave()
    {
        StoryListModel model(m_shelf.reader());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        tester.setUseFetchMore(false); // the test asks for pages itself
        model.setFilter({});
        model.remove({120, 1, 90});
        QCOMPARE(model.rowCount(), 48);
        QVERIFY(!model.indexOf(90).isValid());
    }

    void saysACardAsOneSentence()
    {
        m_shelf.cards[0].teaser = u"Rain fell."_s;
        m_shelf.cards[0].favourite = true;
        m_shelf.cards[0].sourceName = u"River Post"_s;
        StoryListModel model(m_shelf.reader());
        model.setFilter({});
        const QString said = model.index(0).data(Qt::AccessibleTextRole).toString();
        for (const QString &part : {u"Story 120"_s, u"Rain fell."_s, u"River Post"_s, u"unread"_s, u"favourite"_s})
            QVERIFY2(said.contains(part), qPrintable(said));
    }
};

QTEST_MAIN(StoryListModelTest)
#include "storylistmodel_test.moc"
