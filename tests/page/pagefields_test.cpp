// SPDX-License-Identifier: GPL-3.0-or-later
// The small readers of one field each: byline, dateline, dates, headline, encoding, lenient JSON, names, photo keys.
#include "app/page/byline.h"
#include "app/page/dateline.h"
#include "app/page/encoding.h"
#include "app/page/headline.h"
#include "app/page/localzone.h"
#include "app/page/moment.h"
#include "app/page/nextpage.h"
#include "app/page/nodes.h"
#include "app/page/pagephotos.h"
#include "app/page/prompts.h"
#include "app/text/lenientjson.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace sarika;
using namespace Qt::StringLiterals;

class PageFieldsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void cleansBylines_data()
    {
        QTest::addColumn<QString>("printed");
        QTest::addColumn<QString>("name");
        QTest::addRow("by") << u"By Sok Dara"_s << u"Sok Dara"_s;
        QTest::addRow("von") << u"Von Jana Kühn | 01.09.2026, 14:20 Uhr"_s << u"Jana Kühn"_s;
        QTest::addRow("date") << u"Sok Dara May 4, 2026"_s << u"Sok Dara"_s;
        QTest::addRow("mail") << u"by Sok Dara dara@paper.example"_s << u"Sok Dara"_s;
        QTest::addRow("Khmer") << u"ដោយ៖ ចាន់ វណ្ណា"_s << u"ចាន់ វណ្ណា"_s;
        QTest::addRow("role") << u"Sok Dara, Senior Staff Writer"_s << u"Sok Dara"_s;
        QTest::addRow("joined") << u"BySok Dara"_s << u"Sok Dara"_s;
        QTest::addRow("article by") << u"Ein Artikel von Jana Kühn | 27.01.2026 - 12:45"_s << u"Jana Kühn"_s;
        QTest::addRow("text and interview") << u"Text und Interview: Jana Kühn"_s << u"Jana Kühn"_s;
        QTest::addRow("agency") << u"Le Fleuve et AFP"_s << u"Le Fleuve et AFP"_s;
        QTest::addRow("agency behind a slash")
            << u"Sok Dara / TNN / Updated: Oct 9, 2019, 11:05 IST"_s << u"Sok Dara"_s;
        QTest::addRow("paper in capitals") << u"By Sok Dara THE RIVER POST May 4, 2026"_s << u"Sok Dara"_s;
        QTest::addRow("button") << u"Sok DaraFollow"_s << u"Sok Dara"_s;
        QTest::addRow("number") << u"dara1984"_s << u"dara1984"_s;
        QTest::addRow("nobody") << u"admin"_s << QString();
        QTest::addRow("sentence") << u"You can read more of this story here today"_s << QString();
    }

    void cleansBylines()
    {
        QFETCH(QString, printed);
        QTEST(cleanByline(printed), "name");
    }

    void findsDatelines_data()
    {
        QTest::addColumn<QString>("opening");
        QTest::addColumn<QString>("dateline");
        QTest::addRow("capitals") << u"PHNOM PENH — The first ferry"_s << u"PHNOM PENH"_s;
        QTest::addRow("agency") << u"BERLIN (AFP) - The first ferry"_s << u"BERLIN (AFP)"_s;
        QTest::addRow("agency alone") << u"(Reuters) - The first ferry"_s << u"(Reuters)"_s;
        QTest::addRow("Khmer") << u"ភ្នំពេញ៖ កប៉ាល់ដំបូង"_s << u"ភ្នំពេញ"_s;
        QTest::addRow("none") << u"The first ferry – and the last – leave early"_s << QString();
    }

    void findsDatelines()
    {
        QFETCH(QString, opening);
        QTEST(datelineOf(opening), "dateline");
    }

    void readsMoments_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("utc");
        QTest::addColumn<bool>("timed");
        QTest::addRow("ISO") << u"2026-05-04T06:30:00+07:00"_s << u"2026-05-03T23:30:00Z"_s << true;
        QTest::addRow("printed") << u"Published 4 May 2026, 9:05 pm"_s << u"2026-05-04T14:05:00Z"_s << true;
        QTest::addRow("German") << u"01.09.2026, 14:20 Uhr"_s << u"2026-09-01T07:20:00Z"_s << true;
        QTest::addRow("named zone") << u"Updated: Oct 9, 2019, 11:05 IST"_s << u"2019-10-09T05:35:00Z"_s << true;
        QTest::addRow("zone all year") << u"11/28/2016 11:00 AM PT"_s << u"2016-11-28T19:00:00Z"_s << true;
        QTest::addRow("brief offset") << u"2018-10-29T10:15-500"_s << u"2018-10-29T15:15:00Z"_s << true;
        QTest::addRow("day") << u"Posted on May 4, 2026 by Sok"_s << u"2026-05-04T00:00:00Z"_s << false;
        QTest::addRow("Khmer") << u"ថ្ងៃចន្ទ ទី១៤ ខែមេសា ឆ្នាំ២០២៥ ម៉ោង ៩:០៥ ព្រឹក"_s << u"2025-04-14T02:05:00Z"_s << true;
        QTest::addRow("Khmer, numerals of the West")
            << u"ថ្ងៃចន្ទ ទី14 ខែមេសា ឆ្នាំ2025 ម៉ោង 3:30 រសៀល"_s << u"2025-04-14T08:30:00Z"_s << true;
        QTest::addRow("Khmer, spaced and of 24 hours")
            << u"ថ្ងៃច័ន្ទ ទី១៤ ខែ មេសា ឆ្នាំ ២០២៥ ម៉ោង ១៤:៣០"_s << u"2025-04-14T07:30:00Z"_s << true;
        QTest::addRow("Khmer night") << u"១៤ មេសា ២០២៥ ម៉ោង ៨:១៥ យប់"_s << u"2025-04-14T13:15:00Z"_s << true;
        QTest::addRow("Khmer, broken for the line")
            << u"ថ្ងៃ\u200bចន្ទ ទី\u200b១៤ ខែ\u200bមេសា ឆ្នាំ\u200b២០២៥"_s << u"2025-04-14T00:00:00Z"_s << false;
        QTest::addRow("none") << u"Most read today"_s << QString() << false;
    }

    void readsMoments()
    {
        QFETCH(QString, text);
        const Moment moment = momentIn(text, zoneOfHost(u"paper.com.kh"_s));
        const QString utc = moment.at.isValid() ? moment.at.toUTC().toString(Qt::ISODate) : QString();
        QTEST(utc, "utc");
        QTEST(moment.timed, "timed");
    }

    void choosesTheHeadlineThatIsSeen()
    {
        const QUrl address(u"https://paper.example/a/ferry"_s);
        const auto read = [&](const char *html) {
            const HtmlTree tree = HtmlTree::parse(html);
            return findHeadline(tree, readClaims(tree, address), address).text;
        };
        QCOMPARE(
            read("<title>Ferry leaves early - Paper</title><h1><a href='/'>Paper</a></h1><h1>Ferry leaves early</h1>"),
            u"Ferry leaves early"_s);
        QCOMPARE(
            read("<title>River news: Ferry leaves early - Paper</title><meta property=og:site_name content=Paper><meta "
                 "property=og:title content='River news: Ferry leaves early'><meta name=twitter:title "
                 "content='River news: Ferry leaves early'><p>River news</p><h1>Ferry leaves early</h1>"),
            u"River news: Ferry leaves early"_s); // all data calls it so
        QCOMPARE(read("<title>Ferries and trains: what to take?</title><h1>Ferries or the train to take</h1>"),
                 u"Ferries or the train to take"_s); // the only h1
        const HtmlTree tree = HtmlTree::parse(
            "<meta property=og:site_name content='Ferry leaves early | Paper'><meta property=og:title content='Ferry "
            "leaves early'><ul><li><h2><a href='/a/ferry'>Ferry leaves early</a></h2></ul><h1>Ferry leaves early</h1>");
        QVERIFY(findHeadline(tree, readClaims(tree, address), address).node->is("h1")); // the name is a <title>
        QCOMPARE(read("<h1><span class=kicker>Transport</span> Ferry leaves early</h1>"), u"Ferry leaves early"_s);
        QCOMPARE(read("<meta property=og:title content='Ferry leaves early &amp; often | Paper'><meta "
                      "property=og:site_name content=Paper>"),
                 u"Ferry leaves early & often"_s);
    }

    void sniffsEncodings()
    {
        const QByteArray khmer = "<p>សួស្តី</p>";
        QCOMPARE(pageAsUtf8("\xef\xbb\xbf" + khmer, {}), khmer);
        QCOMPARE(pageAsUtf8(khmer, u"text/html; charset=iso-8859-1"_s), khmer); // sound UTF-8 is UTF-8
        QCOMPARE(pageAsUtf8("<p>Caf\xe9 und M\xfchle</p>", u"text/html; charset=ISO-8859-1"_s),
                 QByteArray("<p>Café und Mühle</p>"));
        QCOMPARE(pageAsUtf8("<meta charset=windows-1251><p>\xcf\xf0\xe8\xe2\xe5\xf2</p>", {}),
                 QByteArray("<meta charset=windows-1251><p>Привет</p>"));
        QCOMPARE(pageAsUtf8("<meta charset=shift_jis>\x93\xfa\x96\x7b", {}),
                 QByteArray("<meta charset=shift_jis>日本"));
    }

    void detectsAnEncodingThatNothingNames()
    {
        const QString text =
            u"Паром уходит раньше, потому что река поднялась, и никто не знает, когда она снова станет ниже. "_s;
        QByteArray bytes; // windows-1251: Cyrillic letters stand in the order of Unicode
        for (const QChar c : text)
            bytes += c.unicode() < 0x80 ? char(c.unicode()) : char(c.unicode() - 0x410 + 0xc0);
        const QByteArray page = "<p>" + bytes.repeated(6) + "</p>";
        QCOMPARE(QString::fromUtf8(pageAsUtf8(page, u"text/html"_s)), u"<p>"_s + text.repeated(6) + u"</p>"_s);
    }

    void mendsJson()
    {
        QCOMPARE(readLenientJson("{\"a\":\"one\ntwo\",/* c */ \"b\":[1,2,],}").toObject().value(u"a").toString(),
                 u"one two"_s);
        QCOMPARE(readLenientJson("<![CDATA[{\"a\":\"it\\'s\"}]]>").toObject().value(u"a").toString(), u"it's"_s);
        QCOMPARE(readLenientJson("<![CDATA[\n[{\"a\":[1]}]\n]]>").toArray().size(), 1);
        QVERIFY(readLenientJson("no json").isUndefined());
        QVERIFY(readLenientJson({}).isUndefined());
    }

    void cutsNames()
    {
        const auto words = [](const HtmlTree &tree) {
            QByteArrayList list;
            for (const QByteArrayView word : nameWords(tree.body()->firstChild))
                list << word.toByteArray();
            return list;
        };
        const HtmlTree utility = HtmlTree::parse("<p class='story w-[calc(100vw-var(--sidebar-width))] body'>x</p>");
        QCOMPARE(words(utility), (QByteArrayList{"story", "body"}));
        const HtmlTree tree = HtmlTree::parse("<p class='storyBody__text-2 hJpRRP adSlot'>x</p>");
        QCOMPARE(words(tree), (QByteArrayList{"story", "body", "text", "ad", "slot"}));
    }

    void knowsTheSamePhotoInAnotherSize()
    {
        const QUrl small(u"https://cdn.example/2026/05/morning-ferry-300x200.jpg?w=300"_s);
        const QUrl large(u"https://img.example/fit/1600/2026/05/morning-ferry.jpg"_s);
        QVERIFY(photoKeys(small).intersects(photoKeys(large)));
        QVERIFY(!photoKeys(small).intersects(photoKeys(QUrl(u"https://cdn.example/2026/05/evening-train.jpg"_s))));
    }

    void findsTheNextPageOfTheSameStory()
    {
        const QUrl address(u"https://paper.example/news/long-read"_s);
        const auto next = [&](const char *html) { return nextPageOf(HtmlTree::parse(html), address); };
        QCOMPARE(next("<link rel=next href='/news/long-read?page=2'>"),
                 QUrl(u"https://paper.example/news/long-read?page=2"_s));
        QCOMPARE(next("<a rel=next href='/news/another-story'>"), QUrl());
    }

    void knowsPromptsInManyLanguages()
    {
        for (const QString &line : {u"Read more: The old bridge"_s, u"Lesen Sie auch: Die alte Brücke"_s,
                                    u"អានបន្ថែម៖ ស្ពានចាស់"_s, u"Czytaj też"_s})
            QVERIFY2(isPointer(line), qPrintable(line));
        for (const QString &line : {u"Advertisement"_s, u"Sign up for our newsletter"_s, u"ចែករំលែក"_s, u"Publicité"_s})
            QVERIFY2(isPrompt(line), qPrintable(line));
        QVERIFY(isAppeal(u"Sign up for our weekly newsletter and get the best of the river."_s));
        QVERIFY(!isAppeal(u"He signed up for the army, and wrote about it for the newsletters of his village."_s));
        QVERIFY(isCookieNotice(u"Privacy: this website uses cookies. If you go on reading, you agree to it."_s));
        QVERIFY(!isCookieNotice(u"She bakes cookies for the whole street, and this site of hers says how."_s));
        QVERIFY(!isPrompt(u"The river rose again on Monday."_s) && !isPointer(u"The river rose again on Monday."_s));
    }
};

QTEST_GUILESS_MAIN(PageFieldsTest)
#include "pagefields_test.moc"
