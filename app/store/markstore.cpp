// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/markstore.h"

#include "app/store/database.h"
#include "app/store/idlist.h"
#include "app/store/statement.h"
#include "app/store/storysearch.h"

using namespace Qt::StringLiterals;

namespace sarika
{

namespace
{

const auto removeEmptyMarks = u"DELETE FROM story_mark WHERE read_at IS NULL AND favourite_at IS NULL "
                              "AND (source_id, key) IN (SELECT source_id, key FROM story "
                              "WHERE id IN (SELECT value FROM json_each(?)))"_s;

// The column of story_mark that holds the time, and the one of story that follows it.
struct Columns
{
    QString time;
    QString flag;
};

const Columns readColumns{u"read_at"_s, u"is_read"_s};
const Columns favouriteColumns{u"favourite_at"_s, u"is_favourite"_s};

Result<QList<StoryId>> save(Database &database, const Columns &columns, const QList<StoryId> &ids, bool set,
                            const QDateTime &now)
{
    return database.transact([&]() -> Result<QList<StoryId>> {
        QList<StoryId> changed;
        Statement differ(
            database,
            u"SELECT id FROM story WHERE id IN (SELECT value FROM json_each(?)) AND %1 <> ?"_s.arg(columns.flag));
        differ.bind(idList(ids), set);
        while (differ.next())
            changed << differ.integer(0);
        const QString list = idList(changed);
        auto marked = Statement(database, uR"(
            INSERT INTO story_mark(source_id, key, %1) SELECT source_id, key, ? FROM story
                WHERE id IN (SELECT value FROM json_each(?))
            ON CONFLICT DO UPDATE SET %1 = excluded.%1)"_s.arg(columns.time))
                          .bind(set ? now : QDateTime(), list)
                          .run();
        if (!marked)
            return std::unexpected(marked.error());
        auto followed =
            Statement(database,
                      u"UPDATE story SET %1 = ? WHERE id IN (SELECT value FROM json_each(?))"_s.arg(columns.flag))
                .bind(set, list)
                .run();
        if (!followed)
            return std::unexpected(followed.error());
        if (!set) {
            if (auto removed = Statement(database, removeEmptyMarks).bind(list).run(); !removed)
                return std::unexpected(removed.error());
        }
        return changed;
    });
}

} // namespace

Result<QList<StoryId>> MarkStore::markRead(const QList<StoryId> &ids, Mark mark, const QDateTime &now)
{
    return save(m_database, readColumns, ids, mark == Mark::Set, now);
}

Result<QList<StoryId>> MarkStore::markFavourite(const QList<StoryId> &ids, Mark mark, const QDateTime &now)
{
    return m_database.transact([&]() -> Result<QList<StoryId>> {
        const auto changed = save(m_database, favouriteColumns, ids, mark == Mark::Set, now);
        for (const StoryId id : changed.value_or(QList<StoryId>())) {
            if (auto indexed = StorySearch(m_database).indexFavourite(id); !indexed)
                return std::unexpected(indexed.error());
        }
        return changed;
    });
}

} // namespace sarika
