// SPDX-License-Identifier: GPL-3.0-or-later
// Where a photo's words stand, and the house styles in which agencies end a caption.
#include "app/page/pagereader.h"

#include <QTest>

using namespace sarika;
using namespace Qt::StringLiterals;

namespace
{

const QByteArray prose = "<p>The river rose again on Monday, and the ferry left ten minutes early, it was said.</p>";

IncomingPage read(const QByteArray &top, const QByteArray &head = {})
{
    return readPage("<html lang=en><head>" + head + "</head><body><article><h1>Ferry leaves early</h1>" + top +
                        prose.repeated(6) + "</article>",
                    QUrl(u"https://paper.example/a/ferry"_s))
        .value_or(IncomingPage{});
}

} // namespace

class PhotoWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void findsTheWords_data()
    {
        QTest::addColumn<QByteArray>("top");
        QTest::addColumn<QByteArray>("head");
        const QByteArray words = "Boats on the river at dawn. Photo: Sok Dara";
        QTest::addRow("figcaption") << "<figure><img src=/p/boats.jpg><figcaption>" + words + "</figcaption></figure>"
                                    << QByteArray();
        QTest::addRow("described elsewhere")
            << "<div class=pic><img src=/p/boats.jpg aria-describedby=c7></div><div><p id=c7>" + words + "</p></div>"
            << QByteArray();
        QTest::addRow("the figure described below the first paragraph")
            << "<figure aria-describedby=c7><img src=/p/boats.jpg></figure>" + prose + "<div id=c7>" + words + "</div>"
            << QByteArray();
        QTest::addRow("data-caption") << "<div><img src=/p/boats.jpg data-caption='" + words + "'></div>"
                                      << QByteArray();
        QTest::addRow("data-caption with markup")
            << QByteArray("<div><img src=/p/boats.jpg data-caption='&lt;p&gt;Boats on the &lt;b&gt;river&lt;/b&gt; at "
                          "dawn. Photo: Sok Dara&lt;/p&gt;'></div>")
            << QByteArray();
        QTest::addRow("data-caption and data-credit")
            << QByteArray("<img src=/p/boats.jpg data-caption='Boats on the river at dawn.' data-credit='Sok Dara'>")
            << QByteArray();
        QTest::addRow("in a noscript") << "<figure><img class=lazy src='data:image/gif;base64,R0lGODlhAQABAAAAACw='>"
                                          "<noscript><img src=/p/boats.jpg></noscript><figcaption>" +
                                              words + "</figcaption></figure>"
                                       << QByteArray();
        QTest::addRow("JSON-LD, both in its caption")
            << QByteArray("<img src=/p/boats.jpg>")
            << QByteArray(R"(<script type="application/ld+json">{"@type":"NewsArticle","image":{"@type":"ImageObject",)"
                          R"-("url":"/p/boats.jpg","caption":"Boats on the river at dawn. (Photo by Sok Dara)"}})-"
                          "</script>");
        QTest::addRow("JSON-LD, each by itself")
            << QByteArray("<img src=/p/boats.jpg>")
            << QByteArray(R"(<script type="application/ld+json">{"@type":"NewsArticle","image":{"@type":"ImageObject",)"
                          R"("url":"/p/boats.jpg","caption":"Boats on the river at dawn.","creditText":"Sok Dara"}})"
                          "</script>");
    }

    void findsTheWords()
    {
        QFETCH(const QByteArray, top);
        QFETCH(const QByteArray, head);
        const IncomingPage page = read(top, head);
        QVERIFY(page.leadPhoto);
        QCOMPARE(page.leadPhoto->address.path(), u"/p/boats.jpg"_s);
        QCOMPARE(page.leadPhoto->caption, u"Boats on the river at dawn."_s);
        QCOMPARE(page.leadPhoto->credit, u"Sok Dara"_s);
        QVERIFY2(!page.bodyText.contains(u"Boats on"), qPrintable(page.bodyText));
    }

    void takesTheLargerOfAPhotoAndItsNoscriptTwin()
    {
        const QByteArray small = "<img class=lazy data-src=/p/morning-boats-300x200.jpg>";
        const QByteArray large = "<img src=/p/morning-boats.jpg width=1200 height=800>";
        for (const QByteArray &both : {small + "<noscript>" + large + "</noscript>",
                                       "<img data-src=/p/morning-boats.jpg><noscript>" + small + "</noscript>"}) {
            const QByteArray figure = "<figure>" + both + "<figcaption>Boats. Photo: Sok Dara</figcaption></figure>";
            const IncomingPage page = read(figure + prose.repeated(3) + figure);
            QVERIFY(page.leadPhoto);
            QCOMPARE(page.leadPhoto->address.path(), u"/p/morning-boats.jpg"_s);
            QCOMPARE(page.leadPhoto->credit, u"Sok Dara"_s);
            QVERIFY(page.photos.size() <= 1);
        }
    }

    void aShapeIsNoSize()
    {
        const IncomingPage page = read("<figure><img data-src=/p/20x9-1280/morning-boats.webp><noscript><img "
                                       "src=/p/original/morning-boats.jpg></noscript></figure>");
        QVERIFY(page.leadPhoto);
        QCOMPARE(page.leadPhoto->address.path(), u"/p/20x9-1280/morning-boats.webp"_s);
    }

    void leavesWhatDescribesNoPhoto()
    {
        const QByteArray img = "<div><img src=/p/boats.jpg aria-describedby=c7></div>";
        QVERIFY(
            read(img + "<div id=c7><h2>Boats</h2><p>Three of them are new.</p></div>").leadPhoto->caption.isEmpty());
        const IncomingPage page = read(img + "<div id=c7>" + prose.repeated(20) + "</div>");
        QVERIFY(page.leadPhoto->caption.isEmpty());
        QCOMPARE(page.bodyText.count(u'\n'), 25);
    }

    void readsAgencyStyles_data()
    {
        QTest::addColumn<QString>("printed");
        QTest::addColumn<QString>("caption");
        QTest::addColumn<QString>("credit");
        const auto row = [](const QString &caption, const QString &sign, const QString &credit) {
            QTest::addRow("%s", qPrintable(sign)) << caption + u' ' + sign << caption << credit;
        };
        const QString dated = u"Boats on the river at dawn, Monday, May 4, 2026."_s;
        row(u"TAKEO, CAMBODIA - MAY 04: Boats on the river at dawn on May 04, 2026 in Takeo, Cambodia."_s,
            u"(Photo by Sok Dara/AFP via Getty Images)"_s, u"Sok Dara/AFP via Getty Images"_s);
        row(dated, u"(Photo by Sok Dara/Getty Images for The Harbour)"_s, u"Sok Dara/Getty Images for The Harbour"_s);
        row(dated, u"(AP Photo/Sok Dara)"_s, u"AP Photo/Sok Dara"_s);
        row(dated, u"REUTERS/Sok Dara/File Photo"_s, u"REUTERS/Sok Dara/File Photo"_s);
        row(dated, u"Sok Dara/EPA-EFE/Shutterstock"_s, u"Sok Dara/EPA-EFE/Shutterstock"_s);
        row(dated, u"[Photo by Sok Dara/Xinhua]"_s, u"Sok Dara/Xinhua"_s);
        row(dated, u"(Sok Dara/The Landing Stage via AP)"_s, u"Sok Dara/The Landing Stage via AP"_s);
        row(dated, u"/ AFP PHOTO / SOK DARA"_s, u"AFP PHOTO / SOK DARA"_s);
        row(dated, u"(Photo by Sok Dara / AFP) (Photo by SOK DARA/AFP via Getty Images)"_s,
            u"SOK DARA/AFP via Getty Images"_s);
    }

    void readsAgencyStyles()
    {
        QFETCH(const QString, printed);
        const IncomingPage page =
            read("<figure><img src=/p/boats.jpg><figcaption>" + printed.toUtf8() + "</figcaption></figure>");
        QVERIFY(page.leadPhoto);
        QTEST(page.leadPhoto->caption, "caption");
        QTEST(page.leadPhoto->credit, "credit");
    }
};

QTEST_GUILESS_MAIN(PhotoWordsTest)
#include "photowords_test.moc"
