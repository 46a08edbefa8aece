// SPDX-License-Identifier: GPL-3.0-or-later
// The quick way must give the very tree of the slow one, or none at all.
#include "app/text/htmltree.h"
#include "app/text/ordinaryhtml.h"

#include <QTest>

using namespace sarika;

namespace
{

QByteArray shape(const HtmlNode *root)
{
    QByteArray out;
    for (const HtmlNode *at = root; at; at = nextNode(at, root)) {
        int depth = 0;
        for (const HtmlNode *up = at->parent; up; up = up->parent)
            ++depth;
        out += '\n' + QByteArray(depth, ' ') + at->tag.toByteArray() + '"' + at->text.toByteArray() + '"';
        for (const HtmlNode::Attribute &attribute : at->attributes)
            out += ' ' + attribute.name.toByteArray() + '=' + attribute.value.toByteArray();
    }
    return out;
}

QByteArray ordinaryShape(const QByteArray &html)
{
    std::pmr::monotonic_buffer_resource arena;
    return shape(readOrdinaryHtml(html, arena).root);
}

} // namespace

class OrdinaryHtmlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void readsOrdinaryMarkup_data()
    {
        QTest::addColumn<QByteArray>("html");
        for (const char *html : {"",
                                 "  ",
                                 "words",
                                 "  words ",
                                 "<p>One</p>\n<p>Two<br>three<br/></p>",
                                 "<p>One<p>Two",
                                 "<p>a<ul><li>b<li>c</ul>d",
                                 "<P CLASS=lead id='x' data-y=\"1 &amp; 2\">x</P>",
                                 "<a href=\"?a=1&b=2&amp;c=3\">x</a>",
                                 "<b>x <i>y</i></b> <em>z</em>",
                                 "<div><p>x</div>y",
                                 "<dl><dt>a<dd>b<dt>c</dl>",
                                 "a < b & c &lt; d &#8217; &rsquo;",
                                 "<h2>x</h2><h3>y</h3><hr>z",
                                 "<blockquote><p>x</p></blockquote>",
                                 "<pre>\n a\r\n b</pre>",
                                 "<img src=a.jpg alt=''/>x",
                                 "<p>x<!-- y --></p><!-- z --><p>w</p>",
                                 "<figure><img src=\"a\"><figcaption>c</figcaption></figure>",
                                 "<img src=a src=b>",
                                 "ខ្មែរ <b>ខ្មែរ</b>",
                                 "<ol><li><p>x</p><ul><li>y</ul></ol>",
                                 "<b>open <i>to the end"})
            QTest::newRow(html) << QByteArray(html);
    }

    void readsOrdinaryMarkup()
    {
        QFETCH(QByteArray, html);
        QVERIFY(!ordinaryShape(html).isEmpty());
        QCOMPARE(ordinaryShape(html), shape(HtmlTree::parseAsBrowsersDo(html).root()));
        QCOMPARE(HtmlTree::parse(html).size(), HtmlTree::parseAsBrowsersDo(html).size());
    }

    void leavesTheRestToTheStandard_data()
    {
        QTest::addColumn<QByteArray>("html");
        for (const char *html : {"<b>x<i>y</b>z</i>",
                                 "<a>x<a>y",
                                 "<p><b>x<p>y",
                                 "</p>",
                                 "<table><tr><td>x",
                                 "<script>x</script>",
                                 "<li>a<b><li>b",
                                 "&nosuch;",
                                 "x &amp y",
                                 "&#128;",
                                 "<html>x",
                                 "<x-y>z",
                                 "<p",
                                 "<p a='",
                                 "<!DOCTYPE html>",
                                 "<h1>a<h2>b",
                                 "a<!-- x -->b",
                                 "<p a=b\"c>",
                                 "<iframe>x</iframe>",
                                 "<?php ?>x",
                                 "&#32;x"})
            QTest::newRow(html) << QByteArray(html);
    }

    void leavesTheRestToTheStandard()
    {
        QFETCH(QByteArray, html);
        QVERIFY(ordinaryShape(html).isEmpty());
    }

    // Pieces in any order, well nested or not.
    void agreesOnWhateverItReads()
    {
        static constexpr const char *pieces[] = {"<p>",
                                                 "</p>",
                                                 "<b>",
                                                 "</b>",
                                                 "<i>",
                                                 "</i>",
                                                 "<a href=x>",
                                                 "</a>",
                                                 "<div>",
                                                 "</div>",
                                                 "<ul>",
                                                 "</ul>",
                                                 "<li>",
                                                 "</li>",
                                                 "<br>",
                                                 "<hr>",
                                                 "<h2>",
                                                 "</h2>",
                                                 "<blockquote>",
                                                 "</blockquote>",
                                                 "<dl>",
                                                 "<dt>",
                                                 "<dd>",
                                                 "</dd>",
                                                 "</dl>",
                                                 "<pre>",
                                                 "</pre>",
                                                 "\n",
                                                 " ",
                                                 "x",
                                                 "&amp;",
                                                 "&",
                                                 "<",
                                                 "&#160;",
                                                 "<span>",
                                                 "</span>",
                                                 "<!-- c -->",
                                                 "<img src=y/>",
                                                 "</ol>",
                                                 "<ol>"};
        quint32 seed = 7;
        int ordinary = 0;
        for (int round = 0; round < 20'000; ++round) {
            QByteArray html;
            for (int length = 1 + int(round % 12); length > 0; --length) {
                seed = seed * 1664525 + 1013904223;
                html += pieces[(seed >> 8) % std::size(pieces)];
            }
            const QByteArray quick = ordinaryShape(html);
            if (quick.isEmpty())
                continue;
            ++ordinary;
            QCOMPARE(html + quick, html + shape(HtmlTree::parseAsBrowsersDo(html).root()));
        }
        QVERIFY(ordinary > 1'000);
    }
};

QTEST_APPLESS_MAIN(OrdinaryHtmlTest)
#include "ordinaryhtml_test.moc"
