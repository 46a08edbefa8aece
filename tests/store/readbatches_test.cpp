// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/database.h"
#include "app/store/markstore.h"
#include "app/store/readbatches.h"
#include "app/store/sectionstore.h"
#include "app/store/statement.h"
#include "app/store/storecheck.h"
#include "app/store/storylists.h"
#include "tests/support/temporarylibrary.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sarika;

using List = StoryFilter::List;

class ReadBatchesTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<TemporaryLibrary> m_library;

    int unread() { return StoryLists(m_library->writer()).countUnread().unread; }

    ReadBatch markAll(const StoryFilter &filter, int seconds = 0)
    {
        return ReadBatches(m_library->writer())
            .markAll(filter, m_library->now().addSecs(seconds))
            .value_or(ReadBatch());
    }

    bool undo(const ReadBatch &batch) { return ReadBatches(m_library->writer()).undo(batch).has_value(); }

    int marks()
    {
        Statement row(m_library->writer(), u"SELECT count(*) FROM story_mark"_s);
        return row.next() ? row.number(0) : -1;
    }

    // Rows as a sync would leave them, so far as marks are concerned.
    void addStories(int count)
    {
        Database &writer = m_library->writer();
        QVERIFY(writer.transact([&]() -> Result<void> {
            auto added = Statement(writer, uR"(
                WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)
                INSERT INTO story(source_id, section_id, key, address, search_id, headline, teaser, byline, language,
                    published_at, dated, fetched_at, is_read, is_favourite)
                SELECT ?, ?, 'many-' || i, '', i, 'Headline', '', '', 'en', 1000 * i, 1, 0, 0, i % 1000 = 0 FROM n)"_s)
                             .bind(count, m_library->source(), m_library->englishSection())
                             .run();
            if (!added)
                return added;
            return writer.run(uR"(
                INSERT INTO story_section(section_id, published_at, story_id, is_read, incoming, seen_at)
                SELECT section_id, published_at, id, 0, 0, 0 FROM story WHERE key LIKE 'many-%')"_s);
        }));
    }

    void checkSound()
    {
        const auto problems = StoreCheck(m_library->writer(), StoreCheck::Mode::Look).run();
        QVERIFY(problems);
        QVERIFY2(problems->isEmpty(), qPrintable(problems->join(u'\n')));
        Statement apart(m_library->writer(), uR"(
            SELECT count(*) FROM story_section AS link JOIN story ON story.id = link.story_id
            WHERE link.is_read <> story.is_read)"_s);
        QVERIFY(apart.next());
        QCOMPARE(apart.number(0), 0);
    }

private Q_SLOTS:

    void init() { m_library = std::make_unique<TemporaryLibrary>(TemporaryLibrary::Content::Filled, 12, 5); }

    void cleanup() { m_library.reset(); }

    void marksAListAndUndoesIt()
    {
        const ReadBatch khmer = markAll({.list = List::OneSection, .of = m_library->khmerSection()});
        QCOMPARE(khmer.count, 5);
        QCOMPARE(unread(), 12);
        QCOMPARE(SectionStore(m_library->writer()).findSection(m_library->khmerSection())->unread, 0);
        QVERIFY(undo(khmer));
        QCOMPARE(unread(), 17);
        QCOMPARE(marks(), 0);
        checkSound();
    }

    void marksWhatASearchFinds()
    {
        const StoryFilter river{.query = u"river"_s};
        const int found = int(StoryLists(m_library->writer()).listPlaces(river, {}, 99).size());
        QVERIFY(found > 0);
        QCOMPARE(markAll(river).count, found);
        QCOMPARE(markAll({.query = u"?!"_s}).count, 0);
        QCOMPARE(unread(), 17 - found);
    }

    void undoneIsOnlyWhatTheBatchMarked()
    {
        MarkStore marks(m_library->writer());
        const StoryId before = m_library->englishStories()[0];
        const StoryId after = m_library->englishStories()[1];
        QVERIFY(marks.markRead({before}, MarkStore::Mark::Set, m_library->now()));
        const ReadBatch batch = markAll({}, 1);
        QCOMPARE(batch.count, 16);
        QVERIFY(marks.markRead({after}, MarkStore::Mark::Cleared, m_library->now().addSecs(2)));
        QVERIFY(marks.markRead({after}, MarkStore::Mark::Set, m_library->now().addSecs(3)));
        QVERIFY(undo(batch));
        QCOMPARE(unread(), 15);
        QVERIFY(StoryLists(m_library->writer()).findCards({before}).first().read);
        QVERIFY(StoryLists(m_library->writer()).findCards({after}).first().read);
    }

    void onlyTheLastBatchIsUndone()
    {
        const ReadBatch first = markAll({.list = List::OneSection, .of = m_library->khmerSection()});
        const ReadBatch second = markAll({}, 1);
        QVERIFY(undo(first));
        QCOMPARE(unread(), 0);
        QVERIFY(undo(second)); // the connection remembers no batch any more
        QCOMPARE(unread(), 0);
        m_library->closeWriter();
        QVERIFY(undo(second));
        QCOMPARE(unread(), 0);
    }

    void favouritesStayFavourites()
    {
        const StoryId id = m_library->khmerStories().first();
        QVERIFY(MarkStore(m_library->writer()).markFavourite({id}, MarkStore::Mark::Set, m_library->now()));
        QVERIFY(undo(markAll({}, 1)));
        QCOMPARE(marks(), 1);
        const StoryCard card = StoryLists(m_library->writer()).findCards({id}).first();
        QVERIFY(card.favourite && !card.read);
    }

    void aHundredThousandAreCountedAlike()
    {
        addStories(100'000);
        const int all = unread();
        QCOMPARE(all, 100'017);
        const ReadBatch batch = markAll({});
        QCOMPARE(batch.count, all);
        QCOMPARE(unread(), 0);
        checkSound();
        QVERIFY(undo(batch));
        QCOMPARE(unread(), all);
        QCOMPARE(marks(), 0);
        checkSound();
        // One by one is counted again.
        QVERIFY(MarkStore(m_library->writer())
                    .markRead({m_library->khmerStories().first()}, MarkStore::Mark::Set, m_library->now()));
        QCOMPARE(unread(), all - 1);
        checkSound();
    }
};

QTEST_GUILESS_MAIN(ReadBatchesTest)
#include "readbatches_test.moc"
