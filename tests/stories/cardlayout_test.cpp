// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/khmer.h"
#include "ui/look/fonts.h"
#include "ui/stories/cardlayout.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace sarika;
using namespace Qt::StringLiterals;

namespace
{

const QString stacked = u"លក្ស្មី សន្ស្ក្រឹត ហ្វ៊្រា ឆ្នាំ"_s;

/// The rows of an image that hold ink.
QRect inkOf(const std::function<void(QPainter &)> &draw)
{
    QImage page(500, 500, QImage::Format_ARGB32);
    page.fill(Qt::white);
    QPainter painter(&page);
    painter.setPen(Qt::black);
    painter.translate(20, 200);
    draw(painter);
    painter.end();
    QRect ink;
    for (int y = 0; y < page.height(); ++y) {
        for (int x = 0; x < page.width(); ++x) {
            if (qGray(page.pixel(x, y)) < 128)
                ink |= QRect(x - 20, y - 200, 1, 1);
        }
    }
    return ink;
}

} // namespace

class CardLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { loadFonts(); }

    void noKhmerInkLeavesItsLines_data()
    {
        QTest::addColumn<int>("part");
        QTest::newRow("headline") << 0;
        QTest::newRow("teaser") << 1;
        QTest::newRow("source") << 2;
    }

    void noKhmerInkLeavesItsLines()
    {
        QFETCH(int, part);
        const CardType type = cardType(Script::Khmer, Emphasis::Unread);
        const QFont &font = part == 0 ? type.headline : part == 1 ? type.teaser : type.small;
        const int pitch = part == 0 ? type.headlinePitch : part == 1 ? type.teaserPitch : type.smallPitch;
        const TextLines one = layLines({.text = stacked}, font, {.width = 400, .pitch = pitch, .most = 1});
        const QRect ink = inkOf([&](QPainter &painter) { one.layout->draw(&painter, QPointF()); });
        QVERIFY(ink.height() > font.pixelSize() / 2);
        QVERIFY2(ink.top() >= -1, qPrintable(QString::number(ink.top())));
        QVERIFY2(ink.bottom() <= pitch, qPrintable(u"%1 of %2"_s.arg(ink.bottom()).arg(pitch)));
    }

    void everythingStandsInsideTheRow_data()
    {
        QTest::addColumn<int>("lines");
        QTest::newRow("one headline line") << 1;
        QTest::newRow("two headline lines") << 2;
    }

    void everythingStandsInsideTheRow()
    {
        QFETCH(int, lines);
        for (const Script script : {Script::Latin, Script::Khmer}) {
            const QRect row(0, 0, 400, cardHeight(script));
            const CardPlaces places = cardPlaces(row, script, PhotoPlace::Reserved, lines);
            for (const QRect &part : {places.headline, places.teaser, places.meta, places.photo, places.dot})
                QVERIFY(row.contains(part));
            QVERIFY(places.headline.bottom() < places.teaser.top());
            QVERIFY(places.teaser.bottom() < places.meta.top());
            QVERIFY(places.headline.right() < places.photo.left());
            QCOMPARE(row.height() % 4, 0);
        }
    }

    void aRowIsAsHighWithAPhotoAsWithout()
    {
        const QRect row(0, 0, 400, cardHeight(Script::Latin));
        const CardPlaces without = cardPlaces(row, Script::Latin, PhotoPlace::None, 2);
        QVERIFY(without.photo.isEmpty());
        QVERIFY(without.headline.width() > cardPlaces(row, Script::Latin, PhotoPlace::Reserved, 2).headline.width());
    }

    void aShortTeaserLeavesNoHole()
    {
        for (const Script script : {Script::Latin, Script::Khmer}) {
            const CardType type = cardType(script, Emphasis::Unread);
            CardPlaces places = cardPlaces({0, 0, 400, cardHeight(script)}, script, PhotoPlace::Reserved, 1);
            const int foot = places.meta.bottom();
            closeUp(places, type.teaserPitch);
            QVERIFY(places.meta.top() - places.teaser.bottom() <= 8);
            QCOMPARE(places.teaser.height(), type.teaserPitch);
            closeUp(places, 9 * type.teaserPitch);
            QVERIFY(places.meta.bottom() <= foot);
        }
    }

    void aOneLineHeadlineLeavesItsRoomToTheTeaser()
    {
        for (const Script script : {Script::Latin, Script::Khmer}) {
            const CardType type = cardType(script, Emphasis::Unread);
            const CardPlaces places = cardPlaces({0, 0, 400, cardHeight(script)}, script, PhotoPlace::Reserved, 1);
            QVERIFY(places.teaser.height() >= 3 * type.teaserPitch);
            QVERIFY(places.meta.top() - places.teaser.bottom() <= type.teaserPitch);
        }
        const QString more = u"Rain fell. "_s.repeated(40);
        const CardText text = cardText({.teaser = u"Rain fell."_s, .opening = more}, 300);
        QCOMPARE(text.teaser.text, more.left(300) + u'…');
        QCOMPARE(cardText({.teaser = u"Rain fell."_s}, 300).teaser.text, u"Rain fell."_s);
        QCOMPARE(cardText({.opening = more, .snippet = u"the rain"_s}, 300).teaser.text, u"the rain"_s);
    }

    void cutsAtAWord()
    {
        const QString text = u"The river rose in the night and the fishermen of the lake went home with full boats"_s;
        const CardType type = cardType(Script::Latin, Emphasis::Read);
        const TextLines cut = layLines({.text = text}, type.headline, {.width = 220, .pitch = 24, .most = 2});
        QVERIFY(cut.cut);
        QCOMPARE(cut.lines, 2);
        QString shown = cut.layout->text();
        QVERIFY(shown.endsWith(u'…'));
        shown.chop(1);
        QVERIFY(text.startsWith(shown + u' '));
        for (int i = 0; i < cut.lines; ++i)
            QVERIFY(cut.layout->lineAt(i).naturalTextWidth() <= 221);
    }

    void cutsKhmerAtAWord()
    {
        const QString text = brokenAtWords(u"អ្នកនេសាទនៅបឹងទន្លេសាបត្រឡប់មកផ្ទះវិញជាមួយត្រីពេញទូកនៅពេលព្រឹក"_s);
        const CardType type = cardType(Script::Khmer, Emphasis::Read);
        const TextLines cut = layLines({.text = text}, type.teaser, {.width = 160, .pitch = 27, .most = 2});
        QVERIFY(cut.cut);
        QString shown = cut.layout->text();
        shown.chop(1);
        QVERIFY(text.startsWith(shown));
        QCOMPARE(text.at(shown.size()), QChar(0x200b));
    }

    void shortTextIsNotCut()
    {
        const CardType type = cardType(Script::Latin, Emphasis::Read);
        const TextLines whole = layLines({.text = u"Rain"_s}, type.headline, {.width = 220, .pitch = 24, .most = 2});
        QVERIFY(!whole.cut);
        QCOMPARE(whole.lines, 1);
        QCOMPARE(layLines({}, type.teaser, {.width = 220, .pitch = 20, .most = 2}).lines, 1);
    }

    void saysWhatIsHereOffline()
    {
        QCOMPARE(offlineWords({Held::Yes, Held::None}), QStringList{u"Text available offline"_s});
        const QStringList waiting = offlineWords({Held::No, Held::Failed});
        QCOMPARE(waiting.size(), 2);
        QVERIFY(waiting.at(0).startsWith(u"Text not here yet"_s) && waiting.at(1).startsWith(u"Photos not fetched"_s));
        QVERIFY(offlineWords({Held::Stub, Held::None}).value(0).startsWith(u"Only the beginning"_s));
        const QString said = accessibleCard({.headline = u"Rain"_s, .offline = {Held::Yes, Held::Yes}}, {});
        QVERIFY(said.contains(u"Text available offline"_s) && said.contains(u"Photos available offline"_s));
    }

    void saysThatTheWordingChanged()
    {
        QVERIFY(accessibleCard({.headline = u"Rain"_s, .updated = true}, {}).contains(u"updated"_s));
        QVERIFY(!accessibleCard({.headline = u"Rain"_s}, {}).contains(u"updated"_s));
    }

    void hitsAreFoundInSnippets()
    {
        const MarkedText marked = markedText(u"the \ue000river\ue001 rose, the \ue000river\ue001 fell"_s);
        QCOMPARE(marked.text, u"the river rose, the river fell"_s);
        QCOMPARE(marked.hits.size(), 2);
        QCOMPARE(marked.text.mid(marked.hits.at(1).start, marked.hits.at(1).length), u"river"_s);
    }
};

QTEST_MAIN(CardLayoutTest)
#include "cardlayout_test.moc"
