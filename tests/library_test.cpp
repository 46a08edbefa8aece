// SPDX-License-Identifier: GPL-3.0-or-later
// The library as window and command line use it: follow, sync, read with the server gone, mark, close, open again.
#include "app/library.h"
#include "app/settings.h"
#include "tests/support/paper.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace sarika;
using namespace Qt::StringLiterals;

class LibraryTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    Paths m_paths = Paths::inFolder(m_folder.path());
    Settings m_settings{m_paths.settings()};
    NewspaperServer m_server;
    Paper m_paper{m_server};

    std::unique_ptr<Library> open()
    {
        auto library = Library::open(m_paths, m_settings);
        return library ? *std::move(library) : nullptr;
    }

private Q_SLOTS:

    void initTestCase()
    {
        for (int number = 1; number <= 5; ++number)
            m_paper.addStory(number);
        m_paper.setMostViewed({3, 1, 2});
        m_paper.print();
    }

    void followAndSync()
    {
        const auto library = open();
        QVERIFY(library);
        QVERIFY(library->listSources().isEmpty());
        QVERIFY(!library->lastReport());
        QSignalSpy discovered(library.get(), &Library::discovered);
        library->discover(m_paper.home().toString());
        QVERIFY(discovered.wait(20'000));

        QSignalSpy followed(library.get(), &Library::followed);
        library->follow(discovered.first().first().value<Discovery>());
        QVERIFY(followed.wait());
        const QList<Source> sources = library->listSources();
        QCOMPARE(sources.size(), 1);
        QCOMPARE(sources.first().name, u"The Loopback Post"_s);
        QCOMPARE(sources.first().sections.size(), 1);

        QSignalSpy started(library.get(), &Library::syncStarted);
        QSignalSpy added(library.get(), &Library::storiesAdded);
        QSignalSpy progressed(library.get(), &Library::syncProgressed);
        QSignalSpy ended(library.get(), &Library::syncEnded);
        library->sync({});
        QVERIFY(ended.wait(20'000));
        QCOMPARE(started.size(), 1);
        QVERIFY(!added.isEmpty());
        QVERIFY(!progressed.isEmpty());
        const auto last = progressed.last().first().value<SyncProgress>();
        QCOMPARE(last.done, last.total);
        QCOMPARE(last.done, 1 + 5 + 10);
        QCOMPARE(last.sections.size(), 1);
        QCOMPARE(last.sections.first().name, u"News"_s);
        QVERIFY(last.bytes > 0);
        QCOMPARE(last.sections.first().bytes, last.bytes); // of feed, pages and photos
        QVERIFY(!library->syncing());
        QCOMPARE(library->lastReport()->storiesAdded, 5);
    }

    void readWithTheServerGone()
    {
        m_server.stop();
        const auto library = open();
        const QList<StoryCard> cards = library->listStories({}, {}, 100);
        QCOMPARE(cards.size(), 5);
        QCOMPARE(library->countUnread().unread, 5);
        const std::optional<Story> story = library->findStory(cards.first().id);
        QVERIFY(story);
        QVERIFY(story->wholeText);
        QCOMPARE(library->findStoryAt(story->address), cards.first().id);
        QCOMPARE(library->nextUnread({}, {}), cards.first().id);
        QCOMPARE(library->findCards({cards[1].id}).size(), 1);
        QCOMPARE(library->listMostViewed(0).size(), 3);
        QVERIFY(library->lastSyncAt().isValid());
    }

    void whatTheReaderDoesIsToldBackAndKept()
    {
        StoryId id = 0;
        {
            const auto library = open();
            id = library->listStories({}, {}, 1).first().id;
            QSignalSpy changed(library.get(), &Library::storiesChanged);
            library->markStories({id}, ReadMark::Read);
            QVERIFY(changed.wait());
            QCOMPARE(changed.first().first().value<QList<StoryId>>(), QList<StoryId>{id});
            library->markFavourite(id, FavouriteMark::Favourite);
            library->renameSource(library->listSources().first().id, u"Ours"_s);
        } // closed at once: what was asked for is written all the same
        const auto library = open();
        const StoryCard card = library->findCards({id}).first();
        QVERIFY(card.read);
        QVERIFY(card.favourite);
        QCOMPARE(library->listSources().first().name, u"Ours"_s);
        QCOMPARE(library->countUnread().favourites, 1);
    }

    void allReadCanBeUndone()
    {
        const auto library = open();
        QSignalSpy marked(library.get(), &Library::markedAllRead);
        library->markAllRead({});
        QVERIFY(marked.wait());
        const auto batch = marked.first().first().value<ReadBatch>();
        QCOMPARE(batch.count, 4);
        QCOMPARE(library->countUnread().unread, 0);
        QSignalSpy changed(library.get(), &Library::manyMarked);
        library->undoAllRead(batch);
        QVERIFY(changed.wait());
        QCOMPARE(library->countUnread().unread, 4);
    }

    void aFailedSyncIsToldAndReported()
    {
        const auto library = open();
        QSignalSpy ended(library.get(), &Library::syncEnded);
        library->sync({.sections = {}, .force = true});
        QVERIFY(ended.wait(20'000));
        const auto report = ended.first().first().value<SyncReport>();
        QCOMPARE(report.failed, 1);
        QVERIFY(report.failures.first().error.kind == Error::Kind::Offline ||
                report.failures.first().error.kind == Error::Kind::ServerFault);
        QCOMPARE(library->lastReport()->failures.first().error, report.failures.first().error);
    }

    void unfollowedItsFavouritesStay()
    {
        const auto library = open();
        QSignalSpy removed(library.get(), &Library::storiesRemoved);
        library->unfollow(library->listSources().first().id, FavouritesFate::Keep);
        QVERIFY(removed.wait());
        QVERIFY(library->listSources().isEmpty());
        const StoryFilter favourites{.list = StoryFilter::List::Favourites};
        QCOMPARE(library->listStories(favourites, {}, 10).size(), 1);
        QVERIFY(QFile::exists(library->listStories(favourites, {}, 10).first().leadPhoto->file));
    }

    void closedOneFileIsLeft()
    {
        open().reset();
        QVERIFY(!QFile::exists(m_paths.database() + u"-wal"_s));
    }
};

QTEST_GUILESS_MAIN(LibraryTest)
#include "library_test.moc"
