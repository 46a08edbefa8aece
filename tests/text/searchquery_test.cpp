// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/searchquery.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sarika;

namespace
{

QStringList keysOf(const QString &typed)
{
    QStringList keys;
    for (const SearchPhrase &phrase : searchQuery(typed).phrases)
        keys << phrase.keys.join(u' ');
    return keys;
}

SearchPhrase only(const QString &typed)
{
    return searchQuery(typed).phrases.value(0);
}

} // namespace

class SearchQueryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void wordsAndQuotes()
    {
        QCOMPARE(keysOf(u"rain  \"on the river\" 12"_s), (QStringList{u"rain"_s, u"on the river"_s, u"12"_s}));
        QCOMPARE(keysOf(u"“on the river"_s), QStringList{u"on the river"_s});
        QCOMPARE(keysOf(u"peace-talks"_s), QStringList{u"peace talks"_s});
        QVERIFY(searchQuery(u" «» ៗ "_s).empty());
    }

    void theLastWordMayBeUnfinished()
    {
        QVERIFY(only(u"ri"_s).unfinished);
        QVERIFY(!only(u"ri "_s).unfinished);
        QVERIFY(!only(u"\"ri\""_s).unfinished);
        QVERIFY(!only(u"rain after:2025"_s).unfinished);
        QVERIFY(only(u"by:sok"_s).unfinished);
    }

    void quotesAskForJustThatWord()
    {
        QVERIFY(only(u"floods "_s).forms.contains(u"flood"_s));
        QVERIFY(only(u"\"floods\""_s).forms.isEmpty());
    }

    void olderAndNewerSpellingsCount()
    {
        const auto spellings = [](const QString &typed) {
            QStringList joined;
            for (const QStringList &keys : only(typed).spellings)
                joined << keys.join(u'|');
            return joined;
        };
        QCOMPARE(spellings(u"សំរាប់"_s), QStringList{u"ស|ម្រា|ប់"_s});
        QCOMPARE(spellings(u"ចម្រើន"_s).value(0), u"ចំ|រើ|ន"_s);
        QCOMPARE(spellings(u"កម្ដៅ"_s), (QStringList{u"កំ|តៅ"_s, u"កំ|ដៅ"_s})); // subscript ដ and ត are one
        QCOMPARE(spellings(u"ខំប្រឹង"_s), QStringList{u"ខ|ម្ប្រឹ|ង"_s});
        QVERIFY(spellings(u"ភ្នំពេញ"_s).isEmpty() && spellings(u"ចាំបាច់"_s).isEmpty() && spellings(u"rain"_s).isEmpty());
        QVERIFY(spellings(u"ចំ"_s).isEmpty());
    }

    void fieldsInBothLanguages()
    {
        for (const QString &typed : {u"by:Sok"_s, u"By:sok"_s, u"author: Sok"_s, u"ដោយ:Sok"_s, u"ដោយ៖ Sok"_s}) {
            const SearchPhrase phrase = only(typed);
            QCOMPARE(phrase.field, SearchField::Byline);
            QCOMPARE(phrase.keys, QStringList{u"sok"_s});
        }
        QCOMPARE(only(u"caption:\"two boats\" rain"_s).keys, (QStringList{u"two"_s, u"boats"_s}));
        QCOMPARE(keysOf(u"headline:flood by:sok rain"_s), (QStringList{u"flood"_s, u"sok"_s, u"rain"_s}));
        for (const SearchField field : searchFields()) {
            for (const QString &word : fieldWords(field))
                QCOMPARE(fieldNamed(word), field);
        }
    }

    void narrowing()
    {
        const SearchQuery query =
            searchQuery(u"flood source:\"Daily Example\" language:khmer after:2025-03 before:14/4/2025 favourites:"_s);
        QCOMPARE(keysOf(u"flood source:x"_s), QStringList{u"flood"_s});
        QCOMPARE(query.sources, QStringList{u"daily example"_s});
        QCOMPARE(query.language, u"km"_s);
        QCOMPARE(query.from, QDate(2025, 3, 1).startOfDay());
        QCOMPARE(query.until, QDate(2025, 4, 14).startOfDay());
        QVERIFY(query.favouritesOnly && !query.byRelevance && !query.empty());
        QVERIFY(searchQuery(u"rain relevance:"_s).byRelevance);
        QCOMPARE(searchQuery(u"ក្រោយ៖២០២៥"_s).from, QDate(2025, 1, 1).startOfDay());
    }

    void whatMakesNoSenseIsText()
    {
        QCOMPARE(keysOf(u"before:rain"_s), QStringList{u"before rain"_s});
        QCOMPARE(keysOf(u"after:2025-13"_s), QStringList{u"after 2025 13"_s});
        QCOMPARE(keysOf(u"language:xyzzy"_s), QStringList{u"language xyzzy"_s});
        QCOMPARE(keysOf(u"https://a.example"_s), QStringList{u"https a example"_s});
        QCOMPARE(keysOf(u"NOT rain*"_s), (QStringList{u"not"_s, u"rain"_s}));
    }

    void whatIsNotYetTypedIsLeftOut()
    {
        for (const QString &typed : {u"rain by:"_s, u"rain before:"_s, u"rain source:"_s, u"rain language: "_s}) {
            QCOMPARE(keysOf(typed), QStringList{u"rain"_s});
            QVERIFY(searchQuery(typed).sources.isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(SearchQueryTest)
#include "searchquery_test.moc"
