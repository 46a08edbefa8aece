// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/page/pagereader.h"
#include "app/page/siterules.h"
#include "app/page/xpath.h"
#include "tests/support/support.h"

#include <QFile>
#include <QTest>
#include <QTimeZone>

using namespace sarika;
using namespace Qt::StringLiterals;

namespace
{

constexpr char page[] = R"(<head><meta property="og:title" content=" From the  head "></head><body>
<div id=top class="bar big"><p>one</p></div>
<article class="story lead"><h1>Head</h1><p class=x>two</p><div><p>three</p><p data-kind="ad-box">four</p></div></article>)";

} // namespace

class SiteRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void selects_data()
    {
        QTest::addColumn<QString>("selector");
        QTest::addColumn<QString>("texts");
        QTest::addRow("tag") << u"p"_s << u"one|two|three|four"_s;
        QTest::addRow("id") << u"#top"_s << u"one"_s;
        QTest::addRow("class") << u".lead p"_s << u"two|three|four"_s;
        QTest::addRow("child") << u"article.story > p"_s << u"two"_s;
        QTest::addRow("list") << u"h1, #top > p"_s << u"one|Head"_s;
        QTest::addRow("attribute") << u"[data-kind]"_s << u"four"_s;
        QTest::addRow("begins") << u"p[data-kind^=ad]"_s << u"four"_s;
        QTest::addRow("ends") << u"p[data-kind$='box']"_s << u"four"_s;
        QTest::addRow("holds") << u"p[ data-kind *= \"-\" ]"_s << u"four"_s;
        QTest::addRow("word") << u"div[class~=big] p"_s << u"one"_s;
        QTest::addRow("place") << u"div > p:nth-of-type(2)"_s << u"four"_s;
        QTest::addRow("any") << u"article > *"_s << u"Head|two|three four"_s;
        QTest::addRow("goes back up") << u"body > article p"_s << u"two|three|four"_s;
        QTest::addRow("nothing") << u"table"_s << QString();
    }

    void selects()
    {
        QFETCH(QString, selector);
        QFETCH(QString, texts);
        const HtmlTree tree = HtmlTree::parse(page);
        const auto read = Selector::read(selector);
        QVERIFY(read);
        QStringList found;
        for (const HtmlNode *node : read->all(tree))
            found << QString::fromUtf8(textOf(node)).simplified();
        QCOMPARE(found.join(u'|').replace(u"threefour"_s, u"three four"_s), texts);
    }

    void readsAttributes()
    {
        const HtmlTree tree = HtmlTree::parse(page);
        QCOMPARE(Selector::read(u"meta[property=og:title]@content")->firstText(tree), u"From the head"_s);
        QCOMPARE(Selector::read(u"h1")->firstText(tree), u"Head"_s);
    }

    void refusesWhatIsNoSelector()
    {
        for (const char *text : {"", "  ", ">", "p >", "p..x", "[", "[a", "[a=", "p:hover", "p:nth-of-type(x)", "p,",
                                 "p@", "p @a b", "#", ".", "a b c d e f g h i"})
            QVERIFY2(!Selector::read(QString::fromLatin1(text)), text);
        QVERIFY(!Selector::read(QString(5'000, u'a')));
    }

    void readsAFileAndTellsItsBadLines()
    {
        const SiteRulesReading reading = readSiteRules(
            u"# The paper\n\nbody: article .text\nBody: .more\nremove: .share, aside\nheadline h1\nnext page: a.next\nbyline: p..x\ncolour: red\n"_s);
        QCOMPARE(reading.rules.body.size(), 2);
        QCOMPARE(reading.rules.remove.size(), 1);
        QCOMPARE(reading.rules.nextPage.size(), 1);
        QVERIFY(reading.rules.headline.isEmpty());
        QCOMPARE(reading.badLines, (QList<int>{6, 8, 9}));
        QVERIFY(readSiteRules(u"\n# nothing\n"_s).rules.isEmpty());
    }

    void rulesWhatIsReadInAPage()
    {
        const QByteArray html =
            R"(<html lang=en><head><title>A headline of ten words that stands in the head of it</title></head><body>
<h1>Not this one</h1><h2 class=true>The true headline of the story</h2><span class=who>Sok Dara</span><i class=when>4 May 2025 10:00 +0700</i>
<div class=pic><img src=/a.jpg width=800 height=600><u>Boats on the river.</u><s>Chan Thy</s></div>
<div class=wrong><p>)" +
            QByteArray("This is long prose, with commas, that looks like a story but is an advertisement. ")
                .repeated(12) +
            R"(</p></div><div class=right><p>The story is short.</p><p class=share>Share it</p></div><a class=more href=?p=2>2</a></body></html>)";
        const QUrl address(u"https://paper.example/s"_s);
        const auto plain = readPage(html, address);
        QVERIFY(plain && plain->bodyText.contains(u"advertisement"_s));
        const SiteRulesReading read =
            readSiteRules(u"body: .right\nremove: .share\nheadline: .true\nbyline: .who\ndate: .when\n"
                          "photo: .pic\ncaption: .pic u\ncredit: .pic s\nnext page: a.more@href"_s);
        QVERIFY(read.badLines.isEmpty());
        const auto ruled = readPage(html, address, {}, read.rules);
        QVERIFY(ruled);
        QCOMPARE(ruled->bodyText.trimmed(), u"The story is short."_s);
        QCOMPARE(ruled->headline, u"The true headline of the story"_s);
        QCOMPARE(ruled->byline, u"Sok Dara"_s);
        QCOMPARE(ruled->publishedAt, QDateTime(QDate(2025, 5, 4), QTime(3, 0), QTimeZone::UTC));
        QCOMPARE(ruled->leadPhoto->address, QUrl(u"https://paper.example/a.jpg"_s));
        QCOMPARE(ruled->leadPhoto->caption, u"Boats on the river."_s);
        QCOMPARE(ruled->leadPhoto->credit, u"Chan Thy"_s);
        QCOMPARE(ruled->nextPage, QUrl(u"https://paper.example/s?p=2"_s));
    }

    void aRuleThatFindsNothingChangesNothing()
    {
        QFile file(fixturePath(u"page/sample-credit.html"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray html = file.readAll();
        const QUrl address(u"https://paper.example/s"_s);
        const SiteRules rules = readSiteRules(u"body: .none\nheadline: .none\nphoto: .none\nremove: .none"_s).rules;
        QCOMPARE(*readPage(html, address, {}, rules), *readPage(html, address));
    }

    void readsFtrFiles()
    {
        const SiteRulesReading reading =
            readSiteRules(u"title: //h1\nbody: //div[@id='story']\nauthor: //a[@rel='author']\n"
                          "strip: //div[contains(@class, 'ad')]\nstrip_id_or_class: sharing\n"
                          "strip_image_src: /pixel\nprune: no\ntidy: no\ntest_url: https://paper.example/a\n"
                          "replace_string(<b>): <i>\nbody: //p[text()='x']"_s);
        QCOMPARE(reading.rules.headline.size(), 1);
        QCOMPARE(reading.rules.body, SiteRules::Selectors{*Selector::read(u"div[id=story]")});
        QCOMPARE(reading.rules.byline.size(), 1);
        QCOMPARE(reading.rules.remove.size(), 3);
        QCOMPARE(reading.badLines, QList<int>{11});
    }

    void saysXPathsAsSelectors_data()
    {
        QTest::addColumn<QString>("xpath");
        QTest::addColumn<QString>("selector");
        QTest::addRow("anywhere") << u"//article//p"_s << u"article p"_s;
        QTest::addRow("from the root") << u"/html/body/div"_s << u"html > body > div"_s;
        QTest::addRow("child") << u"//div[@id=\"a\"]/p"_s << u"div[id=\"a\"] > p"_s;
        QTest::addRow("holds") << u"//*[contains(@class,'a b')]"_s << u"*[class*=\"a b\"]"_s;
        QTest::addRow("begins") << u"//p[starts-with(@id, 'x')]"_s << u"p[id^=\"x\"]"_s;
        QTest::addRow("word") << u"//div[contains(concat(' ',normalize-space(@class),' '),' lead ')]"_s
                              << u"div[class~=\"lead\"]"_s;
        QTest::addRow("and") << u"//div[@id and @class='x']"_s << u"div[id][class=\"x\"]"_s;
        QTest::addRow("twice") << u"//div[@class='x'][2]"_s << u"div[class=\"x\"]:nth-of-type(2)"_s;
        QTest::addRow("attribute") << u"//meta[@property='og:title']/@content"_s
                                   << u"meta[property=\"og:title\"]@content"_s;
        QTest::addRow("union") << u"//h1 | //h2"_s << u"h1, h2"_s;
        QTest::addRow("first") << u"(//div[@class='a'])[1]"_s << u"div[class=\"a\"]"_s;
        QTest::addRow("text") << u"//h1/text()"_s << u"h1"_s;
        QTest::addRow("too much") << u"//div[not(@id)]"_s << QString();
        QTest::addRow("axis") << u"//p/following-sibling::div"_s << QString();
        QTest::addRow("function") << u"substring-after(//p, 'By')"_s << QString();
    }

    void saysXPathsAsSelectors()
    {
        QFETCH(QString, xpath);
        QFETCH(QString, selector);
        QCOMPARE(selectorOfXPath(xpath), selector);
        QVERIFY(selector.isEmpty() || Selector::read(selector));
    }
};

QTEST_APPLESS_MAIN(SiteRulesTest)
#include "siterules_test.moc"
