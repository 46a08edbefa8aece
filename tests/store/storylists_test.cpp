// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/database.h"
#include "app/store/markstore.h"
#include "app/store/readbatches.h"
#include "app/store/sectionstore.h"
#include "app/store/statement.h"
#include "app/store/storylists.h"
#include "app/store/storylistsql.h"
#include "app/store/storystore.h"
#include "tests/support/temporarylibrary.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sarika;

using List = StoryFilter::List;

class StoryListsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<TemporaryLibrary> m_library;

    StoryLists lists() { return StoryLists(m_library->writer()); }

    QList<StoryId> idsOf(const StoryFilter &filter, int page)
    {
        QList<StoryId> ids;
        StoryAnchor after;
        for (;;) {
            const QList<StoryCard> cards = lists().listStories(filter, after, page);
            if (cards.isEmpty())
                return ids;
            for (const StoryCard &card : cards)
                ids << card.id;
            after = {cards.last().publishedAt.toMSecsSinceEpoch(), cards.last().id};
        }
    }

    void checkSteps(const QString &query, const QVariantList &values)
    {
        Statement plan(m_library->writer(), u"EXPLAIN QUERY PLAN "_s + query);
        plan.bindAll(values);
        int steps = 0;
        while (plan.next()) {
            ++steps;
            const QString step = plan.text(3);
            // FTS5 always says SCAN; its index shows in the number after the name.
            QVERIFY2(!step.startsWith("SCAN"_L1) || step.contains("_search VIRTUAL TABLE INDEX"_L1) ||
                         step.startsWith("SCAN wanted VIRTUAL TABLE INDEX"_L1) || step.contains("INDEX story_"_L1),
                     qPrintable(step));
            QVERIFY2(!step.contains("TEMP B-TREE"_L1), qPrintable(step));
        }
        QVERIFY(steps > 0);
    }

    void checkPlan(const StoryFilter &filter)
    {
        for (const StoryAnchor &after : {StoryAnchor(), StoryAnchor{m_library->now().toMSecsSinceEpoch(), 3}}) {
            const StoryListSql sql = storyListSql(m_library->writer(), filter, after);
            const QString rest =
                u" FROM "_s + sql.from + u" WHERE "_s + sql.where + u" ORDER BY "_s + sql.order + u" LIMIT 50"_s;
            checkSteps(u"SELECT story.headline"_s + rest, sql.values);
            checkSteps(u"SELECT "_s + sql.place + rest, sql.values);
        }
    }

private Q_SLOTS:

    void init() { m_library = std::make_unique<TemporaryLibrary>(TemporaryLibrary::Content::Filled, 12, 5); }

    void cleanup() { m_library.reset(); }

    void cardsShowAllOfAStory()
    {
        const StoryCard card = lists().listStories({}, {}, 1).value(0);
        QCOMPARE(card.id, m_library->englishStories().first());
        QCOMPARE(card.headline, m_library->incomingStory(0, u"en"_s).headline);
        QCOMPARE(card.sourceName, u"The Daily Example"_s);
        QCOMPARE(card.sectionName, u"National"_s);
        QCOMPARE(card.language, u"en"_s);
        QVERIFY(!card.teaser.isEmpty());
        QVERIFY(card.leadPhoto && QFile::exists(card.leadPhoto->file) && QFile::exists(card.leadPhoto->thumbnail));
        QCOMPARE(card.leadPhoto->size, QSize(320, 200));
        QCOMPARE(card.offline, (Offline{Held::Yes, Held::Yes}));
        QCOMPARE(lists().findCards({card.id}), QList<StoryCard>{card});
    }

    void filters()
    {
        QCOMPARE(idsOf({}, 5).size(), 17);
        QCOMPARE(idsOf({List::OneSection, m_library->khmerSection(), false, {}, {}}, 2), m_library->khmerStories());
        QCOMPARE(idsOf({List::OneSource, m_library->source(), false, {}, {}}, 7).size(), 17);
        QCOMPARE(idsOf({List::Latest, 0, false, u"km"_s, {}}, 2), m_library->khmerStories());
        QCOMPARE(idsOf({List::Favourites, 0, false, {}, {}}, 5).size(), 0);
        QCOMPARE(idsOf({List::MostViewed, 0, false, {}, {}}, 5).size(), 6);
        const StoryId read = m_library->khmerStories().first();
        QVERIFY(MarkStore(m_library->writer()).markRead({read}, MarkStore::Mark::Set, m_library->now()));
        for (const StoryFilter &filter : {StoryFilter{List::Unread, 0, false, {}, {}},
                                          StoryFilter{List::OneSource, m_library->source(), true, {}, {}},
                                          StoryFilter{List::Latest, 0, true, {}, {}}})
            QCOMPARE(idsOf(filter, 3).size(), 16);
        QCOMPARE(idsOf({List::OneSection, m_library->khmerSection(), true, {}, {}}, 3).size(), 4);
    }

    void pagesAreStableWithEqualTimes()
    {
        const QDateTime same = m_library->now().addDays(-1);
        StoryStore stories(m_library->writer());
        for (int n = 0; n < 25; ++n) {
            IncomingStory story = m_library->incomingStory(500 + n, u"en"_s);
            story.publishedAt = same;
            story.headline = u"Equal times"_s;
            QVERIFY(stories.save(story, {m_library->source(), m_library->khmerSection()}, m_library->now()));
        }
        for (const StoryFilter &filter :
             {StoryFilter(), StoryFilter{List::OneSection, m_library->khmerSection(), false, {}, {}},
              StoryFilter{List::Latest, 0, false, {}, u"equal times"_s}}) {
            const QList<StoryId> ids = idsOf(filter, 4);
            QCOMPARE(QSet<StoryId>(ids.begin(), ids.end()).size(), ids.size());
            QCOMPARE(ids, idsOf(filter, 1000));
            QVERIFY(ids.size() >= 25);
        }
    }

    void countsAreKept()
    {
        QCOMPARE(lists().countUnread().unread, 17);
        QCOMPARE(lists().countStories(), 17);
        MarkStore marks(m_library->writer());
        QCOMPARE(marks.markRead(m_library->khmerStories(), MarkStore::Mark::Set, m_library->now())->size(), 5);
        QCOMPARE(marks.markRead(m_library->khmerStories(), MarkStore::Mark::Set, m_library->now())->size(), 0);
        QCOMPARE(lists().countUnread().unread, 12);
        QCOMPARE(SectionStore(m_library->writer()).findSection(m_library->khmerSection())->unread, 0);
        QVERIFY(marks.markFavourite({m_library->khmerStories().first()}, MarkStore::Mark::Set, m_library->now()));
        QCOMPARE(lists().countUnread().favourites, 1);
        QCOMPARE(marks.markRead(m_library->khmerStories(), MarkStore::Mark::Cleared, m_library->now())->size(), 5);
        QCOMPARE(lists().countUnread().unread, 17);
    }

    void nextUnreadGoesDownThenRound()
    {
        const QList<StoryId> all = idsOf({}, 100);
        const auto anchorOf = [&](StoryId id) {
            return StoryAnchor{lists().findCards({id}).value(0).publishedAt.toMSecsSinceEpoch(), id};
        };
        QVERIFY(MarkStore(m_library->writer()).markRead({all[3]}, MarkStore::Mark::Set, m_library->now()));
        QCOMPARE(lists().nextUnread({}, anchorOf(all[2])), all[4]);
        QCOMPARE(lists().nextUnread({}, anchorOf(all.last())), all.first());
        QCOMPARE(lists().nextUnread({}, {}), all.first());
        QVERIFY(ReadBatches(m_library->writer()).markAll({}, m_library->now()));
        QCOMPARE(lists().nextUnread({}, anchorOf(all[2])), std::nullopt);
    }

    void placesAreThoseOfTheCards()
    {
        for (const StoryFilter &filter :
             {StoryFilter(), StoryFilter{.list = List::OneSource, .of = m_library->source()},
              StoryFilter{.list = List::OneSection, .of = m_library->khmerSection()},
              StoryFilter{.list = List::Unread, .language = u"km"_s}, StoryFilter{.query = u"river"_s}}) {
            const QList<StoryCard> cards = lists().listStories(filter, {}, 9);
            const QList<StoryAnchor> places = lists().listPlaces(filter, {}, 9);
            QCOMPARE(places.size(), cards.size());
            for (qsizetype row = 0; row < cards.size(); ++row)
                QCOMPARE(places[row], (StoryAnchor{cards[row].publishedAt.toMSecsSinceEpoch(), cards[row].id}));
            if (!filter.query.isEmpty())
                continue;
            QCOMPARE(lists().listPlaces(filter, places[2], 2), places.mid(3, 2));
            QCOMPARE(lists().findPlaces(filter, {places[3].id, places[1].id, 99'999}),
                     (QList<StoryAnchor>{places[1], places[3]}));
        }
    }

    void placesOfAListAreReadFromItsIndexAlone()
    {
        for (const StoryFilter &filter :
             {StoryFilter(), StoryFilter{.list = List::Unread}, StoryFilter{.list = List::OneSource, .of = 1},
              StoryFilter{.list = List::OneSection, .of = 1}}) {
            const StoryListSql sql = storyListSql(m_library->writer(), filter, {});
            Statement plan(m_library->writer(), u"EXPLAIN QUERY PLAN SELECT "_s + sql.place + u" FROM "_s + sql.from +
                                                    u" WHERE "_s + sql.where + u" ORDER BY "_s + sql.order);
            plan.bindAll(sql.values);
            QVERIFY(plan.next());
            const QString step = plan.text(3);
            QVERIFY2(step.contains("COVERING INDEX"_L1) || step.contains("PRIMARY KEY"_L1), qPrintable(step));
            QVERIFY(!plan.next());
        }
    }

    void noCountIsAFullScan()
    {
        checkSteps(u"SELECT value FROM tally WHERE name = ?"_s, {u"unread"_s});
        checkSteps(u"SELECT stories, unread FROM section WHERE id = ?"_s, {1});
    }

    void noListIsAFullScan()
    {
        for (int list = 0; list <= int(List::OneSection); ++list) {
            for (const bool unread : {false, true}) {
                for (const QString &language : {QString(), u"km"_s}) {
                    for (const QString &query : {QString(), u"river bank"_s})
                        checkPlan({static_cast<List>(list), 1, unread, language, query});
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(StoryListsTest)
#include "storylists_test.moc"
