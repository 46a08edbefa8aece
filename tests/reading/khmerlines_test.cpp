// SPDX-License-Identifier: GPL-3.0-or-later
// Khmer lines as they are set: whole syllables, no stray mark at a line's start, nothing past the margin, no ink lost.
#include "app/text/khmer.h"
#include "tests/reading/pageparts.h"
#include "tests/reading/samplestories.h"
#include "ui/reading/storydocument.h"

#include <QAbstractTextDocumentLayout>
#include <QDir>
#include <QPainter>
#include <QTest>
#include <QTextTable>

using namespace sarika;
using namespace Qt::StringLiterals;

namespace
{

const QString neverFirst = u"។៕៖ៗ៚»”’)?!%៛"_s;
const QString neverLast = u"«“‘("_s;

std::unique_ptr<StoryDocument> pageOf(const Story &story, const TextStyle &style = {})
{
    const PageLook look{.palette = lightPalette(), .language = Language::Khmer, .style = style};
    const QList<MostViewed> list = sampleMostViewed(u"km"_s);
    const StoryDocument::Content content{story, list, QDateTime::currentDateTimeUtc()};
    return std::make_unique<StoryDocument>(content, look, nullptr);
}

Story storyOf(const QString &bodyHtml)
{
    Story story;
    story.card.language = u"km"_s;
    story.bodyHtml = bodyHtml;
    return story;
}

// Every case of the fixture alone, and all of them run together.
Story storyOfCases()
{
    QFile file(fixturePath(u"khmer_cases.tsv"_s));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString html;
    QString together;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n').sliced(1)) {
        const QString text = line.section(u'\t', 1, 1);
        html += u"<p>"_s + text.toHtmlEscaped() + u"</p>"_s;
        together += text;
    }
    return storyOf(html + u"<p>%1</p><p>%1 %1 (%1) «%1» %1 ៛ %1 ៗ %1 ។</p>"_s.arg(together.toHtmlEscaped()));
}

bool isKhmerLetter(QChar unit)
{
    const char16_t c = unit.unicode();
    return (c >= 0x1780 && c <= 0x17D3) || c == 0x17DD;
}

// Whether a line may begin at this unit: not between the letters of one syllable.
bool startsSyllable(const QString &text, int at)
{
    if (at == 0 || !isKhmerLetter(text.at(at)) || !isKhmerLetter(text.at(at - 1)))
        return true;
    int start = at;
    while (start > 0 && isKhmerLetter(text.at(start - 1)))
        --start;
    int end = at;
    while (end < text.size() && isKhmerLetter(text.at(end)))
        ++end;
    return syllableStarts(QStringView(text).mid(start, end - start)).contains(at - start);
}

QString faultOf(const QTextBlock &block)
{
    const QString text = block.text();
    const QTextLayout &layout = *block.layout();
    for (int index = 0; index < layout.lineCount(); ++index) {
        const QTextLine line = layout.lineAt(index);
        const QString shown = text.mid(line.textStart(), line.textLength());
        const QString words = shown.trimmed();
        if (line.naturalTextWidth() > line.width() + 1)
            return u"overflows: "_s + shown;
        if (index > 0 && !words.isEmpty() && neverFirst.contains(words.front()))
            return u"bad start: "_s + shown;
        if (index + 1 < layout.lineCount() && !words.isEmpty() && neverLast.contains(words.back()))
            return u"bad end: "_s + shown;
        if (index > 0 && !startsSyllable(text, line.textStart()))
            return u"inside a syllable: "_s + shown;
    }
    return {};
}

QImage painted(const StoryDocument &page, const QSize &size, const QList<QRect> &strips)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(lightPalette().paper);
    for (const QRect &strip : strips) {
        QPainter painter(&image);
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = strip;
        painter.setClipRect(strip);
        page.documentLayout()->draw(&painter, context);
    }
    return image;
}

// Where the longest line of a block ends, px of the page.
double rightEnd(const QTextBlock &block)
{
    double end = 0;
    for (int i = 0; i < block.layout()->lineCount(); ++i) {
        const QTextLine line = block.layout()->lineAt(i);
        end = std::max(end, block.layout()->position().x() + line.x() + line.naturalTextWidth());
    }
    return end;
}

} // namespace

class KhmerLinesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { loadFonts(); }

    void linesBreakWhereTheyMay_data()
    {
        QTest::addColumn<Story>("story");
        const QStringList files =
            QDir(checkoutPath() + u"/resources/sample/stories"_s).entryList({u"km-*.txt"_s}, QDir::Files);
        QVERIFY(files.size() >= 6);
        for (const QString &file : files)
            QTest::newRow(qPrintable(file)) << sampleStory(file.chopped(4));
        QTest::newRow("cases") << storyOfCases();
    }

    void linesBreakWhereTheyMay()
    {
        QFETCH(Story, story);
        const auto page = pageOf(story);
        QCOMPARE(page->defaultTextOption().alignment(), Qt::AlignLeft);
        for (int width = 180; width <= 640; width += width < 260 ? 7 : 20) { // columns from 8 em of the body on
            page->setTextWidth(width);
            page->fitInto(width);
            const bool scrolls = story.bodyHtml.contains("<table"_L1); // a wide table does, inside itself
            QVERIFY2(scrolls || page->size().width() <= width,
                     qPrintable(u"%1 px in %2"_s.arg(page->size().width()).arg(width)));
            for (QTextBlock block = page->begin(); block.isValid(); block = block.next()) {
                if (width < 260 && QTextCursor(block).currentTable())
                    continue; // a column of it is narrower than a word
                const QString fault = faultOf(block);
                QVERIFY2(fault.isEmpty(), qPrintable(u"%1 px %2"_s.arg(width).arg(fault)));
                QVERIFY2(QTextCursor(block).currentTable() || rightEnd(block) <= width, qPrintable(block.text()));
                QVERIFY(!block.blockFormat().alignment().testFlag(Qt::AlignJustify)); // would tear words apart
            }
        }
    }

    void inkIsWholeHoweverThePageComesIntoSight_data()
    {
        QTest::addColumn<TextStyle>("style");
        for (const QString &face : {u"serif"_s, u"sans"_s}) {
            for (const int size : {TextStyle::smallest, TextStyle().size, TextStyle::largest})
                QTest::addRow("%s, %d px", qPrintable(face), size)
                    << TextStyle{.size = size, .spacing = 90, .khmerFace = face};
        }
    }

    // A page is painted in the strips that come into sight: nothing that hangs below a line may be left out.
    void inkIsWholeHoweverThePageComesIntoSight()
    {
        QFETCH(TextStyle, style);
        const auto page = pageOf(storyOf(u"<p>លក្ស្មី សន្ស្ក្រឹត ហ្វ៊្រា ឆ្នាំ ញ៉ាំ គ្រឿង ស្ត្រី</p>"
                                         "<blockquote><p>លក្ស្មី សន្ស្ក្រឹត</p></blockquote><ul><li>លក្ស្មី</li></ul>"
                                         "<table><tr><td>លក្ស្មី</td><td>សន្ស្ក្រឹត</td></tr></table>"_s),
                                 style);
        const int width = 320 * style.size / TextStyle().size;
        page->fitInto(width);
        page->setTextWidth(width);
        const QSize size = page->size().toSize();
        QList<QRect> strips;
        for (int top = 0; top < size.height(); top += 7)
            strips << QRect(0, top, size.width(), 7);
        const QImage whole = painted(*page, size, {QRect({}, size)});
        const QImage inStrips = painted(*page, size, strips);
        for (int y = 0; y < size.height(); ++y) {
            const auto row = [&](const QImage &image) { return QByteArrayView(image.scanLine(y), size.width() * 4); };
            QVERIFY2(row(whole) == row(inStrips), QByteArray::number(y));
        }
    }

    // No syllable with feet meets the line below: an empty row of paper stands between any two lines.
    void feetDoNotTouchTheNextLine_data()
    {
        QTest::addColumn<int>("part");
        QTest::newRow("body") << static_cast<int>(Part::Body);
        QTest::newRow("headline") << static_cast<int>(Part::Headline);
        QTest::newRow("caption") << static_cast<int>(Part::Caption);
        QTest::newRow("teaser") << static_cast<int>(Part::RankedTeaser);
    }

    void feetDoNotTouchTheNextLine()
    {
        QFETCH(int, part);
        const PageLook look;
        const auto format = charFormat(look, static_cast<Part>(part), Script::Khmer);
        const double pitch = blockFormat(look, static_cast<Part>(part), Script::Khmer).lineHeight();
        QImage image(400, 200, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setFont(format.font());
        painter.drawText(QPointF(10, 100), u"ការលក្ស្មី ស្ត្រីស្ដី"_s);
        painter.end();
        int top = image.height();
        int bottom = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (qGray(image.pixel(x, y)) < 128) {
                    top = std::min(top, y);
                    bottom = y;
                }
            }
        }
        QVERIFY(bottom > top);
        QVERIFY2(bottom - top < pitch, qPrintable(u"ink %1 px, pitch %2 px"_s.arg(bottom - top).arg(pitch)));
    }
};

QTEST_MAIN(KhmerLinesTest)
#include "khmerlines_test.moc"
