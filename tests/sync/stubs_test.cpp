// SPDX-License-Identifier: GPL-3.0-or-later
// Pages that show only the opening of their story, or no story at all: what is kept, and what is said of it.
#include "tests/support/worker.h"

#include <QTest>

using namespace sarika;
using namespace Qt::StringLiterals;

namespace
{

QByteArray opening()
{
    return "The first ferry of the day will leave ten minutes earlier from Monday, because the river is rising and the "
           "crossing takes longer than it did in the dry months.";
}

QByteArray rest()
{
    return "Boatmen who have worked on the river for many years said that the current is strongest in the middle, "
           "where no rope holds. ";
}

QByteArray page(const QByteArray &body)
{
    return "<html><head><title>The price of a crossing</title><script type=\"application/ld+json\">"
           "{\"@type\":\"NewsArticle\",\"headline\":\"The price of a crossing\",\"isAccessibleForFree\":false}"
           "</script></head><body><article><h1>The price of a crossing</h1><div class=\"article-body\">" +
           body + "</div></article></body></html>";
}

QByteArray stubPage()
{
    return page("<p>" + opening() + "</p><p>Subscribe to continue reading</p>");
}

QByteArray wholePage()
{
    return page("<p>" + opening() + "</p><p>" + rest().repeated(12) + "</p>");
}

} // namespace

class StubsTest : public QObject
{
    Q_OBJECT

    void follow(Worker &worker, const NewspaperServer &server) { worker.follow(server.url(u"/feed.xml"_s)); }

    static void print(NewspaperServer &server, const QByteArray &description, const QByteArray &page)
    {
        server.set(u"/feed.xml"_s,
                   "<rss version=\"2.0\"><channel><title>The Landing Stage</title><item>"
                   "<title>The price of a crossing</title><link>" +
                       server.url(u"/a"_s).toEncoded() + "</link><description>" + description +
                       "</description></item></channel></rss>",
                   "application/rss+xml");
        server.set(u"/a"_s, page, "text/html; charset=utf-8");
    }

    static std::optional<Story> story(const Worker &worker, const NewspaperServer &server)
    {
        return worker.storyAt(server.url(u"/a"_s));
    }

private Q_SLOTS:

    void theOpeningIsKeptAsWhatItIs()
    {
        NewspaperServer server;
        print(server, "The first ferry leaves earlier.", stubPage());
        QTemporaryDir folder;
        Worker worker(folder.path());
        follow(worker, server);
        const SyncReport report = worker.sync();
        QCOMPARE(report.pagesFetched, 1);
        QCOMPARE(report.pagesStub, 1);
        QVERIFY(report.failures.isEmpty());
        const auto kept = story(worker, server);
        QVERIFY(kept);
        QCOMPARE(kept->card.offline.text, Held::Stub);
        QVERIFY(!kept->wholeText);
        QVERIFY(kept->bodyText.contains(QString::fromUtf8(opening())));
    }

    void whatTheFeedGaveIsNotLostToAShorterOpening()
    {
        NewspaperServer server;
        const QByteArray summary = opening() + " " + rest() + rest();
        print(server, summary, stubPage());
        QTemporaryDir folder;
        Worker worker(folder.path());
        follow(worker, server);
        worker.sync();
        const auto kept = story(worker, server);
        QVERIFY(kept);
        QCOMPARE(kept->card.offline.text, Held::Stub);
        QVERIFY(kept->bodyText.contains(QString::fromUtf8(rest().trimmed())));
    }

    void oneThatIsOpenedLaterBecomesWhole()
    {
        NewspaperServer server;
        print(server, "The first ferry leaves earlier.", stubPage());
        QTemporaryDir folder;
        Worker worker(folder.path());
        follow(worker, server);
        worker.sync();
        server.forgetRequests();
        worker.sync(); // not before its time
        QCOMPARE(server.hits(u"/a"_s), 0);
        print(server, "The first ferry leaves earlier.", wholePage());
        worker.sync({.force = true});
        const auto whole = story(worker, server);
        QVERIFY(whole && whole->wholeText);
        QCOMPARE(whole->card.offline.text, Held::Yes);
        QVERIFY(whole->bodyText.contains(QString::fromUtf8(rest().trimmed())));
    }

    void aWholeStoryIsNotLostToAStub()
    {
        NewspaperServer server;
        print(server, "The first ferry leaves earlier.", wholePage());
        QTemporaryDir folder;
        Worker worker(folder.path());
        follow(worker, server);
        worker.sync();
        print(server, "The first ferry leaves earlier, and so does the last.", stubPage());
        const SyncReport report = worker.sync({.force = true});
        QCOMPARE(report.pagesFetched, 1);
        const auto kept = story(worker, server);
        QVERIFY(kept && kept->wholeText);
        QCOMPARE(kept->card.offline.text, Held::Yes);
        QVERIFY(kept->bodyText.contains(QString::fromUtf8(rest().trimmed())));
    }

    void aPageWithoutAStoryLeavesWhatTheFeedGave_data()
    {
        QTest::addColumn<QByteArray>("page");
        QTest::newRow("error") << QByteArray("<html><head><title>404 Page not found</title></head><body>"
                                             "<h1>Page not found</h1><p>The page you asked for could not be found on "
                                             "this server.</p></body></html>");
        QTest::newRow("consent") << QByteArray(
            "<html><head><title>Before you continue</title></head><body><h1>We value your privacy</h1><p>We and our "
            "partners use cookies to store personal data, and ask for your consent before you go on to "
            "the news.</p></body></html>");
    }

    void aPageWithoutAStoryLeavesWhatTheFeedGave()
    {
        QFETCH(const QByteArray, page);
        NewspaperServer server;
        print(server, opening(), page);
        QTemporaryDir folder;
        Worker worker(folder.path());
        follow(worker, server);
        const SyncReport report = worker.sync();
        QCOMPARE(report.pagesFailed, 1);
        QCOMPARE(report.failures.size(), 1);
        QCOMPARE(report.failures.first().error.kind, Error::Kind::NotNews);
        QVERIFY(report.failures.first().nextTryAt.isValid());
        const auto kept = story(worker, server);
        QVERIFY(kept && !kept->wholeText);
        QCOMPARE(kept->card.offline.text, Held::Failed);
        QCOMPARE(kept->trouble, PageTrouble::NoStory);
        QCOMPARE(kept->bodyText, QString::fromUtf8(opening()));
    }

    void aPageThatIsGoneIsNotWaitedFor()
    {
        NewspaperServer server;
        print(server, opening(), wholePage());
        server.set(u"/a"_s, {.status = 410, .bytes = "Gone"});
        QTemporaryDir folder;
        Worker worker(folder.path());
        follow(worker, server);
        QCOMPARE(worker.sync().pagesFailed, 1);
        const auto kept = story(worker, server);
        QVERIFY(kept && !kept->wholeText);
        QCOMPARE(kept->card.offline.text, Held::Failed);
        QCOMPARE(kept->trouble, PageTrouble::GivenUp);
    }
};

QTEST_GUILESS_MAIN(StubsTest)
#include "stubs_test.moc"
