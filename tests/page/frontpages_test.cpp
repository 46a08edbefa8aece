// SPDX-License-Identifier: GPL-3.0-or-later
// Front pages in the layouts newspapers use: the same stories, whatever stands around them.
#include "app/page/pagereader.h"

#include <QTest>

#include <functional>

using namespace sarika;
using namespace Qt::StringLiterals;

namespace
{

struct Printed
{
    QString headline;
    QString teaser; // empty: the layout prints none
    QString path;
    QString photo;
};

const QList<Printed> english{
    {u"Ferry timetable changes as the river rises"_s,
     u"The first ferry of the day will leave ten minutes earlier from Monday on."_s, u"/2026/05/04/ferry-timetable"_s,
     u"/img/ferry.jpg"_s},
    {u"Mango season begins two weeks late"_s, u"The trees flowered late this year, and the fruit is small but sweet."_s,
     u"/2026/05/03/mango-season"_s, u"/img/mango.jpg"_s},
    {u"The night train runs again on Fridays"_s,
     u"After nine years the sleeping cars are back, and half of the beds are taken."_s, u"/2026/05/02/night-train"_s,
     u"/img/train.jpg"_s},
    {u"A village digs its third well by hand"_s,
     u"Forty families took turns for a month before they found water at last."_s, u"/2026/05/02/third-well"_s,
     u"/img/well.jpg"_s},
};

const QList<Printed> khmer{
    {u"ពេលវេលាសាឡាងផ្លាស់ប្ដូរ ព្រោះទឹកទន្លេឡើង"_s, u"សាឡាងទីមួយនៃថ្ងៃនឹងចេញមុនដប់នាទី ចាប់ពីថ្ងៃចន្ទតទៅ។"_s, u"/?p=4101"_s,
     u"/img/1.jpg"_s},
    {u"រដូវស្វាយចាប់ផ្ដើមយឺតពីរសប្ដាហ៍"_s, u"ដើមស្វាយចេញផ្កាយឺតនៅឆ្នាំនេះ ហើយផ្លែតូចតែផ្អែម។"_s, u"/?p=4102"_s, u"/img/2.jpg"_s},
    {u"រថភ្លើងយប់រត់ឡើងវិញរៀងរាល់ថ្ងៃសុក្រ"_s, u"ប្រាំបួនឆ្នាំក្រោយមក ទូរថភ្លើងមានគ្រែបានត្រឡប់មកវិញ។"_s, u"/?p=4103"_s, u"/img/3.jpg"_s},
};

QString menu()
{
    return u"<header><div class='top-menu'><a href='/news/national-affairs-and-politics'>National affairs and "
           u"politics</a>"
           "<a href='/business/markets-and-economy'>Markets and the economy</a></div><nav><ul><li><a "
           "href='/sport'>Sport</a></li>"
           "<li><a href='/weather/five-day-forecast-2026'>Weather: the five day forecast</a></li></ul></nav></header>"_s;
}

QString foot()
{
    return u"<aside class='ad'><a href='https://elsewhere.example/offer-12345'><img src='/img/ad.jpg' width=300 "
           u"height=250>"
           "Cheap phones for everybody, only today and tomorrow</a></aside>"
           "<footer><a href='/about-this-newspaper-and-its-people-2026'>About this newspaper and its people</a>"
           "<a href='/privacy'>How we treat what we know about our readers</a></footer>"_s;
}

using Layout = std::function<QString(const Printed &)>;

QString pageOf(const QList<Printed> &stories, const Layout &one, const QString &before = {}, const QString &behind = {})
{
    QString html = u"<!DOCTYPE html><html><head><title>The Landing Stage</title></head><body>"_s + menu() + before;
    for (const Printed &story : stories)
        html += one(story);
    return html + behind + foot() + u"</body></html>"_s;
}

enum Shows { Headlines = 0, Teasers = 1, Photos = 2, All = 3 };

} // namespace

class FrontPagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void readsTheStories_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<bool>("inKhmer");
        QTest::addColumn<int>("shows");
        const auto row = [](const char *name, const QList<Printed> &stories, int shows, const Layout &one,
                            const QString &before = {}, const QString &behind = {}) {
            QTest::addRow("%s", name) << pageOf(stories, one, before, behind) << (&stories == &khmer) << shows;
        };
        row("articles with photo, heading and teaser", english, All, [](const Printed &s) {
            return u"<article><a href='%3'><img src='%4' width=600 height=400></a><h2><a href='%3'>%1</a></h2><p>%2</p></article>"_s
                .arg(s.headline, s.teaser, s.path, s.photo);
        });
        row("a table of old", english, All, [](const Printed &s) {
            return u"<table width=600><tr><td><a href='%3'><img src='%4' width=120 height=90 "
                   u"border=0></a></td><td><font size=3><b>"
                   "<a href='%3'>%1</a></b></font><br><font size=2>%2</font></td></tr></table>"_s.arg(
                       s.headline, s.teaser, s.path, s.photo);
        });
        row(
            "a list of headlines", english, Headlines,
            [](const Printed &s) {
                return u"<li><span class=date>4 May 2026</span> <a href='%2'>%1</a></li>"_s.arg(s.headline, s.path);
            },
            u"<ul class='latest'>"_s, u"</ul>"_s);
        row("cards that are links", english, All, [](const Printed &s) {
            return u"<a class='card' href='%3'><div class='media'><img src='%4' width=400 height=300></div><div><span "
                   u"class='kicker'>Kingdom"
                   "</span><h3>%1</h3><p>%2</p></div></a>"_s.arg(s.headline, s.teaser, s.path, s.photo);
        });
        row("read more and share links", english, All, [](const Printed &s) {
            return u"<div class='post'><a href='%3'><img src='%4' width=600 height=400></a><h2><a href='%3'>%1</a></h2>"
                   "<div class=meta><a href='/author/sok-dara-2026'>By Sok Dara, our correspondent</a> <a "
                   "href='%3#comments'>12 comments on "
                   "this story</a></div><p>%2</p><a href='%3'>Continue reading this story »</a><a "
                   "href='https://social.example/share?u=%3'>"
                   "Share this story with friends</a></div>"_s.arg(s.headline, s.teaser, s.path, s.photo);
        });
        row("photos fetched late", english, All, [](const Printed &s) {
            return u"<article><picture><source srcset='%4?w=320 320w, %4?w=640 640w'><img "
                   u"src='data:image/gif;base64,R0lGODlhAQABAAAAACw=' "
                   "data-src='%4' width=640 height=360></picture><h3><a href='%3'>%1</a></h3><div class='dek'>%2</div></article>"_s
                       .arg(s.headline, s.teaser, s.path, s.photo);
        });
        row("divs with class names", english, All, [](const Printed &s) {
            return u"<div class='module'><div class='module-thumb'><a href='%3' title='%1'><img src='%4' width=218 "
                   u"height=150></a></div>"
                   "<div class='item-details'><div class='module-title'><a href='%3'>%1</a></div><div "
                   "class='module-date'>May 4, 2026</div>"
                   "<div class='excerpt'>%2</div></div></div>"_s.arg(s.headline, s.teaser, s.path, s.photo);
        });
        row(
            "a list of terms", english, Teasers,
            [](const Printed &s) {
                return u"<dt><a href='%3'>%1</a></dt><dd>%2</dd>"_s.arg(s.headline, s.teaser, s.path);
            },
            u"<dl>"_s, u"</dl>"_s);
        row("photos as backgrounds", english, All, [](const Printed &s) {
            return u"<section class='tile'><a href='%3'><span class='cover' style=\"background-image: "
                   u"url('%4')\"></span><h2>%1</h2></a>"
                   "<p>%2</p></section>"_s.arg(s.headline, s.teaser, s.path, s.photo);
        });
        row(
            "tags, pages and a list of most read", english, All,
            [](const Printed &s) {
                return u"<article><h2><a href='%3'>%1</a></h2><figure><img src='%4' width=600 "
                       u"height=400></figure><p>%2</p><ul class=tags><li>"
                       "<a href='/tag/river-and-its-people-2026'>The river and its people</a></li></ul></article>"_s
                           .arg(s.headline, s.teaser, s.path, s.photo);
            },
            u"<div class='breadcrumbs'><a href='/'>Home</a> › <a href='/news/2026-in-the-kingdom'>The year 2026 in the kingdom</a></div>"_s,
            u"<div class='pagination'><a href='/news?page=2'>2</a><a href='/news?page=2'>To the next page of "
            u"stories</a></div><aside><h4>Most "
            "read</h4><ol><li><a href='/2026/05/04/ferry-timetable'>Ferry timetable changes as the river rises</a></li>"
            "<li><a href='/2026/05/03/mango-season'>Mango season begins two weeks late</a></li></ol></aside>"_s);
        row("a Khmer weblog", khmer, All, [](const Printed &s) {
            return u"<div class='post type-post'><div class='featured'><a href='%3'><img class='wp-post-image' "
                   u"data-lazy-src='%4' src='/blank.gif' "
                   "width=300 height=200></a></div><h2 class='entry-title'><a href='%3' rel='bookmark'>%1</a></h2><div "
                   "class='entry-summary'>"
                   "<p>%2</p></div><a class='more-link' href='%3'>អានបន្តអត្ថបទនេះ</a></div>"_s.arg(s.headline, s.teaser,
                                                                                                  s.path, s.photo);
        });
        row("Khmer headlines alone", khmer, Headlines, [](const Printed &s) {
            return u"<div class='news-item'><a href='%2'>%1</a><small>៤ ឧសភា ២០២៦</small></div>"_s.arg(s.headline,
                                                                                                       s.path);
        });
        row(
            "a headline in two lines", english, Photos,
            [](const Printed &s) {
                return u"<li class='teaser'><a href='%2'><img src='%3' width=150 height=100><strong>%1</strong></a></li>"_s
                    .arg(s.headline, s.path, s.photo);
            },
            u"<ul>"_s, u"</ul>"_s);
    }

    void readsTheStories()
    {
        QFETCH(QString, html);
        QFETCH(bool, inKhmer);
        QFETCH(int, shows);
        const auto feed = readFrontPage(html.toUtf8(), QUrl(u"https://landing.example/"_s));
        QVERIFY(feed);
        QStringList read, printed;
        for (const IncomingStory &story : feed->stories)
            read << story.headline + u" | "_s + story.address.toString() + u" | "_s + story.summaryHtml + u" | "_s +
                        (story.leadPhoto ? story.leadPhoto->address.path() : QString());
        for (const Printed &story : inKhmer ? khmer : english) {
            const QString teaser = shows & Teasers ? u"<p>%1</p>"_s.arg(story.teaser) : QString();
            printed << story.headline + u" | https://landing.example"_s + story.path + u" | "_s + teaser + u" | "_s +
                           (shows & Photos ? story.photo : QString());
        }
        QCOMPARE(read.join(u'\n'), printed.join(u'\n'));
        QCOMPARE(feed->language, inKhmer ? u"km"_s : feed->language);
    }
};

QTEST_APPLESS_MAIN(FrontPagesTest)
#include "frontpages_test.moc"
