// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/bodymarkup.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace sarika;
using namespace Qt::StringLiterals;

namespace
{

QString markup(const QString &html, const QString &language = u"en"_s)
{
    const auto source = [](const QString &address) {
        return address.endsWith(u"held.jpg"_s) ? u"photo1.jpg"_s : QString();
    };
    QString made = bodyMarkup(html, {u"s"_s, language, source});
    return made.remove(u'\n');
}

} // namespace

class BodyMarkupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void standsByTheContentModel_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("wanted");
        QTest::newRow("signs") << u"<p>a &amp; b &lt;c&gt; \"d\"&nbsp;</p>"_s
                               << u"<p>a &amp; b &lt;c&gt; &quot;d&quot;\u00A0</p>"_s;
        QTest::newRow("void") << u"<p>a<br>b</p><hr>"_s << u"<p>a<br/>b</p><hr/>"_s;
        QTest::newRow("paragraph in emphasis") << u"<em><p>a</p><p>b</p></em>"_s << u"<p>a</p><p>b</p>"_s;
        QTest::newRow("link around paragraphs")
            << u"<a href=\"https://a.example/\"><p>a</p></a>"_s << u"<a href=\"https://a.example/\"><p>a</p></a>"_s;
        QTest::newRow("list in a heading") << u"<h2>a<ul><li>b</li></ul></h2>"_s << u"<h2>a<br/>b</h2>"_s;
        QTest::newRow("list in a list") << u"<ul><li>a</li><ul><li>b</li></ul>c</ul>"_s
                                        << u"<ul><li>a</li><li><ul><li>b</li></ul></li><li>c</li></ul>"_s;
        QTest::newRow("item alone") << u"<li>a</li>"_s << u"<div>a</div>"_s;
        QTest::newRow("terms") << u"<dl><dt>a</dt><dd>b</dd></dl>"_s << u"<dl><dt>a</dt><dd>b</dd></dl>"_s;
        QTest::newRow("terms without meaning") << u"<dl><dd>b</dd><dt>a</dt></dl>"_s << u"<div>b</div><div>a</div>"_s;
        QTest::newRow("table") << u"<table><thead><tr><th><h3>a</h3></th></tr></thead><tfoot><tr><td colspan=0 "
                                  "rowspan=2>b</td></tr></tfoot><tr></tr></table>"_s
                               << u"<table><thead><tr><th><div>a</div></th></tr></thead><tbody><tr><td "
                                  "rowspan=\"2\">b</td></tr></tbody></table>"_s;
        QTest::newRow("table in a table") << u"<table><tr><td><table><tr><td>a</td></tr></table></td></tr></table>"_s
                                          << u"<table><tbody><tr><td><table><tbody><tr><td>a</td></tr></tbody></table>"
                                             "</td></tr></tbody></table>"_s;
        QTest::newRow("caption between")
            << u"<figure><figcaption>a</figcaption><img src=\"https://a.example/held.jpg\">"
               "<figcaption>b</figcaption></figure>"_s
            << u"<figure><img src=\"photo1.jpg\" alt=\"a\"/><div>b</div>"
               "<figcaption>a</figcaption></figure>"_s;
        QTest::newRow("photo not held") << u"<figure><img src=\"https://a.example/b.jpg\" alt=\"Rain\"></figure>"_s
                                        << u"<figure><a href=\"https://a.example/b.jpg\">Rain</a></figure>"_s;
        QTest::newRow("photo not held in a link")
            << u"<p><a href=\"https://a.example/\"><img src=\"https://a.example/b.jpg\" alt=\"Rain\"></a></p>"_s
            << u"<p><a href=\"https://a.example/\">Rain</a></p>"_s;
        QTest::newRow("ruby") << u"<p><ruby>a<rt>b</rt></ruby><rt>c</rt><ruby>d</ruby></p>"_s
                              << u"<p><ruby>a<rt>b</rt></ruby>cd</p>"_s;
        QTest::newRow("times")
            << u"<p><time datetime=\"2026-02-30\">a</time><time datetime=\"2026-02-03\">b</time></p>"_s
            << u"<p>a<time datetime=\"2026-02-03\">b</time></p>"_s;
        QTest::newRow("schemes") << u"<p><a href=\"javascript:alert(1)\">a</a><a href=\"qrc:/b\">b</a></p>"_s
                                 << u"<p><a>a</a><a>b</a></p>"_s;
        QTest::newRow("handlers") << u"<p onclick=\"x()\" style=\"a:b\" class=\"c\">a<script>b()</script></p>"_s
                                  << u"<p>a</p>"_s;
    }

    void standsByTheContentModel()
    {
        QFETCH(QString, html);
        QFETCH(QString, wanted);
        const QString made = markup(html);
        QCOMPARE(made, wanted);
        QXmlStreamReader xml(u"<x>%1</x>"_s.arg(made));
        while (!xml.atEnd())
            xml.readNext();
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    }

    void footnotesLeadWhereTheyShould()
    {
        QCOMPARE(markup(u"<p><a href=\"#fn:1\" id=\"fnref:1\">1</a> <a href=\"#fn9\">9</a></p>"
                        "<p id=\"fn:1\">a</p><p id=\"fn:1\">b</p><p id=\"fn-1\">c</p><em id=\"fn3\"><p>d</p></em>"
                        "<p><a href=\"#fn3\">3</a></p>"_s),
                 u"<p><a id=\"s-fnref-1\" href=\"#s-fn-1\">1</a> <a>9</a></p>"
                 "<p id=\"s-fn-1\">a</p><p>b</p><p id=\"s-fn-1-\">c</p><p>d</p><p><a>3</a></p>"_s);
    }

    void paragraphsSayTheirLanguageAndDirection()
    {
        QCOMPARE(markup(u"<p>Rice</p><p>ស្រូវ</p><p>أرز 5</p><p lang=\"fr\">Riz</p><p>5</p>"_s),
                 u"<p>Rice</p><p lang=\"km\">ស្រូវ</p><p dir=\"rtl\">أرز 5</p><p lang=\"fr\">Riz</p><p>5</p>"_s);
        QCOMPARE(markup(u"<p>ស្រូវ</p><p>5</p>"_s, u"km"_s), u"<p>ស្រូវ</p><p>5</p>"_s);
        QCOMPARE(markup(u"<p>أرز</p><p>Rice</p><p>5</p>"_s, u"ar"_s), u"<p>أرز</p><p dir=\"ltr\">Rice</p><p>5</p>"_s);
    }
};

QTEST_GUILESS_MAIN(BodyMarkupTest)
#include "bodymarkup_test.moc"
