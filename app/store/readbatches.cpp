// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/readbatches.h"

#include "app/store/database.h"
#include "app/store/schema.h"
#include "app/store/statement.h"
#include "app/store/storylistsql.h"

using namespace Qt::StringLiterals;

namespace sarika
{

namespace
{

constexpr int few = 500; // stories that the triggers count one by one

const auto batchTable = u"CREATE TEMP TABLE IF NOT EXISTS read_batch(id INTEGER PRIMARY KEY)"_s;

// What the triggers keep, for all stories of the batch at once: one by one, a million take a quarter of a minute.
QStringList counted(int isRead)
{
    const QString sign = isRead == 1 ? u"-"_s : u"+"_s;
    return {
        u"UPDATE story_section SET is_read = %1 WHERE story_id IN (SELECT id FROM read_batch)"_s.arg(isRead),
        uR"(UPDATE section SET unread = unread %1 changed.stories FROM (
            SELECT section_id, count(*) AS stories
            FROM read_batch CROSS JOIN story_section ON story_section.story_id = read_batch.id GROUP BY section_id
            ) AS changed WHERE section.id = changed.section_id)"_s.arg(sign),
        uR"(UPDATE tally SET value = value %1 (
            SELECT count(*) FROM read_batch CROSS JOIN story ON story.id = read_batch.id WHERE story.listed = 1
            ) WHERE name = 'unread')"_s.arg(sign),
    };
}

} // namespace

Result<ReadBatch> ReadBatches::markAll(const StoryFilter &filter, const QDateTime &now)
{
    return m_database.transact([&]() -> Result<ReadBatch> {
        if (auto gathered = gather(filter); !gathered)
            return std::unexpected(gathered.error());
        auto marked = Statement(m_database, uR"(
            INSERT INTO story_mark(source_id, key, read_at)
                SELECT source_id, key, ? FROM read_batch CROSS JOIN story ON story.id = read_batch.id WHERE true
            ON CONFLICT DO UPDATE SET read_at = excluded.read_at)"_s)
                          .bind(now)
                          .run();
        if (marked)
            marked = setRead(Mark::Read);
        if (!marked)
            return std::unexpected(marked.error());
        return ReadBatch{now.toMSecsSinceEpoch(), count()};
    });
}

Result<void> ReadBatches::gather(const StoryFilter &filter)
{
    if (auto emptied = run({batchTable, u"DELETE FROM read_batch"_s}); !emptied)
        return emptied;
    StoryFilter unread = filter;
    unread.unreadOnly = true;
    const StoryListSql sql = storyListSql(m_database, unread, {});
    if (sql.nothing)
        return {};
    return Statement(m_database,
                     u"INSERT INTO read_batch SELECT "_s + sql.id + u" FROM "_s + sql.from + u" WHERE "_s + sql.where)
        .bindAll(sql.values)
        .run();
}

Result<void> ReadBatches::undo(const ReadBatch &batch)
{
    return m_database.transact([&]() -> Result<void> {
        if (auto made = m_database.run(batchTable); !made)
            return made;
        auto kept = Statement(m_database, uR"(
            DELETE FROM read_batch WHERE NOT EXISTS (
                SELECT 1 FROM story JOIN story_mark USING (source_id, key) WHERE story.id = read_batch.id AND read_at = ?))"_s)
                        .bind(batch.readAt)
                        .run();
        if (kept)
            kept = setRead(Mark::Unread);
        if (!kept)
            return kept;
        const QString marks = u" WHERE (source_id, key) IN (SELECT source_id, key FROM read_batch CROSS JOIN story "
                              "ON story.id = read_batch.id)"_s;
        return run({u"UPDATE story_mark SET read_at = NULL"_s + marks,
                    u"DELETE FROM story_mark"_s + marks + u" AND favourite_at IS NULL"_s, u"DELETE FROM read_batch"_s});
    });
}

Result<void> ReadBatches::setRead(Mark mark)
{
    const int isRead = mark == Mark::Read ? 1 : 0;
    QStringList statements{u"UPDATE story SET is_read = %1 WHERE id IN (SELECT id FROM read_batch)"_s.arg(isRead)};
    if (count() > few) {
        // Within the transaction: to others they have always been there.
        const QStringList without{u"story_marked"_s, u"story_moved"_s, u"story_section_read"_s};
        for (const QString &trigger : without)
            statements.prepend(u"DROP TRIGGER "_s + trigger);
        statements += counted(isRead);
        for (const QString &trigger : without)
            statements << triggerNamed(trigger);
    }
    return run(statements);
}

int ReadBatches::count() const
{
    Statement stories(m_database, u"SELECT count(*) FROM read_batch"_s);
    return stories.next() ? stories.number(0) : 0;
}

Result<void> ReadBatches::run(const QStringList &statements)
{
    for (const QString &sql : statements) {
        if (auto ran = m_database.run(sql); !ran)
            return ran;
    }
    return {};
}

} // namespace sarika
