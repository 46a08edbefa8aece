// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/searchhits.h"
#include "app/text/searchquery.h"
#include "app/text/searchtokens.h"
#include "app/text/snippet.h"

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

// With brackets around what the query finds.
QString markedText(QString text, const QString &query)
{
    const QList<Span> hits = searchHits(text, searchQuery(query).phrases);
    for (auto hit = hits.rbegin(); hit != hits.rend(); ++hit)
        text.insert(hit->end, u']').insert(hit->start, u'[');
    return text;
}

} // namespace

class SearchTokensTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

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

    void olderSpellingsAreHits() { QCOMPARE(markedText(u"សំរាប់ ខំុ"_s, u"សម្រាប់"_s), u"[សំរាប់] ខំុ"_s); }

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
};

QTEST_GUILESS_MAIN(SearchTokensTest)
#include "searchtokens_test.moc"
