// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/database.h"
#include "app/store/markstore.h"
#include "app/store/mostviewedstore.h"
#include "app/store/reportstore.h"
#include "app/store/sectionstore.h"
#include "app/store/sourcestore.h"
#include "app/store/storylists.h"
#include "app/store/storystore.h"
#include "tests/support/temporarylibrary.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sarika;

class SourceStoreTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<TemporaryLibrary> m_library;

    SourceStore sources() { return SourceStore(m_library->writer()); }

    SectionStore sections() { return SectionStore(m_library->writer()); }

    StoryLists lists() { return StoryLists(m_library->writer()); }

    void favourite(StoryId id)
    {
        QVERIFY(MarkStore(m_library->writer()).markFavourite({id}, MarkStore::Mark::Set, m_library->now()));
    }

    static Source paper(const QString &host)
    {
        Source source;
        source.name = host;
        source.address = QUrl(u"https://%1/"_s.arg(host));
        Section section;
        section.name = u"All"_s;
        section.address = QUrl(u"https://%1/feed"_s.arg(host));
        source.sections = {section};
        return source;
    }

private Q_SLOTS:

    void init() { m_library = std::make_unique<TemporaryLibrary>(TemporaryLibrary::Content::Filled, 4, 3); }

    void cleanup() { m_library.reset(); }

    void followingTwiceJoins()
    {
        const auto first = sources().follow(paper(u"one.example"_s));
        QCOMPARE(sources().follow(paper(u"one.example"_s)).value(), first.value());
        Source moved = paper(u"other.example"_s);
        moved.sections = paper(u"one.example"_s).sections; // another home, the same feed
        QCOMPARE(sources().follow(moved).value(), first.value());
        QCOMPARE(sources().listSources().size(), 2);
        QCOMPARE(sources().findSource(*first)->sections.size(), 1);
    }

    void orderAndNamesAreTheReaders()
    {
        const SourceId one = sources().follow(paper(u"one.example"_s)).value();
        QVERIFY(sources().reorder({one, m_library->source()}));
        QCOMPARE(sources().listSources().first().id, one);
        QVERIFY(sources().renameSource(one, u"កាសែត"_s));
        QVERIFY(sources().renameSection(m_library->khmerSection(), u"ខ្មែរ"_s));
        QCOMPARE(sources().listSources().first().name, u"កាសែត"_s);
        QCOMPARE(sections().findSection(m_library->khmerSection())->name, u"ខ្មែរ"_s);
    }

    void unfollowKeepsFavourites()
    {
        const StoryId kept = m_library->englishStories().first();
        favourite(kept);
        const auto removed = sources().unfollow(m_library->source(), Favourites::Keep);
        QCOMPARE(removed->size(), 6);
        QVERIFY(sources().listSources().isEmpty());
        QVERIFY(sections().listDue(m_library->now().addYears(1)).isEmpty());
        QCOMPARE(lists().listStories({}, {}, 10).size(), 0);
        QCOMPARE(lists().countUnread().unread, 0);
        const StoryFilter favourites{StoryFilter::List::Favourites, 0, false, {}, {}};
        QCOMPARE(lists().listStories(favourites, {}, 10).value(0).id, kept);
        QCOMPARE(lists().findStory(kept)->card.sourceName, u"The Daily Example"_s);
        QCOMPARE(lists().listStories({StoryFilter::List::Latest, 0, false, {}, u"rain"_s}, {}, 10).size(), 1);
    }

    void followedAgainItComesBack()
    {
        favourite(m_library->englishStories().first());
        Source same = sources().listSources().first();
        QVERIFY(sources().unfollow(m_library->source(), Favourites::Keep));
        QCOMPARE(sources().follow(same).value(), m_library->source());
        QCOMPARE(sources().listSources().first().sections.size(), 2);
        const auto again = StoryStore(m_library->writer())
                               .save(m_library->incomingStory(0, u"en"_s),
                                     {m_library->source(), m_library->englishSection()}, m_library->now());
        QCOMPARE(again->id, m_library->englishStories().first());
        QCOMPARE(lists().listStories({}, {}, 10).size(), 1);
    }

    void unfollowRemovesFavouritesWhenAsked()
    {
        favourite(m_library->englishStories().first());
        QCOMPARE(sources().unfollow(m_library->source(), Favourites::Remove)->size(), 7);
        QCOMPARE(lists().countStories(), 0);
        QCOMPARE(lists().countUnread().favourites, 0);
    }

    void oneSectionGoesAlone()
    {
        QCOMPARE(sources().unfollowSection(m_library->khmerSection(), Favourites::Keep)->size(), 3);
        QCOMPARE(sources().listSources().first().sections.size(), 1);
        QCOMPARE(sources().unfollowSection(m_library->englishSection(), Favourites::Keep)->size(), 4);
        QVERIFY(sources().listSources().isEmpty());
    }

    void freshnessIsAPair()
    {
        const SectionId id = m_library->englishSection();
        const QDateTime now = m_library->now();
        QVERIFY(
            sections().saveSynced(id, {now, now.addSecs(60), {}}, Freshness{"\"a\"", "Mon, 14 Apr 2025 08:00:00 GMT"}));
        QVERIFY(sections().saveSynced(id, {now, now.addSecs(60), {}}, std::nullopt)); // 304
        QCOMPARE(sections().freshness(id).etag, "\"a\"");
        QVERIFY(sections().saveSynced(id, {now, now.addSecs(60), {}}, Freshness{"\"b\"", {}}));
        QCOMPARE(sections().freshness(id), (Freshness{"\"b\"", ""}));
    }

    void problemsAreCountedAndSectionsStop()
    {
        const SectionId id = m_library->englishSection();
        const QDateTime now = m_library->now();
        const Error gone{Error::Kind::Gone, u"test"_s};
        QVERIFY(sections().saveProblem(id, gone, now, now.addSecs(10), SectionStore::After::TryAgain));
        QVERIFY(sections().saveProblem(id, gone, now, now.addSecs(10), SectionStore::After::TryAgain));
        QCOMPARE(sections().findSection(id)->problems, 2);
        QCOMPARE(sections().findSection(id)->problem, gone);
        QCOMPARE(sections().listDue(now.addSecs(10)).size(), 1);
        QCOMPARE(sections().nextDueAt(), now.addSecs(10));
        QVERIFY(sections().saveProblem(id, gone, now, {}, SectionStore::After::Stop));
        QVERIFY(sections().findSection(id)->stopped);
        QCOMPARE(sections().listDue(now.addSecs(10)).size(), 0);
        QVERIFY(sections().restart(id));
        QCOMPARE(sections().listDue(now).value(0).id, id);
        QVERIFY(sections().saveSynced(id, {now, now.addSecs(60), {}}, std::nullopt));
        QCOMPARE(sections().findSection(id)->problems, 0);
        QVERIFY(!sections().findSection(id)->problem);
    }

    void thirdRedirectInARowMoves()
    {
        const SectionId id = m_library->englishSection();
        const QUrl to(u"https://new.example/feed"_s);
        QVERIFY(!sections().noteMoved(id, to).value());
        QVERIFY(!sections().noteMoved(id, {}).value()); // forgotten
        QVERIFY(!sections().noteMoved(id, to).value());
        QVERIFY(!sections().noteMoved(id, to).value());
        QVERIFY(sections().noteMoved(id, to).value());
        QCOMPARE(sections().findSection(id)->address, to);
        // Nobody moves onto another section.
        const QUrl taken = to;
        QVERIFY(!sections().noteMoved(m_library->khmerSection(), taken).value());
        QVERIFY(!sections().noteMoved(m_library->khmerSection(), taken).value());
    }

    void hostPausesEnd()
    {
        const QDateTime now = m_library->now();
        QVERIFY(sections().pauseHost(u"one.example"_s, now.addSecs(30)));
        QCOMPARE(sections().hostPauses(now).value(u"one.example"_s), now.addSecs(30));
        QVERIFY(sections().hostPauses(now.addSecs(31)).isEmpty());
    }

    void mostViewedIsTheNewestList()
    {
        MostViewedStore store(m_library->writer());
        QCOMPARE(store.list(0).size(), 4); // as many as there are stories
        QVERIFY(store.list(m_library->source()).first().storyId > 0);
        QVERIFY(!store.list(0).first().thumbnail.isEmpty());
        MostViewed later;
        later.rank = 1;
        later.headline = u"Not here yet"_s;
        later.address = QUrl(u"https://daily.example/later"_s);
        QVERIFY(store.save(m_library->source(), {later}, m_library->now().addSecs(-60))); // older: ignored
        QCOMPARE(store.list(0).size(), 4);
        QVERIFY(store.save(m_library->source(), {later}, m_library->now().addSecs(60)));
        QCOMPARE(store.list(0).size(), 1);
        QCOMPARE(store.list(0).first().storyId, 0);
        const StoryFilter mostViewed{StoryFilter::List::MostViewed, 0, false, {}, {}};
        QVERIFY(lists().listStories(mostViewed, {}, 10).isEmpty());
        IncomingStory story = m_library->incomingStory(9, u"en"_s);
        story.address = later.address;
        const auto saved = StoryStore(m_library->writer()).save(story, {m_library->source(), 0}, m_library->now());
        QCOMPARE(store.list(0).first().storyId, saved->id);
        QCOMPARE(lists().listStories(mostViewed, {}, 10).size(), 1);
    }

    void thirtyReportsAreKept()
    {
        ReportStore reports(m_library->writer());
        QVERIFY(reports.last().isEmpty());
        for (int n = 0; n < 35; ++n)
            QVERIFY(reports.save(m_library->now(), QByteArray::number(n)));
        QCOMPARE(reports.list().size(), 30);
        QCOMPARE(reports.last(), "34");
    }
};

QTEST_GUILESS_MAIN(SourceStoreTest)
#include "sourcestore_test.moc"
