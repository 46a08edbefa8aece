// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library.h"

#include "app/settings.h"
#include "app/store/database.h"
#include "app/store/mostviewedstore.h"
#include "app/store/placestore.h"
#include "app/store/reportstore.h"
#include "app/store/storylists.h"
#include "app/store/storywordings.h"
#include "app/sync/siterulesfolder.h"
#include "app/sync/syncmodule.h"
#include "app/sync/syncreportjson.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QThread>

namespace sarika
{

struct Library::Private
{
    std::unique_ptr<Database> reader;
    SyncWorker::Setup setup;      // as it was at the opening
    SyncWorker *worker = nullptr; // made by the first call; lives on the thread, goes with it
    QThread thread;
    bool syncing = false;
    SyncPlan plan;
    std::unique_ptr<QObject> network; // while it is watched
};

namespace
{
RetentionLimits retentionOf(const Settings &settings)
{
    return {.days = settings.keepDays(),
            .bytes = settings.keepBytes(),
            .stories = settings.keepStories(),
            .sourceBytes = settings.keepSourceBytes()};
}

SyncRules::Metered ruleOf(Settings::Metered metered)
{
    switch (metered) {
    case Settings::Metered::Sync:
        return SyncRules::Metered::Sync;
    case Settings::Metered::Wait:
        return SyncRules::Metered::Wait;
    case Settings::Metered::Ask:
        break;
    }
    return SyncRules::Metered::Ask;
}

SyncRules rulesOf(const Settings &settings)
{
    return {.minutes = settings.syncMinutes(),
            .metered = ruleOf(settings.metered()),
            .bytesOfSync = settings.bytesOfSync(),
            .bytesOfDay = settings.bytesOfDay()};
}

MarkStore::Mark markOf(bool set)
{
    return set ? MarkStore::Mark::Set : MarkStore::Mark::Cleared;
}

Favourites fateOf(FavouritesFate fate)
{
    return fate == FavouritesFate::Keep ? Favourites::Keep : Favourites::Remove;
}

// Mostly the file is as it should be; else a short-lived writer makes or migrates it before anybody reads it.
Result<std::unique_ptr<Database>> openReader(const QString &file)
{
    if (QFileInfo::exists(file)) {
        if (auto reader = Database::open(file, Access::Read))
            return reader;
    }
    if (auto writer = Database::open(file, Access::Write); !writer)
        return std::unexpected(writer.error());
    return Database::open(file, Access::Read);
}
} // namespace

Result<std::unique_ptr<Library>> Library::open(const Paths &paths, const Settings &settings)
{
    auto reader = openReader(paths.database());
    if (!reader)
        return std::unexpected(reader.error());
    auto parts = std::make_unique<Private>();
    parts->reader = *std::move(reader);
    parts->setup = {.paths = paths, .http = {}, .keep = retentionOf(settings), .rules = rulesOf(settings)};
    std::unique_ptr<Library> library(new Library(std::move(parts)));
    library->follow(settings);
    return library;
}

Library::Library(std::unique_ptr<Private> parts) : d(std::move(parts)) {}

// In this order no -wal file is left behind: the reader lets go, then a writer closes last, also when none was needed
// before.
Library::~Library()
{
    d->reader.reset();
    if (d->worker == nullptr) {
        (void)Database::open(d->setup.paths.database(), Access::Write);
        return;
    }
    d->worker->disconnect(this);
    post([](SyncWorker &of) { of.close(); });
    d->thread.wait();
}

Result<void> Library::wakeWorker()
{
    if (d->worker != nullptr)
        return {};
    const Result<SyncModule *> module = syncModule();
    if (!module)
        return std::unexpected(module.error());
    d->worker = (*module)->makeWorker(d->setup);
    hear(d->worker);
    d->thread.setObjectName(QStringLiteral("sync"));
    d->worker->moveToThread(&d->thread);
    connect(&d->thread, &QThread::finished, d->worker, &QObject::deleteLater);
    d->thread.start();
    QMetaObject::invokeMethod(d->worker, &SyncWorker::open, Qt::QueuedConnection);
    return {};
}

void Library::post(std::function<void(SyncWorker &)> call)
{
    // Told later, as whatever the worker itself tells.
    if (const Result<void> awake = wakeWorker(); !awake)
        QMetaObject::invokeMethod(this, [=, this] { Q_EMIT failed(awake.error()); }, Qt::QueuedConnection);
    else
        QMetaObject::invokeMethod(
            d->worker, [of = d->worker, call = std::move(call)] { call(*of); }, Qt::QueuedConnection);
}

void Library::act(std::function<void(ReaderActs &)> act)
{
    post([act = std::move(act)](SyncWorker &of) { of.act(act); });
}

void Library::hear(const SyncWorker *worker)
{
    connect(worker, &SyncWorker::storiesAdded, this, &Library::storiesAdded);
    connect(worker, &SyncWorker::storiesChanged, this, &Library::storiesChanged);
    connect(worker, &SyncWorker::storiesRemoved, this, &Library::storiesRemoved);
    connect(worker, &SyncWorker::manyMarked, this, &Library::manyMarked);
    connect(worker, &SyncWorker::markedAllRead, this, &Library::markedAllRead);
    connect(worker, &SyncWorker::sourcesChanged, this, &Library::sourcesChanged);
    connect(worker, &SyncWorker::discovered, this, &Library::discovered);
    connect(worker, &SyncWorker::discoverFailed, this, &Library::discoverFailed);
    connect(worker, &SyncWorker::followed, this, &Library::followed);
    connect(worker, &SyncWorker::rulesTried, this, &Library::rulesTried);
    connect(worker, &SyncWorker::failed, this, &Library::failed);
    connect(worker, &SyncWorker::syncProgressed, this, &Library::syncProgressed);
    connect(worker, &SyncWorker::searchRenewed, this, &Library::searchRenewed);
    connect(worker, &SyncWorker::meteredAsked, this, &Library::meteredAsked);
    connect(worker, &SyncWorker::planned, this, [this](const SyncPlan &plan) {
        d->plan = plan;
        Q_EMIT planned(plan);
    });
    connect(worker, &SyncWorker::syncStarted, this, [this] {
        d->syncing = true;
        Q_EMIT syncStarted();
    });
    connect(worker, &SyncWorker::syncEnded, this, [this](const SyncReport &report) {
        d->syncing = false;
        Q_EMIT syncEnded(report);
    });
}

void Library::follow(const Settings &settings)
{
    connect(&settings, &Settings::syncTimesChanged, this,
            [this, &settings] { post([rules = rulesOf(settings)](SyncWorker &of) { of.setRules(rules); }); });
    connect(&settings, &Settings::retentionChanged, this,
            [this, &settings] { post([keep = retentionOf(settings)](SyncWorker &of) { of.setRetention(keep); }); });
}

QList<Source> Library::listSources() const
{
    return SourceStore(*d->reader).listSources();
}

QList<StoryCard> Library::listStories(const StoryFilter &filter, const StoryAnchor &after, int limit) const
{
    return StoryLists(*d->reader).listStories(filter, after, limit);
}

QList<StoryAnchor> Library::listPlaces(const StoryFilter &filter, const StoryAnchor &after, int limit) const
{
    return StoryLists(*d->reader).listPlaces(filter, after, limit);
}

QList<StoryAnchor> Library::findPlaces(const StoryFilter &filter, const QList<StoryId> &ids) const
{
    return StoryLists(*d->reader).findPlaces(filter, ids);
}

QList<StoryCard> Library::findCards(const QList<StoryId> &ids, const QString &query) const
{
    return StoryLists(*d->reader).findCards(ids, query);
}

std::optional<Story> Library::findStory(StoryId id) const
{
    return StoryLists(*d->reader).findStory(id);
}

std::optional<StoryId> Library::findStoryAt(const QUrl &address) const
{
    return StoryLists(*d->reader).findStoryAt(address);
}

std::optional<StoryId> Library::nextUnread(const StoryFilter &filter, const StoryAnchor &after) const
{
    return StoryLists(*d->reader).nextUnread(filter, after);
}

QList<MostViewed> Library::listMostViewed(SourceId source) const
{
    return MostViewedStore(*d->reader).list(source);
}

QList<FormerWording> Library::listWordings(StoryId id) const
{
    return StoryWordings(*d->reader).list(id);
}

std::optional<ReadingPlace> Library::findPlace(StoryId id) const
{
    return PlaceStore(*d->reader).find(id);
}

UnreadCounts Library::countUnread() const
{
    return StoryLists(*d->reader).countUnread();
}

QDateTime Library::lastSyncAt() const
{
    return SourceStore(*d->reader).lastSyncAt();
}

std::optional<SyncReport> Library::lastReport() const
{
    const QByteArray json = ReportStore(*d->reader).last();
    return json.isEmpty() ? std::nullopt : std::optional(reportFromJson(QJsonDocument::fromJson(json).object()));
}

QList<SyncReport> Library::listReports() const
{
    QList<SyncReport> reports;
    for (const QByteArray &json : ReportStore(*d->reader).list())
        reports << reportFromJson(QJsonDocument::fromJson(json).object());
    return reports;
}

SyncPlan Library::plan() const
{
    return d->plan;
}

bool Library::syncing() const
{
    return d->syncing;
}

void Library::markStories(const QList<StoryId> &ids, ReadMark mark)
{
    act([=](ReaderActs &acts) { acts.markRead(ids, markOf(mark == ReadMark::Read)); });
}

void Library::markAllRead(const StoryFilter &filter)
{
    act([=](ReaderActs &acts) { acts.markAllRead(filter); });
}

void Library::undoAllRead(const ReadBatch &batch)
{
    act([=](ReaderActs &acts) { acts.undoAllRead(batch); });
}

void Library::markFavourite(StoryId id, FavouriteMark mark)
{
    act([=](ReaderActs &acts) { acts.markFavourite(id, markOf(mark == FavouriteMark::Favourite)); });
}

void Library::keepPlace(StoryId id, const std::optional<ReadingPlace> &place)
{
    act([=](ReaderActs &acts) { acts.keepPlace(id, place); });
}

void Library::renameSource(SourceId id, const QString &name)
{
    act([=](ReaderActs &acts) { acts.renameSource(id, name); });
}

void Library::renameSection(SectionId id, const QString &name)
{
    act([=](ReaderActs &acts) { acts.renameSection(id, name); });
}

void Library::limitSource(SourceId id, const KeepLimits &keep)
{
    act([=](ReaderActs &acts) { acts.limitSource(id, keep); });
}

void Library::reorderSources(const QList<SourceId> &order)
{
    act([=](ReaderActs &acts) { acts.reorder(order); });
}

void Library::unfollow(SourceId id, FavouritesFate fate)
{
    act([=](ReaderActs &acts) { acts.unfollow(id, fateOf(fate)); });
}

void Library::unfollowSection(SectionId id, FavouritesFate fate)
{
    act([=](ReaderActs &acts) { acts.unfollowSection(id, fateOf(fate)); });
}

void Library::follow(const Discovery &discovery)
{
    act([=](ReaderActs &acts) { acts.follow(discovery); });
}

void Library::discover(const QString &address)
{
    if (const Result<void> awake = wakeWorker(); !awake)
        QMetaObject::invokeMethod(
            this, [=, this] { Q_EMIT discoverFailed(address, awake.error()); }, Qt::QueuedConnection);
    else
        post([=](SyncWorker &of) { of.discover(address); });
}

void Library::cancelDiscover()
{
    post([](SyncWorker &of) { of.cancelDiscover(); });
}

QString Library::findRules(const QUrl &page) const
{
    return SiteRulesFolder(d->setup.paths.rules()).find(page);
}

void Library::tryRules(StoryId id, const QUrl &page, const QString &rules)
{
    post([=](SyncWorker &of) { of.tryRules(id, page, rules); });
}

void Library::keepRules(StoryId id, const QUrl &page, const QString &rules)
{
    post([=](SyncWorker &of) { of.keepRules(id, page, rules); });
}

void Library::sync(const SyncRequest &request)
{
    post([=](SyncWorker &of) { of.sync(request); });
}

void Library::cancelSync()
{
    post([](SyncWorker &of) { of.cancelSync(); });
}

void Library::syncByItself()
{
    if (const Result<SyncModule *> module = syncModule())
        d->network = (*module)->watchNetwork([this](const NetworkState &network) { setNetwork(network); });
    post([](SyncWorker &of) { of.syncByItself(); });
}

void Library::setNetwork(const NetworkState &network)
{
    post([=](SyncWorker &of) { of.setNetwork(network); });
}

} // namespace sarika
