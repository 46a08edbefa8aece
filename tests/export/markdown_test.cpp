// SPDX-License-Identifier: GPL-3.0-or-later
// Markdown as another reader of it understands it: Qt's, which stands on md4c.
#include "app/export/markdownblocks.h"
#include "app/export/markdownline.h"
#include "app/export/storyfiles.h"
#include "tests/reading/samplestories.h"

#include <QDir>
#include <QTest>
#include <QTextDocument>
#include <QTextDocumentFragment>
#include <QTextList>
#include <QTextTable>

using namespace sarika;
using namespace Qt::StringLiterals;

namespace
{

QString withoutSpace(QString text)
{
    static const QRegularExpression space(u"[\\s\\x{A0}\\x{FFFC}]+"_s);
    return text.remove(space);
}

QString understood(const QString &markdown)
{
    QTextDocument document;
    document.setMarkdown(markdown, QTextDocument::MarkdownDialectGitHub);
    return document.toPlainText();
}

} // namespace

class MarkdownTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void noTextBecomesMarkup_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text : {u"1. May was wet"_s,
                                    u"2) June"_s,
                                    u"12345678. x"_s,
                                    u"+ 3 points"_s,
                                    u"- a dash"_s,
                                    u"* a star"_s,
                                    u"# not a heading"_s,
                                    u"> not a quote"_s,
                                    u"---"_s,
                                    u"==="_s,
                                    u"- - -"_s,
                                    u"~~~"_s,
                                    u"```"_s,
                                    u"___"_s,
                                    u"| a | b |"_s,
                                    u"a ` b `` c"_s,
                                    u"[a](b) ![c](d) [^e] [f]: g"_s,
                                    u"snake_case_name and _this_"_s,
                                    u"__init__ *x* **y** ~z~ ~~w~~"_s,
                                    u"<b>bold</b> <!-- no --> &amp; &lt; &#65; AT&T;"_s,
                                    u"C:\\new\\*star"_s,
                                    u"https://a.example/x_y_z*w*?q=[1]&amp;b. Then."_s,
                                    u"www.a.example/x_y_z"_s,
                                    u"5 * 4 * 3 = 60"_s,
                                    u"why!"_s,
                                    u"a\\"_s,
                                    u"- [ ] task"_s,
                                    u"ទឹក*ឡើង*។ _ចុះ_"_s,
                                    u"\u00a0\u00a0x"_s,
                                    u"~5 to ~6"_s,
                                    u"1."_s,
                                    u"-"_s,
                                    u"#"_s})
            QTest::newRow(qPrintable(text)) << text;
    }

    void noTextBecomesMarkup()
    {
        QFETCH(QString, text);
        QCOMPARE(withoutSpace(understood(markdownOf(text))), withoutSpace(text));
        const QString html = u"<p>%1<br>%1</p><ul><li>%1</li></ul><blockquote><p>%1</p></blockquote><h2>%1</h2>"
                             "<table><tr><th>%1</th><th>%1</th></tr><tr><td>%1</td><td>%1</td></tr></table>"_s;
        const QString all = understood(markdownOfBody(html.arg(text.toHtmlEscaped())));
        QCOMPARE(withoutSpace(all), withoutSpace(text).repeated(9));
        const QString code = u"<p>x <code>%1</code> y</p><pre>%1\n</pre>"_s.arg(text.toHtmlEscaped());
        QCOMPARE(withoutSpace(understood(markdownOfBody(code))), u"x%1y%1"_s.arg(withoutSpace(text)));
    }

    // Every nesting of emphasis with every neighbour: no star is left, no letter lost, and it is set as it was.
    void emphasisStandsWhereItIsSeen()
    {
        const QStringList words{u"a"_s, u" "_s, u"“"_s, u"។"_s, u"b "_s, u" c"_s, u"(ក)"_s};
        int wrong = 0;
        QString first;
        for (int pick = 0; pick < 7 * 7 * 7 * 27; ++pick) {
            const int marks = pick % 27;
            const int text = pick / 27;
            QString html;
            QString plain;
            for (int part = 0; part < 3; ++part) {
                const QString word = words.at(part == 0 ? text % 7 : part == 1 ? text / 7 % 7 : text / 49);
                const int mark = part == 0 ? marks % 3 : part == 1 ? marks / 3 % 3 : marks / 9;
                html += mark == 1 ? u"<b>%1</b>"_s.arg(word) : mark == 2 ? u"<i>x<b>%1</b></i>"_s.arg(word) : word;
                plain += mark == 2 ? u'x' + word : word;
            }
            const QString markdown = markdownOfBody(u"<p>%1</p>"_s.arg(html));
            if (withoutSpace(understood(markdown)) == withoutSpace(plain))
                continue;
            if (wrong++ == 0)
                first = html + u" became "_s + markdown + u" read as "_s + understood(markdown);
        }
        QVERIFY2(wrong == 0, qPrintable(u"%1 wrong: %2"_s.arg(wrong).arg(first)));
    }

    void listsNest()
    {
        const QString markdown = markdownOfBody(
            u"<ol start=\"9\"><li>Nine<ul><li>a</li><li><p>b</p><p>c</p><pre>d</pre></li></ul></li><li>Ten</li></ol>"
            "<ol><li>One</li></ol><ul><li>x</li></ul><ul><li>y</li></ul>"_s);
        QTextDocument document;
        document.setMarkdown(markdown, QTextDocument::MarkdownDialectGitHub);
        QStringList items;
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
            const QTextList *list = block.textList();
            const int depth = list ? list->format().indent() : block.blockFormat().indent();
            items << u"%1 %2 %3"_s.arg(depth).arg(list ? list->itemText(block) : QString(), block.text());
        }
        QCOMPARE(items.join(u" / "_s),
                 u"1 9. Nine / 2 . a / 2 . b / 2  c / 2  d / 1 10. Ten / 1 1) One / 1 . x / 1 . y"_s);
    }

    void theWholeBody_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("markdown");
        QTest::newRow("code with fences")
            << u"<pre class=\"language-md\">```\nx\n```\n</pre>"_s << u"````md\n```\nx\n```\n````"_s;
        QTest::newRow("code in a quote in a list") << u"<ul><li><blockquote><pre>a\n\n b</pre></blockquote></li></ul>"_s
                                                   << u"-   > ```\n    > a\n    >\n    >  b\n    > ```"_s;
        QTest::newRow("figure") << u"<figure><img src=\"https://a.example/b(c).jpg\" alt=\"A [b]\" width=\"3\"> "
                                   "<figcaption>1. Rain. <span class=\"credit\">Sok</span></figcaption></figure>"_s
                                << u"![A \\[b\\]](<https://a.example/b(c).jpg>)\\\n1\\. Rain. *Sok*"_s;
        QTest::newRow("table") << u"<table><caption>Rice</caption><thead><tr><th>a<th>b</tr></thead><tr><td rowspan=2>"
                                  "x|y<td><p>1</p><p>2</p></tr><tr><td>3</table>"_s
                               << u"Rice\n\n| a | b |\n| --- | --- |\n| x\\|y | 1<br><br>2 |\n|  | 3 |"_s;
        QTest::newRow("no head") << u"<table><tr><td colspan=2>a</td><td>b</td></tr></table>"_s
                                 << u"|  |  |  |\n| --- | --- | --- |\n| a |  | b |"_s;
        QTest::newRow("a table of blocks")
            << u"<table><tr><td><ul><li>a</li></ul></td><td>b</td></tr></table>"_s << u"-   a\n\nb"_s;
        QTest::newRow("footnotes")
            << u"<p>It rained<sup id=\"fnref1\"><a href=\"#fn1\">1</a></sup>: much.</p><ol><li id=\"fn1\"><p>Said Sok. "
               "<a href=\"#fnref1\">back</a></p><p>Twice.</p></li></ol>"_s
            << u"It rained[^fn1]\\: much.\n\n[^fn1]: Said Sok.\n\n    Twice."_s;
        QTest::newRow("footnotes of a word processor")
            << u"<p>Rain<a href=\"#_ftn1\" id=\"_ftnref1\">[1]</a></p><p><a href=\"#_ftnref1\" id=\"_ftn1\">[1]</a> "
               "Sok.</p>"_s
            << u"Rain[^_ftn1]\n\n[^_ftn1]: Sok."_s;
        QTest::newRow("links") << u"<p>Why!<a href=\"https://a.example/&lt;b&gt;\">a <b>b</b></a></p>"_s
                               << u"Why\\![a **b**](<https://a.example/%3Cb%3E>)"_s;
        QTest::newRow("powers") << u"<p>10<sup>6</sup> H<sub>2</sub>O</p>"_s << u"10<sup>6</sup> H<sub>2</sub>O"_s;
        QTest::newRow("terms") << u"<dl><dt>Rice</dt><dd>A grain.</dd></dl>"_s << u"**Rice**\n\n-   A grain."_s;
        QTest::newRow("emphasis") << u"<p><b>ទឹកឡើង។</b>ប្រជា <i> a </i>b</p>"_s << u"**ទឹកឡើង**។ប្រជា *a* b"_s;
        QTest::newRow("code spans") << u"<p><code>a`b</code> <kbd>`</kbd></p>"_s << u"``a`b`` `` ` ``"_s;
        QTest::newRow("breaks") << u"<p>a<br>- b<br><br>1. c<br></p><h2>d<br>e #</h2><hr>"_s
                                << u"a\\\n\\- b\n\n1\\. c\n\n## d e \\#\n\n* * *"_s;
    }

    void theWholeBody()
    {
        QFETCH(QString, html);
        QFETCH(QString, markdown);
        QCOMPARE(markdownOfBody(html), markdown);
    }

    void tablesAreTables()
    {
        QTextDocument document;
        document.setMarkdown(markdownOfBody(u"<table><tr><th>a|b</th><th>c</th></tr><tr><td>d|e</td>"
                                            "<td><p>1</p><p>2 * 3</p></td></tr></table>"_s),
                             QTextDocument::MarkdownDialectGitHub);
        const auto *table = qobject_cast<QTextTable *>(document.rootFrame()->childFrames().value(0));
        QVERIFY(table);
        QCOMPARE(table->columns(), 2);
        QCOMPARE(table->rows(), 2);
        QCOMPARE(table->cellAt(0, 0).firstCursorPosition().block().text(), u"a|b"_s);
        QCOMPARE(table->cellAt(1, 0).firstCursorPosition().block().text(), u"d|e"_s);
    }

    void sampleStoriesReadTheSame_data()
    {
        QTest::addColumn<QString>("name");
        const QDir folder(checkoutPath() + u"/resources/sample/stories"_s);
        for (const QString &file : folder.entryList({u"*.txt"_s}))
            QTest::newRow(qPrintable(file)) << QFileInfo(file).completeBaseName();
    }

    void sampleStoriesReadTheSame()
    {
        QFETCH(QString, name);
        Story story = sampleStory(name);
        static const QRegularExpression notes(u"<sup.*?</sup>|<a href=\"#.*?</a>"_s);
        static const QRegularExpression tags(u"<[^>]*>"_s);
        QString wanted = QString(story.bodyHtml).remove(notes).remove(tags);
        wanted = QTextDocumentFragment::fromHtml(wanted).toPlainText();
        QString said = understood(markdownOfBody(story.bodyHtml));
        static const QRegularExpression marks(u"\\[\\^[^\\]]*\\]:?"_s);
        QCOMPARE(withoutSpace(said.remove(marks)), withoutSpace(wanted));
    }
};

QTEST_MAIN(MarkdownTest)
#include "markdown_test.moc"
