// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/database.h"
#include "app/store/markstore.h"
#include "app/store/statement.h"
#include "app/store/storylists.h"
#include "app/store/storylistsql.h"
#include "app/store/storysearch.h"
#include "app/store/storystore.h"
#include "tests/support/searchedlibrary.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sarika;

class SearchIndexTest : public QObject, private SearchedLibrary
{
    Q_OBJECT

private Q_SLOTS:

    void init() { renewLibrary(); }

    void narrowListsAreSearchedInsideTheIndex()
    {
        const StoryId id = save(u"Quiet harbour"_s, u"Text."_s);
        const auto hits = [&](const StoryFilter &filter) {
            return StoryLists(m_library->writer()).listStories(filter, {}, 50).size();
        };
        using List = StoryFilter::List;
        QCOMPARE(hits({.list = List::OneSource, .of = m_library->source(), .query = u"harbour"_s}), 1);
        QCOMPARE(hits({.list = List::OneSource, .of = 99, .query = u"harbour"_s}), 0);
        QCOMPARE(hits({.list = List::OneSection, .of = m_library->englishSection(), .query = u"harbour"_s}), 1);
        QCOMPARE(hits({.list = List::OneSection, .of = m_library->khmerSection(), .query = u"harbour"_s}), 0);
        QCOMPARE(hits({.language = u"en"_s, .query = u"harbour"_s}), 1);
        QCOMPARE(hits({.language = u"km"_s, .query = u"harbour"_s}), 0);
        QVERIFY(id != 0);
    }

    void favouritesAreSearchedAmongThemselves()
    {
        const StoryId id = save(u"Quiet harbour"_s, u"Text."_s);
        const StoryId other = save(u"Another harbour"_s, u"Text."_s);
        for (int n = 0; n < 90; ++n)
            save(u"Boats"_s, u"Text."_s);
        QVERIFY(MarkStore(m_library->writer()).markFavourite({id, other}, MarkStore::Mark::Set, m_library->now()));
        const auto hits = [&](const StoryFilter &filter, const StoryAnchor &after = {}) {
            QList<StoryId> ids;
            for (const StoryCard &card : StoryLists(m_library->writer()).listStories(filter, after, 1))
                ids << card.id;
            return ids;
        };
        for (const int favourites : {2, 1}) { // the way to look may differ, what is found does not
            for (const StoryFilter &filter :
                 {StoryFilter{.query = u"harbour favourites:"_s},
                  StoryFilter{.list = StoryFilter::List::Favourites, .query = u"harbour"_s}}) {
                const QList<StoryId> first = hits(filter);
                QCOMPARE(first.size(), 1);
                const StoryCard card = StoryLists(m_library->writer()).findCards(first).value(0);
                const StoryAnchor after{card.publishedAt.toMSecsSinceEpoch(), card.id};
                QCOMPARE(hits(filter, after).size(), favourites - 1);
            }
            QVERIFY(MarkStore(m_library->writer()).markFavourite({other}, MarkStore::Mark::Cleared, m_library->now()));
        }
    }

    void theFavouritesIndexFollows()
    {
        Database &writer = m_library->writer();
        const StoryId id = save(u"Quiet harbour"_s, u"Text."_s);
        const auto indexed = [&] {
            Statement rows(writer, u"SELECT count(*) FROM favourite_search_docsize"_s);
            return rows.next() ? rows.number(0) : -1;
        };
        QCOMPARE(indexed(), 0);
        QVERIFY(MarkStore(writer).markFavourite({id}, MarkStore::Mark::Set, m_library->now()));
        QCOMPARE(indexed(), 1);
        IncomingPage page;
        page.bodyText = u"A lighthouse."_s;
        QVERIFY(StoryStore(writer).saveWhole(id, page, m_library->now()));
        QVERIFY(finds(u"lighthouse favourites:"_s, id) && finds(u"lighthouse"_s, id));
        QVERIFY(!finds(u"text favourites:"_s, id));
        // Made anew.
        QVERIFY(writer.run(u"UPDATE note SET value = 1 WHERE name = 'search_rules'"_s));
        while (StorySearch(writer).rebuildSome(3).value())
            ;
        QCOMPARE(indexed(), 1);
        QVERIFY(finds(u"lighthouse favourites:"_s, id));
        QVERIFY(MarkStore(writer).markFavourite({id}, MarkStore::Mark::Cleared, m_library->now()));
        QCOMPARE(indexed(), 0);
        QVERIFY(MarkStore(writer).markFavourite({id}, MarkStore::Mark::Set, m_library->now()));
        QVERIFY(Statement(writer, u"DELETE FROM story WHERE id = ?"_s).bind(id).run());
        QCOMPARE(indexed(), 0);
    }

    void anUnfinishedWordGoesOnAsFavouritesHaveIt()
    {
        const StoryId id = save(u"Quiet harbour"_s, u"haze"_s);
        QString words; // of other stories, before it in the alphabet
        for (int n = 0; n < 60; ++n)
            words += u"ha%1 "_s.arg(n);
        save(u"Many words"_s, words);
        QVERIFY(MarkStore(m_library->writer()).markFavourite({id}, MarkStore::Mark::Set, m_library->now()));
        QVERIFY(finds(u"favourites: ha"_s, id));
    }

    void onlyTheFavouritesIndexIsLookedInto()
    {
        for (const QString &query : {u"harbour favourites:"_s, u"harbour favourites: by:sok"_s}) {
            const StoryListSql sql = storyListSql(m_library->writer(), {.query = query}, {});
            Statement plan(m_library->writer(), u"EXPLAIN QUERY PLAN SELECT story.id FROM "_s + sql.from +
                                                    u" WHERE "_s + sql.where + u" ORDER BY "_s + sql.order +
                                                    u" LIMIT 50"_s);
            plan.bindAll(sql.values);
            QStringList steps;
            while (plan.next())
                steps << plan.text(3);
            QCOMPARE(steps.size(), 2);
            QVERIFY2(steps[0].startsWith("SCAN favourite_search VIRTUAL TABLE INDEX"_L1), qPrintable(steps[0]));
            QVERIFY2(steps[1].startsWith("SEARCH story USING INDEX"_L1), qPrintable(steps[1]));
        }
    }

    void piecesOfTheIndexAreJoined()
    {
        const auto pieces = [&] { // every one has leaves of its own
            Statement ids(m_library->writer(), u"SELECT count(DISTINCT segid) FROM story_search_idx"_s);
            return ids.next() ? ids.number(0) : -1;
        };
        QList<StoryId> ids;
        for (int n = 0; n < 3; ++n)
            ids << save(u"Quiet harbour"_s, u"Text."_s);
        QVERIFY(pieces() > 2);
        const int before = pieces();
        StorySearch search(m_library->writer());
        int steps = 0;
        while (search.joinSome(1).value())
            ++steps;
        QVERIFY(steps > 0);
        QVERIFY2(pieces() < before, qPrintable(QString::number(pieces())));
        QVERIFY(!search.joinSome().value());
        for (const StoryId id : std::as_const(ids))
            QVERIFY(finds(u"harbour"_s, id));
    }

    void changedWordsAreFoundOldOnesNot()
    {
        const StoryId id = save(u"Quiet harbour"_s, u"An elephant walked by."_s);
        IncomingPage page;
        page.bodyText = u"A buffalo walked by."_s;
        QVERIFY(StoryStore(m_library->writer()).saveWhole(id, page, m_library->now()));
        QVERIFY(finds(u"buffalo"_s, id));
        QVERIFY(!finds(u"elephant"_s, id));
        QVERIFY(m_library->writer().run(u"DELETE FROM story WHERE id = %1"_s.arg(id)));
        QVERIFY(!finds(u"buffalo"_s, id));
    }

    void indexIsRebuiltWhenRulesChange()
    {
        StorySearch index(m_library->writer());
        QVERIFY(!index.stale());
        const qsizetype before = search(u"river"_s).size();
        QVERIFY(m_library->writer().run(u"UPDATE note SET value = 0 WHERE name = 'search_rules'"_s));
        QVERIFY(index.stale());
        QCOMPARE(index.rebuildSome(2).value(), true);
        QVERIFY(index.stale()); // interrupted here, it goes on
        while (index.rebuildSome(2).value()) {
        }
        QVERIFY(!index.stale());
        QCOMPARE(search(u"river"_s).size(), before);
    }
};

QTEST_GUILESS_MAIN(SearchIndexTest)
#include "searchindex_test.moc"
