// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/khmer.h"
#include "tests/support/support.h"

#include <QFile>
#include <QTest>
#include <QTextBoundaryFinder>

using namespace Qt::StringLiterals;
using namespace sarika;

class KhmerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void breaksAtWords_data();
    void breaksAtWords();

    void mapsEveryUnitToItsSource_data() { breaksAtWords_data(); }

    void mapsEveryUnitToItsSource();
    void leavesOtherTextAlone();
    void startsNoLineWithAClosingMark();
    void foldsSpellings_data();
    void foldsSpellings();
    void findsSyllables();
    void findsWords_data();
    void findsWords();
    void knowsKhmer();
    void survivesStrayMarks();
    void isFast();
};

namespace
{

const QChar breakMark(0x200B);
const QChar noBreakSpace(0xA0);

const QString paragraph = u"លោកស្រីស៊ីណាបានមកដល់ភ្នំពេញនៅថ្ងៃទី១៤ ខែមេសា ហើយលោកថា «មិនអីទេ» ផ្សេង ៗ ទៀតក្រុមហ៊ុន Apple "
                          "លក់ទូរសព្ទថ្លៃ ៩៩៩ ដុល្លារនៅកម្ពុជា ។ "_s;

} // namespace

void KhmerTest::breaksAtWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QFile file(fixturePath(u"khmer_cases.tsv"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    file.readLine();
    while (!file.atEnd()) {
        const QStringList cells = QString::fromUtf8(file.readLine()).split(u'\t');
        QString shown = cells.at(2);
        shown.replace(u'|', breakMark).replace(u'⍽', noBreakSpace);
        QTest::newRow(qPrintable(cells.at(0))) << cells.at(1) << shown;
    }
}

void KhmerTest::breaksAtWords()
{
    QFETCH(QString, text);
    QString broken = brokenAtWords(text);
    QTEST(broken, "shown");
}

void KhmerTest::mapsEveryUnitToItsSource()
{
    QFETCH(QString, text);
    const DisplayText shown = displayText(text);
    QCOMPARE(shown.source.size(), shown.text.size() + 1);
    QCOMPARE(shown.source.last(), text.size());
    QVERIFY(std::ranges::is_sorted(shown.source));
    QString plainSource = text;
    plainSource.remove(breakMark).remove(QChar(0x2060));
    QCOMPARE(withoutDisplayMarks(shown.text), inCanonicalOrder(plainSource));
    for (qsizetype i = 0; i < shown.text.size(); ++i) {
        const QChar source = text[shown.source[i]];
        if (shown.text[i] != breakMark && shown.text[i] != noBreakSpace && inCanonicalOrder(text) == text)
            QCOMPARE(shown.text[i], source);
    }
}

void KhmerTest::leavesOtherTextAlone()
{
    const QString english = u"No change here (at all) ! “ really ”"_s;
    const DisplayText shown = displayText(english);
    QCOMPARE(shown.text, english);
    QCOMPARE(shown.source.size(), english.size() + 1);
    QCOMPARE(shown.source.at(5), 5);
    QCOMPARE(brokenAtWords(QString()), QString());
    QCOMPARE(displayText(QString()).source, QList<int>{0});
}

void KhmerTest::startsNoLineWithAClosingMark()
{
    const QString shown = brokenAtWords(u"គាត់ថា « មិនអីទេ » ។ តើ ( ពិត ) ? តម្លៃ ១០០ ៛ និង ៥ % ៕"_s);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, shown);
    for (qsizetype at = finder.toNextBoundary(); at > 0 && at < shown.size(); at = finder.toNextBoundary()) {
        QVERIFY(!QStringView(u"។៕៖ៗ»”’)?!%៛").contains(shown[at]));
        QVERIFY(!QStringView(u"«“‘(").contains(shown.left(at).trimmed().back()));
    }
}

void KhmerTest::foldsSpellings_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::newRow("subscript order") << u"ស្រ្តីខែ្មរ"_s << u"ស្ត្រីខ្មែរ"_s;
    QTest::newRow("split vowels") << u"លេាកថាបេីមាន"_s << u"លោកថាបើមាន"_s;
    QTest::newRow("u for the shifter") << u"សុីណាអុីណូវា"_s << u"ស៊ីណាអ៊ីណូវា"_s;
    QTest::newRow("subscript da") << u"កណ្ដាល"_s << u"កណ្តាល"_s;
    QTest::newRow("oy") << u"ឲ្យ"_s << u"ឱ្យ"_s;
    QTest::newRow("digits") << u"១២០"_s << u"120"_s;
    QTest::newRow("invisible") << u"សាលា\u200Bរៀន\u2060ថ្មី"_s << u"សាលារៀនថ្មី"_s;
    QTest::newRow("repetition") << u"ផ្សេង ៗ"_s << u"ផ្សេងៗ"_s;
    QTest::newRow("case") << u"PHNOM Penh Ünïon"_s << u"phnom penh ÜNÏON"_s;
    QTest::newRow("width") << u"ＡＢＣ"_s << u"abc"_s;
    QTest::newRow("am before aa") << u"ចំា"_s << u"ចាំ"_s;
    QTest::newRow("am before u") << u"ខំុ"_s << u"ខុំ"_s;
    QTest::newRow("am before a subscript") << u"ភំ្ន"_s << u"ភ្នំ"_s;
    QTest::newRow("am before a shifter") << u"ញាំ៉"_s << u"ញ៉ាំ"_s;
    QTest::newRow("am typed twice") << u"ភ្នំំ"_s << u"ភ្នំ"_s;
    QTest::newRow("am of another kind") << u"ភ្ន\u17d3"_s << u"ភ្នំ"_s;
    QTest::newRow("am and a sign") << u"ណាំ៎"_s << u"ណា៎ំ"_s;
    QTest::newRow("two signs") << u"ហ្ន៎័"_s << u"ហ្ន័៎"_s;
}

void KhmerTest::foldsSpellings()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QCOMPARE(searchKey(one), searchKey(other));
    QVERIFY(searchKey(u"កណ្ដាល"_s) != searchKey(u"កាណាល"_s));
    QVERIFY(searchKey(u"ចាំ"_s) != searchKey(u"ចា"_s));
    QVERIFY(searchKey(u"ចារ"_s) != searchKey(u"ចាារ"_s)); // seen twice
    QCOMPARE(searchKey(searchKey(one)), searchKey(one));
}

void KhmerTest::findsSyllables()
{
    QCOMPARE(syllableStarts(u"ស្ត្រីខ្មែរ"), (QList<int>{0, 6, 10, 11}));
    QCOMPARE(syllableStarts(u""), QList<int>{0});
    QCOMPARE(syllableStarts(u"aកា1"), (QList<int>{0, 1, 3, 4}));
}

void KhmerTest::findsWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("word");
    QTest::newRow("khmer") << u"លោកស្រីបាន^មកដល់ភ្នំពេញ"_s << u"មកដល់"_s;
    QTest::newRow("khmer end") << u"លោកស្រីបានមកដល់ភ្នំ^ពេញ"_s << u"ភ្នំពេញ"_s;
    QTest::newRow("marked") << u"លោកស្រី\u200Bបាន\u200B^មកដល់\u200Bភ្នំពេញ"_s << u"មកដល់"_s;
    QTest::newRow("on a mark") << u"លោកស្រី^\u200Bបាន"_s << u"លោកស្រី"_s;
    QTest::newRow("latin") << u"the quick^er fox"_s << u"quicker"_s;
    QTest::newRow("latin start") << u"the ^quicker fox"_s << u"quicker"_s;
    QTest::newRow("latin end") << u"the quicker fo^x"_s << u"fox"_s;
    QTest::newRow("space") << u"the^ quicker"_s << QString();
    QTest::newRow("beside") << u"លក់iPh^oneថ្លៃ"_s << u"iPhone"_s;
}

void KhmerTest::findsWords()
{
    QFETCH(QString, text);
    const qsizetype at = text.indexOf(u'^');
    text.remove(at, 1);
    const Span word = wordAt(text, int(at));
    QTEST(text.mid(word.start, word.end - word.start), "word");
}

void KhmerTest::knowsKhmer()
{
    QVERIFY(hasKhmer(u"a ក"));
    QVERIFY(!hasKhmer(u"abc ไทย"));
    QCOMPARE(khmerShare(u""), 0.0);
    QCOMPARE(khmerShare(u"កab "), 1.0 / 3);
}

void KhmerTest::survivesStrayMarks()
{
    for (const char16_t *text :
         {u"\u17D2", u"\u17D2\u17D2ក", u"\u200B\u200B", u"\u2060ក\u2060", u"ៗៗ", u"\u17B6\u17B7ក\u17D2",
          u"\u200Dក\u200C", u"  ។", u"\u17D2ក ", u"ក\u17D2\u200Dខ", u"១ទី១"}) {
        const QString broken = QString::fromUtf16(text);
        const DisplayText shown = displayText(broken);
        QCOMPARE(shown.source.size(), shown.text.size() + 1);
        QVERIFY(std::ranges::is_sorted(shown.source));
        searchKey(broken);
        for (int at = -1; at <= broken.size(); ++at)
            wordAt(broken, at);
    }
}

void KhmerTest::isFast()
{
    const QString story = paragraph.repeated(20);
    QBENCHMARK
    {
        displayText(story);
    }
}

QTEST_APPLESS_MAIN(KhmerTest)
#include "khmer_test.moc"
