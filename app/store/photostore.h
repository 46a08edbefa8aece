// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/error.h"
#include "app/news/ids.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QSize>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace sarika
{

class Database;

/// A checked photo to be kept, as app/photo makes it.
struct PhotoToKeep
{
    QByteArray hash; // hexadecimal, of bytes
    QByteArray bytes;
    QString suffix;
    QSize size; // px
    QByteArray thumbnail;
    QString thumbnailSuffix;
};

/// An address whose photo some story wants.
struct WantedPhoto
{
    QUrl address;
    QUrl referrer; // the story's page
    StoryId story = 0;
    SourceId source = 0;
    SectionId section = 0;
    int tries = 0;
    QDateTime publishedAt; // of the story
};

/// Photos of stories: files named by the hash of their content ("ab/<hash>.<suffix>", "ab/<hash>.t.<suffix>"), written
/// whole or not at all; rows that say which address is which file. Two addresses of one photo share its file.
class PhotoStore final
{
public:
    explicit PhotoStore(Database &database) : m_database(database) {}

    /// Due addresses: favourites' first, then lead photos before photos of bodies, newest stories first.
    /// story 0: of all; source 0: of all.
    QList<WantedPhoto> listWantedPhotos(const QDateTime &now, int limit, StoryId story = 0, SourceId source = 0) const;
    QDateTime nextPhotoTryAt() const; // UTC, invalid: none

    /// A photo published with these very bytes and kept as it was, under whatever address; nothing where there is none.
    std::optional<PhotoToKeep> findSame(const QByteArray &hash, const QByteArray &bytes) const;

    /// Writes the files alone, as save() would: making them last takes long and needs no database. Safe on any thread.
    /// Errors: Storage, DiskFull, ReadOnly.
    [[nodiscard]] static Result<void> writeFiles(const QString &folder, const PhotoToKeep &photo);

    /// Writes the files that are not there yet, then the rows. Returns the stories that show this address.
    /// Errors: Storage, DiskFull, ReadOnly, Busy.
    [[nodiscard]] Result<QList<StoryId>> save(const QUrl &address, const PhotoToKeep &photo);

    /// Not to be had now; invalid nextTryAt: never by itself. Returns the stories that show this address.
    [[nodiscard]] Result<QList<StoryId>> saveFailure(const QUrl &address, const Error &error,
                                                     const QDateTime &nextTryAt);

    /// Asks for the failed photos of a story again.
    [[nodiscard]] Result<void> wantPhotos(StoryId story);

    /// Looks at `limit` addresses that stories let go of; what no story shows any more goes, rows first, then files.
    /// Returns how many were looked at: 0 when nothing is left to do.
    [[nodiscard]] Result<int> removeUnused(int limit = 200);

    qint64 totalBytes() const; // of all kept files

private:
    [[nodiscard]] Result<QList<StoryId>> touchStories(const QUrl &address);
    [[nodiscard]] Result<int> removeUnusedRows(int limit, QStringList &files);
    [[nodiscard]] Result<void> removeAddress(qint64 address);

    Database &m_database;
};

} // namespace sarika
