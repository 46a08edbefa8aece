// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/sourceweight.h"

#include "app/store/database.h"
#include "app/store/statement.h"

using namespace Qt::StringLiterals;

namespace sarika
{

bool SourceWeight::weighSome(int stories)
{
    Statement rows(*m_database, uR"(
        SELECT story.id, published_at, is_favourite, coalesce((
            SELECT coalesce(length(packed), 0) + octet_length(html) + octet_length(text)
            FROM story_body WHERE story_id = story.id), 0)
        FROM story WHERE source_id = ? AND listed = 1 AND (published_at, story.id) < (?, ?)
        ORDER BY published_at DESC, story.id DESC LIMIT ?)"_s);
    rows.bind(m_source, m_publishedAt, m_last, stories);
    int seen = 0;
    for (; rows.next(); ++seen) {
        const qint64 before = m_publishedAt;
        m_last = rows.integer(0);
        m_publishedAt = rows.integer(1);
        if (rows.flag(2))
            continue;
        m_weighed += rows.integer(3) + photosOf(m_last);
        if (m_weighed > m_bytes) {
            m_since = before == std::numeric_limits<qint64>::max() ? m_publishedAt + 1 : before;
            return true;
        }
    }
    return seen < stories;
}

qint64 SourceWeight::photosOf(StoryId story)
{
    Statement photos(*m_database, uR"(
        SELECT photo.id, photo.bytes FROM story_photo JOIN photo_address ON photo_address.id = address_id
            JOIN photo ON photo.id = photo_id WHERE story_id = ?)"_s);
    photos.bind(story);
    qint64 bytes = 0;
    while (photos.next()) {
        const qsizetype known = m_photos.size();
        m_photos.insert(photos.integer(0));
        bytes += m_photos.size() > known ? photos.integer(1) : 0;
    }
    return bytes;
}

} // namespace sarika
