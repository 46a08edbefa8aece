// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/database.h"
#include "app/store/markstore.h"
#include "app/store/statement.h"
#include "app/store/storylists.h"
#include "app/store/storylistsql.h"
#include "app/store/storysearch.h"
#include "app/store/storystore.h"
#include "app/text/searchhits.h"
#include "app/text/searchtokens.h"
#include "app/text/snippet.h"
#include "tests/support/temporarylibrary.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sarika;

namespace
{

QStringList keysOf(const QString &text)
{
    QStringList keys;
    for (const SearchToken &token : searchTokens(text))
        keys << token.key;
    return keys;
}

} // namespace

class StorySearchTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<TemporaryLibrary> m_library;

    StoryId save(const QString &headline, const QString &body)
    {
        IncomingStory story = m_library->incomingStory(700 + m_saved++, u"en"_s);
        story.headline = headline;
        StoryStore stories(m_library->writer());
        const auto saved = stories.save(story, {m_library->source(), m_library->englishSection()}, m_library->now());
        IncomingPage page;
        page.bodyText = body;
        page.leadPhoto = Photo{QUrl(u"https://daily.example/p"_s), u"Fishermen at dawn"_s, u"Pich Vanna"_s, {}, {}, {}};
        return saved && stories.saveWhole(saved->id, page, m_library->now()) ? saved->id : 0;
    }

    QList<StoryCard> search(const QString &query)
    {
        return StoryLists(m_library->writer()).listStories({StoryFilter::List::Latest, 0, false, {}, query}, {}, 50);
    }

    static QString markedText(QString text, const QString &query)
    {
        const QList<Span> hits = searchHits(text, searchQuery(query).phrases);
        for (auto hit = hits.rbegin(); hit != hits.rend(); ++hit)
            text.insert(hit->end, u']').insert(hit->start, u'[');
        return text;
    }

    bool finds(const QString &query, StoryId id)
    {
        const QList<StoryCard> cards = search(query);
        return std::any_of(cards.begin(), cards.end(), [id](const StoryCard &card) { return card.id == id; });
    }

    int m_saved = 0;

private Q_SLOTS:

    void init() { m_library = std::make_unique<TemporaryLibrary>(TemporaryLibrary::Content::Filled, 4, 3); }

    void cleanup() { m_library.reset(); }

    void tokens()
    {
        QCOMPARE(keysOf(u"Rain, 12 km!"_s), (QStringList{u"rain"_s, u"12"_s, u"km"_s}));
        QCOMPARE(keysOf(u"កម្ពុជា"_s).size(), 3);
        QCOMPARE(keysOf(u"កម្ពុជា\u200bបាន"_s), keysOf(u"កម្ពុជាបាន"_s));
        QCOMPARE(keysOf(u"ផ្សេងៗ។"_s).size(), 2);
        QCOMPARE(keysOf(u"១២០កន្លែង"_s).first(), u"120"_s);
        QCOMPARE(keysOf(u"ស្រ្តី"_s), keysOf(u"ស្ត្រី"_s)); // coengs in either order
        QCOMPARE(keysOf(u"ប្ដូរ"_s), keysOf(u"ប្តូរ"_s));
        QVERIFY(keysOf(u"។ ៗ … «»"_s).isEmpty());
    }

    void tokensSpanTheSource()
    {
        const QString text = u"ក្រុង Siem\u00adReap ២០២៥"_s;
        for (const SearchToken &token : searchTokens(text)) {
            QVERIFY(token.start < token.end && token.end <= text.size());
            QCOMPARE(keysOf(text.sliced(token.start, token.end - token.start)), QStringList{token.key});
        }
    }

    void khmerInsideCompounds()
    {
        const StoryId id = save(u"ក្រសួងអប់រំយុវជន"_s, u"លោកនាយករដ្ឋមន្ត្រីបានថ្លែងនៅកម្ពុជា។"_s);
        for (const QString &word : {u"អប់រំ"_s, u"យុវជន"_s, u"ក្រសួង"_s, u"កម្ពុជា"_s, u"ថ្លែង"_s, u"លោក"_s})
            QVERIFY2(finds(word, id), qPrintable(word));
        QVERIFY(finds(u"កម្ព"_s, id)); // while typing
        QVERIFY(finds(u"កម្"_s, id));
        QVERIFY(!finds(u"ស្ត្រី"_s, id));
    }

    void spellingsAreOne()
    {
        const StoryId id = save(u"ស្រ្តីខែ្មរ ១២០ នាក់ប្ដូរ"_s, u"លេាក ដេីរ កណ្ដាល"_s);
        for (const QString &word : {u"ស្ត្រី"_s, u"ខ្មែរ"_s, u"កណ្តាល"_s, u"120"_s, u"១២០"_s, u"ប្តូរ"_s, u"លោក"_s, u"ដើរ"_s})
            QVERIFY2(finds(word, id), qPrintable(word));
    }

    void spellingsWithNikahitAreOne()
    {
        const StoryId older = save(u"សំរាប់ ខំុ"_s, u"ចំា កំដៅ"_s);
        const StoryId newer = save(u"សម្រាប់ ឃុំ"_s, u"ចាំ កម្ដៅ"_s);
        for (const QString &word : {u"សម្រាប់"_s, u"សំរាប់"_s, u"សំរ"_s, u"សម្រ"_s, u"ចាំ"_s, u"កម្តៅ"_s, u"កំដៅ"_s})
            QVERIFY2(finds(word, older) && finds(word, newer), qPrintable(word));
        QVERIFY(finds(u"ខុំ"_s, older) && !finds(u"ខុំ"_s, newer));
        QCOMPARE(markedText(u"សំរាប់ ខំុ"_s, u"សម្រាប់"_s), u"[សំរាប់] ខំុ"_s);
    }

    void wordsAreAndedAndPhrasesStandTogether()
    {
        const StoryId id = save(u"Quiet harbour"_s, u"Boats left the harbour before the storm came ashore."_s);
        QVERIFY(finds(u"storm boats"_s, id));
        QVERIFY(finds(u"\"before the storm\""_s, id));
        QVERIFY(!finds(u"\"storm before\""_s, id));
        QVERIFY(!finds(u"storm camel"_s, id));
        QVERIFY(finds(u"HARB"_s, id));
        QVERIFY(!finds(u"harb "_s, id)); // a space says the word is whole
    }

    void captionCreditAndBylineAreFound()
    {
        const StoryId id = save(u"Quiet harbour"_s, u"Text."_s);
        for (const QString &query : {u"fishermen"_s, u"Pich Vanna"_s, u"Chan Sophea"_s})
            QVERIFY2(finds(query, id), qPrintable(query));
    }

    void fieldsAskForOnePlace()
    {
        const StoryId id = save(u"Quiet harbour"_s, u"Rain fell on the market."_s);
        for (const QString &query : {u"headline:harbour"_s, u"caption:dawn"_s, u"credit:vanna"_s, u"by:sophea"_s,
                                     u"by:\"Chan Sophea\" rain"_s, u"source:daily market"_s, u"source:example"_s,
                                     u"language:en harbour"_s, u"harbour after:2000"_s, u"harbour before:2999-01-01"_s})
            QVERIFY2(finds(query, id), qPrintable(query));
        for (const QString &query : {u"headline:market"_s, u"caption:vanna"_s, u"by:vanna"_s, u"source:other market"_s,
                                     u"language:km harbour"_s, u"harbour after:2999"_s, u"harbour before:2001"_s,
                                     u"harbour favourites:"_s, u"favourites:"_s})
            QVERIFY2(!finds(query, id), qPrintable(query));
        QVERIFY(MarkStore(m_library->writer()).markFavourite({id}, MarkStore::Mark::Set, m_library->now()));
        QVERIFY(finds(u"harbour favourites:"_s, id));
        QVERIFY(finds(u"favourites:"_s, id));
    }

    void otherFormsOfAWordAreFound()
    {
        const StoryId id = save(u"Quiet harbour"_s, u"Two cities decided on cafés while the river was rising."_s);
        for (const QString &query : {u"city"_s, u"deciding "_s, u"rise "_s, u"rivers"_s, u"cafe "_s, u"CAFÉ "_s})
            QVERIFY2(finds(query, id), qPrintable(query));
        QVERIFY(!finds(u"\"city\""_s, id));
        QVERIFY(finds(u"\"cities\""_s, id));
        QVERIFY(search(u"city "_s).first().snippet.contains(hitStart + u"cities"_s + hitEnd));
    }

    void relevancePutsHeadlinesFirst()
    {
        const StoryId headline = save(u"An osprey over the lake"_s, u"Text."_s);
        const StoryId body = save(u"Birds"_s, u"Word "_s.repeated(90) + u"osprey."_s);
        const auto order = [&](const QString &query, const StoryAnchor &after = {}) {
            QList<StoryId> ids;
            for (const StoryCard &card :
                 StoryLists(m_library->writer()).listStories({.query = query}, after, after.first() ? 1 : 9))
                ids << card.id;
            return ids;
        };
        const QList<StoryId> first = order(u"osprey relevance:"_s);
        QCOMPARE(first, QList<StoryId>{headline});
        QCOMPARE(order(u"osprey relevance:"_s, {1, headline}), QList<StoryId>{body});
    }

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

    void noQueryIsAnError_data()
    {
        QTest::addColumn<QString>("query");
        for (const QString &query : {u"\""_s,
                                     u"\"\""_s,
                                     u"a OR"_s,
                                     u"NEAR(a b)"_s,
                                     u"headline:rain"_s,
                                     u"*"_s,
                                     u"^rain"_s,
                                     u"rain*"_s,
                                     u"(((("_s,
                                     u"a AND NOT b"_s,
                                     u"{a b}: c"_s,
                                     u"a + b"_s,
                                     u"-rain"_s,
                                     u"'; DROP TABLE story"_s,
                                     QString(u"nul") + QChar(0) + u"nul"_s,
                                     QString(5000, u'a'),
                                     QString(5000, u'"'),
                                     u"។ៗ"_s,
                                     u"្"_s,
                                     QString(QChar(0xd800)),
                                     u"by:"_s,
                                     u"by:\""_s,
                                     u"source:\"'%_ rain"_s,
                                     u"before:0000-00-00"_s,
                                     u"after:"_s,
                                     u"relevance:"_s,
                                     u"rain relevance:"_s,
                                     u"\ufdd0s1"_s,
                                     u"facts:s1"_s,
                                     u"headline:by:source:"_s})
            QTest::addRow("%s", qPrintable(query.left(20))) << query;
    }

    void noQueryIsAnError()
    {
        QFETCH(QString, query);
        QTest::failOnWarning(QRegularExpression(u"."_s)); // the store logs what fails
        search(query);
        QVERIFY(search(u"rain"_s).size() > 0);
    }

    void operatorsAreText()
    {
        const StoryId id = save(u"NOT near the market"_s, u"Text."_s);
        QVERIFY(finds(u"NOT market"_s, id));
        QVERIFY(finds(u"market NEAR"_s, id));
    }

    void emptyQueryFindsNothingButListsWithoutOneDo()
    {
        QVERIFY(search(u"«»"_s).isEmpty());
        QCOMPARE(search(u"  "_s).size(), 7);
    }

    void newestFirst()
    {
        const QList<StoryCard> cards = search(u"the"_s);
        QVERIFY(cards.size() > 2);
        for (qsizetype i = 1; i < cards.size(); ++i)
            QVERIFY(cards[i - 1].publishedAt >= cards[i].publishedAt);
    }

    void snippetMarksHitsAndCutsAtWords()
    {
        const QString text =
            QString(u"word "_s).repeated(60) + u"the hidden harbour lies here "_s + QString(u"more "_s).repeated(60);
        const QString snippet = snippetOf(text, searchQuery(u"harbour hidden "_s).phrases);
        QVERIFY(snippet.contains(hitStart + u"hidden"_s + hitEnd));
        QVERIFY(snippet.contains(hitStart + u"harbour"_s + hitEnd));
        QVERIFY(snippet.startsWith(u"\u2026"_s) && snippet.endsWith(u"\u2026"_s));
        QVERIFY(snippet.size() < 260);
        QVERIFY(!snippet.contains(u"\u2026ord"_s) && !snippet.contains(u"mor\u2026"_s));
        QVERIFY(snippetOf(text, searchQuery(u"absent"_s).phrases).isEmpty());
        QCOMPARE(snippetOf(u"harbour"_s, searchQuery(u"harb"_s).phrases), hitStart + u"harbour"_s + hitEnd);
    }

    void snippetOfKhmer()
    {
        const QString text = u"អ្នករស់នៅក្បែរទន្លេនិយាយថាទឹកមកមុនពេល។"_s.repeated(8);
        const QString snippet = snippetOf(text, searchQuery(u"ទន្លេ"_s).phrases);
        QVERIFY(snippet.contains(hitStart + u"ទន្លេ"_s + hitEnd));
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

QTEST_GUILESS_MAIN(StorySearchTest)
#include "storysearch_test.moc"
