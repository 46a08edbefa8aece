// SPDX-License-Identifier: GPL-3.0-or-later
// MOST VIEWED lists by heading, by name, behind a tab and by their ranks; and lists that are none.
#include "app/page/mostviewedreader.h"

#include <QTest>

using namespace sarika;
using namespace Qt::StringLiterals;

namespace
{

const QStringList headlines{u"Ferry timetable changes as the river rises"_s,
                            u"Mango season begins two weeks late this year"_s,
                            u"The night train runs again on Fridays only"_s, u"A village digs its third well by hand"_s,
                            u"Rice price falls for the fourth week"_s};

// %1 the rank, %2 the headline, %3 the address.
QString list(const QString &entry)
{
    QString html;
    for (int i = 0; i < headlines.size(); ++i)
        html += QString(entry)
                    .replace(u"%1"_s, QString::number(i + 1))
                    .replace(u"%2"_s, headlines[i])
                    .replace(u"%3"_s, u"/2026/05/0%1/story"_s.arg(i + 1));
    return html;
}

const QString item = u"<li><a href='%3'>%2</a></li>"_s;

} // namespace

class MostViewedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void findsTheList_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addRow("heading") << u"<h4>Most read</h4><ol>"_s + list(item) + u"</ol>"_s;
        QTest::addRow("Khmer heading") << u"<div class=title><span>អានច្រើនបំផុត</span></div><div>"_s +
                                              list(u"<div class=row><a href='%3'>%2</a></div>"_s) + u"</div>"_s;
        QTest::addRow("rank, photo and teaser")
            << u"<section><h2>Most Viewed</h2>"_s +
                   list(u"<article><b class=rank>%1</b><a href='%3'><img src='/img/%1.jpg' width=90 "
                        u"height=60></a><h3><a href='%3'>%2</a></h3>"
                        "<p>The first words of the story stand here until they are cut [...]</p></article>"_s) +
                   u"</section>"_s;
        QTest::addRow("class name") << u"<div class='widget mostviewed'><ul>"_s + list(item) + u"</ul></div>"_s;
        QTest::addRow("tab")
            << u"<ul class=tabs><li><a href='#latest'>Latest</a></li><li><a href='#pop'>Most Read</a></li></ul>"
               "<div id=latest><ul><li><a href='/2026/05/09/other-story'>Another story that is merely the "
               "latest</a></li>"
               "<li><a href='/2026/05/08/other-story'>One more story that is merely new</a></li>"
               "<li><a href='/2026/05/07/other-story'>And a third one that is merely new</a></li></ul></div><div id=pop><ul>"_s +
                   list(item) + u"</ul></div>"_s;
        QTest::addRow("button and panel")
            << u"<button aria-controls=p2>Trending</button><p>Other words</p><div><div id=p2>"_s + list(item) +
                   u"</div></div>"_s;
        QTest::addRow("printed ranks alone")
            << u"<div class=sidebar>"_s +
                   list(u"<div class=entry><span class=number>%1</span><a href='%3'>%2</a></div>"_s) + u"</div>"_s;
        QTest::addRow("ranks within the links") << u"<div class=box><ul>"_s +
                                                       list(u"<li><a href='%3'><span>%1</span> <b>%2</b></a></li>"_s) +
                                                       u"</ul></div>"_s;
    }

    void findsTheList()
    {
        QFETCH(QString, html);
        const HtmlTree tree =
            HtmlTree::parse((u"<body><main><h1>A story</h1><p>Its words.</p></main>"_s + html).toUtf8());
        const QList<MostViewed> found = findMostViewed(tree, QUrl(u"https://landing.example/2026/05/01/own"_s));
        QStringList read;
        for (const MostViewed &entry : found)
            read << entry.headline;
        QCOMPARE(read, headlines);
        for (int i = 0; i < found.size(); ++i)
            QCOMPARE(found[i].rank, i + 1);
        if (html.contains(u"[...]"_s)) {
            QVERIFY(found[0].teaser.endsWith(u'…'));
            QCOMPARE(found[4].photoAddress.path(), u"/img/5.jpg"_s);
        }
    }

    void knowsTheHeadingInManyLanguages_data()
    {
        QTest::addColumn<QString>("heading");
        for (const QString &heading : {u"MOST VIEWED"_s,      u"Most read today"_s,
                                       u"Trending now"_s,     u"Meistgelesen"_s,
                                       u"Les plus lus"_s,     u"Lo más leído"_s,
                                       u"Mais lidas"_s,       u"I più letti"_s,
                                       u"Meest gelezen"_s,    u"Mest lästa"_s,
                                       u"Mest lest"_s,        u"Mest læst"_s,
                                       u"Luetuimmat"_s,       u"Najczęściej czytane"_s,
                                       u"Nejčtenější"_s,      u"Legolvasottabb"_s,
                                       u"Cele mai citite"_s,  u"Τα πιο δημοφιλή"_s,
                                       u"En çok okunanlar"_s, u"Самое читаемое"_s,
                                       u"Найпопулярніше"_s,   u"Най-четени"_s,
                                       u"Najčitanije"_s,      u"הנקראים ביותר"_s,
                                       u"الأكثر قراءة"_s,     u"پربازدیدترین"_s,
                                       u"सबसे ज्यादा पढ़ी गई"_s, u"Terpopuler"_s,
                                       u"Đọc nhiều"_s,        u"ยอดนิยม"_s,
                                       u"人気記事"_s,         u"热门"_s,
                                       u"많이 본 뉴스"_s,     u"អានច្រើនបំផុត"_s,
                                       u"ពេញនិយម"_s,           u"មើលច្រើនបំផុត"_s})
            QTest::addRow("%s", qPrintable(heading)) << heading;
    }

    void knowsTheHeadingInManyLanguages()
    {
        QFETCH(const QString, heading);
        const QString html = u"<body><h4>"_s + heading + u"</h4><ol>"_s + list(item) + u"</ol>"_s;
        const QList<MostViewed> found =
            findMostViewed(HtmlTree::parse(html.toUtf8()), QUrl(u"https://landing.example/2026/05/01/own"_s));
        QCOMPARE(found.size(), headlines.size());
    }

    void leavesOtherLists_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addRow("latest") << u"<h4>Latest</h4><ol>"_s + list(item) + u"</ol>"_s;
        QTest::addRow("menu under a popular heading")
            << u"<h4>Popular</h4><ul><li><a href='/a'>News</a></li><li><a href='/b'>Sport</a></li><li><a href='/c'>Life</a></li></ul>"_s;
        QTest::addRow("list in the story")
            << u"<article><p>Five things:</p><ol>"_s + list(u"<li>%2</li>"_s) + u"</ol></article>"_s;
        QTest::addRow("dates before headlines")
            << u"<div>"_s + list(u"<div><span>0%1 May</span> <a href='%3'>%2</a></div>"_s) + u"</div>"_s;
    }

    void leavesOtherLists()
    {
        QFETCH(QString, html);
        const HtmlTree tree = HtmlTree::parse((u"<body>"_s + html).toUtf8());
        QVERIFY(findMostViewed(tree, QUrl(u"https://landing.example/2026/05/01/own"_s)).isEmpty());
    }
};

QTEST_APPLESS_MAIN(MostViewedTest)
#include "mostviewed_test.moc"
