// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/database.h"
#include "app/store/markstore.h"
#include "app/store/retention.h"
#include "app/store/sectionstore.h"
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
        for (;;) {
            const auto step = Retention(m_library->writer()).removeSome(limits, when, 4);
            if (!step || step->done)
                return removed;
            removed += step->removed;
        }
    }

    StoryLists lists() { return StoryLists(m_library->writer()); }

private Q_SLOTS:

    void init() { m_library = std::make_unique<TemporaryLibrary>(TemporaryLibrary::Content::Filled, 12, 0); }

    void cleanup() { m_library.reset(); }

    void oldStoriesGoFavouritesStay()
    {
        const StoryId favourite = m_library->englishStories().last();
        QVERIFY(MarkStore(m_library->writer()).markFavourite({favourite}, MarkStore::Mark::Set, m_library->now()));
        const QString file = lists().findStory(favourite)->card.leadPhoto->file;
        const QString other = lists().findStory(m_library->englishStories()[1])->card.leadPhoto->file;
        const QList<StoryId> removed = run({90, 0}, later());
        QVERIFY(!removed.contains(favourite));
        const Story kept = lists().findStory(favourite).value_or(Story());
        QCOMPARE(kept.card.offline, (Offline{Held::Yes, Held::Yes}));
        QVERIFY(QFile::exists(file));
        QVERIFY(!QFile::exists(other));
        // Twelve less the favourite and the six of the MOST VIEWED list.
        QCOMPARE(removed.size() + lists().countStories(), 12);
        QCOMPARE(lists().listStories({StoryFilter::List::MostViewed, 0, false, {}, {}}, {}, 20).size(), 6);
        QCOMPARE(removed.size(), 5);
    }

    void whatTheFeedStillListsStays()
    {
        QVERIFY(run({90, 0}, m_library->now().addDays(100)).isEmpty());
        QCOMPARE(lists().countStories(), 12);
    }

    void tooMuchGoesOldestFirst()
    {
        QVERIFY(m_library->writer().run(u"DELETE FROM most_viewed"_s));
        const QDateTime when = later();
        const qint64 before = Retention(m_library->writer()).totalBytes();
        QVERIFY(before > 0);
        const auto step = Retention(m_library->writer()).removeSome({0, before - 1}, when, 1);
        QCOMPARE(step->removed, QList<StoryId>{m_library->englishStories().last()});
        run({0, 1}, when);
        QCOMPARE(lists().countStories(), 0);
        QVERIFY(Retention(m_library->writer()).totalBytes() < before);
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

    void noLimitsRemoveNothing() { QVERIFY(run({0, 0}, later()).isEmpty()); }

    void countsAndPhotosStaySound()
    {
        run({90, 0}, later());
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
