// SPDX-License-Identifier: GPL-3.0-or-later
// The day a story came out: what the page's data claims weighed against what the page prints.
#include "app/page/datelabels.h"
#include "app/page/pagedates.h"

#include <QTest>

using namespace sarika;
using namespace Qt::StringLiterals;

namespace
{

const QString claimed = u"<meta property='article:published_time' content='%1'>"_s;
const QString story =
    u"<p>The water of the river has fallen by a third since the rains ended, and the boats wait where "
    "they are, said the harbour master on the quay.</p>"_s;

/// The date found, as printed in its own offset; empty without.
QString published(const QString &html, const QString &host = u"paper.example"_s, const QString &path = u"/a/ferry"_s)
{
    const HtmlTree tree = HtmlTree::parse(html.toUtf8());
    const QUrl address(u"https://"_s + host + path);
    const HtmlNode *headline = tree.body();
    while (headline && !headline->is("h1"))
        headline = nextNode(headline, tree.body());
    const Lines lines(tree, {});
    const PageDates dates = findDates(StoryTop(tree, lines, headline), readClaims(tree, address), address);
    return dates.published.isValid() ? dates.published.toString(Qt::ISODate) : QString();
}

} // namespace

class PageDatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void weighsClaimsAgainstThePage_data()
    {
        QTest::addColumn<QString>("claim");
        QTest::addColumn<QString>("printed");
        QTest::addColumn<QString>("day");
        const QString late = claimed.arg(u"2026-05-09T08:00:00Z"_s);
        QTest::addRow("agreed") << late << u"<p>9 May 2026</p>"_s << u"2026-05-09"_s;
        QTest::addRow("said to be published")
            << late << u"<p>Published <b>4 May 2024</b></p><p>Updated 9 May 2026</p>"_s << u"2024-05-04"_s;
        QTest::addRow("an earlier day unsaid") << late << u"<p>Sok Dara · 4 May 2024</p>"_s << u"2024-05-04"_s;
        QTest::addRow("a later day unsaid") << late << u"<p>Sok Dara · 11 May 2026</p>"_s << u"2026-05-09"_s;
        QTest::addRow("updated") << late << u"<p>Updated 4 May 2024</p>"_s << u"2026-05-09"_s;
        QTest::addRow("the day of the change")
            << late + u"<meta property='article:modified_time' content='2026-06-01T08:00:00Z'>"_s
            << u"<div class='published'>1 June 2026</div>"_s << u"2026-05-09"_s;
        QTest::addRow("in the story") << late << story + story + u"<p>Opened on 4 May 2024</p>"_s << u"2026-05-09"_s;
        QTest::addRow("the other side of midnight") << late << u"<p>8 May 2026, 23:00</p>"_s << u"2026-05-08"_s;
        QTest::addRow("of another story") << late
                                          << u"<div><h3><a href='/b'>Bridge over the river closed again</a></h3>"
                                             "<span>4 May 2024</span></div>"_s
                                          << u"2026-05-09"_s;
        QTest::addRow("the label above, the date a heading")
            << late << u"<p>Published on:</p><h2>4 May 2024</h2>"_s << u"2024-05-04"_s;
        QTest::addRow("updated, said above")
            << late << u"<p>Last changed, updated:</p><p>4 May 2024</p>"_s << u"2026-05-09"_s;
        QTest::addRow("month first in the data")
            << claimed.arg(u"03-09-2026"_s) << u"<p>March 9, 2026</p>"_s << u"2026-03-09"_s;
    }

    void weighsClaimsAgainstThePage()
    {
        QFETCH(QString, claim);
        QFETCH(QString, printed);
        const QString html = claim + u"<h1>Ferry leaves early</h1>"_s + printed + story + story + story;
        const QString found = published(html).left(10);
        QTEST(found, "day");
    }

    void takesTheClaimThatThePagePrints()
    {
        const QString html = u"<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":"
                             "\"2025-12-06T14:36:00Z\"}</script>"_s +
                             claimed.arg(u"2026-12-15T09:13:00Z"_s) + u"<h1>Ferry leaves early</h1><p>15.12.2026</p>"_s;
        QCOMPARE(published(html + story + story), u"2026-12-15T09:13:00Z"_s);
    }

    void tellsThePublishersOwnClock()
    {
        const QString html = claimed.arg(u"2026-05-04T00:25:10Z"_s) + u"<h1>Ferry leaves early</h1>"_s;
        QCOMPARE(published(html + story), u"2026-05-04T00:25:10Z"_s);
        QCOMPARE(published(html + story, u"diario.com.ar"_s), u"2026-05-03T21:25:10-03:00"_s); // the country's
        QCOMPARE(published(html + u"<time datetime='2026-05-03T20:25:10-04:00'>3 May</time>"_s + story),
                 u"2026-05-03T20:25:10-04:00"_s); // said again
        QCOMPARE(published(html + u"<p>May 3, 2026 at 7:25 pm</p>"_s + story), u"2026-05-03T19:25:10-05:00"_s);
        QCOMPARE(published(html + u"<p>May 3, 2026 at 7:31 pm</p>"_s + story), u"2026-05-04T00:25:10Z"_s); // no zone
    }

    void findsWhatNoDataClaims_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("date");
        QTest::addRow("by the byline") << u"<p>von <a href='/u/1'>Jana</a><br>am 20.09.2026</p>"_s << u"2026-09-20"_s;
        QTest::addRow("comment's time later")
            << u"<p>4 May 2026</p>"_s + story +
                   u"<div class=comment><time datetime='2026-05-07T10:00'>7 May</time></div>"_s
            << u"2026-05-04"_s;
        QTest::addRow("published beside updated")
            << u"<p><time class=updated datetime='2026-05-03'>3 May</time><time class='entry-date published' "
               "datetime='2026-05-04'>4 May</time></p>"_s
            << u"2026-05-04"_s;
        QTest::addRow("aside by the headline")
            << u"<aside class=info><div class=day>Donnerstag</div><div>05. Juni 2026</div></aside>"_s
            << u"2026-06-05"_s;
        QTest::addRow("teasers first") << u"<ul><li><h3><a href='/b'>Bridge over the river closed again</a></h3><i "
                                          "class=date>2 June 2026</i></ul><p class=date>4 May 2026</p>"_s
                                       << u"2026-05-04"_s;
        QTest::addRow("press release")
            << u"<p>Pressemitteilung vom 25. Januar 2026 | Berlin – Die Fähre fährt früher und "
               "öfter, sagte der Hafenmeister am Kai den Wartenden.</p>"_s
            << u"2026-01-25"_s;
        QTest::addRow("brief year") << u"<p><i>( Porto, 14 Gennaio 26 )</i></p>"_s << u"2026-01-14"_s;
        QTest::addRow("brief numbers") << u"<p>23.09.26 | 18:19</p>"_s << u"2026-09-23"_s;
        QTest::addRow("for a script to draw")
            << u"<div class=line><i data-date='4 May 2026'></i></div>"_s << u"2026-05-04"_s;
        QTest::addRow("a month that is a verb") << u"<p>What will set your mind on fire in 2017</p>"_s << QString();
        QTest::addRow("updated later that day")
            << u"<p>05 Gennaio 2026 Aggiornato alle 16:01</p>"_s << u"2026-01-05T00:00:00Z"_s;
    }

    void findsWhatNoDataClaims()
    {
        QFETCH(QString, html);
        QFETCH(QString, date);
        const QString found = published(u"<h1>Ferry leaves early</h1>"_s + html + story + story);
        QCOMPARE(found.left(date.size()), date);
        QCOMPARE(found.isEmpty(), date.isEmpty());
    }

    void readsPrintedDatesInManyLanguages_data()
    {
        QTest::addColumn<QString>("printed");
        QTest::addRow("German") << u"Veröffentlicht am 4. Mai 2026"_s;
        QTest::addRow("French") << u"Publié le 4 mai 2026 à 9h05"_s;
        QTest::addRow("Spanish") << u"4 de mayo del 2026"_s;
        QTest::addRow("Portuguese") << u"4 de maio de 2026 às 09h05"_s;
        QTest::addRow("Russian") << u"4 мая 2026, 09:05"_s;
        QTest::addRow("Thai") << u"4 พฤษภาคม 2569"_s;
        QTest::addRow("Vietnamese") << u"Thứ Hai, ngày 4 tháng 5 năm 2026"_s;
        QTest::addRow("Japanese") << u"2026年5月4日 公開"_s;
        QTest::addRow("Korean") << u"입력 2026.05.04"_s;
        QTest::addRow("Khmer") << u"ចេញផ្សាយ៖ ថ្ងៃទី៤ ខែឧសភា ឆ្នាំ២០២៦"_s;
        QTest::addRow("Khmer numerals of the West") << u"ថ្ងៃទី 4 ខែ ឧសភា ឆ្នាំ 2026"_s;
        QTest::addRow("Khmer with its weekday") << u"ថ្ងៃចន្ទ ទី០៤ ខែឧសភា ឆ្នាំ២០២៦ ម៉ោង ៩:០៥ ព្រឹក"_s;
        QTest::addRow("Turkish") << u"Yayınlanma: 4 Mayıs 2026"_s;
        QTest::addRow("Indonesian") << u"Diterbitkan 4 Mei 2026"_s;
    }

    void readsPrintedDatesInManyLanguages()
    {
        QFETCH(QString, printed);
        QCOMPARE(published(u"<h1>Ferry leaves early</h1><p>"_s + printed + u"</p>"_s + story).left(10),
                 u"2026-05-04"_s);
    }

    void tellsPublishingFromUpdating()
    {
        using Of = PrintedDate::Of;
        QCOMPARE(dateLabelIn(u"First published "_s, {}), Of::Publishing);
        QCOMPARE(dateLabelIn(u"Zuletzt aktualisiert: "_s, {}), Of::Updating);
        QCOMPARE(dateLabelIn(u"Published by Sok, updated "_s, {}), Of::Updating);
        QCOMPARE(dateLabelIn(u"កែប្រែចុងក្រោយ "_s, {}), Of::Updating);
        QCOMPARE(dateLabelIn({}, u" 更新"_s), Of::Updating);
        QCOMPARE(dateLabelIn({}, u" Updated at 16:01"_s), Of::Unsaid);
        QCOMPARE(dateLabelIn(u"Sok Dara "_s, {}), Of::Unsaid);
    }
};

QTEST_GUILESS_MAIN(PageDatesTest)
#include "pagedates_test.moc"
