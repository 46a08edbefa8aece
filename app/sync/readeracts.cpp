// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/readeracts.h"

#include "app/store/photostore.h"
#include "app/store/placestore.h"
#include "app/store/readbatches.h"
#include "app/store/storystore.h"

namespace sarika
{

namespace
{
QDateTime now()
{
    return QDateTime::currentDateTimeUtc();
}
} // namespace

void ReaderActs::markRead(const QList<StoryId> &ids, MarkStore::Mark mark)
{
    const Result<QList<StoryId>> changed = MarkStore(m_database).markRead(ids, mark, now());
    if (!changed)
        return Q_EMIT failed(changed.error());
    Q_EMIT storiesChanged(*changed);
    Q_EMIT sourcesChanged();
}

void ReaderActs::markAllRead(const StoryFilter &filter)
{
    const Result<ReadBatch> batch = ReadBatches(m_database).markAll(filter, now());
    if (!batch)
        return Q_EMIT failed(batch.error());
    Q_EMIT manyMarked();
    Q_EMIT sourcesChanged();
    Q_EMIT markedAllRead(*batch);
}

void ReaderActs::undoAllRead(const ReadBatch &batch)
{
    if (const Result<void> undone = ReadBatches(m_database).undo(batch); !undone)
        return Q_EMIT failed(undone.error());
    Q_EMIT manyMarked();
    Q_EMIT sourcesChanged();
}

void ReaderActs::markFavourite(StoryId id, MarkStore::Mark mark)
{
    const Result<QList<StoryId>> changed = MarkStore(m_database).markFavourite({id}, mark, now());
    if (!changed)
        return Q_EMIT failed(changed.error());
    Q_EMIT storiesChanged(*changed);
    Q_EMIT sourcesChanged();
    if (mark == MarkStore::Mark::Set)
        wantWhole(id);
}

void ReaderActs::wantWhole(StoryId id)
{
    StoryStore stories(m_database);
    PhotoStore photos(m_database);
    const bool pageMissing = stories.findWantedPage(id).has_value();
    const Result<void> wanted = pageMissing ? stories.wantPage(id) : Result<void>();
    const Result<void> wantedPhotos = photos.wantPhotos(id);
    if (!wanted || !wantedPhotos)
        return Q_EMIT failed(wanted ? wantedPhotos.error() : wanted.error());
    if (pageMissing || !photos.listWantedPhotos(now(), 1, id).isEmpty())
        Q_EMIT storyWanted(id);
}

void ReaderActs::keepPlace(StoryId id, const std::optional<ReadingPlace> &place)
{
    if (const Result<void> kept = PlaceStore(m_database).save(id, place, now()); !kept)
        Q_EMIT failed(kept.error());
}

void ReaderActs::renameSource(SourceId id, const QString &name)
{
    told(SourceStore(m_database).renameSource(id, name));
}

void ReaderActs::renameSection(SectionId id, const QString &name)
{
    told(SourceStore(m_database).renameSection(id, name));
}

void ReaderActs::limitSource(SourceId id, const KeepLimits &keep)
{
    told(SourceStore(m_database).saveKeepLimits(id, keep));
}

void ReaderActs::reorder(const QList<SourceId> &order)
{
    told(SourceStore(m_database).reorder(order));
}

void ReaderActs::unfollow(SourceId id, Favourites favourites)
{
    toldRemoved(SourceStore(m_database).unfollow(id, favourites));
}

void ReaderActs::unfollowSection(SectionId id, Favourites favourites)
{
    toldRemoved(SourceStore(m_database).unfollowSection(id, favourites));
}

void ReaderActs::follow(const Discovery &discovery)
{
    Source source = discovery.source;
    source.sections.clear();
    for (const Discovery::Offer &offer : discovery.offers)
        source.sections << offer.section;
    const Result<SourceId> id = SourceStore(m_database).follow(source);
    if (!id)
        return Q_EMIT failed(id.error());
    Q_EMIT sourcesChanged();
    Q_EMIT followed(*id);
}

void ReaderActs::told(const Result<void> &saved)
{
    if (saved)
        Q_EMIT sourcesChanged();
    else
        Q_EMIT failed(saved.error());
}

void ReaderActs::toldRemoved(const Result<QList<StoryId>> &removed)
{
    if (!removed)
        return Q_EMIT failed(removed.error());
    Q_EMIT storiesRemoved(*removed);
    Q_EMIT sourcesChanged();
}

} // namespace sarika
