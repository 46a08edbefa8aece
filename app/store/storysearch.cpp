// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/storysearch.h"

#include "app/store/database.h"
#include "app/store/statement.h"
#include "app/store/storybodies.h"
#include "app/store/storyteasers.h"
#include "app/text/searchtokens.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace sarika
{

namespace
{

const auto storyIndex = u"story_search"_s;
const auto favouriteIndex = u"favourite_search"_s;
const auto rulesNote = u"search_rules"_s;     // rules the index was made by
const auto reachedNote = u"search_rebuilt"_s; // search_id down to which a rebuild has come; 0: none runs
const auto doneNote = u"search_done"_s;       // stories it has indexed

// A teaser is mostly the beginning of its body: then its words need no second place in the index.
QString unlessIn(const QString &told, QString teaser)
{
    if (teaser.endsWith(u'\u2026'))
        teaser.chop(1);
    return told.left(teaser.size() * 3).replace(u'\n', u' ').contains(teaser.trimmed()) ? QString() : teaser;
}

QString factsOf(const SearchRow &row)
{
    return factMark + u's' + QString::number(row.source) + u' ' + factMark + u'l' + QString(row.language).remove(u'-');
}

Result<void> removeFrom(const Database &database, const QString &index, const SearchRow &row)
{
    return Statement(database, u"DELETE FROM %1 WHERE rowid = ?"_s.arg(index)).bind(row.id).run();
}

Result<void> addTo(const Database &database, const QString &index, const SearchRow &row)
{
    return Statement(database, uR"(
        INSERT INTO %1(rowid, headline, teaser, body, byline, caption, credit, facts)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?))"_s.arg(index))
        .bind(row.id, row.headline, unlessIn(row.body, row.teaser), row.body, row.byline, row.captions, row.credits,
              factsOf(row))
        .run();
}

} // namespace

Result<void> StorySearch::index(StoryId id)
{
    const std::optional<SearchRow> row = rowOf(id, StoryBodies(m_database).text(id));
    return row ? index(*row) : Result<void>();
}

// FTS5 gathers rows in memory only as long as their ids grow and nothing else is written that could be undone alone (no
// INSERT OR REPLACE either, no INSERT from a SELECT); else it writes out what it has, a piece of index for every story.
Result<void> StorySearch::index(const SearchRow &row)
{
    return m_database.runLast(row.id, [&database = m_database, row]() -> Result<void> {
        if (row.indexed) {
            if (auto gone = removeFrom(database, storyIndex, row); !gone)
                return gone;
        }
        if (auto told = indexFavourite(database, row); !told)
            return told;
        return addTo(database, storyIndex, row);
    });
}

Result<void> StorySearch::indexFavourite(StoryId id)
{
    const std::optional<SearchRow> row = rowOf(id, StoryBodies(m_database).text(id));
    return row ? indexFavourite(m_database, *row) : Result<void>();
}

Result<void> StorySearch::indexFavourite(const Database &database, const SearchRow &row)
{
    if (row.indexed) {
        if (auto gone = removeFrom(database, favouriteIndex, row); !gone)
            return gone;
    }
    return row.favourite ? addTo(database, favouriteIndex, row) : Result<void>();
}

std::optional<SearchRow> StorySearch::rowOf(StoryId id, const QString &told) const
{
    Statement words(m_database, uR"(
        SELECT search_id, source_id, language, headline, teaser, standfirst || char(10) || dateline || char(10), byline,
            coalesce((SELECT group_concat(caption, char(10)) FROM story_photo WHERE story_id = story.id), ''),
            coalesce((SELECT group_concat(credit, char(10)) FROM story_photo WHERE story_id = story.id), ''),
            is_favourite
        FROM story JOIN story_body ON story_body.story_id = story.id WHERE story.id = ?)"_s);
    if (!words.bind(id).next())
        return std::nullopt;
    return SearchRow{words.integer(0), words.integer(1),     words.text(2), words.text(3),
                     words.text(4),    words.text(5) + told, words.text(6), words.text(7),
                     words.text(8),    words.flag(9),        true};
}

Result<qint64> StorySearch::freeSearchId(const QDateTime &publishedAt) const
{
    const qint64 wanted = publishedAt.toSecsSinceEpoch();
    Statement taken(m_database, u"SELECT 1 FROM story WHERE search_id = ?"_s);
    if (auto ran = taken.bind(wanted).run(); !ran)
        return std::unexpected(ran.error());
    if (!taken.next())
        return wanted;
    // Seconds after it are taken in a row: ever longer leaps find a free one, halving finds where the row ends.
    Statement after(m_database, uR"(
        WITH RECURSIVE wanted(first) AS (SELECT ?),
        leap(far) AS (
            SELECT 1 UNION ALL
            SELECT far * 2 FROM leap, wanted WHERE EXISTS (SELECT 1 FROM story WHERE search_id = first + far)),
        span(taken, free) AS (
            SELECT first + max(far) / 2, first + max(far) FROM leap, wanted UNION ALL
            SELECT iif(EXISTS (SELECT 1 FROM story WHERE search_id = (taken + free) / 2), (taken + free) / 2, taken),
                iif(EXISTS (SELECT 1 FROM story WHERE search_id = (taken + free) / 2), free, (taken + free) / 2)
            FROM span WHERE free - taken > 1)
        SELECT min(free) FROM span)"_s);
    if (auto ran = after.bind(wanted).run(); !ran)
        return std::unexpected(ran.error());
    return after.next() ? after.integer(0) : wanted;
}

bool StorySearch::stale() const
{
    return note(rulesNote) != searchRules || note(reachedNote) != 0;
}

int StorySearch::rebuilt() const
{
    return static_cast<int>(note(doneNote));
}

// The newest first: what is likeliest looked for is found soonest.
Result<bool> StorySearch::rebuildSome(int stories)
{
    if (!stale())
        return false;
    return m_database.transact([&]() -> Result<bool> {
        if (note(rulesNote) != searchRules) {
            if (auto started = startRebuild(); !started)
                return std::unexpected(started.error());
        }
        Statement next(m_database,
                       u"SELECT id, search_id FROM story WHERE search_id < ? ORDER BY search_id DESC LIMIT ?"_s);
        next.bind(note(reachedNote), stories);
        qint64 reached = 0;
        int done = rebuilt();
        for (; next.next(); ++done) {
            reached = next.integer(1);
            if (auto packed = packOld(next.integer(0)); !packed)
                return std::unexpected(packed.error());
            if (auto indexed = index(next.integer(0)); !indexed)
                return std::unexpected(indexed.error());
        }
        if (auto saved = saveNote(doneNote, done); !saved)
            return std::unexpected(saved.error());
        if (auto saved = saveNote(reachedNote, reached); !saved)
            return std::unexpected(saved.error());
        return reached != 0;
    });
}

Result<bool> StorySearch::joinSome(int pages)
{
    const auto changes = [this] {
        Statement all(m_database, u"SELECT total_changes()"_s);
        return all.next() ? all.integer(0) : 0;
    };
    for (const QString &index : {storyIndex, favouriteIndex}) {
        const qint64 before = changes();
        auto joined =
            Statement(m_database, u"INSERT INTO %1(%1, rank) VALUES ('merge', ?)"_s.arg(index)).bind(pages).run();
        if (!joined)
            return std::unexpected(joined.error());
        if (changes() - before >= 2) // one is the statement's own
            return true;
    }
    return false;
}

// What an older Sarika kept at greater length.
Result<void> StorySearch::packOld(StoryId id)
{
    if (auto packed = StoryBodies(m_database).pack(id); !packed)
        return packed;
    const StoryTeasers teasers(m_database);
    return teasers.save(id, teasers.find(id));
}

Result<void> StorySearch::startRebuild()
{
    for (const QString &index : {storyIndex, favouriteIndex}) {
        auto emptied = m_database.run(u"INSERT INTO %1(%1) VALUES ('delete-all')"_s.arg(index));
        if (!emptied)
            return emptied;
    }
    if (auto saved = saveNote(reachedNote, std::numeric_limits<qint64>::max()); !saved)
        return saved;
    if (auto saved = saveNote(doneNote, 0); !saved)
        return saved;
    return saveNote(rulesNote, searchRules);
}

qint64 StorySearch::note(const QString &name) const
{
    Statement found(m_database, u"SELECT value FROM note WHERE name = ?"_s);
    return found.bind(name).next() ? found.integer(0) : 0;
}

Result<void> StorySearch::saveNote(const QString &name, qint64 value)
{
    return Statement(m_database, u"INSERT OR REPLACE INTO note(name, value) VALUES (?, ?)"_s).bind(name, value).run();
}

} // namespace sarika
