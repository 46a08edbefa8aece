// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/error.h"
#include "app/news/ids.h"

#include <QString>

namespace sarika
{

class Database;

/// The full-text index over headline, teaser, body, byline, captions and credits. Its rowid is story.search_id, which
/// grows with the time of publishing, so that hits come newest first without sorting.
class StorySearch final
{
public:
    explicit StorySearch(Database &database) : m_database(database) {}

    /// Writes what the story says now into the index; part of the transaction that changed it.
    [[nodiscard]] Result<void> index(StoryId id);

    bool stale() const; // made by other rules than ours

    /// Indexes the next stories after the rules changed; returns whether more are left. Interrupted, it goes on.
    [[nodiscard]] Result<bool> rebuildSome(int stories = 500);

private:
    Database &m_database;
};

/// What the reader typed as an FTS5 query: each word a quoted phrase of its syllables, all must be there, quoted words
/// stand side by side, the last one may be unfinished. Operators are text. Empty where there is nothing to look for.
QString matchQuery(const QString &typed);

} // namespace sarika
