// SPDX-License-Identifier: GPL-3.0-or-later
// One story, its fields told in each kind of data that publishers put into their pages.
#include "app/page/pagereader.h"

#include <QTest>

using namespace sarika;
using namespace Qt::StringLiterals;

namespace
{

const QByteArray prose = "<p>The river rose again on Monday, and the ferry left ten minutes early, it was said.</p>";

IncomingPage read(const QByteArray &html)
{
    return readPage("<html lang=en>" + html, QUrl(u"https://paper.example/a/ferry"_s)).value_or(IncomingPage{});
}

} // namespace

class PageClaimsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void readsWhatIsTold_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QByteArray>("top");
        QTest::addRow("JSON-LD") << QByteArray(
                                        R"(<script type="application/ld+json">{"@type":"NewsArticle",)"
                                        R"("headline":"Ferry leaves early","datePublished":"2026-05-04T08:00:00Z",)"
                                        R"("author":{"@type":"Person","name":"Sok Dara"}}</script>)")
                                 << QByteArray();
        QTest::addRow("a graph with comments, raw line ends and commas too many")
            << QByteArray("<script type='application/ld+json'>\n<!--\n// by hand\n{\"@graph\":[{\"@type\":\"WebPage\"},"
                          "{\"@type\":[\"NewsArticle\",\"Report\"],\"headline\":\"Ferry leaves\nearly\",/* no */"
                          "\"author\":[{\"name\":\"Sok Dara\",},],\"datePublished\":\"2026-05-04T08:00:00Z\",},]}\n"
                          "-->\n</script>")
            << QByteArray();
        QTest::addRow("parsely") << QByteArray("<meta name=parsely-title content='Ferry leaves early'><meta "
                                               "name=parsely-author content='Sok Dara'><meta name=parsely-pub-date "
                                               "content='2026-05-04T08:00:00Z'>")
                                 << QByteArray();
        QTest::addRow("parsely in one tag")
            << QByteArray(R"(<meta name=parsely-page content='{"title":"Ferry leaves early","author":"Sok Dara",)"
                          R"("pub_date":"2026-05-04T08:00:00Z"}'>)")
            << QByteArray();
        QTest::addRow("sailthru") << QByteArray("<meta name=sailthru.title content='Ferry leaves early'><meta "
                                                "name=sailthru.author content='Sok Dara'><meta name=sailthru.date "
                                                "content='2026-05-04 08:00:00 +0000'>")
                                  << QByteArray();
        QTest::addRow("Dublin Core") << QByteArray("<meta name=DC.title content='Ferry leaves early'><meta "
                                                   "name=DC.creator content='Sok Dara'><meta name=DC.date.issued "
                                                   "content='2026-05-04T08:00:00Z'>")
                                     << QByteArray();
        QTest::addRow("microdata")
            << QByteArray()
            << QByteArray("<div itemscope itemtype='https://schema.org/NewsArticle'><h1 itemprop='name headline'>Ferry "
                          "leaves early</h1><span itemprop=author itemscope><b itemprop=name>Sok Dara</b></span><time "
                          "itemprop='datePublished dateModified' datetime='2026-05-04T08:00:00Z'>today</time></div>");
        QTest::addRow("RDFa")
            << QByteArray()
            << QByteArray("<div vocab='https://schema.org/' typeof=NewsArticle><h1 property=headline>Ferry leaves "
                          "early</h1><span property=author typeof=Person><b property=name>Sok Dara</b></span><span "
                          "property=datePublished content='2026-05-04T08:00:00Z'>today</span></div>");
        QTest::addRow("RDFa with prefixes")
            << QByteArray()
            << QByteArray("<div typeof='sioc:Item schema:Article'><h1 property='dc:title schema:name'>Ferry leaves "
                          "early</h1><span property=dc:creator>Sok Dara</span><span property='dc:date dc:created' "
                          "content='2026-05-04T08:00:00Z'>today</span></div>");
        QTest::addRow("RDFa in Dublin Core's terms")
            << QByteArray()
            << QByteArray(
                   "<div typeof='schema:Article'><h1 property=dcterms:title>Ferry leaves early</h1><span "
                   "property=DCTERMS:creator><i>Correspondent</i> <b property=foaf:name>Sok Dara</b></span><span "
                   "property=dcterms:issued content='2026-05-04T08:00:00Z'>today</span></div>");
    }

    void readsWhatIsTold()
    {
        QFETCH(const QByteArray, head);
        QFETCH(const QByteArray, top);
        const IncomingPage page =
            read("<head>" + head + "</head><body>" + top + "<div>" + prose.repeated(6) + "</div>");
        QCOMPARE(page.headline, u"Ferry leaves early"_s);
        QCOMPARE(page.byline, u"Sok Dara"_s);
        QCOMPARE(page.publishedAt.toUTC().toString(Qt::ISODate), u"2026-05-04T08:00:00Z"_s);
    }

    void takesNothingOfAnItemInsideTheStory()
    {
        const IncomingPage page =
            read("<body><div typeof=NewsArticle><h1 property=headline>Ferry leaves early</h1><div typeof=NewsArticle>"
                 "<i property=datePublished content='2020-01-01T08:00:00Z'>x</i></div><i property=datePublished "
                 "content='2026-05-04T08:00:00Z'>today</i>" +
                 prose.repeated(6) + "</div>");
        QCOMPARE(page.publishedAt.date(), QDate(2026, 5, 4));
    }
};

QTEST_GUILESS_MAIN(PageClaimsTest)
#include "pageclaims_test.moc"
