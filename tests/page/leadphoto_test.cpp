// SPDX-License-Identifier: GPL-3.0-or-later
// Which photo leads the story: what the page's data names weighed against what the reader sees at its top.
#include "app/page/pagereader.h"

#include <QTest>

using namespace sarika;
using namespace Qt::StringLiterals;

namespace
{

const QByteArray prose = "<p>The water of the river has fallen by a third since the rains ended, and the boats wait "
                         "where they are, said the harbour master on the quay.</p>";

QByteArray claimed(const QByteArray &address)
{
    return "<meta property='og:image' content='" + address + "'>";
}

QByteArray figure(const QByteArray &address, const QByteArray &caption)
{
    return "<figure><img src='" + address + "'><figcaption>" + caption + "</figcaption></figure>";
}

/// Path and caption of the photo that leads.
QString lead(const QByteArray &head, const QByteArray &top, const QByteArray &deep = {})
{
    const auto page =
        readPage("<html><head>" + head + "</head><body><article><h1>Ferry leaves early</h1>" + top + prose + prose +
                     prose + prose.repeated(30) + deep + prose + prose + "</article></body></html>",
                 QUrl(u"https://paper.example/a/ferry"_s));
    return page && page->leadPhoto ? page->leadPhoto->address.path() + u' ' + page->leadPhoto->caption : QString();
}

} // namespace

class LeadPhotoTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void chooses_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QByteArray>("top");
        QTest::addColumn<QByteArray>("deep");
        QTest::addColumn<QString>("photo");
        const QByteArray boats = figure("/p/boats-on-the-river.jpg", "Boats on the river.");
        const QByteArray quay = figure("/p/old-harbour-quay.jpg", "The quay at noon.");
        QTest::addRow("nothing named") << QByteArray() << boats << quay
                                       << u"/p/boats-on-the-river.jpg Boats on the river."_s;
        QTest::addRow("nothing printed") << claimed("/p/boats-on-the-river.jpg") << QByteArray() << QByteArray()
                                         << u"/p/boats-on-the-river.jpg "_s;
        QTest::addRow("another is named") << claimed("/p/mayor-at-his-desk.jpg") << boats << QByteArray()
                                          << u"/p/boats-on-the-river.jpg Boats on the river."_s;
        QTest::addRow("another, and no caption")
            << claimed("/p/mayor-at-his-desk.jpg") << QByteArray("<img src='/p/boats-on-the-river.jpg'>")
            << QByteArray() << u"/p/mayor-at-his-desk.jpg "_s;
        QTest::addRow("one deep in the story is named") << claimed("/p/old-harbour-quay.jpg") << boats << quay
                                                        << u"/p/boats-on-the-river.jpg Boats on the river."_s;
        QTest::addRow("both are named") << claimed("/p/old-harbour-quay.jpg") +
                                               "<meta name='twitter:image' content='/p/boats-on-the-river.jpg'>"
                                        << boats << quay << u"/p/boats-on-the-river.jpg Boats on the river."_s;
        QTest::addRow("the same in another cut")
            << claimed("/t/gf-Qi54_boats-1920x1080.jpg")
            << figure("/t/gf-HzuA_boats-1280x1067.jpg", "Boats on the river.") << QByteArray()
            << u"/t/gf-Qi54_boats-1920x1080.jpg Boats on the river."_s;
        QTest::addRow("named by a number")
            << claimed("/facebook/195679.jpg") << figure("/cached/id/195679/width/730", "Boats on the river.")
            << QByteArray() << u"/cached/id/195679/width/730 Boats on the river."_s;
        QTest::addRow("the caption beside its figure")
            << QByteArray()
            << QByteArray("<div><figure><img src='/p/boats-on-the-river.jpg'></figure><div class=text></div><div "
                          "class=caption><figcaption>Boats on the river.</figcaption><figcaption>Foto: Sok "
                          "Dara</figcaption></div><div class=meta>" +
                          prose + prose + "</div></div>")
            << QByteArray() << u"/p/boats-on-the-river.jpg Boats on the river."_s;
        QTest::addRow("a headline beside its figure")
            << QByteArray()
            << QByteArray("<div><figure><img src='/p/boats-on-the-river.jpg'></figure><div class=slide-caption><h2>The "
                          "boats are back</h2></div><div class=meta>" +
                          prose + prose + "</div></div>")
            << QByteArray() << u"/p/boats-on-the-river.jpg "_s;
        QTest::addRow("a number of the site's in both")
            << claimed("/f/148196/boats-on-the-river.jpg")
            << QByteArray("<img src='/f/148196/mayor-at-his-desk.jpg'><img src='/f/148196/boats-on-the-river.jpg'>")
            << QByteArray() << u"/f/148196/boats-on-the-river.jpg "_s;
        QTest::addRow("a script adds the size")
            << claimed("/2026/boats-1/wide__1300x731")
            << QByteArray("<img src='/2026/boats-1/w' data-src='/2026/boats-1/wide'>") << QByteArray()
            << u"/2026/boats-1/wide__1300x731 "_s;
        QTest::addRow("under the standfirst")
            << claimed("/p/mayor-at-his-desk.jpg") + "<meta property='og:description' content='The ferry leaves ten "
                                                     "minutes early, because the river is high this year.'>"
            << "<p>The ferry leaves ten minutes early, because the river is high this year.</p>" + boats << QByteArray()
            << u"/p/boats-on-the-river.jpg Boats on the river."_s;
        QTest::addRow("two cuts are printed")
            << claimed("/u/Getty-158649166-1152x648.jpg")
            << QByteArray("<a href='/u/Getty-158649166.jpg'><img class='hidden' src='/u/Getty-158649166-640x428.jpg' "
                          "srcset='/u/Getty-158649166-1440x964.jpg 1440w'></a>"
                          "<img width='1152' src='/u/Getty-158649166-1152x648.jpg'>")
            << QByteArray() << u"/u/Getty-158649166-1152x648.jpg "_s;
    }

    void chooses()
    {
        QFETCH(QByteArray, head);
        QFETCH(QByteArray, top);
        QFETCH(QByteArray, deep);
        const QString found = lead(head, top, deep);
        QTEST(found, "photo");
    }

    // The caption of one photo is never printed under another.
    void aCaptionStaysWithItsPhoto()
    {
        const auto page = readPage("<html><head>" + claimed("/p/mayor-at-his-desk.jpg") +
                                       "</head><body><article><h1>Ferry leaves early</h1>" + prose +
                                       figure("/p/boats-on-the-river.jpg", "Boats on the river.") + prose + prose +
                                       prose + "</article></body></html>",
                                   QUrl(u"https://paper.example/a/ferry"_s));
        QVERIFY(page && page->leadPhoto);
        QCOMPARE(page->leadPhoto->address.path(), u"/p/mayor-at-his-desk.jpg"_s);
        QVERIFY(page->leadPhoto->caption.isEmpty());
        QCOMPARE(page->photos.size(), 1);
        QCOMPARE(page->photos.first().caption, u"Boats on the river."_s);
    }
};

QTEST_GUILESS_MAIN(LeadPhotoTest)
#include "leadphoto_test.moc"
