// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/storyphotos.h"

#include "app/store/database.h"
#include "app/store/statement.h"

using namespace Qt::StringLiterals;

namespace sarika
{

QString photoFile(const QString &folder, const QString &hash, const QString &suffix)
{
    return hash.isEmpty() ? QString() : u"%1/%2/%3.%4"_s.arg(folder, hash.left(2), hash, suffix);
}

QString thumbnailFile(const QString &folder, const QString &hash, const QString &suffix)
{
    return photoFile(folder, hash, u"t."_s + suffix);
}

std::optional<Photo> StoryPhotos::lead(StoryId id) const
{
    const QList<Photo> found = list(id, u"place = 0"_s);
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

QList<Photo> StoryPhotos::ofBody(StoryId id) const
{
    return list(id, u"place > 0"_s);
}

QList<Photo> StoryPhotos::list(StoryId id, const QString &places) const
{
    Statement rows(m_database, uR"(
        SELECT photo_address.address, caption, credit, coalesce(photo.width, story_photo.width),
            coalesce(photo.height, story_photo.height), hash, suffix, thumbnail_suffix
        FROM story_photo JOIN photo_address ON photo_address.id = address_id LEFT JOIN photo ON photo.id = photo_id
        WHERE story_id = ? AND %1 ORDER BY place)"_s.arg(places));
    rows.bind(id);
    const QString folder = m_database.photosFolder();
    QList<Photo> photos;
    while (rows.next()) {
        Photo photo{rows.address(0), rows.text(1), rows.text(2), {}, {}, {}};
        if (rows.number(3) > 0)
            photo.size = QSize(rows.number(3), rows.number(4));
        photo.file = photoFile(folder, rows.text(5), rows.text(6));
        photo.thumbnail = thumbnailFile(folder, rows.text(5), rows.text(7));
        photos << photo;
    }
    return photos;
}

Result<void> StoryPhotos::save(StoryId id, const std::optional<Photo> &lead, const QList<Photo> &ofBody) const
{
    if (auto cleared = Statement(m_database, u"DELETE FROM story_photo WHERE story_id = ?"_s).bind(id).run(); !cleared)
        return cleared;
    if (lead) {
        if (auto added = add(id, 0, *lead); !added)
            return added;
    }
    for (int place = 1; const Photo &photo : ofBody) {
        if (auto added = add(id, place++, photo); !added)
            return added;
    }
    return saveHeld(id);
}

Result<void> StoryPhotos::add(StoryId id, int place, const Photo &photo) const
{
    if (!photo.address.isValid() || photo.address.isEmpty())
        return {};
    auto known = Statement(m_database, u"INSERT OR IGNORE INTO photo_address(address, try_at) VALUES (?, 0)"_s)
                     .bind(photo.address)
                     .run();
    if (!known)
        return known;
    return Statement(m_database, uR"(
        INSERT INTO story_photo(story_id, place, address_id, caption, credit, width, height)
        SELECT ?, ?, id, ?, ?, ?, ? FROM photo_address WHERE address = ?)"_s)
        .bind(id, place, photo.caption, photo.credit, qMax(0, photo.size.width()), qMax(0, photo.size.height()),
              photo.address)
        .run();
}

Result<void> StoryPhotos::saveHeld(StoryId id) const
{
    // Held::None 3, Yes 1, Failed 2, No 0; failed only once nothing is left to try for the first time.
    return Statement(m_database, uR"(
        UPDATE story SET photos_held = (
            SELECT CASE WHEN count(*) = 0 THEN 3
                WHEN count(photo_id) = count(*) THEN 1
                WHEN sum(photo_id IS NULL AND problem IS NULL) = 0 THEN 2
                ELSE 0 END
            FROM story_photo JOIN photo_address ON photo_address.id = address_id WHERE story_id = story.id)
        WHERE id = ?)"_s)
        .bind(id)
        .run();
}

} // namespace sarika
