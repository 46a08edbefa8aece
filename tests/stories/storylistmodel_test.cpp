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
    qsizetype cardsRead = 0;

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

    static StoryAnchor anchorOf(const StoryCard &card) { return {at(card).first, card.id}; }

    static bool wanted(const StoryFilter &filter, const StoryCard &card)
    {
        return (filter.list != StoryFilter::List::Unread || !card.read) && card.headline.contains(filter.query);
    }

    StoryReader reader()
    {
        StoryReader reader;
        reader.places = [this](const StoryFilter &filter, const StoryAnchor &after, int limit) {
            ++reads;
            QList<StoryAnchor> page;
            for (const StoryCard &card : std::as_const(cards)) {
                if (wanted(filter, card) && page.size() < limit &&
                    (after.first() || at(card) < std::pair(after.publishedAt, after.id)))
                    page << anchorOf(card);
            }
            return page;
        };
        reader.among = [this](const StoryFilter &filter, const QList<StoryId> &ids) {
            QList<StoryAnchor> found;
            for (const StoryCard &card : std::as_const(cards)) {
                if (ids.contains(card.id) && wanted(filter, card))
                    found << anchorOf(card);
            }
            return found;
        };
        reader.cards = [this](const QList<StoryId> &ids, const QString &) {
            cardsRead += ids.size();
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

    static constexpr int stories = 400;
    Shelf m_shelf;

private Q_SLOTS:

    void init()
    {
        m_shelf = {};
        for (StoryId id = 1; id <= stories; ++id)
            m_shelf.put(id, 1000 * id);
    }

    void readsKeysPageByPageAndCardsThatAreLookedAt()
    {
        StoryListModel model(m_shelf.reader());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        tester.setUseFetchMore(false); // the test asks for pages itself
        model.setFilter({});
        QCOMPARE(model.rowCount(), StoryListModel::firstPlaces);
        QCOMPARE(model.index(0).data(StoryListModel::IdRole).toLongLong(), stories);
        while (model.canFetchMore({}))
            model.fetchMore({});
        QCOMPARE(model.rowCount(), stories);
        QCOMPARE(m_shelf.reads, 2);
        m_shelf.cardsRead = 0;
        QCOMPARE(model.index(300).data().toString(), u"Story %1"_s.arg(stories - 300));
        QCOMPARE(model.index(301).data().toString(), u"Story %1"_s.arg(stories - 301));
        QVERIFY(m_shelf.cardsRead <= StoryListModel::cardsAtOnce);
    }

    void newStoriesComeInBetween()
    {
        StoryListModel model(m_shelf.reader());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        tester.setUseFetchMore(false); // the test asks for pages itself
        model.setFilter({});
        const QPersistentModelIndex kept = model.indexOf(300);
        m_shelf.put(501, 5'000'000);      // newest
        m_shelf.put(502, 1000 * 300 + 5); // just above the kept one
        m_shelf.put(503, 1000 * 300 + 6); // and above that
        m_shelf.put(504, 5);              // older than the page
        const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.add({501, 502, 503, 504});
        QCOMPARE(resets.count(), 0);
        QCOMPARE(model.rowCount(), StoryListModel::firstPlaces + 3);
        QCOMPARE(model.indexOf(501).row(), 0);
        QCOMPARE(kept.data(StoryListModel::IdRole).toLongLong(), 300);
        QCOMPARE(model.indexOf(502).row(), kept.row() - 1);
        QCOMPARE(model.indexOf(503).row(), kept.row() - 2);
        while (model.canFetchMore({}))
            model.fetchMore({});
        QCOMPARE(model.rowCount(), stories + 4);
        QCOMPARE(model.indexOf(504).row(), stories + 3);
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
        QVERIFY(!model.indexOf(398).data(StoryListModel::CardRole).value<StoryCard>().read);
        std::ranges::find(m_shelf.cards, 398, &StoryCard::id)->read = true;
        const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        model.change({398});
        QCOMPARE(changes.count(), 1);
        QVERIFY(model.indexOf(398).data(StoryListModel::CardRole).value<StoryCard>().read);
        model.setFilter(model.filter());
        QVERIFY(!model.indexOf(398).isValid());
    }

    void allAreShownReadAtOnce()
    {
        StoryListModel model(m_shelf.reader());
        model.setFilter({});
        const auto read = [&] { return model.index(3).data(StoryListModel::CardRole).value<StoryCard>().read; };
        QVERIFY(!read());
        const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        model.showAllRead();
        QVERIFY(read());
        QCOMPARE(changes.count(), 1);
        model.change({400}); // told: what the cache says counts again
        model.readAgain();
        QVERIFY(!read());
    }

    void manyMarksLeaveRowsAndBringThemBack()
    {
        StoryListModel model(m_shelf.reader());
        model.setFilter({.list = StoryFilter::List::Unread});
        const int rows = model.rowCount();
        QVERIFY(rows > 0);
        model.showAllRead();
        for (StoryCard &card : m_shelf.cards)
            card.read = true;
        model.changeMany();
        QCOMPARE(model.rowCount(), rows); // till the list is left
        QVERIFY(model.index(0).data(StoryListModel::CardRole).value<StoryCard>().read);
        model.setFilter({.list = StoryFilter::List::Unread});
        QCOMPARE(model.rowCount(), 0);
        for (StoryCard &card : m_shelf.cards)
            card.read = false;
        model.changeMany();
        QCOMPARE(model.rowCount(), rows);
        QVERIFY(!model.index(0).data(StoryListModel::CardRole).value<StoryCard>().read);
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
        const QPersistentModelIndex kept = model.indexOf(300);
        model.remove({400, 399, 1, 290});
        QCOMPARE(model.rowCount(), StoryListModel::firstPlaces - 3);
        QVERIFY(!model.indexOf(290).isValid());
        QCOMPARE(kept.data(StoryListModel::IdRole).toLongLong(), 300);
    }

    void aStoryWhoseDateBecomesKnownMoves()
    {
        StoryListModel model(m_shelf.reader());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        tester.setUseFetchMore(false); // the test asks for pages itself
        model.setFilter({});
        const QPersistentModelIndex kept = model.indexOf(350);
        m_shelf.cards.removeIf([](const StoryCard &card) { return card.id == 350; });
        m_shelf.put(350, 1000 * 200 + 1);
        model.change({350});
        QCOMPARE(kept.data(StoryListModel::IdRole).toLongLong(), 350);
        QCOMPARE(kept.row(), stories - 201);
        QCOMPARE(model.rowCount(), StoryListModel::firstPlaces);
    }

    void hitsComeInWhereTheSearchHasThem()
    {
        StoryListModel model(m_shelf.reader());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setFilter({.query = u"Story 11"_s});
        QCOMPARE(model.rowCount(), 11);
        m_shelf.put(1100, 1000 * 115 + 1);
        m_shelf.put(777, 1);
        model.add({1100, 777});
        QCOMPARE(model.rowCount(), 12);
        QCOMPARE(model.indexOf(1100).row(), 4);
    }

    void findsTheDay()
    {
        StoryListModel model(m_shelf.reader());
        model.setFilter({});
        const auto at = [](qint64 seconds) { return QDateTime::fromSecsSinceEpoch(seconds, QTimeZone::UTC); };
        QCOMPARE(model.firstBefore(at(50)).data(StoryListModel::IdRole).toLongLong(), 49);
        QCOMPARE(model.firstBefore(at(9999)).row(), 0);
        QVERIFY(!model.firstBefore(at(0)).isValid());
    }

    void saysACardAsOneSentence()
    {
        m_shelf.cards[0].teaser = u"Rain fell."_s;
        m_shelf.cards[0].favourite = true;
        m_shelf.cards[0].sourceName = u"River Post"_s;
        StoryListModel model(m_shelf.reader());
        model.setFilter({});
        const QString said = model.index(0).data(Qt::AccessibleTextRole).toString();
        for (const QString &part : {u"Story 400"_s, u"Rain fell."_s, u"River Post"_s, u"unread"_s, u"favourite"_s})
            QVERIFY2(said.contains(part), qPrintable(said));
    }
};

QTEST_MAIN(StoryListModelTest)
#include "storylistmodel_test.moc"
