// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/placestore.h"

#include "app/store/database.h"
#include "app/store/statement.h"

using namespace Qt::StringLiterals;

namespace sarika
{

namespace
{

constexpr int placesKept = 5000;

} // namespace

Result<void> PlaceStore::save(StoryId id, const std::optional<ReadingPlace> &place, const QDateTime &now)
{
    if (!place)
        return Statement(m_database, uR"(
            DELETE FROM story_place WHERE (source_id, key) IN (SELECT source_id, key FROM story WHERE id = ?))"_s)
            .bind(id)
            .run();
    auto saved = Statement(m_database, uR"(
        INSERT OR REPLACE INTO story_place(source_id, key, part, ordinal, position, from_top, kept_at)
            SELECT source_id, key, ?, ?, ?, ?, ? FROM story WHERE id = ?)"_s)
                     .bind(place->part, place->ordinal, place->offset, place->fromTop, now, id)
                     .run();
    if (!saved)
        return saved;
    return Statement(m_database, uR"(
        DELETE FROM story_place
        WHERE kept_at <= (SELECT kept_at FROM story_place ORDER BY kept_at DESC LIMIT 1 OFFSET ?))"_s)
        .bind(placesKept)
        .run();
}

std::optional<ReadingPlace> PlaceStore::find(StoryId id) const
{
    Statement row(m_database, uR"(
        SELECT part, ordinal, position, from_top FROM story_place
        WHERE (source_id, key) = (SELECT source_id, key FROM story WHERE id = ?))"_s);
    if (!row.bind(id).next())
        return std::nullopt;
    return ReadingPlace{row.number(0), row.number(1), row.number(2), row.number(3)};
}

} // namespace sarika
