// SPDX-License-Identifier: GPL-3.0-or-later
// A story printed over several pages: fetched one after the other, kept as one.
#include "tests/support/worker.h"

#include <QTest>

using namespace sarika;
using namespace Qt::StringLiterals;

namespace
{

QByteArray part(const QByteArray &number, const QByteArray &headline, const QByteArray &next)
{
    const QByteArray text = "<p>On page " + number +
                            " the boatmen who have worked on the river for many years said that the current is "
                            "strongest in the middle, where no rope holds.</p>";
    const QByteArray link = next.isEmpty() ? QByteArray() : "<p><a rel=next href='" + next + "'>Next page</a></p>";
    return "<html lang=en><head><title>" + headline + "</title></head><body><article><h1>" + headline +
           "</h1><div class=article-body>" + text.repeated(4) + "</div>" + link + "</article></body></html>";
}

} // namespace

class PartsTest : public QObject
{
    Q_OBJECT

    static void print(NewspaperServer &server)
    {
        server.set(u"/feed.xml"_s,
                   "<rss version=\"2.0\"><channel><title>The Landing Stage</title><item>"
                   "<title>A walk along the river</title><link>" +
                       server.url(u"/long/river-walk"_s).toEncoded() +
                       "</link><description>From the hill to the sea.</description></item></channel></rss>",
                   "application/rss+xml");
        const QByteArray html = "text/html; charset=utf-8";
        server.set(u"/long/river-walk"_s, part("one", "A walk along the river", "/long/river-walk/2"), html);
        server.set(u"/long/river-walk/2"_s, part("two", "A walk along the river, page 2", "/long/river-walk/3"), html);
        server.set(u"/long/river-walk/3"_s, part("three", "At the sea", {}), html);
    }

private Q_SLOTS:

    void areJoinedIntoOneStory()
    {
        NewspaperServer server;
        print(server);
        QTemporaryDir folder;
        Worker worker(folder.path());
        worker.follow(server.url(u"/feed.xml"_s));
        const SyncReport report = worker.sync();
        QVERIFY(report.failures.isEmpty());
        for (const QString &path : {u"/long/river-walk"_s, u"/long/river-walk/2"_s, u"/long/river-walk/3"_s})
            QCOMPARE(server.hits(path), 1);
        const auto story = worker.storyAt(server.url(u"/long/river-walk"_s));
        QVERIFY(story && story->wholeText);
        const qsizetype two = story->bodyText.indexOf(u"On page two"_s);
        const qsizetype three = story->bodyText.indexOf(u"On page three"_s);
        QVERIFY(story->bodyText.indexOf(u"On page one"_s) >= 0 && two > 0 && three > two);
        QVERIFY(!story->bodyText.contains(u"page 2"_s) && !story->bodyText.contains(u"Next page"_s));
        QCOMPARE(story->bodyHtml.count(u"<h2>"_s), 1); // the part with a name of its own has it above
        QVERIFY(story->bodyHtml.indexOf(u"<h2>At the sea</h2>"_s) < story->bodyHtml.indexOf(u"On page three"_s));
    }

    void halfAStoryIsNotTheStory()
    {
        NewspaperServer server;
        print(server);
        server.set(u"/long/river-walk/3"_s, ServerAnswer{.status = 503});
        QTemporaryDir folder;
        Worker worker(folder.path());
        worker.follow(server.url(u"/feed.xml"_s));
        QCOMPARE(worker.sync().pagesFailed, 1);
        const auto story = worker.storyAt(server.url(u"/long/river-walk"_s));
        QVERIFY(story && !story->wholeText && !story->bodyText.contains(u"On page one"_s));
    }
};

QTEST_GUILESS_MAIN(PartsTest)
#include "parts_test.moc"
