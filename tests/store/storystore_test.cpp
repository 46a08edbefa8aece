// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/database.h"
#include "app/store/markstore.h"
#include "app/store/photostore.h"
#include "app/store/sectionstore.h"
#include "app/store/statement.h"
#include "app/store/storylists.h"
#include "app/store/storystore.h"
#include "tests/support/temporarylibrary.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sarika;

namespace
{

using Outcome = SavedStory::Outcome;

IncomingStory storyAt(const QString &guid, const QString &address)
{
    IncomingStory story;
    story.guid = guid;
    story.address = QUrl(address);
    story.headline = u"A story"_s;
    story.summaryHtml = u"<p>Something short.</p>"_s;
    story.publishedAt = QDateTime(QDate(2025, 4, 14), QTime(8, 0), QTimeZone::UTC);
    return story;
}

} // namespace

class StoryStoreTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<TemporaryLibrary> m_library;

    SavedStory save(const IncomingStory &story, SectionId section)
    {
        const auto saved =
            StoryStore(m_library->writer()).save(story, {m_library->source(), section}, m_library->now());
        return saved ? *saved : SavedStory();
    }

    Story found(StoryId id) { return StoryLists(m_library->writer()).findStory(id).value_or(Story()); }

    Section section(SectionId id) { return SectionStore(m_library->writer()).findSection(id).value_or(Section()); }

private Q_SLOTS:

    void init() { m_library = std::make_unique<TemporaryLibrary>(TemporaryLibrary::Content::Filled, 3, 0); }

    void cleanup() { m_library.reset(); }

    void sameStoryAgainIsUnchanged()
    {
        const IncomingStory story = storyAt(u"g"_s, u"https://daily.example/g"_s);
        const SavedStory first = save(story, m_library->englishSection());
        QCOMPARE(first.outcome, Outcome::Added);
        QVERIFY(first.pageWanted);
        const SavedStory second = save(story, m_library->englishSection());
        QCOMPARE(second.outcome, Outcome::Unchanged);
        QCOMPARE(second.id, first.id);
    }

    void hashOfAnOlderSarikaIsTakenForTheSame()
    {
        IncomingStory story = storyAt(u"g"_s, u"https://daily.example/g"_s);
        save(story, m_library->englishSection());
        QVERIFY(m_library->writer().run(u"UPDATE story_section SET incoming = 0"_s));
        QCOMPARE(save(story, m_library->englishSection()).outcome, Outcome::Unchanged);
        story.headline = u"Another"_s;
        QCOMPARE(save(story, m_library->englishSection()).outcome, Outcome::Updated);
    }

    void twiceInOneFeedIsOneStoryAndOneRowOfTheIndex()
    {
        IncomingStory undated = storyAt(u"g"_s, u"https://daily.example/g"_s);
        undated.publishedAt = {};
        IncomingStory dated = storyAt(u"g"_s, u"https://daily.example/g"_s);
        dated.headline = u"Heron"_s;
        const StoryPlace place{m_library->source(), m_library->englishSection()};
        const auto saved = StoryStore(m_library->writer()).save(QList{dated, undated}, place, m_library->now());
        QVERIFY(saved);
        QCOMPARE(saved->first().id, saved->last().id);
        const QString strays = u"SELECT 1 FROM story_search WHERE rowid NOT IN (SELECT search_id FROM story)"_s;
        QVERIFY(!Statement(m_library->writer(), strays).next());
        Statement hit(m_library->writer(), u"SELECT id FROM story_search JOIN story ON search_id = story_search.rowid "
                                           "WHERE story_search MATCH 'heron'"_s);
        QVERIFY(hit.next());
        QCOMPARE(hit.integer(0), saved->first().id);
        QVERIFY(!hit.next());
    }

    void oneStoryInTwoSections()
    {
        const SavedStory first =
            save(storyAt(u"g"_s, u"https://daily.example/g?utm_source=feed"_s), m_library->englishSection());
        const SavedStory second =
            save(storyAt(u"other"_s, u"http://www.daily.example/g/"_s), m_library->khmerSection());
        QCOMPARE(second.outcome, Outcome::Linked);
        QCOMPARE(second.id, first.id);
        QCOMPARE(section(m_library->khmerSection()).stories, 1);
        QCOMPARE(section(m_library->khmerSection()).unread, 1);
    }

    void pageLiesBehindTheCountingAddress()
    {
        IncomingStory story = storyAt(u"g"_s, u"https://counter.example/~r/1"_s);
        story.original = QUrl(u"https://daily.example/g"_s);
        const SavedStory saved = save(story, m_library->englishSection());
        const auto page = StoryStore(m_library->writer()).findWantedPage(saved.id);
        QVERIFY(page);
        QCOMPARE(page->address, story.original);
        for (const QUrl &address : {story.address, story.original})
            QCOMPARE(StoryLists(m_library->writer()).findStoryAt(address), saved.id);
        QCOMPARE(save(storyAt(u"elsewhere"_s, u"https://daily.example/g"_s), m_library->khmerSection()).id, saved.id);
    }

    void movedStoryIsFetchedFromItsNewAddress()
    {
        const SavedStory saved = save(storyAt(u"g"_s, u"https://daily.example/g"_s), m_library->englishSection());
        save(storyAt(u"g"_s, u"https://daily.example/moved"_s), m_library->englishSection());
        QCOMPARE(StoryStore(m_library->writer()).findWantedPage(saved.id)->address.path(), u"/moved"_s);
    }

    void storyWithoutAKeyIsSkipped()
    {
        const QList<IncomingStory> stories{storyAt({}, {}), storyAt(u"g"_s, u"https://daily.example/g"_s)};
        const auto saved = StoryStore(m_library->writer())
                               .save(stories, {m_library->source(), m_library->englishSection()}, m_library->now());
        QVERIFY(saved);
        QCOMPARE(saved->size(), 2);
        QCOMPARE(saved->at(0).id, 0);
        QCOMPARE(saved->at(1).outcome, Outcome::Added);
    }

    void feedThatSaysMoreThanItsPageStands()
    {
        IncomingStory story = storyAt(u"g"_s, u"https://daily.example/g"_s);
        story.contentHtml = u"<p>%1</p>"_s.arg(u"All of it is in the feed. "_s.repeated(60).trimmed());
        const SavedStory saved = save(story, m_library->englishSection());
        IncomingPage page;
        page.headline = story.headline;
        page.bodyHtml = u"<p>All of it is for members.</p>"_s;
        page.bodyText = u"All of it is for members."_s;
        QVERIFY(StoryStore(m_library->writer()).saveWhole(saved.id, page, m_library->now()));
        QCOMPARE(found(saved.id).bodyHtml, story.contentHtml);
        QVERIFY(found(saved.id).bodyText.startsWith(u"All of it is in the feed."_s));
        QVERIFY(found(saved.id).wholeText);
        QVERIFY(StoryStore(m_library->writer()).saveWhole(saved.id, page, m_library->now())); // page against page
        QCOMPARE(found(saved.id).bodyText, page.bodyText);
    }

    void missingValueIsNotTakenFromBefore()
    {
        const auto sql = u"SELECT 1 FROM story WHERE id = ? AND source_id = ?"_s;
        const StoryId id = m_library->englishStories().first();
        QVERIFY(Statement(m_library->writer(), sql).bind(id, m_library->source()).next());
        QVERIFY(!Statement(m_library->writer(), sql).bind(id).run());
        QVERIFY(!Statement(m_library->writer(), sql).run());
    }

    void changedStoryIsUpdatedAndWantedAgain()
    {
        IncomingStory story = m_library->incomingStory(0, u"en"_s);
        const StoryId id = m_library->englishStories().first();
        QVERIFY(MarkStore(m_library->writer()).markRead({id}, MarkStore::Mark::Set, m_library->now()));
        story.headline = u"Rain stays away from the lower valley"_s;
        const SavedStory saved = save(story, m_library->englishSection());
        QCOMPARE(saved.outcome, Outcome::Updated);
        QVERIFY(saved.pageWanted);
        const Story updated = found(id);
        QCOMPARE(updated.card.headline, story.headline);
        QVERIFY(updated.card.read);
        QVERIFY(updated.updatedAt.isValid());
        QVERIFY(updated.wholeText); // what was whole stays readable
        QCOMPARE(save(story, m_library->englishSection()).outcome, Outcome::Unchanged);
    }

    void pageMakesItWhole()
    {
        const SavedStory saved = save(storyAt(u"g"_s, u"https://daily.example/g"_s), m_library->englishSection());
        QVERIFY(!found(saved.id).wholeText);
        IncomingPage page = m_library->incomingPage(1, u"en"_s);
        page.address = QUrl(u"https://daily.example/canonical"_s);
        page.standfirst = u"What the printed line said."_s;
        page.photos = {Photo{QUrl(u"https://daily.example/b1.jpg"_s), u"One"_s, u"Two"_s, {}, {}, {}}};
        QVERIFY(StoryStore(m_library->writer()).saveWhole(saved.id, page, m_library->now()));
        const Story story = found(saved.id);
        QVERIFY(story.wholeText);
        QCOMPARE(story.standfirst, page.standfirst);
        QCOMPARE(story.dateline, u"Phnom Penh"_s);
        QCOMPARE(story.bodyHtml, page.bodyHtml);
        QCOMPARE(story.photos.size(), 1);
        QCOMPARE(story.photos.first().caption, u"One"_s);
        QCOMPARE(story.card.offline.text, Held::Yes);
        QCOMPARE(story.card.offline.photos, Held::No); // the photo of the body is still wanted
        QVERIFY(!StoryStore(m_library->writer()).findWantedPage(saved.id));
        // Both addresses lead to it.
        const StoryLists lists(m_library->writer());
        QCOMPARE(lists.findStoryAt(QUrl(u"https://daily.example/g"_s)), saved.id);
        QCOMPARE(lists.findStoryAt(QUrl(u"https://daily.example/canonical#top"_s)), saved.id);
    }

    void failedPageWaitsForItsTime()
    {
        StoryStore stories(m_library->writer());
        const SavedStory saved = save(storyAt(u"g"_s, u"https://daily.example/g"_s), m_library->englishSection());
        const QDateTime now = m_library->now();
        QCOMPARE(stories.listWantedPages(now, 10).size(), 1);
        QVERIFY(stories.savePageFailure(saved.id, {Error::Kind::Timeout, u"test"_s}, now.addSecs(60)));
        QCOMPARE(stories.listWantedPages(now, 10).size(), 0);
        QCOMPARE(stories.listWantedPages(now.addSecs(61), 10).value(0).tries, 1);
        QCOMPARE(stories.nextPageTryAt(), now.addSecs(60));
        QCOMPARE(found(saved.id).card.offline.text, Held::Failed);
        QVERIFY(stories.savePageFailure(saved.id, {Error::Kind::NotFound, u"test"_s}, {}));
        QVERIFY(!stories.nextPageTryAt().isValid());
        QVERIFY(stories.wantPage(saved.id));
        QCOMPARE(stories.listWantedPages(now, 10).size(), 1);
    }

    void marksStandWhenTheCacheIsRebuilt()
    {
        const StoryId id = m_library->englishStories().first();
        MarkStore marks(m_library->writer());
        QVERIFY(marks.markRead({id}, MarkStore::Mark::Set, m_library->now()));
        QVERIFY(marks.markFavourite({id}, MarkStore::Mark::Set, m_library->now()));
        QVERIFY(m_library->writer().run(u"DELETE FROM story"_s));
        QCOMPARE(StoryLists(m_library->writer()).countUnread().favourites, 0);
        const SavedStory again = save(m_library->incomingStory(0, u"en"_s), m_library->englishSection());
        QCOMPARE(again.outcome, Outcome::Added);
        QVERIFY(again.id != id);
        QVERIFY(found(again.id).card.read);
        QVERIFY(found(again.id).card.favourite);
        QCOMPARE(StoryLists(m_library->writer()).countUnread().favourites, 1);
        QCOMPARE(StoryLists(m_library->writer()).countUnread().unread, 0);
        QCOMPARE(section(m_library->englishSection()).unread, 0);
    }

    void undatedAndFutureStories()
    {
        IncomingStory undated = storyAt(u"undated"_s, u"https://daily.example/undated"_s);
        undated.publishedAt = {};
        const SavedStory saved = save(undated, m_library->englishSection());
        QCOMPARE(found(saved.id).card.publishedAt, m_library->now());
        IncomingPage page = m_library->incomingPage(0, u"en"_s);
        page.address = undated.address;
        page.publishedAt = m_library->now().addDays(-3);
        QVERIFY(StoryStore(m_library->writer()).saveWhole(saved.id, page, m_library->now()));
        QCOMPARE(found(saved.id).card.publishedAt, page.publishedAt);
        IncomingStory future = storyAt(u"future"_s, u"https://daily.example/future"_s);
        future.publishedAt = m_library->now().addYears(3);
        QCOMPARE(found(save(future, m_library->englishSection()).id).card.publishedAt, m_library->now());
    }

    void batchKeepsTheOrderOfUndatedStories()
    {
        QList<IncomingStory> stories;
        for (const QString &name : {u"first"_s, u"second"_s, u"third"_s}) {
            stories << storyAt(name, u"https://daily.example/"_s + name);
            stories.last().publishedAt = {};
            stories.last().headline = name;
        }
        const auto saved = StoryStore(m_library->writer())
                               .save(stories, {m_library->source(), m_library->khmerSection()}, m_library->now());
        QVERIFY(saved);
        QCOMPARE(saved->size(), 3);
        StoryFilter filter{StoryFilter::List::OneSection, m_library->khmerSection(), false, {}, {}};
        QStringList order;
        for (const StoryCard &card : StoryLists(m_library->writer()).listStories(filter, {}, 10))
            order << card.headline;
        QCOMPARE(order, (QStringList{u"first"_s, u"second"_s, u"third"_s}));
    }

    void nothingToKnowItByIsAnError()
    {
        QVERIFY(!StoryStore(m_library->writer()).save(IncomingStory(), {m_library->source(), 0}, m_library->now()));
    }
};

QTEST_GUILESS_MAIN(StoryStoreTest)
#include "storystore_test.moc"
