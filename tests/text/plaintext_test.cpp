// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/plaintext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sarika;

class PlainTextTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsParagraphs_data();
    void readsParagraphs();
    void makesOneLine_data();
    void makesOneLine();
    void cutsTeasers_data();
    void cutsTeasers();
    void cutsKhmerAtWords();
};

void PlainTextTest::readsParagraphs_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("text");
    QTest::newRow("paragraphs") << u"<p>One  <b>two</b></p>\n<p>Three &amp; four</p>"_s << u"One two\nThree & four"_s;
    QTest::newRow("captions")
        << u"<figure><img src=\"https://a.example/b\"><figcaption>Not <b>this</b></figcaption></figure><p>This</p>"_s
        << u"This"_s;
    QTest::newRow("lists") << u"<ul><li>a</li><li>b</li></ul>c<br>d"_s << u"a\nb\nc\nd"_s;
    QTest::newRow("cells") << u"<table><tbody><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></tbody></table>"_s
                           << u"a b\nc"_s;
    QTest::newRow("plain") << u" only  words "_s << u"only words"_s;
    QTest::newRow("entity") << u"a &lt; b"_s << u"a < b"_s;
    QTest::newRow("folded lines") << u"<p>a\nb</p>"_s << u"a b"_s;
    QTest::newRow("spaces") << u"<p> a \u00a0 b\t c\r\n</p>\n <p>\u00a0</p> <p>d e </p>"_s << u"a b c\nd e"_s;
    QTest::newRow("open tag") << u"a b <p"_s << u"a b"_s;
    QTest::newRow("empty") << QString() << QString();
}

void PlainTextTest::readsParagraphs()
{
    QFETCH(QString, html);
    QTEST(plainText(html), "text");
}

void PlainTextTest::makesOneLine_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("line");
    QTest::newRow("plain") << u"  A plain\n headline "_s << u"A plain headline"_s;
    QTest::newRow("tags") << u"The <i>Herald</i> says<br/>more"_s << u"The Herald says more"_s;
    QTest::newRow("entities") << u"Rice &#38; fish &#8211; again"_s << u"Rice & fish – again"_s;
    QTest::newRow("twice escaped") << u"Rice &amp;amp; fish"_s << u"Rice & fish"_s;
    QTest::newRow("escaped tags") << u"&lt;b&gt;Rice&lt;/b&gt;"_s << u"Rice"_s;
    QTest::newRow("comparison") << u"2 < 3 && 5 > 4; AT&T"_s << u"2 < 3 && 5 > 4; AT&T"_s;
    QTest::newRow("khmer") << u"<b>សួស្តី</b> ពិភពលោក"_s << u"សួស្តី ពិភពលោក"_s;
}

void PlainTextTest::makesOneLine()
{
    QFETCH(QString, given);
    QTEST(oneLine(given), "line");
}

void PlainTextTest::cutsTeasers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("length");
    QTest::addColumn<QString>("teaser");
    QTest::newRow("short") << u"All of\nit."_s << 50 << u"All of it."_s;
    QTest::newRow("sentence") << u"The river rose. It fell again later."_s << 20 << u"The river rose."_s;
    QTest::newRow("quote") << u"“The river rose.” It fell again later."_s << 22 << u"“The river rose.”"_s;
    QTest::newRow("word") << u"A very long sentence without any stop"_s << 15 << u"A very long…"_s;
    QTest::newRow("comma") << u"A very long, sentence without any stop"_s << 15 << u"A very long…"_s;
    QTest::newRow("abbreviation") << u"It was said by J. Doe who knew the river"_s << 18 << u"It was said by J.…"_s;
    QTest::newRow("no word") << QString(50, u'x') << 10 << QString(10, u'x') + u'…';
}

void PlainTextTest::cutsTeasers()
{
    QFETCH(QString, text);
    QFETCH(int, length);
    QTEST(teaserOf(text, length), "teaser");
}

void PlainTextTest::cutsKhmerAtWords()
{
    const QString text = u"លោកស្រីបានមកដល់ភ្នំពេញលោកស្រីបានមកដល់ភ្នំពេញ"_s;
    QCOMPARE(teaserOf(text, 13), u"លោកស្រីបាន…"_s);
    QCOMPARE(teaserOf(u"គាត់មកដល់។ "_s + text, 15), u"គាត់មកដល់។"_s);
}

QTEST_APPLESS_MAIN(PlainTextTest)
#include "plaintext_test.moc"
