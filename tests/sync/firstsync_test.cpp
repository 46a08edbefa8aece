// SPDX-License-Identifier: GPL-3.0-or-later
// From an empty cache to a newspaper that can be read with the server gone; and what the next syncs do.
#include "app/store/mostviewedstore.h"
#include "tests/support/worker.h"

#include <QFile>
#include <QTest>

using namespace sarika;
using namespace Qt::StringLiterals;

class FirstSyncTest : public QObject
{
    Q_OBJECT

    static void printTwelve(Paper &paper)
    {
        for (int number = 1; number <= 12; ++number)
            paper.addStory(number);
        for (int number = 13; number <= 15; ++number)
            paper.addStory(number, Paper::Listed::OnlyMostViewed);
        paper.setMostViewed({13, 2, 14, 5, 15, 7});
        paper.print();
    }

private Q_SLOTS:

    void everythingIsThereWithTheServerGone()
    {
        NewspaperServer server;
        Paper paper(server);
        printTwelve(paper);
        QTemporaryDir folder;
        Worker worker(folder.path());
        const SourceId source = worker.follow(paper.feed());
        const SyncReport report = worker.sync();
        server.stop();

        QCOMPARE(report.sections, 1);
        QCOMPARE(report.failed, 0);
        QCOMPARE(report.storiesAdded, 15);
        QCOMPARE(report.pagesFetched, 15);
        QCOMPARE(report.photosFetched, 30);
        QCOMPARE(report.pagesFailed + report.photosFailed, 0);
        QVERIFY(report.failures.isEmpty());
        QCOMPARE(report.requests, 1 + 15 + 30);
        QVERIFY(report.bytes > 0);

        for (int number = 1; number <= 15; ++number) {
            const std::optional<Story> story = worker.storyAt(paper.storyAddress(number));
            QVERIFY(story);
            QVERIFY(story->wholeText);
            QCOMPARE(story->card.offline.text, Held::Yes);
            QCOMPARE(story->card.offline.photos, Held::Yes);
            QCOMPARE(story->card.headline, QString::fromUtf8(Paper::headline(number)));
            QVERIFY(story->bodyText.contains(QString::fromUtf8(Paper::sentence(number, 6))));
            QVERIFY(story->card.leadPhoto);
            QVERIFY(QFile::exists(story->card.leadPhoto->file));
            QVERIFY(QFile::exists(story->card.leadPhoto->thumbnail));
            QCOMPARE(story->card.leadPhoto->credit, u"Sok Dara"_s);
            QCOMPARE(story->photos.size(), 1);
            QVERIFY(story->bodyHtml.contains(story->photos.first().address.toString()));
        }
        const auto reader = worker.reader();
        const QList<MostViewed> most = MostViewedStore(*reader).list(source);
        QCOMPARE(most.size(), 6);
        for (const MostViewed &entry : most)
            QVERIFY(entry.storyId != 0);
    }

    void whenNothingChangedOneRequestIsEnough()
    {
        NewspaperServer server;
        Paper paper(server);
        printTwelve(paper);
        QTemporaryDir folder;
        Worker worker(folder.path());
        worker.follow(paper.feed());
        worker.sync();
        server.forgetRequests();
        const SyncReport report = worker.sync();
        QCOMPARE(report.notModified, 1);
        QCOMPARE(report.storiesAdded, 0);
        QCOMPARE(report.requests, 1);
        QCOMPARE(server.hits(), 1);
        QVERIFY(!server.requests().first().header("If-None-Match").isEmpty());
    }

    void onlyTheNewStoryIsFetched()
    {
        NewspaperServer server;
        Paper paper(server);
        printTwelve(paper);
        QTemporaryDir folder;
        Worker worker(folder.path());
        worker.follow(paper.feed());
        worker.sync();
        paper.addStory(40);
        paper.print();
        const SyncReport report = worker.sync();
        QCOMPARE(report.storiesAdded, 1);
        QCOMPARE(report.pagesFetched, 1);
        QCOMPARE(report.photosFetched, 2);
        QCOMPARE(worker.cards().first().headline, QString::fromUtf8(Paper::headline(40)));
    }

    // New stories before those an earlier sync left, the most viewed before the rest, lead photos before body photos.
    void whatMattersMostIsFetchedFirst()
    {
        NewspaperServer server;
        Paper paper(server);
        for (int number = 1; number <= 10; ++number)
            paper.addStory(number);
        paper.print();
        QTemporaryDir folder;
        HttpLimits oneByOne = Worker::quickLimits();
        oneByOne.perHost = 1;
        Worker worker(folder.path(), oneByOne);
        worker.follow(paper.feed());
        worker.sync({.pages = false, .photos = false});
        for (int number = 11; number <= 14; ++number)
            paper.addStory(number);
        paper.setMostViewed({2, 11, 12, 13});
        paper.print();
        server.forgetRequests();
        QVERIFY(worker.sync({.force = true}).failures.isEmpty());

        QStringList order;
        for (const ServerRequest &request : server.requests())
            order << request.path;
        const auto place = [&order](const QString &path) { return order.indexOf(path); };
        QCOMPARE(place(paper.feed().path()), 0);
        for (int left : {1, 3, 4}) {
            for (int sooner : {11, 12, 13, 14, 2})
                QVERIFY2(place(Paper::pagePath(sooner)) < place(Paper::pagePath(left)), qPrintable(order.join(u' ')));
        }
        for (int number = 1; number <= 14; ++number)
            QVERIFY(place(Paper::leadPath(number)) < place(Paper::bodyPhotoPath(number)));
    }

    void withoutPagesTheFeedIsStillRead()
    {
        NewspaperServer server;
        Paper paper(server);
        printTwelve(paper);
        QTemporaryDir folder;
        Worker worker(folder.path());
        worker.follow(paper.feed());
        SyncReport report = worker.sync({.sections = {}, .pages = false, .photos = false});
        QCOMPARE(report.requests, 1);
        QCOMPARE(report.storiesAdded, 12);
        QCOMPARE(worker.cards().first().offline.text, Held::No);
        report = worker.sync({}); // takes up what the one before left
        QCOMPARE(report.pagesFetched, 15);
        QCOMPARE(report.photosFetched, 30);
    }

    void aFrontPageIsASection()
    {
        NewspaperServer server;
        Paper paper(server);
        printTwelve(paper);
        QByteArray front = "<html><head><title>The Loopback Post</title></head><body><nav><a href=\"/a\">Home</a></nav>"
                           "<main>";
        for (int number = 1; number <= 12; ++number)
            front += "<article><h2><a href=\"" + Paper::pagePath(number).toLatin1() + "\">" + Paper::headline(number) +
                     "</a></h2><p>" + Paper::sentence(number, 1) + "</p></article>";
        server.set(u"/"_s, front + "</main></body></html>", "text/html; charset=utf-8");
        QTemporaryDir folder;
        Worker worker(folder.path());
        worker.follow(paper.home(), Section::Kind::Page);
        const SyncReport report = worker.sync();
        QCOMPARE(report.failed, 0);
        QCOMPARE(report.storiesAdded, 15);
        QVERIFY(worker.storyAt(paper.storyAddress(3)));
    }

    void aFavouriteThatIsNotWholeIsFetchedAtOnce()
    {
        NewspaperServer server;
        Paper paper(server);
        printTwelve(paper);
        QTemporaryDir folder;
        Worker worker(folder.path());
        worker.follow(paper.feed());
        worker.sync({.sections = {}, .pages = false, .photos = false});
        const StoryId id = worker.storyAt(paper.storyAddress(4))->card.id;
        worker.act([id](ReaderActs &acts) { acts.markFavourite(id, MarkStore::Mark::Set); });
        QTRY_COMPARE_WITH_TIMEOUT(worker.storyAt(paper.storyAddress(4))->card.offline, (Offline{Held::Yes, Held::Yes}),
                                  20'000);
        QVERIFY(worker.storyAt(paper.storyAddress(4))->card.favourite);
        QCOMPARE(worker.storyAt(paper.storyAddress(6))->card.offline.text, Held::No);
    }

    void closingLeavesOneSoundFile()
    {
        NewspaperServer server;
        Paper paper(server);
        printTwelve(paper);
        QTemporaryDir folder;
        Worker worker(folder.path());
        worker.follow(paper.feed());
        worker.start({});
        worker.close(); // in the middle of it
        QVERIFY(!QFile::exists(worker.paths().database() + u"-wal"_s));
        QCOMPARE(QFileInfo(worker.paths().lock()).size(), 0);
    }
};

QTEST_GUILESS_MAIN(FirstSyncTest)
#include "firstsync_test.moc"
