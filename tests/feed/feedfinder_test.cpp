// SPDX-License-Identifier: GPL-3.0-or-later
// Pages of our own making, one shape a row, and the feeds that they offer: first news, then (after |) the rest.
#include "app/feed/feedfinder.h"

#include <QTest>

using namespace sarika;
using namespace Qt::StringLiterals;

namespace
{

QString offered(const PageHints &hints)
{
    QStringList news;
    QStringList beside;
    for (const FeedHint &hint : hints.feeds)
        (hint.likelyNews ? news : beside).append(hint.address.toString());
    return beside.isEmpty() ? news.join(u' ') : news.join(u' ') + u'|' + beside.join(u' ');
}

struct Shape
{
    const char *name;
    const char *html;
    const char *feeds;
};

constexpr Shape shapes[] = {
    {"rss link", R"(<link rel="alternate" type="application/rss+xml" href="/rss">)", "https://p.example/rss"},
    {"atom link", R"(<link rel=alternate type=application/atom+xml href=/atom>)", "https://p.example/atom"},
    {"rdf link", R"(<link rel="alternate" type="application/rdf+xml" href="/x.rdf">)", "https://p.example/x.rdf"},
    {"json feed link", R"(<link rel="alternate" type="application/feed+json" href="/f.json">)",
     "https://p.example/f.json"},
    {"vague xml link", R"(<link rel="alternate" type="text/xml" href="/rss.xml">)", "https://p.example/rss.xml"},
    {"vague xml, no feed", R"(<link rel="alternate" type="text/xml" href="/data.xml">)", ""},
    {"json of an interface", R"(<link rel="alternate" type="application/json" href="/wp-json/wp/v2/pages/2">)", ""},
    {"oembed", R"(<link rel="alternate" type="application/json+oembed" href="/oembed?url=x">)", ""},
    {"old json feed type", R"(<link rel="alternate" type="application/json" href="/feed.json">)",
     "https://p.example/feed.json"},
    {"upper case", R"(<LINK REL="ALTERNATE" TYPE="APPLICATION/RSS+XML" HREF="/RSS">)", "https://p.example/RSS"},
    {"type with parameter", R"(<link rel="alternate" type="application/rss+xml; charset=utf-8" href="/r">)",
     "https://p.example/r"},
    {"several rels", R"(<link rel="home alternate" type="application/rss+xml" href="/r">)", "https://p.example/r"},
    {"rel feed", R"(<link rel="feed" href="/stream">)", "https://p.example/stream"},
    {"no type but shape", R"(<link rel="alternate" href="/feed/">)", "https://p.example/feed/"},
    {"other language page", R"(<link rel="alternate" hreflang="km" href="/km/">)", ""},
    {"stylesheet", R"(<link rel="alternate stylesheet" type="text/css" href="/feed.css">)", ""},
    {"amp and handheld", R"(<link rel="alternate" media="handheld" href="https://m.p.example/">)", ""},
    {"absolute elsewhere", R"(<link rel="alternate" type="application/rss+xml" href="https://feeds.q.example/p">)",
     "https://feeds.q.example/p"},
    {"no scheme", R"(<link rel="alternate" type="application/rss+xml" href="//cdn.example/p.xml">)",
     "https://cdn.example/p.xml"},
    {"base element",
     R"(<base href="https://b.example/x/"><link rel="alternate" type="application/rss+xml" href="rss">)",
     "https://b.example/x/rss"},
    {"entity in address", R"(<link rel="alternate" type="application/rss+xml" href="/?feed=rss2&amp;cat=3">)",
     "https://p.example/?feed=rss2&cat=3"},
    {"space in address", R"(<link rel="alternate" type="application/rss+xml" href=" /rss ">)", "https://p.example/rss"},
    {"twice the same", R"(<link rel="alternate" type="application/rss+xml" href="/rss"><a href="/rss">RSS</a>)",
     "https://p.example/rss"},
    {"fragment", R"(<link rel="alternate" type="application/rss+xml" href="/rss#top">)", "https://p.example/rss"},
    {"two sections",
     R"(<link rel="alternate" type="application/rss+xml" title="World" href="/w.rss"><link rel="alternate" type="application/rss+xml" title="Sport" href="/s.rss">)",
     "https://p.example/w.rss https://p.example/s.rss"},
    {"two forms of one",
     R"(<link rel="alternate" type="application/atom+xml" title="Post - Atom" href="/a"><link rel="alternate" type="application/rss+xml" title="Post - RSS" href="/r">)",
     "https://p.example/a|https://p.example/r"},
    {"two forms, versions",
     R"-(<link rel="alternate" type="application/rss+xml" title="News RSS 2.0" href="/2"><link rel="alternate" type="application/rss+xml" title="News (RSS 1.0)" href="/1">)-",
     "https://p.example/2|https://p.example/1"},
    {"comments last",
     R"(<link rel="alternate" type="application/rss+xml" title="Post » Comments Feed" href="/comments/feed/"><link rel="alternate" type="application/rss+xml" title="Post » Feed" href="/feed/">)",
     "https://p.example/feed/|https://p.example/comments/feed/"},
    {"comments by address", R"(<link rel="alternate" type="application/rss+xml" href="/?feed=comments-rss2">)",
     "|https://p.example/?feed=comments-rss2"},
    {"comments, French",
     R"(<link rel="alternate" type="application/rss+xml" title="Flux des commentaires" href="/x/feed">)",
     "|https://p.example/x/feed"},
    {"comments, German", R"(<link rel="alternate" type="application/rss+xml" title="Kommentar-Feed" href="/x/feed">)",
     "|https://p.example/x/feed"},
    {"comments, Vietnamese",
     R"(<link rel="alternate" type="application/rss+xml" title="Dòng bình luận" href="/x/feed">)",
     "|https://p.example/x/feed"},
    {"comments, Khmer", R"(<link rel="alternate" type="application/rss+xml" title="មតិយោបល់" href="/x/feed">)",
     "|https://p.example/x/feed"},
    {"link in the body", R"(<p>x</p><link rel="alternate" type="application/rss+xml" href="/rss">)",
     "https://p.example/rss"},
    {"anchor .rss", R"(<a href="/all.rss">x</a>)", "https://p.example/all.rss"},
    {"anchor .xml", R"(<a href="/rss/world.xml">World</a>)", "https://p.example/rss/world.xml"},
    {"anchor feed folder", R"(<a href="/category/sport/feed/">Sport</a>)", "https://p.example/category/sport/feed/"},
    {"anchor rss folder", R"(<a href="/rss/national">National</a>)", "https://p.example/rss/national"},
    {"anchor rss_name.xml", R"(<a href="/rss_politics.xml">Politics</a>)", "https://p.example/rss_politics.xml"},
    {"anchor index.rdf", R"(<a href="/index.rdf">x</a>)", "https://p.example/index.rdf"},
    {"anchor query", R"(<a href="/?format=feed&amp;type=rss">x</a>)", "https://p.example/?format=feed&type=rss"},
    {"anchor feeds host", R"(<a href="https://feeds.p.example/top">x</a>)", "https://feeds.p.example/top"},
    {"anchor of others", R"(<a href="https://other.example/feed/">x</a>)", "|https://other.example/feed/"},
    {"anchor feed scheme", R"(<a href="feed://p.example/rss">x</a>)", "https://p.example/rss"},
    {"anchor feed:https", R"(<a href="feed:https://p.example/rss">x</a>)", "https://p.example/rss"},
    {"anchor mail", R"(<a href="mailto:rss@p.example">x</a>)", ""},
    {"anchor feedback", R"(<a href="/feedback">x</a>)", ""},
    {"anchor newsfeed story", R"(<a href="/2025/04/feeding-the-ducks">x</a>)", ""},
    {"anchor rssi", R"(<a href="/tech/rssi-explained.html">x</a>)", ""},
    {"anchor atomic", R"(<a href="/science/atomic">x</a>)", ""},
    {"anchor script", R"(<a href="javascript:rss">x</a>)", ""},
    {"area", R"(<map><area href="/rss" alt="RSS"></map>)", "https://p.example/rss"},
    {"stated before anchors",
     R"(<a href="/b.rss">b</a><link rel="alternate" type="application/rss+xml" href="/a.rss">)",
     "https://p.example/a.rss https://p.example/b.rss"},
    {"page in pieces", R"(<html><head><link rel="alternate" type="application/rss+xml" href="/rss")", ""},
    {"no head at all", R"(<a href="/feed">x)", "https://p.example/feed"},
    {"empty page", "", ""},
    {"blogger",
     R"(<link rel="alternate" type="application/atom+xml" title="B - Atom" href="https://b.example/feeds/posts/default"><link rel="alternate" type="application/rss+xml" title="B - RSS" href="https://b.example/feeds/posts/default?alt=rss">)",
     "https://b.example/feeds/posts/default|https://b.example/feeds/posts/default?alt=rss"},
    {"empty reference", R"(<link rel="alternate" type="application/rss+xml" href="">)", ""},
    {"commented out", R"(<!-- <link rel="alternate" type="application/rss+xml" href="/rss"> -->)", ""},
    {"php", R"(<a href="/rss.php">x</a>)", "https://p.example/rss.php"},
    {"search results", R"(<link rel="alternate" type="application/rss+xml" title="Results" href="/search/feed/rss2/">)",
     "|https://p.example/search/feed/rss2/"},
};

} // namespace

class FeedFinderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void findsWhatAPageOffers_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QString>("feeds");
        for (const Shape &shape : shapes)
            QTest::newRow(shape.name) << QByteArray(shape.html) << QString::fromUtf8(shape.feeds);
    }

    void findsWhatAPageOffers()
    {
        QFETCH(QByteArray, html);
        QFETCH(QString, feeds);
        QCOMPARE(offered(findFeeds(html, QUrl(u"https://p.example/"_s))), feeds);
    }

    void readsLinkHeaders()
    {
        const QList<QByteArray> headers{
            R"(</feed/>; rel="alternate"; type="application/rss+xml"; title="Main; and more", </style.css>; rel=preload)",
            R"(<https://p.example/wp-json/>; rel="https://api.w.org/")"};
        const PageHints hints = findFeeds("<html>", QUrl(u"https://p.example/"_s), headers);
        QCOMPARE(offered(hints), u"https://p.example/feed/"_s);
        QCOMPARE(hints.feeds.first().name, u"Main; and more"_s);
    }

    void readsNamesLanguagesAndIcon()
    {
        const QByteArray html =
            "<html lang=km><head><title>Home | Paper</title><meta property=og:site_name content='The Paper'>"
            "<link rel='shortcut icon' href=/favicon.ico><link rel=icon sizes=96x96 href=/96.png>"
            "<link rel=apple-touch-icon sizes=180x180 href=/180.png>"
            "<link rel=alternate type=application/rss+xml title='Sport RSS' hreflang=en href=/s>"
            "<link rel=alternate type=application/rss+xml title='World' href=/kh/w></head>";
        const PageHints hints = findFeeds(html, QUrl(u"https://p.example/"_s));
        QCOMPARE(hints.name, u"The Paper"_s);
        QCOMPARE(hints.language, u"km"_s);
        QCOMPARE(hints.icon, QUrl(u"https://p.example/96.png"_s));
        QCOMPARE(hints.feeds.value(0).name, u"Sport"_s);
        QCOMPARE(hints.feeds.value(0).language, u"en"_s);
        QCOMPARE(hints.feeds.value(1).language, u"km"_s);
    }

    void takesTheTitleWhereThereIsNoName()
    {
        QCOMPARE(findFeeds("<title> The\n Paper </title>", QUrl(u"https://p.example/"_s)).name, u"The Paper"_s);
    }

    void knowsTheCommentsOfOneStory()
    {
        const QByteArray html = "<link rel=alternate type=application/rss+xml href=/2025/04/ferry/feed/>";
        QCOMPARE(offered(findFeeds(html, QUrl(u"https://p.example/2025/04/ferry/"_s))),
                 u"|https://p.example/2025/04/ferry/feed/"_s);
    }

    void triesCommonAddresses()
    {
        const auto first = [](const QString &home) { return commonFeedAddresses(QUrl(home)).value(0).toString(); };
        QCOMPARE(first(u"https://p.example"_s), u"https://p.example/feed/"_s);
        QCOMPARE(first(u"https://p.example/sport?x=1#y"_s), u"https://p.example/sport/feed/"_s);
        QCOMPARE(first(u"https://www.youtube.com/channel/UC1"_s),
                 u"https://www.youtube.com/feeds/videos.xml?channel_id=UC1"_s);
        QCOMPARE(first(u"https://www.reddit.com/r/news/"_s), u"https://www.reddit.com/r/news/.rss"_s);
        QCOMPARE(first(u"https://medium.com/@paper"_s), u"https://medium.com/feed/@paper"_s);
        QCOMPARE(first(u"https://paper.blogspot.com/"_s), u"https://paper.blogspot.com/feeds/posts/default"_s);
        QCOMPARE(first(u"https://social.example/@paper"_s), u"https://social.example/@paper.rss"_s);
    }

    void readsRobots()
    {
        const QByteArray robots =
            "User-agent: *\r\nDisallow: /x\r\nSITEMAP : /sitemap.xml\rsitemap: https://p.example/news.xml\n"
            "Sitemap:\nSitemap: /sitemap.xml\n";
        const QList<QUrl> wanted{QUrl(u"https://p.example/news.xml"_s), QUrl(u"https://p.example/sitemap.xml"_s)};
        QCOMPARE(sitemapsInRobots(robots, QUrl(u"https://p.example/robots.txt"_s)), wanted);
    }
};

QTEST_GUILESS_MAIN(FeedFinderTest)
#include "feedfinder_test.moc"
