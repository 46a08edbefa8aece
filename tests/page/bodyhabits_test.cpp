// SPDX-License-Identifier: GPL-3.0-or-later
// Habits of papers' markup, each in a few lines: what is the story's and what is not.
#include "app/page/pagereader.h"

#include <QTest>

using namespace sarika;
using namespace Qt::StringLiterals;

namespace
{

const QByteArray sentence = "<p>The river rose again on Monday, and the ferry left ten minutes early.</p>";
const QByteArray lastSentence = "<p>The harbour office will tell on Friday when the old timetable returns.</p>";

IncomingPage read(const QByteArray &body, const QByteArray &head = {})
{
    const QByteArray html =
        "<html lang=en><head>" + head + "</head><body><h1>Ferry leaves early</h1>" + body + "</body>";
    return readPage(html, QUrl(u"https://paper.example/a/ferry"_s)).value_or(IncomingPage{});
}

QByteArray story(const QByteArray &inside)
{
    return "<div class=article-body>" + sentence.repeated(3) + inside + sentence.repeated(3) + lastSentence + "</div>";
}

} // namespace

class BodyHabitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void leavesOut_data()
    {
        QTest::addColumn<QByteArray>("inside");
        QTest::newRow("an arrow to another story")
            << QByteArray("<p>&gt;&gt; Do you live by the river? <a href=/b>Our great comparison of boats</a></p>");
        QTest::newRow("a label in italics and a link")
            << QByteArray("<p><em>The view from the hill: <a href=/b>Where the market moved</a></em></p>");
        QTest::newRow("a pointer that ends in a colon")
            << QByteArray("<p>Mehr zum Thema finden Sie auch in der Übersicht der Boote:</p>");
        QTest::newRow("a heading that points")
            << QByteArray("<h3>Weitere Informationen zum Hochwasser in unserer Region</h3>");
        QTest::newRow("a button") << QByteArray("<div class=cta-button><a href=''><span>BOOK NOW</span></a></div>");
        QTest::newRow("a link named a button") << QByteArray("<div><a class='btn wide' href='#'>Save this</a></div>");
        QTest::newRow("a box that calls itself news letter")
            << QByteArray("<div class=news-letter-section><p>We have many stories for you.</p></div>");
        QTest::newRow("a caption class") << QByteArray("<p class=icaption_left>The landing stage / Oppitz</p>");
        QTest::newRow("hidden by its class") << QByteArray("<h3 class='headline hidden'>Main content</h3>");
        QTest::newRow("what is sold") << QByteArray(
            "<div><p>この記事は会員限定です。</p><p>登録すると</p><p>記事が読み放題</p></div>");
        QTest::newRow("a table of contents and its links")
            << QByteArray("<div><p>Table of Contents</p><ul><li><a href='#1'>One</a></li><li><a href='#2'>Two</a></li>"
                          "</ul></div>");
        QTest::newRow("a heading all of whose links went")
            << QByteArray("<h3>From the archive</h3><p><a href=/b>The year the water stood at the hill</a></p>"
                          "<h3>Another day by the river</h3>");
        QTest::newRow("the teaser of another story")
            << QByteArray("<h4>Boats</h4><p>Where they lie in winter… <a href=/b>more »</a></p>");
    }

    void leavesOut()
    {
        QFETCH(const QByteArray, inside);
        const IncomingPage page = read(story(inside));
        const IncomingPage plain = read(story("<h3>Another day by the river</h3>"));
        const bool heading = inside.contains("Another day");
        QCOMPARE(page.bodyText, heading ? plain.bodyText : read(story({})).bodyText);
    }

    void keeps_data()
    {
        QTest::addColumn<QByteArray>("inside");
        QTest::addColumn<QString>("kept");
        QTest::newRow("a source with a label")
            << QByteArray("<p><em>Source: <a href=https://harbour.example>The Harbour Office of Takeo</a></em></p>")
            << u"Source: The Harbour Office of Takeo"_s;
        QTest::newRow("a list of labelled links")
            << QByteArray("<p><strong>8 June: </strong><a href=/1>A report on the boats</a></p><p><strong>9 June: "
                          "</strong><a href=/2>A report on the market</a></p><p><strong>10 June: </strong>"
                          "<a href=/3>A report on the hill</a></p>")
            << u"9 June: A report on the market"_s;
        QTest::newRow("printed addresses in a list")
            << QByteArray("<ul><li><a href=https://a.example/one>https://a.example/one-long-name</a></li><li>"
                          "<a href=https://a.example/two>https://a.example/two-long-name</a></li><li>"
                          "<a href=https://a.example/three>https://a.example/three-long-name</a></li></ul>")
            << u"https://a.example/two-long-name"_s;
        QTest::newRow("what says that it is no caption")
            << QByteArray("<div class='item no_caption'><h2>The harbour master has told how the boats were tied "
                          "together before the water came.</h2><img src=/p/boats.jpg></div>")
            << u"told how the boats were tied"_s;
        QTest::newRow("a heading over the next")
            << QByteArray("<h2>At the water</h2><h3>At the ninth step</h3>") << u"At the water\nAt the ninth step"_s;
    }

    void keeps()
    {
        QFETCH(const QByteArray, inside);
        QFETCH(const QString, kept);
        const IncomingPage page = read(story(inside));
        QVERIFY2(page.bodyText.contains(kept), qPrintable(page.bodyText));
    }

    void printsAPullQuoteOnce_data()
    {
        QTest::addColumn<QByteArray>("quote");
        QTest::addRow("blockquote") << QByteArray(
            "<blockquote class=pullquote><p>“The ferry left ten minutes early.”</p>"
            "<cite>Sok Dara</cite></blockquote>");
        QTest::addRow("without a name") << QByteArray("<blockquote><p>the river rose again on Monday</p></blockquote>");
        QTest::addRow("a div") << QByteArray("<div class=pull-quote><p>the ferry left ten minutes early</p></div>");
        QTest::addRow("aside") << QByteArray("<aside class=pullquote><p>the ferry left ten minutes early</p></aside>");
    }

    void printsAPullQuoteOnce()
    {
        QFETCH(const QByteArray, quote);
        const IncomingPage page = read(story(quote));
        QCOMPARE(page.bodyText, read(story({})).bodyText);
        QVERIFY(!page.bodyHtml.contains(u"quote"));
    }

    void keepsAQuoteThatIsSaidNowhereElse()
    {
        const IncomingPage page =
            read(story("<blockquote><p>The ferry left ten minutes early, and nobody had told those who came late that "
                       "it would.</p></blockquote><blockquote><p>The river rose.</p></blockquote>"));
        QVERIFY(page.bodyHtml.contains(u"<blockquote><p>The ferry left ten minutes early, and nobody"));
        QVERIFY(page.bodyHtml.contains(u"<blockquote><p>The river rose.</p></blockquote>"));
    }

    void quotesWhatOnlyAFrameWouldShow_data()
    {
        QTest::addColumn<QByteArray>("embed");
        QTest::addColumn<QString>("quote");
        const auto row = [](const char *name, const QByteArray &embed, const QString &address, const QString &label) {
            QTest::addRow("%s", name) << embed
                                      << u"<blockquote><p><a href=\"%1\">%2</a></p></blockquote>"_s.arg(address, label);
        };
        row("a film", "<div class=video><iframe src='//www.youtube.com/embed/a1-b_2?rel=0'></iframe></div>",
            u"https://www.youtube.com/watch?v=a1-b_2"_s, u"www.youtube.com/watch?v=a1-b_2"_s);
        row("a film with its title",
            "<p><iframe title='The ferry leaves' data-src='https://player.vimeo.com/video/12'>"
            "</iframe></p>",
            u"https://vimeo.com/12"_s, u"The ferry leaves"_s);
        row("a film with a caption",
            "<figure class=wp-block-embed><div><iframe title='YouTube video player' "
            "src='https://www.youtube-nocookie.com/embed/a1'></iframe></div><figcaption>The boat</figcaption></figure>",
            u"https://www.youtube.com/watch?v=a1"_s, u"The boat"_s);
        row("a post",
            "<div><iframe src='https://platform.twitter.com/embed/Tweet.html?dnt=0&amp;id=17'></iframe></div>",
            u"https://x.com/i/status/17"_s, u"x.com/i/status/17"_s);
        row("a post named within",
            "<iframe "
            "src='https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Fboat%2Fposts%2F1'>"
            "</iframe>",
            u"https://www.facebook.com/boat/posts/1"_s, u"www.facebook.com/boat/posts/1"_s);
        row("a post for a script", "<div class=fb-post data-href='https://www.facebook.com/boat/posts/1'></div>",
            u"https://www.facebook.com/boat/posts/1"_s, u"www.facebook.com/boat/posts/1"_s);
        row("a picture for a script",
            "<blockquote class=instagram-media data-instgrm-permalink='https://www.instagram.com/p/1/'></blockquote>",
            u"https://www.instagram.com/p/1/"_s, u"www.instagram.com/p/1"_s);
    }

    void quotesWhatOnlyAFrameWouldShow()
    {
        QFETCH(const QByteArray, embed);
        QFETCH(const QString, quote);
        const IncomingPage page = read(story(embed));
        QCOMPARE(page.bodyText, read(story({})).bodyText);
        QVERIFY2(page.bodyHtml.contains(u"</p>"_s + quote + u"<p>"_s), qPrintable(page.bodyHtml));
    }

    void leavesFramesThatShowNoPost()
    {
        const IncomingPage page =
            read(story("<iframe src='https://ads.example/embed/1'></iframe><aside><h4>Follow us</h4><iframe "
                       "src='https://www.youtube.com/embed/a1'></iframe></aside>"));
        QCOMPARE(page.bodyHtml, read(story({})).bodyHtml);
    }

    void tellsTheLanguageOfCode_data()
    {
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QString>("kept");
        QTest::addRow("of the code") << QByteArray(
                                            "<pre><code class='language-rust'>fn main() {\n  walk();\n}</code></pre>")
                                     << u"<pre><code class=\"language-rust\">fn main() {\n  walk();\n}</code></pre>"_s;
        QTest::addRow("a highlighter's brush")
            << QByteArray("<pre class='brush: python; gutter: false'>a = 1\nb = 2</pre>")
            << u"<pre class=\"language-python\">a = 1\nb = 2</pre>"_s;
        QTest::addRow("around it") << QByteArray(
                                          "<div class='highlight highlight-source-js'><pre>a();\nb();</pre></div>")
                                   << u"<pre class=\"language-js\">a();\nb();</pre>"_s;
        QTest::addRow("in data") << QByteArray("<pre data-lang=go><code>a := 1\nb := 2</code></pre>")
                                 << u"<pre class=\"language-go\"><code>a := 1\nb := 2</code></pre>"_s;
    }

    void tellsTheLanguageOfCode()
    {
        QFETCH(const QByteArray, code);
        QFETCH(const QString, kept);
        const IncomingPage page = read(story(code));
        QVERIFY2(page.bodyHtml.contains(kept), qPrintable(page.bodyHtml));
    }

    void keepsQuestionsAndAnswers_data()
    {
        QTest::addColumn<QByteArray>("asked");
        QTest::addRow("in bold") << QByteArray(
            "<p><strong>Why does it leave early?</strong></p><p>The river is high.</p>");
        QTest::addRow("line by line") << QByteArray("<p><b>Why does it leave early?</b><br>The river is high.</p>");
        QTest::addRow("terms") << QByteArray("<dl><dt>Why does it leave early?</dt><dd>The river is high.</dd></dl>");
        QTest::addRow("opened by a click")
            << QByteArray("<details><summary>Why does it leave early?</summary><p>The river is high.</p></details>");
        QTest::addRow("marked") << QByteArray(
            "<div itemscope itemtype='https://schema.org/Question'><h3 itemprop=name>Why does it leave early?</h3><div "
            "itemscope itemtype='https://schema.org/Answer'><p itemprop=text>The river is high.</p></div></div>");
    }

    void keepsQuestionsAndAnswers()
    {
        QFETCH(const QByteArray, asked);
        const IncomingPage page = read(story(asked));
        const QString text = QString(page.bodyText).replace(u'\n', u' '); // a single line break divides no paragraphs
        QVERIFY2(text.contains(u" Why does it leave early? The river is high. "_s), qPrintable(page.bodyText));
    }

    void mendsSpacesAndKeepsThePublishersOwn()
    {
        const IncomingPage page =
            read(story("<p>The time\u00adtable of&nbsp;the har&shy;bour \u2009 office\n stays.</p>"
                       "<p>សាឡាង\u200bចេញ\u200bមុន\u200bដប់\u200bនាទី។</p>"));
        QVERIFY2(page.bodyText.contains(u"\nThe timetable of the harbour office stays.\n"), qPrintable(page.bodyText));
        QVERIFY(page.bodyText.contains(u"\nសាឡាង\u200bចេញ\u200bមុន\u200bដប់\u200bនាទី។\n"));
        QVERIFY(page.bodyHtml.contains(u"<p>សាឡាង\u200bចេញ\u200bមុន\u200bដប់\u200bនាទី។</p>"));
    }

    void keepsAnAuthorsNotePrintedWithTheStory()
    {
        const IncomingPage page =
            read("<p class=byline>Chan Vanna</p>" + story({}) + "<p>CHAN VANNA IS A TEACHER IN TAKEO</p>",
                 "<meta name=author content='Chan Vanna'>");
        QCOMPARE(page.byline, u"Chan Vanna"_s);
        const IncomingPage inside = read("<p class=byline>Chan Vanna</p><div class=article-body>" +
                                             sentence.repeated(6) + "<p>CHAN VANNA IS A TEACHER IN TAKEO</p></div>",
                                         "<meta name=author content='Chan Vanna'>");
        QVERIFY(inside.bodyText.endsWith(u"CHAN VANNA IS A TEACHER IN TAKEO"));
    }

    void takesNoHeadingForAByline()
    {
        QCOMPARE(read("<p>Von Jana Kühn</p>" + story({})).byline, u"Jana Kühn"_s);
        QVERIFY(read(story("<h3>Von Masken über Boote bis Zelte</h3>")).byline.isEmpty());
    }

    void readsAStoryToldUnderItsPhotos()
    {
        QByteArray slides;
        for (const char *told : {"The first boat leaves at six, when the mist still stands above the water.",
                                 "The second boat carries the market, and it waits for nobody at all.",
                                 "The third boat comes back empty, as it does on every day of the week."})
            slides += QByteArray("<section><p itemprop='caption description'>") + told + "</p></section>";
        const IncomingPage page = read("<div class=article-body>" + slides + "</div>");
        QVERIFY(page.bodyText.contains(u"The second boat carries the market"));
        QVERIFY(page.bodyText.endsWith(u"on every day of the week."));
    }

    void readsTheIngredientsOfARecipe()
    {
        const QByteArray data = "<script type='application/ld+json'>{\"@type\":\"Recipe\",\"name\":\"Fish soup\","
                                "\"recipeIngredient\":[\"500 g river fish\",\"2 stalks lemongrass\",\"1 green mango\"]}"
                                "</script>";
        const QByteArray table =
            "<article class=box><h2>Ingredients</h2><table><tr><td>500 g</td><td>river fish</td></tr>"
            "<tr><td>2 stalks</td><td>lemongrass</td></tr><tr><td>1</td><td>green mango</td></tr>"
            "</table></article>";
        const QByteArray text = "<p>Cut the fish into pieces as long as a thumb, and wash them in cold water.</p>";
        const IncomingPage page =
            read("<main>" + table + "<article class='recipe-text'>" + text.repeated(6) + "</article></main>", data);
        QVERIFY2(page.bodyText.contains(u"lemongrass\n"), qPrintable(page.bodyText));
        QVERIFY(page.bodyText.startsWith(u"500 g\nriver fish") && page.bodyHtml.contains(u"<table>"));
        QCOMPARE(page.bodyText.count(u"Cut the fish"), 6);
    }

    void readsAStoryThatIsAListOfLinks()
    {
        QByteArray links;
        for (const char *one : {"A report on the boats that lie on the hill", "A report on the market by the hill",
                                "A report on the steps that stand under water", "A report on the mangoes of Takeo"})
            links += QByteArray("<li><p><a href=/x>") + one + "</a></p><p>via the harbour</p></li>";
        const IncomingPage page = read("<div class=entry-content><ul>" + links +
                                       "</ul><p>Posted from the river. The rest of the links that I like are here, for "
                                       "all who want them.</p></div>");
        QVERIFY2(page.bodyText.contains(u"A report on the market by the hill"), qPrintable(page.bodyText));
    }

    void dropsSmallPrintBelowAStandfirst()
    {
        const IncomingPage page =
            read("<div class=article-body><p class=standfirst>The water stands at the ninth step, "
                 "and the boats do not wait.</p><p>3 min read</p>" +
                 sentence.repeated(6) + "</div>");
        QVERIFY(page.standfirst.startsWith(u"The water stands"));
        QVERIFY(page.bodyText.startsWith(u"The river rose"));
    }
};

QTEST_GUILESS_MAIN(BodyHabitsTest)
#include "bodyhabits_test.moc"
