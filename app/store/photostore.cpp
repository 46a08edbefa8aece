// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/photostore.h"

#include "app/store/database.h"
#include "app/store/photofiles.h"
#include "app/store/statement.h"
#include "app/store/storyphotos.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace sarika
{

namespace
{

using PhotoFiles = QList<std::pair<QString, QByteArray>>; // path, bytes

PhotoFiles filesOf(const QString &folder, const PhotoToKeep &photo)
{
    const QString hash = QString::fromLatin1(photo.hash);
    PhotoFiles files{{photoFile(folder, hash, photo.suffix), photo.bytes}};
    if (!photo.thumbnail.isEmpty())
        files.emplaceBack(thumbnailFile(folder, hash, photo.thumbnailSuffix), photo.thumbnail);
    return files;
}

} // namespace

QList<WantedPhoto> PhotoStore::listWantedPhotos(const QDateTime &now, int limit, StoryId story, SourceId source) const
{
    // Of one story from its own few photos, of all from the due ones.
    const QString from = story != 0 ? u"story CROSS JOIN story_photo ON story_id = story.id "
                                      "CROSS JOIN photo_address ON photo_address.id = address_id"_s
                                    : u"photo_address CROSS JOIN story_photo ON address_id = photo_address.id "
                                      "CROSS JOIN story ON story.id = story_id"_s;
    Statement rows(m_database, uR"(
        SELECT photo_address.address, story.address, story.id, story.source_id, coalesce(story.section_id, 0), tries,
            max(story.is_favourite * 4 + (place = 0) * 2) AS urgency, story.published_at
        FROM %1
        WHERE photo_address.try_at <= ? AND %2 AND (? = 0 OR story.source_id = ?)
        GROUP BY photo_address.id ORDER BY urgency DESC, story.published_at DESC, place LIMIT ?)"_s.arg(
                                   from, story != 0 ? u"story.id = ?"_s : u"? = 0"_s));
    rows.bind(now, story, source, source, limit);
    QList<WantedPhoto> wanted;
    while (rows.next()) {
        wanted << WantedPhoto{rows.address(0), rows.address(1), rows.integer(2), rows.integer(3),
                              rows.integer(4), rows.number(5),  rows.time(7)};
    }
    return wanted;
}

QDateTime PhotoStore::nextPhotoTryAt() const
{
    Statement first(m_database, u"SELECT min(try_at) FROM photo_address WHERE try_at IS NOT NULL"_s);
    return first.next() ? first.time(0) : QDateTime();
}

std::optional<PhotoToKeep> PhotoStore::findSame(const QByteArray &hash, const QByteArray &bytes) const
{
    Statement row(m_database, u"SELECT suffix, width, height, thumbnail_suffix FROM photo WHERE hash = ?"_s);
    const QString name = QString::fromLatin1(hash);
    if (!row.bind(name).next())
        return std::nullopt;
    QFile thumbnail(thumbnailFile(m_database.photosFolder(), name, row.text(3)));
    if (!thumbnail.open(QIODevice::ReadOnly) || thumbnail.size() == 0)
        return std::nullopt;
    return PhotoToKeep{hash, bytes, row.text(0), {row.number(1), row.number(2)}, thumbnail.readAll(), row.text(3)};
}

Result<void> PhotoStore::writeFiles(const QString &folder, const PhotoToKeep &photo)
{
    for (const auto &[file, bytes] : filesOf(folder, photo)) {
        if (auto written = writePhotoFile(file, bytes); !written)
            return written;
    }
    return {};
}

Result<QList<StoryId>> PhotoStore::save(const QUrl &address, const PhotoToKeep &photo)
{
    const QString hash = QString::fromLatin1(photo.hash);
    for (const auto &[file, bytes] : filesOf(m_database.photosFolder(), photo)) {
        if (photoFileIsThere(file, bytes.size())) // written before, and not cleared away since
            continue;
        if (auto written = writePhotoFile(file, bytes); !written)
            return std::unexpected(written.error());
    }
    return m_database.transact([&]() -> Result<QList<StoryId>> {
        auto kept = Statement(m_database, uR"(
            INSERT OR IGNORE INTO photo(hash, suffix, thumbnail_suffix, width, height, bytes)
            VALUES (?, ?, ?, ?, ?, ?))"_s)
                        .bind(hash, photo.suffix, photo.thumbnailSuffix, photo.size.width(), photo.size.height(),
                              qint64(photo.bytes.size() + photo.thumbnail.size()))
                        .run();
        if (!kept)
            return std::unexpected(kept.error());
        auto held = Statement(m_database, uR"(
            UPDATE photo_address SET photo_id = (SELECT id FROM photo WHERE hash = ?), problem = NULL, try_at = NULL,
                tries = 0 WHERE address = ?)"_s)
                        .bind(hash, address)
                        .run();
        if (!held)
            return std::unexpected(held.error());
        return touchStories(address);
    });
}

Result<QList<StoryId>> PhotoStore::saveFailure(const QUrl &address, const Error &error, const QDateTime &nextTryAt)
{
    return m_database.transact([&]() -> Result<QList<StoryId>> {
        auto failed = Statement(m_database, uR"(
            UPDATE photo_address SET problem = ?, tries = tries + 1, try_at = ? WHERE address = ?)"_s)
                          .bind(static_cast<int>(error.kind), nextTryAt, address)
                          .run();
        if (!failed)
            return std::unexpected(failed.error());
        return touchStories(address);
    });
}

Result<QList<StoryId>> PhotoStore::touchStories(const QUrl &address)
{
    QList<StoryId> stories;
    Statement rows(m_database, uR"(
        SELECT DISTINCT story_id FROM photo_address JOIN story_photo ON address_id = photo_address.id
        WHERE photo_address.address = ?)"_s);
    rows.bind(address);
    while (rows.next())
        stories << rows.integer(0);
    for (const StoryId story : std::as_const(stories)) {
        if (auto held = StoryPhotos(m_database).saveHeld(story); !held)
            return std::unexpected(held.error());
    }
    return stories;
}

Result<void> PhotoStore::wantPhotos(StoryId story)
{
    return Statement(m_database, uR"(
        UPDATE photo_address SET try_at = 0 WHERE photo_id IS NULL
            AND id IN (SELECT address_id FROM story_photo WHERE story_id = ?))"_s)
        .bind(story)
        .run();
}

Result<int> PhotoStore::removeUnused(int limit)
{
    QStringList files;
    auto removed = m_database.transact([&]() -> Result<int> { return removeUnusedRows(limit, files); });
    // A file without a row is waste; a row without its file would be a loss.
    for (const QString &file : std::as_const(files))
        QFile::remove(file);
    return removed;
}

Result<int> PhotoStore::removeUnusedRows(int limit, QStringList &files)
{
    QList<std::pair<qint64, qint64>> candidates; // address, photo
    {
        Statement rows(m_database, uR"(
            SELECT address_id, coalesce(photo_id, 0) FROM photo_unused LEFT JOIN photo_address
            ON photo_address.id = address_id LIMIT ?)"_s);
        rows.bind(limit);
        while (rows.next())
            candidates.emplace_back(rows.integer(0), rows.integer(1));
    }
    for (const auto &[address, photo] : std::as_const(candidates)) {
        if (auto ran = removeAddress(address); !ran)
            return std::unexpected(ran.error());
        Statement gone(m_database, uR"(
            DELETE FROM photo WHERE id = ? AND NOT EXISTS (SELECT 1 FROM photo_address WHERE photo_id = photo.id)
            RETURNING hash, suffix, thumbnail_suffix)"_s);
        if (auto ran = gone.bind(photo).run(); !ran)
            return std::unexpected(ran.error());
        while (gone.next()) {
            const QString folder = m_database.photosFolder();
            files << photoFile(folder, gone.text(0), gone.text(1)) << thumbnailFile(folder, gone.text(0), gone.text(2));
        }
    }
    return static_cast<int>(candidates.size());
}

Result<void> PhotoStore::removeAddress(qint64 address)
{
    for (const QString &sql : {uR"(DELETE FROM photo_address WHERE id = ?
                                   AND NOT EXISTS (SELECT 1 FROM story_photo WHERE address_id = photo_address.id))"_s,
                               u"DELETE FROM photo_unused WHERE address_id = ?"_s}) {
        if (auto ran = Statement(m_database, sql).bind(address).run(); !ran)
            return ran;
    }
    return {};
}

qint64 PhotoStore::totalBytes() const
{
    Statement bytes(m_database, u"SELECT value FROM tally WHERE name = 'photo_bytes'"_s);
    return bytes.next() ? bytes.integer(0) : 0;
}

} // namespace sarika
