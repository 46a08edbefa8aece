// SPDX-License-Identifier: GPL-3.0-or-later
// SourceStore's unfollowing.
#include "app/store/database.h"
#include "app/store/idlist.h"
#include "app/store/sourcestore.h"
#include "app/store/statement.h"

using namespace Qt::StringLiterals;

namespace sarika
{

Result<QList<StoryId>> SourceStore::unfollow(SourceId id, Favourites favourites)
{
    return m_database.transact([&]() -> Result<QList<StoryId>> {
        for (const QString &sql : {u"UPDATE source SET followed = 0 WHERE id = ?"_s,
                                   u"UPDATE section SET followed = 0 WHERE source_id = ?"_s,
                                   u"DELETE FROM most_viewed WHERE source_id = ?"_s}) {
            if (auto ran = Statement(m_database, sql).bind(id).run(); !ran)
                return std::unexpected(ran.error());
        }
        return removeStories(u"SELECT id FROM story WHERE source_id = ?"_s, id, favourites);
    });
}

Result<QList<StoryId>> SourceStore::unfollowSection(SectionId id, Favourites favourites)
{
    Statement section(m_database, uR"(
        SELECT source_id, (SELECT count(*) FROM section AS other WHERE other.source_id = section.source_id
            AND other.followed = 1 AND other.id <> section.id) FROM section WHERE id = ?)"_s);
    if (!section.bind(id).next())
        return QList<StoryId>();
    if (section.integer(1) == 0)
        return unfollow(section.integer(0), favourites);
    return m_database.transact([&]() -> Result<QList<StoryId>> {
        auto hidden = Statement(m_database, u"UPDATE section SET followed = 0 WHERE id = ?"_s).bind(id).run();
        if (!hidden)
            return std::unexpected(hidden.error());
        // Only the stories that no other followed section lists.
        return removeStories(uR"(
            SELECT story_id FROM story_section AS here WHERE section_id = ? AND NOT EXISTS (
                SELECT 1 FROM story_section AS there JOIN section ON section.id = there.section_id
                WHERE there.story_id = here.story_id AND section.followed = 1))"_s,
                             id, favourites);
    });
}

Result<QList<StoryId>> SourceStore::removeStories(const QString &unlisted, qint64 of, Favourites favourites)
{
    QList<StoryId> stay;
    QList<StoryId> go;
    Statement found(m_database, u"SELECT id, is_favourite FROM story WHERE id IN (%1)"_s.arg(unlisted));
    if (auto ran = found.bind(of).run(); !ran)
        return std::unexpected(ran.error());
    while (found.next())
        (found.flag(1) && favourites == Favourites::Keep ? stay : go) << found.integer(0);
    auto kept = Statement(m_database, u"UPDATE story SET listed = 0 WHERE id IN (SELECT value FROM json_each(?))"_s)
                    .bind(idList(stay))
                    .run();
    if (!kept)
        return std::unexpected(kept.error());
    auto unmarked = Statement(m_database, uR"(
        DELETE FROM story_mark WHERE (source_id, key) IN (
            SELECT source_id, key FROM story WHERE id IN (SELECT value FROM json_each(?))))"_s)
                        .bind(idList(go))
                        .run();
    if (!unmarked)
        return std::unexpected(unmarked.error());
    auto removed = Statement(m_database, u"DELETE FROM story WHERE id IN (SELECT value FROM json_each(?))"_s)
                       .bind(idList(go))
                       .run();
    if (!removed)
        return std::unexpected(removed.error());
    if (auto tidied = removeEmpty(); !tidied)
        return std::unexpected(tidied.error());
    return go;
}

Result<void> SourceStore::removeEmpty()
{
    auto sections = m_database.run(uR"(
        DELETE FROM section WHERE followed = 0
            AND NOT EXISTS (SELECT 1 FROM story_section WHERE section_id = section.id))"_s);
    if (!sections)
        return sections;
    return m_database.run(uR"(
        DELETE FROM source WHERE followed = 0 AND NOT EXISTS (SELECT 1 FROM story WHERE source_id = source.id))"_s);
}

} // namespace sarika
