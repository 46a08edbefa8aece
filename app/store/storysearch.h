// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/error.h"
#include "app/news/ids.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace sarika
{

class Database;

/// What the index holds of one story.
struct SearchRow
{
    qint64 id = 0; // story.search_id
    SourceId source = 0;
    QString language;
    QString headline;
    QString teaser;
    QString body; // its text, standfirst and dateline before it
    QString byline;
    QString captions; // a line each
    QString credits;
    bool favourite = false;
    bool indexed = false; // before: perhaps, with other words
};

/// The full-text index over headline, teaser, body, byline, captions and credits; newspaper and language are tokens of
/// it too ("facts"), so that one newspaper is searched as fast as all. Its rowid is story.search_id, which grows with
/// the time of publishing, so that hits come newest first without sorting. The reader's favourites, few among many,
/// have a second one for them alone: among all, every hit of a common word would be passed over to find them.
class StorySearch final
{
public:
    explicit StorySearch(Database &database) : m_database(database) {}

    /// Writes what the story says now into the index, when all else of the transaction that changed it is written.
    [[nodiscard]] Result<void> index(StoryId id);

    [[nodiscard]] Result<void> index(const SearchRow &row);

    /// Likewise the favourites' index alone, when a story became one or is one no longer.
    [[nodiscard]] Result<void> indexFavourite(StoryId id);

    /// What the index is to hold of a story now; `told` is the text of its body. Nothing where there is no such story.
    std::optional<SearchRow> rowOf(StoryId id, const QString &told) const;

    /// A free story.search_id for a story of that time.
    [[nodiscard]] Result<qint64> freeSearchId(const QDateTime &publishedAt) const;

    bool stale() const; // made by other rules than ours

    /// Indexes the next stories after the rules changed, packing what is kept at greater length; returns whether more
    /// are left. Interrupted, it goes on; what it has reached is found meanwhile.
    [[nodiscard]] Result<bool> rebuildSome(int stories = 50);
    int rebuilt() const; // stories, by the rebuild that runs

    /// Joins what earlier writes left as pieces of the index, some pages a step; whether there may be more to join.
    /// Few pieces are read faster, and hold each word but once.
    [[nodiscard]] Result<bool> joinSome(int pages = 64);

private:
    [[nodiscard]] static Result<void> indexFavourite(const Database &database, const SearchRow &row);
    [[nodiscard]] Result<void> packOld(StoryId id);
    [[nodiscard]] Result<void> startRebuild();
    qint64 note(const QString &name) const;
    [[nodiscard]] Result<void> saveNote(const QString &name, qint64 value);

    Database &m_database;
};

} // namespace sarika
