// SPDX-License-Identifier: GPL-3.0-or-later
// Our tree must be that of another parser of the HTML standard, where both read what newspapers write.
#include "app/text/htmltree.h"
#include "tests/support/support.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

#include <gumbo.h>

using namespace sarika;

namespace
{

// Both part a text into nodes as they like.
void addText(QByteArray &out, const QByteArray &text, int depth)
{
    if (out.endsWith("\"\n"))
        out.chop(2);
    else
        out += QByteArray(depth, ' ') + '"';
    out += text + "\"\n";
}

void addShape(QByteArray &out, const GumboNode *node, int depth)
{
    if (node->type == GUMBO_NODE_COMMENT)
        return;
    if (node->type != GUMBO_NODE_ELEMENT && node->type != GUMBO_NODE_TEMPLATE)
        return addText(out, node->v.text.text, depth);
    out += QByteArray(depth, ' ');
    const GumboElement &element = node->v.element;
    GumboStringPiece name = element.original_tag;
    gumbo_tag_from_original_text(&name);
    out += element.tag == GUMBO_TAG_UNKNOWN ? QByteArray(name.data, qsizetype(name.length)).toLower()
                                            : QByteArray(gumbo_normalized_tagname(element.tag));
    for (unsigned i = 0; i < element.attributes.length; ++i) {
        const auto *attribute = static_cast<const GumboAttribute *>(element.attributes.data[i]);
        out += QByteArray(" ") + attribute->name + '=' + attribute->value;
    }
    out += '\n';
    for (unsigned i = 0; i < element.children.length; ++i)
        addShape(out, static_cast<const GumboNode *>(element.children.data[i]), depth + 1);
}

QByteArray theirShape(const QByteArray &html)
{
    GumboOutput *output = gumbo_parse_with_options(&kGumboDefaultOptions, html.constData(), size_t(html.size()));
    QByteArray out;
    addShape(out, output->root, 1);
    gumbo_destroy_output(&kGumboDefaultOptions, output);
    return out;
}

QByteArray ourShape(const QByteArray &html)
{
    const HtmlTree tree = HtmlTree::parse(html);
    QByteArray out;
    for (const HtmlNode *at = tree.root()->firstChild; at; at = nextNode(at, tree.root())) {
        int depth = 0;
        for (const HtmlNode *up = at->parent; up; up = up->parent)
            ++depth;
        if (at->isText()) {
            addText(out, at->text.toByteArray(), depth);
            continue;
        }
        out += QByteArray(depth, ' ') + at->tag.toByteArray();
        for (const HtmlNode::Attribute &attribute : at->attributes)
            out += ' ' + attribute.name.toByteArray() + '=' + attribute.value.toByteArray();
        out += '\n';
    }
    return out;
}

constexpr const char *inlinePieces[] = {"<p>",
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
                                        "<h3>",
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
                                        "< ",
                                        "&#160;",
                                        "&eacute",
                                        "&notit;",
                                        "<span>",
                                        "</span>",
                                        "<img src=y/>",
                                        "</ol>",
                                        "<ol>",
                                        "<x-y>",
                                        "</x-y>",
                                        "</br>",
                                        "<nobr>",
                                        "<font size=1>",
                                        "</font>",
                                        "<b class=k>",
                                        "<button>",
                                        "</button>",
                                        "<form>",
                                        "</form>",
                                        "<!-- c -->",
                                        "<?x>",
                                        "<address>"};
constexpr const char *tablePieces[] = {"<table>",
                                       "</table>",
                                       "<tr>",
                                       "</tr>",
                                       "<td>",
                                       "</td>",
                                       "<th>",
                                       "<tbody>",
                                       "</tbody>",
                                       "<thead>",
                                       "<caption>",
                                       "</caption>",
                                       "<colgroup>",
                                       "<col>",
                                       "x",
                                       "<b>",
                                       "</b>",
                                       "<p>",
                                       "</p>",
                                       "<div>",
                                       "</div>",
                                       "<a href=x>",
                                       "</a>",
                                       "<i>",
                                       "</i>",
                                       "<select>",
                                       "<option>",
                                       "</select>",
                                       "<input type=hidden>",
                                       "<input>",
                                       "<form>",
                                       "</form>",
                                       "<li>",
                                       "<br>",
                                       "<object>",
                                       "</object>"};
constexpr const char *pagePieces[] = {
    "<!DOCTYPE html>", "<html lang=km>", "<head>",      "</head>", "<title>", "</title>", "<meta a=b>", "<link>",
    "<body class=k>",  "</body>",        "</html>",     " ",       "x",       "<p>",      "</p>",       "<div>",
    "</div>",          "<template>",     "</template>", "<tr>",    "<td>",    "<base>",   "<textarea>", "</textarea>",
    "<!-- c -->",      "&lt;",           "<ruby>",      "<rt>",    "<rp>"};

} // namespace

class HtmlStandardTest : public QObject
{
    Q_OBJECT

private:
    template <size_t N> void compareRandom(const char *const (&pieces)[N], const QByteArray &before, int rounds)
    {
        quint32 seed = 7;
        for (int round = 0; round < rounds; ++round) {
            QByteArray html = before;
            for (int length = 1 + round % 14; length > 0; --length) {
                seed = seed * 1664525 + 1013904223;
                html += pieces[(seed >> 8) % N];
            }
            QCOMPARE(html + '\n' + ourShape(html), html + '\n' + theirShape(html));
        }
    }

private Q_SLOTS:

    void readsAsTheStandardSays_data()
    {
        QTest::addColumn<QByteArray>("html");
        for (const char *html : {"",
                                 "  ",
                                 "words",
                                 "<p>One</p>\n<p>Two<br>three<br/></p>",
                                 "<p>One<p>Two",
                                 "<p>a<ul><li>b<li>c</ul>d",
                                 "<P CLASS=lead id='x' data-y=\"1 &amp; 2\">x</P>",
                                 "<a href=\"?a=1&b=2&amp;c=3&lt=4\">x</a>",
                                 "<b>x <i>y</b> z</i>",
                                 "<div><p>x</div>y",
                                 "<a>x<a>y",
                                 "<p><b>x<p>y",
                                 "a<!-- x -->b<!-- y --!>c",
                                 "<img src=a src=b>",
                                 "<p a=b\"c>",
                                 "<p a='b'c=d/>",
                                 "<p =x>y",
                                 "&#128;&#0;&#xD800;&#x110000;&#99999999999;",
                                 "x &amp y &copy2 &notin; &nosuch; &CounterClockwiseContourIntegral;",
                                 "<table><tr><td>x",
                                 "<p>a<table>b",
                                 "<!DOCTYPE html><p>a<table>b<tr>c",
                                 "<table><b>x<tr>y",
                                 "<b><p>x</b>y</p>z",
                                 "<b><i><u><s><em><p>x</b>y",
                                 "<title>a<b>&amp;c</title>d",
                                 "<textarea>\n\n<b></textarea>x",
                                 "<select><option>a<option>b<p>c</select>d",
                                 "<ol><li><p>x</p><ul><li>y</ul></ol>",
                                 "ខ្មែរ <b>ខ្មែរ</b>",
                                 "<iframe><p></iframe>x",
                                 "<pre>\n\n a</pre>",
                                 "<html a=1><body b=2>x</body></html>y",
                                 "<p",
                                 "<p a='",
                                 "</p>",
                                 "</br>x",
                                 "a\r\nb\rc"})
            QTest::newRow(html) << QByteArray(html);
    }

    void readsAsTheStandardSays()
    {
        QFETCH(QByteArray, html);
        QCOMPARE(ourShape(html), theirShape(html));
    }

    void agreesOnRandomInlineMarkup() { compareRandom(inlinePieces, "", 20'000); }

    void agreesOnRandomTables()
    {
        compareRandom(tablePieces, "", 10'000);
        compareRandom(tablePieces, "<!DOCTYPE html><table><tr>", 10'000);
    }

    void agreesOnRandomPages() { compareRandom(pagePieces, "", 20'000); }

    void agreesOnPages_data()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(fixturePath(QStringLiteral("page")));
        for (const QString &name : folder.entryList({QStringLiteral("*.html")}))
            QTest::newRow(qPrintable(name)) << folder.filePath(name);
    }

    void agreesOnPages()
    {
        QFETCH(QString, path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray html = file.readAll();
        static const QRegularExpression dropped(QStringLiteral("<(script|style|svg|noscript)\\b.*?</\\1\\s*>"),
                                                QRegularExpression::DotMatchesEverythingOption |
                                                    QRegularExpression::CaseInsensitiveOption);
        html = QString::fromUtf8(html).remove(dropped).toUtf8();
        QCOMPARE(ourShape(html), theirShape(html));
    }
};

QTEST_GUILESS_MAIN(HtmlStandardTest)
#include "htmlstandard_test.moc"
