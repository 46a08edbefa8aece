// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/news/readbatch.h"
#include "app/news/readingplace.h"
#include "app/news/source.h"
#include "app/news/storyfilter.h"
#include "app/store/markstore.h"
#include "app/store/sourcestore.h"

#include <QObject>

namespace sarika
{

/// What the reader does, written down at once on the worker thread and told back; nothing here waits for a network.
class ReaderActs final : public QObject
{
    Q_OBJECT

public:
    explicit ReaderActs(Database &database, QObject *parent = nullptr) : QObject(parent), m_database(database) {}

    void markRead(const QList<StoryId> &ids, MarkStore::Mark mark);
    void markAllRead(const StoryFilter &filter);
    void undoAllRead(const ReadBatch &batch);
    void markFavourite(StoryId id, MarkStore::Mark mark);
    void keepPlace(StoryId id, const std::optional<ReadingPlace> &place);
    void renameSource(SourceId id, const QString &name);
    void renameSection(SectionId id, const QString &name);
    void limitSource(SourceId id, const KeepLimits &keep);
    void reorder(const QList<SourceId> &order);
    void unfollow(SourceId id, Favourites favourites);
    void unfollowSection(SectionId id, Favourites favourites);
    void follow(const Discovery &discovery);

Q_SIGNALS:
    void storiesChanged(const QList<sarika::StoryId> &ids);
    void storiesRemoved(const QList<sarika::StoryId> &ids);
    void manyMarked();
    void markedAllRead(const sarika::ReadBatch &batch);
    void sourcesChanged();
    void followed(sarika::SourceId source);
    void storyWanted(sarika::StoryId id); // a favourite that is not whole yet
    void failed(const sarika::Error &error);

private:
    void told(const Result<void> &saved);
    void toldRemoved(const Result<QList<StoryId>> &removed);
    void wantWhole(StoryId id);

    Database &m_database;
};

} // namespace sarika
