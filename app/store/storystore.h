// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/error.h"
#include "app/news/ids.h"
#include "app/news/incomingpage.h"
#include "app/news/story.h"
#include "app/store/readystory.h"
#include "app/store/storysearch.h"

#include <QHash>
#include <QVariantList>

namespace sarika
{

class Database;

/// Where a story was seen. Without a section it belongs to its source only (found in a MOST VIEWED list).
struct StoryPlace
{
    SourceId source = 0;
    SectionId section = 0;
};

/// What became of an incoming story.
struct SavedStory
{
    enum class Outcome {
        Added,
        Updated,   // the publisher changed it
        Linked,    // known, but new in this section
        Unchanged, // as it was
    };

    StoryId id = 0;
    Outcome outcome = Outcome::Unchanged;
    bool pageWanted = false; // its page is not here, or no longer the newest
};

/// A story whose page is to be fetched.
struct WantedPage
{
    StoryId id = 0;
    SourceId source = 0;
    SectionId section = 0;
    QUrl address;
    QString headline;
    int tries = 0;
    bool favourite = false;
    QDateTime publishedAt;
};

/// Writes stories as they come off the wire, their search index included, each call in one transaction.
class StoryStore final
{
public:
    explicit StoryStore(Database &database) : m_database(database) {}

    /// One story per source, whatever its sections: known by its key, else by its address. Marks made before stand.
    [[nodiscard]] Result<SavedStory> save(const IncomingStory &story, const StoryPlace &place, const QDateTime &now);

    /// The same for one feed document, newest first, in one transaction; results in the same order.
    [[nodiscard]] Result<QList<SavedStory>> save(const QList<IncomingStory> &stories, const StoryPlace &place,
                                                 const QDateTime &now);

    /// The same, where the pool has worked them out.
    [[nodiscard]] Result<QList<SavedStory>> save(const QList<ReadyStory> &stories, const StoryPlace &place,
                                                 const QDateTime &now);

    /// What the section said of its stories, as ReadyStory::incoming: those that say so again need no work.
    QList<qint64> listIncoming(SectionId section) const;

    /// Its page was read: the story is whole. Photos of page and body are wanted from now on.
    [[nodiscard]] Result<void> saveWhole(StoryId id, const IncomingPage &page, const QDateTime &now);

    /// Its page showed only the opening: the longer of that and what the feed gave is kept, and the page is asked for
    /// again at `nextTryAt` (invalid: never by itself). A story that is whole stays so, and is whole where the feed
    /// gave far more than the page. What is held of the text then.
    [[nodiscard]] Result<Held> saveStub(StoryId id, const IncomingPage &page, const QDateTime &nextTryAt,
                                        const QDateTime &now);

    /// What the feed gave is all there is (it carries whole stories, or the story has no page): whole without a page.
    [[nodiscard]] Result<void> saveFeedAsWhole(StoryId id);

    // The pages still wanted: wantedpages.cpp.

    /// Its page could not be had: tried again at `nextTryAt`; invalid means never by itself.
    [[nodiscard]] Result<void> savePageFailure(StoryId id, const Error &error, const QDateTime &nextTryAt);

    /// Its page is wanted now, whatever failed before (a favourite not yet whole).
    [[nodiscard]] Result<void> wantPage(StoryId id);

    /// Due pages, favourites first, then newest. source 0: of all.
    QList<WantedPage> listWantedPages(const QDateTime &now, int limit, SourceId source = 0) const;
    std::optional<WantedPage> findWantedPage(StoryId id) const; // whatever its time; none where it is whole
    QDateTime nextPageTryAt() const;                            // UTC, invalid: none

private:
    QList<WantedPage> listPages(const QString &where, const QVariantList &values) const;
    [[nodiscard]] Result<StoryId> find(const IncomingStory &story, SourceId source) const;
    [[nodiscard]] Result<SavedStory> saveOne(const ReadyStory &story, const StoryPlace &place, const QDateTime &now);
    [[nodiscard]] Result<SavedStory> add(const ReadyStory &story, const StoryPlace &place, const QDateTime &now);
    [[nodiscard]] Result<StoryId> addStory(const ReadyStory &story, const StoryPlace &place, const QDateTime &now);
    [[nodiscard]] Result<SavedStory> seeAgain(StoryId id, const ReadyStory &story, const StoryPlace &place,
                                              const QDateTime &now);
    [[nodiscard]] Result<void> update(StoryId id, const ReadyStory &story, const QDateTime &now);
    [[nodiscard]] Result<void> link(StoryId id, SectionId section, qint64 incoming, const QDateTime &now);
    [[nodiscard]] Result<void> saveAddresses(StoryId id, const IncomingStory &story);
    [[nodiscard]] Result<void> saveAddress(StoryId id, const QUrl &address);
    [[nodiscard]] Result<void> saveDate(StoryId id, const QDateTime &publishedAt, const QDateTime &now);
    [[nodiscard]] Result<void> savePage(StoryId id, const IncomingPage &page, Held text, const QDateTime &nextTryAt,
                                        const QDateTime &now);
    [[nodiscard]] Result<void> saveFields(StoryId id, const IncomingPage &page, Held text, const QDateTime &nextTryAt);
    [[nodiscard]] Result<void> saveBody(StoryId id, const IncomingPage &page, Held text);
    [[nodiscard]] Result<void> waitForPage(StoryId id, const QDateTime &nextTryAt);
    ReadyStory worked(const ReadyStory &story, SectionId section) const;
    bool pageWanted(StoryId id) const;
    QString languageOfSection(SectionId id) const;

    Database &m_database;
    QHash<StoryId, SearchRow> m_searched; // of the running transaction, written at its end
};

} // namespace sarika
