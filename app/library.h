// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/error.h"
#include "app/news/formerwording.h"
#include "app/news/mostviewed.h"
#include "app/news/readbatch.h"
#include "app/news/readingplace.h"
#include "app/news/rulesoutcome.h"
#include "app/news/source.h"
#include "app/news/story.h"
#include "app/news/storyfilter.h"
#include "app/paths.h"
#include "app/sync/networkstate.h"
#include "app/sync/syncprogress.h"

#include <QObject>

#include <functional>
#include <memory>

namespace sarika
{

class ReaderActs;
class Settings;
class SyncWorker;

enum class ReadMark { Read, Unread };
enum class FavouriteMark { Favourite, None };
enum class FavouritesFate { Keep, Remove }; // when a source is unfollowed

/// All that the screen and the command line may ask of the cache: read it, ask for a sync, mark a story.
/// Lives on the UI thread. Reads are synchronous and fast (one read-only connection); everything the reader does is
/// queued to the worker, saved there, and told back by a past-tense signal. Nothing here makes a request but sync()
/// and discover().
class Library final : public QObject
{
    Q_OBJECT

public:
    /// Opens the reader; before that a short-lived writer makes or migrates the file where it must. The worker starts
    /// with the first call for it; where it cannot (see SyncModule), discoverFailed or failed tells.
    /// Errors: Storage, DiskFull, ReadOnly, NewerDatabase (the file stays untouched), Busy.
    [[nodiscard]] static Result<std::unique_ptr<Library>> open(const Paths &paths, const Settings &settings);

    /// Cancels, closes the reader, then the worker, and waits for it.
    ~Library() override;

    QList<Source> listSources() const; // in the reader's order, sections inside
    QList<StoryCard> listStories(const StoryFilter &filter, const StoryAnchor &after, int limit) const;
    QList<StoryAnchor> listPlaces(const StoryFilter &filter, const StoryAnchor &after, int limit) const;
    QList<StoryAnchor> findPlaces(const StoryFilter &filter, const QList<StoryId> &ids) const; // those in the list
    /// Those that exist, any order; with snippets of what a search for `query` found.
    QList<StoryCard> findCards(const QList<StoryId> &ids, const QString &query = {}) const;
    std::optional<Story> findStory(StoryId id) const;
    std::optional<StoryId> findStoryAt(const QUrl &address) const;
    std::optional<StoryId> nextUnread(const StoryFilter &filter, const StoryAnchor &after) const;
    QList<MostViewed> listMostViewed(SourceId source) const; // the newest list, by rank; 0: of every source
    QList<FormerWording> listWordings(StoryId id) const; // what it said before its publisher changed it, newest first
    std::optional<ReadingPlace> findPlace(StoryId id) const; // where the reader left it; none: at its top
    UnreadCounts countUnread() const;
    QDateTime lastSyncAt() const; // of any section, UTC
    std::optional<SyncReport> lastReport() const;
    QList<SyncReport> listReports() const; // of the last 30 syncs, newest first
    bool syncing() const;
    SyncPlan plan() const; // when the next sync comes by itself

    // What the reader does; each is told back by storiesChanged, sourcesChanged or failed.
    void markStories(const QList<StoryId> &ids, ReadMark mark);
    void markAllRead(const StoryFilter &filter);        // told back by manyMarked and markedAllRead, for undo
    void undoAllRead(const ReadBatch &batch);           // the last one; told back by manyMarked
    void markFavourite(StoryId id, FavouriteMark mark); // a story not yet whole is fetched first
    void keepPlace(StoryId id, const std::optional<ReadingPlace> &place); // none: the top; told back only by failed
    void renameSource(SourceId id, const QString &name);
    void renameSection(SectionId id, const QString &name);
    void limitSource(SourceId id, const KeepLimits &keep); // from the end of the next sync on
    void reorderSources(const QList<SourceId> &order);
    void unfollow(SourceId id, FavouritesFate fate);
    void unfollowSection(SectionId id, FavouritesFate fate);

    /// Looks at what an address offers; told back by discovered or discoverFailed. One at a time: a new one replaces
    /// the old.
    void discover(const QString &address);
    void cancelDiscover();

    /// The reader's rules for the newspaper of a story's page, see siterules.h; empty where there are none.
    QString findRules(const QUrl &page) const;
    /// Fetches the page (once) and reads it by the rules; told back by rulesTried.
    void tryRules(StoryId id, const QUrl &page, const QString &rules);
    /// From now on the newspaper's pages are read so; the story that was tried is at once, told back by storiesChanged.
    void keepRules(StoryId id, const QUrl &page, const QString &rules);
    void follow(const Discovery &discovery); // the offers left in it; told back by followed, synced by the next sync

    /// Told back by syncStarted, syncProgressed and syncEnded; by failed with Busy where another Sarika syncs. While
    /// one runs, a request that names sections waits for its end, any other is dropped.
    void sync(const SyncRequest &request);
    void cancelSync();

    /// For the window: from now on also by the clock and as the network allows, as set. The first sync is the caller's.
    void syncByItself();
    void setNetwork(const sarika::NetworkState &network); // what the system says of it; syncByItself() asks it itself

Q_SIGNALS:
    void storiesAdded(const QList<sarika::StoryId> &ids);
    void storiesChanged(const QList<sarika::StoryId> &ids); // marks, text, photos
    void storiesRemoved(const QList<sarika::StoryId> &ids);
    void manyMarked(); // read or unread, whichever: what is shown is to be read again
    void markedAllRead(const sarika::ReadBatch &batch);
    void sourcesChanged(); // also when unread counts changed
    void discovered(const sarika::Discovery &discovery);
    void discoverFailed(const QString &address, const sarika::Error &error);
    void followed(sarika::SourceId source);
    void rulesTried(const sarika::RulesOutcome &outcome);
    void syncStarted();
    void syncProgressed(const sarika::SyncProgress &progress);
    void syncEnded(const sarika::SyncReport &report);
    void searchRenewed(int done, int total); // stories, while the search index is made anew; both 0 at its end
    void planned(const sarika::SyncPlan &plan);
    void meteredAsked();                     // a sync is due, but every byte may cost: sync() if the reader agrees
    void failed(const sarika::Error &error); // an act of the reader could not be saved

private:
    struct Private;
    explicit Library(std::unique_ptr<Private> parts);
    void follow(const Settings &settings);
    Result<void> wakeWorker(); // with the first call for it
    void hear(const SyncWorker *worker);
    void post(std::function<void(SyncWorker &)> call);
    void act(std::function<void(ReaderActs &)> act);
    std::unique_ptr<Private> d;
};

} // namespace sarika
