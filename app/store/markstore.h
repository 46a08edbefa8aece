// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/error.h"
#include "app/news/ids.h"

#include <QDateTime>
#include <QList>

namespace sarika
{

class Database;

/// What the reader marked, kept by each story's stable key apart from the story, so that it stands when the story is
/// fetched anew. Each call is one transaction and returns the stories whose mark changed.
class MarkStore final
{
public:
    explicit MarkStore(Database &database) : m_database(database) {}

    enum class Mark { Set, Cleared };

    [[nodiscard]] Result<QList<StoryId>> markRead(const QList<StoryId> &ids, Mark mark, const QDateTime &now);
    [[nodiscard]] Result<QList<StoryId>> markFavourite(const QList<StoryId> &ids, Mark mark, const QDateTime &now);

private:
    Database &m_database;
};

} // namespace sarika
