// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/storysearch.h"

#include "app/store/database.h"
#include "app/store/searchtokens.h"
#include "app/store/statement.h"

using namespace Qt::StringLiterals;

namespace sarika
{

namespace
{

const auto rulesNote = u"search_rules"_s;     // rules the index was made by
const auto rebuiltNote = u"search_rebuilt"_s; // last story a rebuild has reached

} // namespace

Result<void> StorySearch::index(StoryId id)
{
    return Statement(m_database, uR"(
        INSERT OR REPLACE INTO story_search(rowid, headline, teaser, body, byline, caption, credit)
        SELECT story.search_id, headline, teaser, standfirst || char(10) || dateline || char(10) || text, byline,
            coalesce((SELECT group_concat(caption, char(10)) FROM story_photo WHERE story_id = story.id), ''),
            coalesce((SELECT group_concat(credit, char(10)) FROM story_photo WHERE story_id = story.id), '')
        FROM story JOIN story_body ON story_body.story_id = story.id WHERE story.id = ?)"_s)
        .bind(id)
        .run();
}

Result<qint64> StorySearch::freeSearchId(const QDateTime &publishedAt) const
{
    const qint64 wanted = publishedAt.toSecsSinceEpoch();
    Statement taken(m_database, u"SELECT 1 FROM story WHERE search_id = ?"_s);
    if (auto ran = taken.bind(wanted).run(); !ran)
        return std::unexpected(ran.error());
    if (!taken.next())
        return wanted;
    Statement gap(m_database, uR"(
        SELECT search_id + 1 FROM story WHERE search_id >= ?
            AND NOT EXISTS (SELECT 1 FROM story AS above WHERE above.search_id = story.search_id + 1)
        ORDER BY search_id LIMIT 1)"_s);
    if (auto ran = gap.bind(wanted).run(); !ran)
        return std::unexpected(ran.error());
    return gap.next() ? gap.integer(0) : wanted;
}

bool StorySearch::stale() const
{
    return note(rulesNote) != searchRules || note(rebuiltNote) != 0;
}

Result<bool> StorySearch::rebuildSome(int stories)
{
    if (!stale())
        return false;
    return m_database.transact([&]() -> Result<bool> {
        if (note(rulesNote) != searchRules) {
            if (auto started = startRebuild(); !started)
                return std::unexpected(started.error());
        }
        Statement next(m_database, u"SELECT id FROM story WHERE id > ? ORDER BY id LIMIT ?"_s);
        next.bind(note(rebuiltNote), stories);
        qint64 reached = 0;
        while (next.next()) {
            reached = next.integer(0);
            if (auto indexed = index(reached); !indexed)
                return std::unexpected(indexed.error());
        }
        if (auto saved = saveNote(rebuiltNote, reached); !saved)
            return std::unexpected(saved.error());
        return reached != 0;
    });
}

Result<void> StorySearch::startRebuild()
{
    if (auto emptied = m_database.run(u"INSERT INTO story_search(story_search) VALUES ('delete-all')"_s); !emptied)
        return emptied;
    if (auto saved = saveNote(rebuiltNote, 0); !saved)
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
