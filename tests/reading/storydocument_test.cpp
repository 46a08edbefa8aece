// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/wordsforpeople.h"
#include "tests/reading/pageparts.h"
#include "tests/reading/samplestories.h"
#include "ui/reading/columnwidths.h"
#include "ui/reading/storydocument.h"

#include <QAbstractTextDocumentLayout>
#include <QTest>
#include <QTextTable>

using namespace sarika;
using namespace Qt::StringLiterals;

namespace
{

const QDateTime noon(QDate(2026, 11, 2), QTime(12, 0), QTimeZone::UTC);

std::unique_ptr<StoryDocument> pageOf(const Story &story, const QList<MostViewed> &list = {},
                                      Language language = Language::English)
{
    const PageLook look{.palette = lightPalette(), .language = language, .style = {}};
    auto page = std::make_unique<StoryDocument>(StoryDocument::Content{story, list, noon}, look, nullptr);
    page->fitInto(700);
    page->setTextWidth(700);
    return page;
}

Story shortStory()
{
    Story story = sampleStory(u"en-rice"_s);
    story.bodyHtml = u"<p>One paragraph.</p>"_s;
    return story;
}

double topOf(const QTextDocument &page, Part part, int ordinal)
{
    return page.documentLayout()->blockBoundingRect(blockOf(page, part, ordinal)).top();
}

QList<QTextLength> fixed(const QList<double> &pixels)
{
    QList<QTextLength> lengths;
    for (const double px : pixels)
        lengths << QTextLength(QTextLength::FixedLength, px);
    return lengths;
}

} // namespace

class StoryDocumentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { loadFonts(); }

    void aPageStandsInTheOrderOfANewspaper()
    {
        const auto page = pageOf(shortStory());
        QCOMPARE(partsOf(*page), numbersOf({Part::Kicker, Part::Headline, Part::Standfirst, Part::Byline, Part::Photo,
                                            Part::Caption, Part::Credit, Part::Body}));
    }

    void theHeadlineStandsOnce()
    {
        Story story = shortStory();
        story.bodyHtml = u"<h1>%1</h1><p>One paragraph.</p>"_s.arg(story.card.headline.toHtmlEscaped());
        story.standfirst = story.card.headline;
        const auto page = pageOf(story);
        QCOMPARE(page->toPlainText().count(story.card.headline), 1);
        QCOMPARE(textsOf(*page, Part::Headline), QStringList(story.card.headline));
    }

    void bylineDatelineAndTimesStandAsPrinted()
    {
        Story story = shortStory();
        story.card.byline = u"By Chan Bopha in Battambang"_s;
        story.dateline = u"BATTAMBANG"_s;
        story.card.publishedAt = noon.addSecs(-3 * 3600);
        story.updatedAt = noon.addSecs(-3600);
        const auto page = pageOf(story);
        const QString line = textsOf(*page, Part::Byline).join(u'\n');
        QStringList tips; // what the pointer is told
        const QTextBlock byline = blockOf(*page, Part::Byline);
        for (auto at = byline.begin(); !at.atEnd(); ++at)
            tips << at.fragment().charFormat().toolTip();
        QVERIFY(tips.contains(exactTime(story.card.publishedAt, Language::English)));
        QVERIFY(tips.contains(exactTime(story.updatedAt, Language::English)));
        QCOMPARE(line.section(u"  ·  "_s, 0, 1), u"By Chan Bopha in Battambang  ·  BATTAMBANG"_s);
        QCOMPARE(line.section(u"  ·  "_s, 2, 3), u"3 hours ago  ·  updated 1 hour ago"_s);
        QVERIFY(line.section(u"  ·  "_s, 4).contains(u"to read"_s));
    }

    void captionAndCreditStandApart()
    {
        const Story story = shortStory();
        const auto page = pageOf(story);
        QCOMPARE(textsOf(*page, Part::Caption), QStringList(story.card.leadPhoto->caption));
        QCOMPARE(textsOf(*page, Part::Credit), QStringList(story.card.leadPhoto->credit));
        QVERIFY(!story.card.leadPhoto->credit.isEmpty());
        QVERIFY(blockOf(*page, Part::Caption).charFormat().foreground() !=
                blockOf(*page, Part::Credit).charFormat().foreground());
    }

    void figuresOfTheBodyHaveTheirOwnCaptions()
    {
        Story story = shortStory();
        const QUrl known(u"https://mynah.example/photos/field.jpg"_s);
        story.photos = {Photo{.address = known, .caption = u"A field."_s, .credit = u"Photo: Sok Dara"_s}};
        story.bodyHtml = u"<p>Before.</p><figure><img src=\"%1\" width=\"600\" height=\"400\">"
                         "<figcaption>A field. Photo: Sok Dara</figcaption></figure><p>Between.</p>"
                         "<figure><img src=\"https://mynah.example/other.jpg\"><figcaption>Another.</figcaption>"
                         "</figure><p>After.</p>"_s.arg(known.toString());
        const auto page = pageOf(story);
        QCOMPARE(partsOf(*page).sliced(7), numbersOf({Part::Body, Part::Photo, Part::Caption, Part::Credit, Part::Body,
                                                      Part::Photo, Part::Caption, Part::Body}));
        QCOMPARE(textsOf(*page, Part::Caption).sliced(1), QStringList({u"A field."_s, u"Another."_s}));
        QCOMPARE(textsOf(*page, Part::Credit).sliced(1), QStringList(u"Photo: Sok Dara"_s));
        QCOMPARE(page->photos().size(), 3);
        QCOMPARE(page->photos().at(1).size, QSize(600, 400));
    }

    // What stands above the text is not printed again within it, and its caption is not lost.
    void theLeadPhotoStandsOnce()
    {
        Story story = shortStory();
        story.bodyHtml =
            u"<figure><img src=\"%1\"><figcaption>Seen from the dyke.</figcaption></figure><p>Text.</p>"_s.arg(
                story.card.leadPhoto->address.toString());
        story.photos = {*story.card.leadPhoto};
        story.photos.first().caption = u"Seen from the dyke."_s;
        story.card.leadPhoto->caption.clear();
        story.card.leadPhoto->credit.clear();
        const auto page = pageOf(story);
        QCOMPARE(page->photos().size(), 1);
        QCOMPARE(textsOf(*page, Part::Caption), QStringList(u"Seen from the dyke."_s));
        QCOMPARE(textsOf(*page, Part::Credit), QStringList(story.photos.first().credit));
    }

    void theMostViewedStandInRankOrder_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QStringList>("ranks");
        QTest::newRow("English") << u"en"_s << u"1 2 3 4 5 6"_s.split(u' ');
        QTest::newRow("Khmer") << u"km"_s << u"១ ២ ៣ ៤ ៥ ៦"_s.split(u' ');
    }

    void theMostViewedStandInRankOrder()
    {
        QFETCH(QString, code);
        QList<MostViewed> list = sampleMostViewed(code);
        QStringList headlines;
        for (const MostViewed &place : list)
            headlines << place.headline;
        list << MostViewed{.rank = 7, .headline = u"One too many"_s, .address = QUrl(u"https://mynah.example/7"_s)};
        const auto page = pageOf(shortStory(), list, languageFromCode(code));
        QTEST(textsOf(*page, Part::Rank), "ranks");
        QCOMPARE(textsOf(*page, Part::RankedHeadline), headlines);
        QCOMPARE(textsOf(*page, Part::RankedTeaser).size(), 6);
    }

    void aPlaceOfTheListLeadsToItsStoryElseToItsAddress()
    {
        const QUrl address(u"https://mynah.example/far"_s);
        const QList<MostViewed> list{{.rank = 1, .headline = u"Here"_s, .address = address, .storyId = 7},
                                     {.rank = 2, .headline = u"Not here"_s, .address = address}};
        const auto page = pageOf(shortStory(), list);
        const auto linkOf = [&](int place) {
            return blockOf(*page, Part::RankedHeadline, place).begin().fragment().charFormat().anchorHref();
        };
        QCOMPARE(linkOf(0), u"story:7"_s);
        QCOMPARE(linkOf(1), address.toString());
    }

    void whatIsNotHereIsSaid_data()
    {
        QTest::addColumn<Offline>("offline");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("all here") << Offline{Held::Yes, Held::Yes} << QStringList();
        QTest::newRow("nothing yet") << Offline{Held::No, Held::No}
                                     << QStringList{u"The whole text is not here yet. It comes with the next sync."_s,
                                                    u"Photos are not here yet. They come with the next sync."_s};
        QTest::newRow("failed") << Offline{Held::Failed, Held::Failed}
                                << QStringList{
                                       u"The whole text could not be fetched. It is tried again at the next sync."_s,
                                       u"Some photos could not be fetched. They are tried again at the next sync."_s};
        QTest::newRow("a stub") << Offline{Held::Stub, Held::None}
                                << QStringList{u"The newspaper shows only the beginning of this story. To read on, "
                                               "open it in your browser."_s};
        QTest::newRow("no photos") << Offline{Held::Yes, Held::None} << QStringList();
    }

    void whatIsNotHereIsSaid()
    {
        QFETCH(Offline, offline);
        Story story = shortStory();
        story.card.offline = offline;
        story.wholeText = offline.text == Held::Yes;
        QTEST(textsOf(*pageOf(story), Part::State), "words");
    }

    void whyThePageIsNotHereIsSaid()
    {
        Story story = shortStory();
        story.card.offline = {Held::Failed, Held::None};
        story.wholeText = false;
        story.trouble = PageTrouble::NoStory;
        QVERIFY(textsOf(*pageOf(story), Part::State).value(0).startsWith(u"The newspaper showed another page"_s));
        story.trouble = PageTrouble::GivenUp;
        QCOMPARE(textsOf(*pageOf(story), Part::State),
                 QStringList(u"The whole text could not be fetched. To read on, open it in your browser."_s));
    }

    // What is read does not move when the photos come.
    void nothingMovesWhenPhotosArrive()
    {
        const Story held = sampleStory(u"en-credit"_s);
        Story waiting = held;
        waiting.card.offline.photos = Held::No;
        waiting.card.leadPhoto->file.clear();
        waiting.photos.first().file.clear();
        const auto before = pageOf(waiting);
        const auto after = pageOf(held);
        for (int ordinal = 0; ordinal < textsOf(*after, Part::Body).size(); ++ordinal)
            QCOMPARE(topOf(*before, Part::Body, ordinal), topOf(*after, Part::Body, ordinal));
        QCOMPARE(textsOf(*before, Part::State).size(), 1);
        QCOMPARE(topOf(*before, Part::Photo, 1), topOf(*after, Part::Photo, 1));
    }

    // Until the page is here, what the feed gave is read.
    void withoutABodyTheTeaserStands()
    {
        Story story = shortStory();
        story.bodyHtml.clear();
        story.bodyText.clear();
        QCOMPARE(textsOf(*pageOf(story), Part::Body), QStringList(story.card.teaser));
    }

    void anEmptyStoryIsAnEmptyPage() { QVERIFY(pageOf({})->photos().isEmpty()); }

    void tablesCutNoWordWhereThereIsRoom_data()
    {
        QTest::addColumn<QString>("story");
        QTest::addColumn<int>("width");
        for (const int width : {460, 700, 1100})
            QTest::addRow("English %d", width) << u"en-monsoon"_s << width;
        for (const int width : {400, 700, 1100})
            QTest::addRow("Khmer %d", width) << u"km-months"_s << width;
    }

    void tablesCutNoWordWhereThereIsRoom()
    {
        QFETCH(QString, story);
        QFETCH(int, width);
        const auto page = pageOf(sampleStory(story));
        page->setTextWidth(width);
        page->fitInto(width);
        QVERIFY(page->size().width() <= width);
        QVERIFY(blockOf(*page, Part::HeadCell).isValid());
        for (QTextBlock block = page->begin(); block.isValid(); block = block.next()) {
            if (!QTextCursor(block).currentTable())
                continue;
            for (int index = 1; index < block.layout()->lineCount(); ++index) {
                const int start = block.layout()->lineAt(index).textStart();
                QVERIFY2(u" -\u200B"_s.contains(block.text().at(start - 1)), qPrintable(block.text()));
            }
        }
    }

    void columnsFillTheMeasure_data()
    {
        QTest::addColumn<double>("measure");
        for (const int measure : {1, 100, 300, 2000})
            QTest::addRow("%d px", measure) << static_cast<double>(measure);
    }

    void columnsFillTheMeasure()
    {
        QFETCH(double, measure);
        QTextTableFormat table;
        table.setProperty(NarrowestProperty, fixed({40, 120, 60}));
        table.setProperty(NaturalProperty, fixed({40, 480, 90}));
        double all = 0;
        for (const QTextLength &width : columnWidths(table, measure)) {
            QVERIFY(width.rawValue() > 0);
            all += width.rawValue();
        }
        QVERIFY(qAbs(all - 100) < 0.001);
    }

    void theMeasureIsCentredAndNoWiderThanAnEyeCanFollow()
    {
        const auto page = pageOf(sampleStory(u"en-rice"_s));
        for (const int width : {320, 480, 700, 1100, 1920}) {
            page->setTextWidth(width);
            page->fitInto(width);
            const QTextFrameFormat margins = page->rootFrame()->frameFormat();
            QCOMPARE(margins.leftMargin(), margins.rightMargin());
            const double measure = width - 2 * margins.leftMargin();
            QVERIFY(margins.leftMargin() >= 16);
            const QTextLayout &body = *blockOf(*page, Part::Body).layout();
            QVERIFY(body.lineCount() > 1);
            QVERIFY(body.lineAt(0).naturalTextWidth() <= measure);
            if (width >= 480)
                QVERIFY2(body.lineAt(0).textLength() >= 45, QByteArray::number(body.lineAt(0).textLength()));
            QVERIFY2(body.lineAt(0).textLength() <= 92, QByteArray::number(body.lineAt(0).textLength()));
        }
    }
};

QTEST_MAIN(StoryDocumentTest)
#include "storydocument_test.moc"
