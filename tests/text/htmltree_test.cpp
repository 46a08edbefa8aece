// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/htmltree.h"
#include "tests/support/growth.h"

#include <QTest>

using namespace sarika;

namespace
{

QByteArray shape(const HtmlNode *node)
{
    QByteArray out;
    for (const HtmlNode *at = node; at; at = nextNode(at, node))
        out += at->isText() ? '"' + at->text.toByteArray() + '"'
                            : at->tag.toByteArray() + '(' + QByteArray::number(at->attributes.size()) + ')';
    return out;
}

int depthOf(const HtmlTree &tree)
{
    int deepest = 0;
    for (const HtmlNode *at = tree.root(); at; at = nextNode(at, tree.root())) {
        int depth = 0;
        for (const HtmlNode *up = at->parent; up; up = up->parent)
            ++depth;
        deepest = qMax(deepest, depth);
    }
    return deepest;
}

} // namespace

class HtmlTreeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void readsAFragment()
    {
        const auto tree = HtmlTree::parse("<p class=a>One &amp; two<p>Three<br>four");
        QCOMPARE(shape(tree.body()), QByteArray("body(0)p(1)\"One & two\"p(0)\"Three\"br(0)\"four\""));
        QCOMPARE(tree.body()->firstChild->attribute("class"), QByteArrayView("a"));
        QVERIFY(tree.body()->firstChild->attribute("id").isNull());
        QVERIFY(tree.head());
    }

    void keepsNamesLowAndKhmerWhole()
    {
        const auto tree = HtmlTree::parse("<ARTICLE Data-X='1'><my-Card>សួស្តី</my-Card></ARTICLE>");
        QCOMPARE(shape(tree.body()), QByteArray("body(0)article(1)my-card(0)\"សួស្តី\""));
        QCOMPARE(tree.body()->firstChild->attribute("data-x"), QByteArrayView("1"));
    }

    void leavesOutWhatNobodySees()
    {
        const auto tree =
            HtmlTree::parse("a<!-- x --><script>if (a<b) '<p>'</script><style>p{}</style><svg><path/></svg>b");
        QCOMPARE(shape(tree.body()), QByteArray("body(0)\"a\"script(0)style(0)svg(0)\"b\""));
    }

    void keepsJsonScripts()
    {
        const auto tree = HtmlTree::parse("<body><script type=application/ld+json>{\"a\":\"<p>\"}</script>");
        QCOMPARE(textOf(tree.body()), QByteArray("{\"a\":\"<p>\"}"));
    }

    void takesQuotedAngleBracketsForWhatTheyAre()
    {
        const auto tree = HtmlTree::parse("<img alt='<svg>' title=\"a > b\"><p>text</p>");
        QCOMPARE(shape(tree.body()), QByteArray("body(0)img(2)p(0)\"text\""));
    }

    void editsTheTree()
    {
        auto tree = HtmlTree::parse("<p>b</p>");
        HtmlNode *p = tree.body()->firstChild;
        HtmlTree::insertBefore(p->firstChild, tree.makeText("a"));
        HtmlTree::append(p, tree.makeElement("br"));
        QCOMPARE(shape(p), QByteArray("p(0)\"a\"\"b\"br(0)"));
        HtmlTree::remove(p->firstChild);
        HtmlTree::remove(p->lastChild);
        QCOMPARE(shape(p), QByteArray("p(0)\"b\""));
        HtmlTree::remove(p);
        QVERIFY(!tree.body()->firstChild && !tree.body()->lastChild);
    }

    void standsEndlessNesting_data()
    {
        QTest::addColumn<QByteArray>("piece");
        QTest::addRow("div") << QByteArray("<div>");
        QTest::addRow("b p") << QByteArray("<b><p>");
        QTest::addRow("a") << QByteArray("<a href=x>");
        QTest::addRow("table") << QByteArray("<table><tr><td>");
        QTest::addRow("ul li") << QByteArray("<ul><li>");
        QTest::addRow("unclosed") << QByteArray("<");
        QTest::addRow("comment") << QByteArray("<!--");
        QTest::addRow("end tags") << QByteArray("</p></b>");
    }

    void standsEndlessNesting()
    {
        QFETCH(QByteArray, piece);
        const auto tree = HtmlTree::parse(piece.repeated(100'000));
        QVERIFY(depthOf(tree) <= 513);
        QVERIFY(tree.size() <= 400'001);
        QVERIFY(growsLinearly([&](int size) { (void)HtmlTree::parse(piece.repeated(size)); }, 5'000));
    }

    void neverFailsOnBrokenBytes()
    {
        for (const QByteArray &html :
             {QByteArray(), QByteArray("\0\xff\xfe<", 4), QByteArray("<p a='"), QByteArray("<!"), QByteArray("</"),
              QByteArray("&#xFFFFFFFF;&nosuch;"), QByteArray("<script>")})
            QVERIFY(HtmlTree::parse(html).body());
    }
};

QTEST_GUILESS_MAIN(HtmlTreeTest)
#include "htmltree_test.moc"
