// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/database.h"
#include "app/store/markstore.h"
#include "app/store/photostore.h"
#include "app/store/retention.h"
#include "app/store/sectionstore.h"
#include "app/store/sourcestore.h"
#include "app/store/statement.h"
#include "app/store/storecheck.h"
#include "app/store/storylists.h"
#include "tests/support/temporarylibrary.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sarika;

class RetentionTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<TemporaryLibrary> m_library;

    // Much later, after feeds that list none of our stories any more.
    QDateTime later()
    {
        const QDateTime when = m_library->now().addDays(100);
        SectionStore sections(m_library->writer());
        for (const Section &section : sections.listAll())
            (void)sections.saveSynced(section.id, {when, when, {}}, Freshness());
        return when;
    }

    QList<StoryId> run(const RetentionLimits &limits, const QDateTime &when)
    {
        QList<StoryId> removed;
        Retention retention(m_library->writer());
        for (;;) {
            const auto step = retention.removeSome(limits, when, 4);
            if (!step || step->done)
                return removed;
            removed += step->removed;
        }
    }

    void favourite(StoryId id)
    {
        QVERIFY(MarkStore(m_library->writer()).markFavourite({id}, MarkStore::Mark::Set, m_library->now()));
    }

    StoryLists lists() { return StoryLists(m_library->writer()); }

private Q_SLOTS:

    void init() { m_library = std::make_unique<TemporaryLibrary>(TemporaryLibrary::Content::Filled, 12, 0); }

    void cleanup() { m_library.reset(); }

    void oldStoriesGoFavouritesStay()
    {
        const StoryId kept = m_library->englishStories().last();
        favourite(kept);
        const QString file = lists().findStory(kept)->card.leadPhoto->file;
        const QString other = lists().findStory(m_library->englishStories()[1])->card.leadPhoto->file;
        const QList<StoryId> removed = run({.days = 90}, later());
        QVERIFY(!removed.contains(kept));
        QCOMPARE(lists().findStory(kept).value_or(Story()).card.offline, (Offline{Held::Yes, Held::Yes}));
        QVERIFY(QFile::exists(file));
        QVERIFY(!QFile::exists(other));
        // Twelve less the favourite and the six of the MOST VIEWED list.
        QCOMPARE(removed.size() + lists().countStories(), 12);
        QCOMPARE(lists().listStories({StoryFilter::List::MostViewed, 0, false, {}, {}}, {}, 20).size(), 6);
        QCOMPARE(removed.size(), 5);
    }

    void whatTheFeedStillListsStays()
    {
        QVERIFY(run({.days = 90}, m_library->now().addDays(100)).isEmpty());
        QCOMPARE(lists().countStories(), 12);
    }

    void tooMuchGoesOldestFirst()
    {
        QVERIFY(m_library->writer().run(u"DELETE FROM most_viewed"_s));
        const QDateTime when = later();
        const qint64 before = Retention(m_library->writer()).totalBytes();
        QVERIFY(before > 0);
        const auto step = Retention(m_library->writer()).removeSome({.bytes = before - 1}, when, 1);
        QCOMPARE(step->removed, QList<StoryId>{m_library->englishStories().last()});
        run({.bytes = 1}, when);
        QCOMPARE(lists().countStories(), 0);
        QVERIFY(Retention(m_library->writer()).totalBytes() < before);
    }

    void theNewestOfANewspaperStay()
    {
        QVERIFY(m_library->writer().run(u"DELETE FROM most_viewed"_s));
        const QList<StoryId> stories = m_library->englishStories();
        favourite(stories.last());
        favourite(stories.first());
        QCOMPARE(run({.stories = 5}, later()).size(), 5);
        QCOMPARE(lists().countStories(), 7); // the newest five, and favourites besides
        QVERIFY(lists().findStory(stories[5]) && !lists().findStory(stories[6]) && lists().findStory(stories.last()));
    }

    void whatDoesNotFitIntoANewspapersSpaceGoes()
    {
        QVERIFY(m_library->writer().run(u"DELETE FROM most_viewed"_s));
        const QDateTime when = later();
        SourceWeight all(m_library->writer(), m_library->source(), 1LL << 40);
        QVERIFY(all.weighSome());
        QCOMPARE(all.since(), 0);
        QVERIFY(run({.sourceBytes = 1LL << 40}, when).isEmpty());
        // Half of what its photos weigh: some of it goes, the oldest.
        const qint64 half = PhotoStore(m_library->writer()).totalBytes() / 2;
        SourceWeight inSteps(m_library->writer(), m_library->source(), half);
        while (!inSteps.weighSome(1)) {
        }
        const QList<StoryId> removed = run({.sourceBytes = half}, when);
        QVERIFY(removed.size() > 2 && removed.size() < 12);
        for (const StoryId id : removed)
            QVERIFY(m_library->englishStories().last(removed.size()).contains(id));
        QCOMPARE(lists().listStories({}, {}, 20).last().publishedAt.toMSecsSinceEpoch(), inSteps.since());
        QVERIFY(run({.sourceBytes = half}, when).isEmpty());
        run({.sourceBytes = 1}, when);
        QCOMPARE(lists().countStories(), 0);
    }

    void aNewspapersOwnLimitsComeFirst()
    {
        QVERIFY(m_library->writer().run(u"DELETE FROM most_viewed"_s));
        const QDateTime when = later();
        SourceStore sources(m_library->writer());
        const KeepLimits forEver{.days = 0, .stories = 10, .bytes = {}};
        QVERIFY(sources.saveKeepLimits(m_library->source(), forEver));
        QCOMPARE(sources.findSource(m_library->source())->keep, forEver);
        QCOMPARE(run({.days = 30, .stories = 1}, when).size(), 2);
        QVERIFY(sources.saveKeepLimits(m_library->source(), {}));
        QCOMPARE(run({.days = 0, .stories = 1}, when).size(), 9);
    }

    void anOlderDatabaseHasNoLimitsOfItsNewspapers()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"old.sqlite"_s);
        {
            auto old = Database::open(file, Access::Write, migrationSteps().first(7));
            QVERIFY(old);
            QVERIFY((*old)->run(u"INSERT INTO source(id, name, address, language, icon, position) "
                                "VALUES (1, 'Paper', '', 'en', x'', 0)"_s));
        }
        auto database = Database::open(file, Access::Write);
        QVERIFY(database);
        QCOMPARE(SourceStore(**database).findSource(1)->keep, KeepLimits());
    }

    void whatIsInNoListGoes()
    {
        const StoryId kept = m_library->englishStories().first();
        favourite(kept);
        QVERIFY(SourceStore(m_library->writer()).unfollow(m_library->source(), Favourites::Keep));
        QVERIFY(run({.days = 90}, later()).isEmpty());
        QVERIFY(MarkStore(m_library->writer()).markFavourite({kept}, MarkStore::Mark::Cleared, m_library->now()));
        QCOMPARE(run({.days = 90}, later()), QList<StoryId>{kept});
    }

    void anUnfollowedSectionsFavouritesGoOnceTheyAreNone()
    {
        const StoryId kept = m_library->englishStories().first();
        favourite(kept);
        QVERIFY(SourceStore(m_library->writer()).unfollowSection(m_library->englishSection(), Favourites::Keep));
        QVERIFY(run({}, later()).isEmpty());
        QVERIFY(MarkStore(m_library->writer()).markFavourite({kept}, MarkStore::Mark::Cleared, m_library->now()));
        QCOMPARE(run({}, later()), QList<StoryId>{kept});
    }

    void stepsReadOnlyTheStoriesOfTheirNewspaper()
    {
        for (const QString &sql :
             {uR"(EXPLAIN QUERY PLAN SELECT id FROM story WHERE source_id = 1 AND listed = 1 AND is_favourite = 0
                  AND published_at < 9 ORDER BY published_at LIMIT 9)"_s,
              uR"(EXPLAIN QUERY PLAN SELECT id FROM story WHERE source_id = 1 AND listed = 1
                  AND (published_at, id) < (9, 9) ORDER BY published_at DESC, id DESC LIMIT 9)"_s}) {
            Statement plan(m_library->writer(), sql);
            QVERIFY(plan.next());
            QVERIFY2(plan.text(3).contains(u"story_source (source_id=? AND published_at<?)"_s),
                     qPrintable(plan.text(3)));
            QVERIFY(!plan.next()); // no sorting
        }
        QStringList steps;
        Statement plan(m_library->writer(), u"EXPLAIN QUERY PLAN "_s + Retention::inNoList());
        plan.bind(9);
        while (plan.next())
            steps << plan.text(3);
        QVERIFY(steps.size() > 3);
        for (const QString &step : steps)
            QVERIFY2(!step.startsWith(u"SCAN story"_s), qPrintable(steps.join(u'\n')));
    }

    void theFileGivesSpaceBack()
    {
        Database &writer = m_library->writer();
        QVERIFY(writer.run(u"DELETE FROM most_viewed"_s));
        QVERIFY(writer.run(u"CREATE TABLE ballast(bytes BLOB)"_s));
        QVERIFY(writer.run(u"INSERT INTO ballast VALUES (zeroblob(4000000))"_s));
        QVERIFY(writer.run(u"DROP TABLE ballast"_s));
        QVERIFY(writer.run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
        const qint64 before = QFileInfo(writer.file()).size();
        QCOMPARE(Retention(writer).giveBackSome(100), true);
        while (Retention(writer).giveBackSome(100).value_or(false)) {
        }
        QCOMPARE(Retention(writer).giveBackSome(100), false);
        QVERIFY(writer.run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
        QVERIFY(QFileInfo(writer.file()).size() < before - 3'900'000);
    }

    void noLimitsRemoveNothing() { QVERIFY(run({}, later()).isEmpty()); }

    void countsAndPhotosStaySound()
    {
        run({.days = 90}, later());
        const auto problems = StoreCheck(m_library->writer(), StoreCheck::Mode::Look).run();
        QVERIFY(problems);
        QVERIFY2(problems->isEmpty(), qPrintable(problems->join(u'\n')));
    }

    void checkFindsAndMends()
    {
        QVERIFY(StoreCheck(m_library->writer(), StoreCheck::Mode::Look).run()->isEmpty());
        const StoryId id = m_library->englishStories().first();
        QVERIFY(QFile::remove(lists().findStory(id)->card.leadPhoto->file));
        QFile stray(m_library->writer().photosFolder() + u"/stray.jpg"_s);
        QVERIFY(stray.open(QIODevice::WriteOnly));
        QVERIFY(m_library->writer().run(u"UPDATE tally SET value = 99 WHERE name = 'unread'"_s));
        QVERIFY(m_library->writer().run(u"UPDATE section SET stories = 99, unread = 98"_s));
        StoreCheck look(m_library->writer(), StoreCheck::Mode::Look);
        QCOMPARE(look.run()->size(), 4);
        QCOMPARE(look.strays(), 1);
        QVERIFY(stray.exists());
        QCOMPARE(StoreCheck(m_library->writer(), StoreCheck::Mode::Repair).run()->size(), 4);
        QVERIFY(!stray.exists());
        StoreCheck again(m_library->writer(), StoreCheck::Mode::Look);
        QVERIFY(again.run()->isEmpty());
        QCOMPARE(again.strays(), 0);
        QCOMPARE(lists().countUnread().unread, 12);
        QCOMPARE(again.ready(), 11); // its photo is wanted again
        QCOMPARE(again.missing(10).value(0).id, id);
    }
};

QTEST_GUILESS_MAIN(RetentionTest)
#include "retention_test.moc"
