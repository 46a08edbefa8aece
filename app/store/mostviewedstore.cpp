// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/mostviewedstore.h"

#include "app/store/addresskey.h"
#include "app/store/database.h"
#include "app/store/statement.h"
#include "app/store/storyphotos.h"

using namespace Qt::StringLiterals;

namespace sarika
{

Result<void> MostViewedStore::save(SourceId source, const QList<MostViewed> &list, const QDateTime &seenAt)
{
    if (list.isEmpty())
        return {};
    return m_database.transact([&]() -> Result<void> {
        Statement later(m_database, u"SELECT 1 FROM most_viewed WHERE source_id = ? AND seen_at > ?"_s);
        if (later.bind(source, seenAt).next())
            return {};
        auto cleared = Statement(m_database, u"DELETE FROM most_viewed WHERE source_id = ?"_s).bind(source).run();
        if (!cleared)
            return cleared;
        for (const MostViewed &place : list) {
            if (auto added = add(source, place, seenAt); !added)
                return added;
        }
        return {};
    });
}

Result<void> MostViewedStore::add(SourceId source, const MostViewed &place, const QDateTime &seenAt)
{
    const qint64 key = addressKey(place.address);
    // The same paper's story first, then any other's at this address.
    return Statement(m_database, uR"(
        INSERT OR IGNORE INTO most_viewed(source_id, rank, headline, teaser, address, address_key, photo_address,
            story_id, seen_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, (SELECT story_id FROM story_address JOIN story ON story.id = story_id
            WHERE address_key = ? ORDER BY source_id = ? DESC LIMIT 1), ?))"_s)
        .bind(source, place.rank, place.headline, place.teaser, place.address, key, place.photoAddress, key, source,
              seenAt)
        .run();
}

QList<MostViewed> MostViewedStore::list(SourceId source) const
{
    Statement rows(m_database, uR"(
        SELECT rank, most_viewed.headline, most_viewed.teaser, most_viewed.address, most_viewed.photo_address,
            coalesce(most_viewed.story_id, 0), seen_at, coalesce(own.hash, leads.hash),
            coalesce(own.thumbnail_suffix, leads.thumbnail_suffix)
        FROM source CROSS JOIN most_viewed ON most_viewed.source_id = source.id
        LEFT JOIN photo_address ON photo_address.address = most_viewed.photo_address
        LEFT JOIN photo AS own ON own.id = photo_address.photo_id
        LEFT JOIN story_photo AS lead ON lead.story_id = most_viewed.story_id AND lead.place = 0
        LEFT JOIN photo_address AS lead_address ON lead_address.id = lead.address_id
        LEFT JOIN photo AS leads ON leads.id = lead_address.photo_id
        WHERE source.followed = 1 AND (? = 0 OR source.id = ?) ORDER BY source.position, source.id, rank)"_s);
    rows.bind(source, source);
    QList<MostViewed> list;
    while (rows.next()) {
        list << MostViewed{rows.number(0),  rows.text(1),
                           rows.text(2),    rows.address(3),
                           rows.address(4), thumbnailFile(m_database.photosFolder(), rows.text(7), rows.text(8)),
                           rows.integer(5), rows.time(6)};
    }
    return list;
}

} // namespace sarika
