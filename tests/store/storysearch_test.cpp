// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/database.h"
#include "app/store/markstore.h"
#include "app/store/storylists.h"
#include "app/text/snippet.h"
#include "tests/support/searchedlibrary.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sarika;

class StorySearchTest : public QObject, private SearchedLibrary
{
    Q_OBJECT

private Q_SLOTS:

    void init() { renewLibrary(); }

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
};

QTEST_GUILESS_MAIN(StorySearchTest)
#include "storysearch_test.moc"
