// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/error.h"
#include "app/news/readbatch.h"
#include "app/news/storyfilter.h"

#include <QDateTime>

namespace sarika
{

class Database;

/// Marks whole lists as read, in one transaction each, and undoes the last one: which stories it were, the connection
/// remembers, so that a million ids go nowhere.
class ReadBatches final
{
public:
    explicit ReadBatches(Database &database) : m_database(database) {}

    /// Every unread story of the list.
    [[nodiscard]] Result<ReadBatch> markAll(const StoryFilter &filter, const QDateTime &now);

    /// Those of the batch that nobody marked otherwise since are unread again. An older batch than the last is none.
    [[nodiscard]] Result<void> undo(const ReadBatch &batch);

private:
    enum class Mark { Read, Unread };

    [[nodiscard]] Result<void> run(const QStringList &statements);
    [[nodiscard]] Result<void> gather(const StoryFilter &filter);
    [[nodiscard]] Result<void> setRead(Mark mark);
    int count() const;

    Database &m_database;
};

} // namespace sarika
