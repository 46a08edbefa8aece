// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/readpage.h"
#include "app/page/pagereader.h"
#include "tests/support/support.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace sarika;
using namespace Qt::StringLiterals;

namespace
{

QByteArray fileAt(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

IncomingPage pageOf(const QString &name, const QString &address)
{
    return readPage(fileAt(fixturePath(u"page/"_s + name)), QUrl(address)).value_or(IncomingPage{});
}

} // namespace

class PageReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void readsAsPrinted_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addRow("wordpress") << u"https://landing.example/2026/05/04/ferry-timetable/"_s;
        QTest::addRow("khmer") << u"https://kampongphae.example.kh/news/ferry"_s;
        QTest::addRow("magazine") << u"https://paper.example/craft/small-press"_s;
        QTest::addRow("latin1") << u"https://muehle.example.de/cafe.htm"_s;
        QTest::addRow("sample-credit") << u"qrc:/sample/en/credit.html"_s;
        QTest::addRow("sample-program") << u"qrc:/sample/en/program.html"_s;
        QTest::addRow("sample-tonlesap") << u"qrc:/sample/km/tonlesap.html"_s;
        QTest::addRow("fields") << u"https://flussbote.de/stadt/bruecke-2026"_s;
        for (const char *name : {"liveblog", "dropcap", "footnotes", "embeds", "linebreaks", "hero", "paywall", "video",
                                 "drupal", "blogger", "tables", "khmer-ranks", "arc"})
            QTest::addRow("%s", name) << u"https://landing.example/news/"_s + QLatin1StringView(name);
        QTest::addRow("multipage") << u"https://landing.example/long-reads/river-walk/"_s;
    }

    // SARIKA_RENEW=1 writes what is read now; look at the difference before it is committed.
    void readsAsPrinted()
    {
        QFETCH(QString, address);
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        const IncomingPage page = pageOf(name + u".html"_s, address);
        const QByteArray json = QJsonDocument(jsonOf(page)).toJson();
        const QString golden = fixturePath(u"page/"_s + name + u".json"_s);
        if (qEnvironmentVariableIsSet("SARIKA_RENEW")) {
            QFile file(golden);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(json) == json.size());
        }
        QCOMPARE(QString::fromUtf8(json), QString::fromUtf8(fileAt(golden)));
    }

    void keepsCaptionAndCreditApart()
    {
        const IncomingPage page = pageOf(u"wordpress.html"_s, u"https://landing.example/2026/05/04/ferry-timetable/"_s);
        QVERIFY(page.leadPhoto);
        QCOMPARE(page.leadPhoto->caption,
                 u"Passengers board the morning ferry, which will leave ten minutes earlier from next week."_s);
        QCOMPARE(page.leadPhoto->credit, u"Sok Dara"_s);
        QVERIFY(!page.bodyText.contains(u"Passengers"));
        QVERIFY(!page.bodyText.contains(u"Ferry timetable changes"));
        QCOMPARE(page.dateline, u"PHNOM PENH"_s);
        QCOMPARE(page.mostViewed.size(), 6);
        QVERIFY(page.mostViewed.first().teaser.endsWith(u'…'));
    }

    void takesThePhotoWholeWhereAThumbnailIsPrinted()
    {
        const auto lead = [](const QByteArray &claimed, const QByteArray &printed) {
            const QByteArray text = "<p>The river rose again on Monday, and the ferry left ten minutes early.</p>";
            const auto page = readPage("<meta property=og:image content='" + claimed + "'><h1>Ferry leaves early</h1>" +
                                           "<article><img src='" + printed + "'>" + text.repeated(6) + "</article>",
                                       QUrl(u"https://paper.example/a/ferry"_s));
            return page && page->leadPhoto ? page->leadPhoto->address.path() : QString();
        };
        QCOMPARE(lead("https://img.example/max/1200/morning-ferry.jpg", "https://img.example/max/60/morning-ferry.jpg"),
                 u"/max/1200/morning-ferry.jpg"_s);
        QCOMPARE(
            lead("https://img.example/max/1200/morning-ferry.jpg", "https://img.example/max/960/morning-ferry.jpg"),
            u"/max/960/morning-ferry.jpg"_s); // large enough: as printed
    }

    void readsKhmer()
    {
        const IncomingPage page = pageOf(u"khmer.html"_s, u"https://kampongphae.example.kh/news/ferry"_s);
        QCOMPARE(page.language, u"km"_s);
        QVERIFY(page.leadPhoto);
        QCOMPARE(page.leadPhoto->credit, u"សុខ ដារ៉ា"_s);
        QCOMPARE(page.bodyText.count(u'\n'), 3);
        QVERIFY(!page.bodyText.contains(u"អានបន្ថែម"));
        QCOMPARE(page.mostViewed.size(), 4);
    }

    void readsTheSampleEditionInEnglish()
    {
        const IncomingPage page = pageOf(u"sample-credit.html"_s, u"qrc:/sample/en/credit.html"_s);
        QCOMPARE(page.headline, u"Who took that picture?"_s);
        QCOMPARE(page.byline, u"Chan Bopha"_s);
        QVERIFY(page.standfirst.startsWith(u"Two lines of small print"));
        QCOMPARE(page.leadPhoto->credit, u"Chan Bopha"_s); // printed as "Drawing: Chan Bopha"
        QCOMPARE(page.leadPhoto->caption, u"A caption says what you see. A credit says who saw it first."_s);
        QCOMPARE(page.photos.size(), 1);
        QCOMPARE(page.photos.first().caption, u"The parts of a printed photograph: frame, caption, credit."_s);
        QCOMPARE(page.photos.first().credit, u"Chan Bopha"_s);
        QCOMPARE(page.mostViewed.size(), 6);
        for (const MostViewed &entry : page.mostViewed)
            QVERIFY2(entry.teaser.endsWith(u'…'), qPrintable(entry.headline));
        const IncomingPage program = pageOf(u"sample-program.html"_s, u"qrc:/sample/en/program.html"_s);
        QVERIFY(program.bodyHtml.contains(u"<pre><code class=\"language-python\">"));
        QCOMPARE(program.mostViewed.size(), 6); // the story itself is one of them
    }

    void readsTheSampleEditionInKhmer()
    {
        const IncomingPage page = pageOf(u"sample-tonlesap.html"_s, u"qrc:/sample/km/tonlesap.html"_s);
        QCOMPARE(page.byline, u"វ៉ាន់ រិទ្ធី"_s);
        QCOMPARE(page.dateline, u"កំពង់ឆ្នាំង"_s);
        QCOMPARE(page.language, u"km"_s);
        QVERIFY(page.standfirst.endsWith(u"ប្ដូរតាមវា។"));
        QVERIFY(page.leadPhoto->caption.endsWith(u"ទូកធ្វើជាផ្លូវ។"));
        QCOMPARE(page.leadPhoto->credit, u"វ៉ាន់ រិទ្ធី"_s); // trails the caption without a label
        QCOMPARE(page.mostViewed.size(), 6);
    }

    void readsWhatOddMarkupHides()
    {
        const QByteArray text =
            "<p>The first ferry of the day leaves ten minutes earlier from Monday, because the "
            "river is high. The harbour office said that the timetable stays until the water "
            "falls again.</p><p>Those who cross every day are asked to come before the hour, "
            "for the lower steps of the landing stage are under water and the crew will wait for nobody; "
            "the evening ferries keep their hours.</p>";
        const QUrl address(u"https://landing.example/a"_s);
        const auto read = [&](const QByteArray &html) { return readPage(html, address).value_or(IncomingPage{}); };
        const auto startsWell = [&](const IncomingPage &page) {
            return page.bodyText.startsWith(u"The first ferry of the day") && page.bodyText.count(u'\n') == 1;
        };
        QVERIFY(startsWell(read("<noscript><div></noscript><h1>Ferry leaves early</h1>" + text)));
        QVERIFY(startsWell(read("<h1>Ferry leaves early</h1><script type='text/template'>" + text + "</script>")));
        QVERIFY(
            startsWell(read("<h1>Ferry leaves early</h1><div id='sharing-the-road-with-boats'>" + text + "</div>")));
        QVERIFY(startsWell(read("<ul><li>Home</li></ul><h1>Ferry leaves early</h1>" + text)));
        const QByteArray card = "<li><h3><a href=/b>A mango season that begins two weeks late this year</a></h3><p>The "
                                "trees wait for the rain, say those who own them, and so do the bats.</p></li>";
        QVERIFY(startsWell(read("<h1>Ferry leaves early</h1>" + text + "<ul>" + card.repeated(4) + "</ul>")));
    }

    void quotesEmbeddedPosts()
    {
        const QByteArray text = "<p>The river rose again on Monday, and the ferry left ten minutes early.</p>";
        const QByteArray post =
            "<div class=social-embed><blockquote class=twitter-tweet><p>Water at the ninth step!</p>"
            "&mdash; Boatman <a href=https://x.example/1>May 4</a></blockquote></div>";
        const auto page = readPage("<h1>Ferry leaves early</h1><article>" + text.repeated(4) + post + text +
                                       "<p>Subscribe to our newsletter for more of the river.</p></article>",
                                   QUrl(u"https://paper.example/a/ferry"_s));
        QVERIFY(page);
        QVERIFY(page->bodyHtml.contains(u"<blockquote><p>Water at the ninth step!</p>"));
        QVERIFY(page->bodyHtml.contains(u"https://x.example/1"));
        QVERIFY(!page->bodyText.contains(u"ninth step") && !page->bodyText.contains(u"newsletter"));
    }

    void weighsOnlyProseThatIsSeen()
    {
        const QByteArray text = "<p>The river rose again on Monday, and the ferry left ten minutes early.</p>";
        const auto page =
            readPage("<h1>Ferry leaves early</h1><article><div style='display:none'>" + text.repeated(9) + "</div>" +
                         text.repeated(2) + "<div class=js-lightbox-gallery>" + text.repeated(4) + "</div></article>",
                     QUrl(u"https://paper.example/a/ferry"_s));
        QVERIFY(page);
        QCOMPARE(page->bodyText.count(u'\n'), 5);
    }

    void leavesOutTheBoxThatAsksForMail()
    {
        const QByteArray text = "<p>The river rose again on Monday, and the ferry left ten minutes early.</p>";
        const QByteArray box =
            "<div class=x7><p>News of the river for everybody who lives beside it, each and every day.</p>"
            "<div><form><input type=email><button>Go</button></form></div></div>";
        const auto page =
            readPage("<h1>Ferry leaves early</h1><article>" + text.repeated(4) + box + text.repeated(2) + "</article>",
                     QUrl(u"https://paper.example/a/ferry"_s));
        QVERIFY(page);
        QVERIFY(!page->bodyText.contains(u"everybody"));
        QCOMPARE(page->bodyText.count(u'\n'), 5);
    }

    void findsTheStandfirstByItsPlace()
    {
        const QByteArray text = "<p>The river rose again on Monday, and the ferry left ten minutes early.</p>";
        const auto page =
            readPage("<div><h1>Ferry leaves early</h1><p>By Sok Dara</p><div class=x1>The water stands at the "
                     "ninth step, and the boats do not wait.</div></div><div class=article-body>" +
                         text.repeated(6) + "</div>",
                     QUrl(u"https://paper.example/a/ferry"_s));
        QVERIFY(page);
        QCOMPARE(page->standfirst, u"The water stands at the ninth step, and the boats do not wait."_s);
        QCOMPARE(page->bodyText.count(u'\n'), 5);
    }

    void tellsWhatIsNoStory()
    {
        const QUrl address(u"https://landing.example/"_s);
        QCOMPARE(readPage({}, address).error().kind, Error::Kind::Empty);
        QCOMPARE(readPage("   \n", address).error().kind, Error::Kind::Empty);
        const auto errorOf = [&](const QString &name) {
            const auto page = readPage(fileAt(fixturePath(u"page/"_s + name)), address);
            return page ? Error{Error::Kind::Cancelled, u"read as a story"_s} : page.error();
        };
        const std::pair<QString, QString> pages[] = {{u"consent.html"_s, u"consent page"_s},
                                                     {u"notfound.html"_s, u"error page"_s},
                                                     {u"menu.html"_s, u"no story in it"_s}};
        for (const auto &[name, why] : pages) {
            QVERIFY2(errorOf(name).kind == Error::Kind::NotNews, qPrintable(name));
            QVERIFY2(errorOf(name).detail.endsWith(why), qPrintable(errorOf(name).detail));
        }
        QByteArray cards;
        for (int i = 0; i < 14; ++i) {
            const QByteArray number = QByteArray::number(i);
            cards += "<div><a href=/story-" + number + ">A mango season that begins two weeks late, part " + number +
                     "</a></div>";
        }
        const auto index = readPage("<title>The Landing Stage</title><main>" + cards + "</main>", address);
        QVERIFY(!index && index.error().kind == Error::Kind::NotNews);
        QCOMPARE(errorOf(u"limon.html"_s).kind, Error::Kind::Malformed);
        QVERIFY(errorOf(u"limon.html"_s).detail.contains(u"Limon"));
        QCOMPARE(pageOf(u"paywall.html"_s, u"https://landing.example/news/a"_s).kind, PageKind::Stub);
        QCOMPARE(pageOf(u"video.html"_s, u"https://landing.example/news/a"_s).kind, PageKind::Video);
        QCOMPARE(pageOf(u"wordpress.html"_s, u"https://landing.example/news/a"_s).kind, PageKind::Story);
    }

    void standsDamagedPages()
    {
        const QByteArray whole = fileAt(fixturePath(u"page/wordpress.html"_s));
        QRandomGenerator random(7);
        for (int i = 0; i < 200; ++i) {
            QByteArray damaged = whole.first(random.bounded(int(whole.size())));
            for (int j = 0; j < 20 && !damaged.isEmpty(); ++j)
                damaged[random.bounded(int(damaged.size()))] = char(random.bounded(256));
            (void)readPage(damaged, QUrl(u"https://landing.example/a"_s));
            (void)readFrontPage(damaged, QUrl(u"https://landing.example/"_s));
        }
    }

    void takesLongPagesInStride()
    {
        const QByteArray paragraph =
            "<p>A line of plain words that says little, and says it again. <a href=/x>x</a></p>";
        QElapsedTimer timer;
        timer.start();
        QVERIFY(readPage("<article>" + paragraph.repeated(20'000) + "</article>", QUrl(u"https://a.example/b"_s)));
        const qint64 once = timer.restart();
        QVERIFY(readPage("<article>" + paragraph.repeated(40'000) + "</article>", QUrl(u"https://a.example/b"_s)));
        QVERIFY2(timer.elapsed() < once * 4 + 500, "far slower than linear");
    }

    void keepsToItsBounds()
    {
        const QByteArray paragraph = "<p>A line of plain words that says little, and says it again, by the river.</p>";
        const auto page =
            readPage("<article>" + paragraph.repeated(30'000) + "</article>", QUrl(u"https://a.example/b"_s));
        QVERIFY(page);
        QVERIFY(page->bodyText.size() <= longestBody && page->bodyText.size() > longestBody / 2);
        QVERIFY(page->bodyHtml.size() <= longestBody && page->bodyHtml.size() > longestBody / 2);
    }

    void readsAFrontPage()
    {
        const auto feed =
            readFrontPage(fileAt(fixturePath(u"page/frontpage.html"_s)), QUrl(u"https://landing.example/"_s));
        QVERIFY(feed);
        QCOMPARE(feed->form, IncomingFeed::Form::Page);
        QCOMPARE(feed->name, u"The Landing Stage"_s);
        QStringList headlines;
        for (const IncomingStory &story : feed->stories)
            headlines << story.headline;
        QCOMPARE(headlines,
                 (QStringList{u"Ferry timetable changes as the river rises"_s, u"Mango season begins two weeks late"_s,
                              u"The night train runs again on Fridays"_s, u"A village digs its third well by hand"_s}));
        QVERIFY(feed->stories.first().leadPhoto);
        QVERIFY(feed->stories.at(1).summaryHtml.contains(u'…'));
        QVERIFY(!readFrontPage(fileAt(fixturePath(u"page/menu.html"_s)), QUrl(u"https://landing.example/"_s)));
    }

    // What is one word in one language is none in another.
    void keepsAnInitialThatIsAWord()
    {
        const QByteArray rest =
            " il fiume sale, e i pescatori aspettano sulla riva che l'acqua torni a scendere piano. ";
        const QByteArray html = "<article><h1>Il fiume</h1><p><span class=dropcap>E</span>" + rest + rest + rest +
                                "</p><p>" + rest + rest + "</p></article>";
        const QUrl address(u"https://landing.example/fiume"_s);
        const auto italian = readPage("<html lang=it><body>" + html, address);
        QVERIFY(italian && italian->bodyText.startsWith(u"E il fiume"_s));
        const auto english = readPage("<html lang=en><body>" + html, address);
        QVERIFY(english && english->bodyText.startsWith(u"Eil fiume"_s));
    }
};

QTEST_GUILESS_MAIN(PageReaderTest)
#include "pagereader_test.moc"
