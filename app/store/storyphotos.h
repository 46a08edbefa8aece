// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/error.h"
#include "app/news/ids.h"
#include "app/news/photo.h"

#include <QList>

#include <optional>

namespace sarika
{

class Database;

/// The photos of one story: rows by place, 0 for the lead photo, then those of the body in order.
class StoryPhotos final
{
public:
    explicit StoryPhotos(const Database &database) : m_database(database) {}

    std::optional<Photo> lead(StoryId id) const;
    QList<Photo> ofBody(StoryId id) const;

    /// Replaces them; photos not held are wanted from now on. Part of the transaction that changes the story.
    [[nodiscard]] Result<void> save(StoryId id, const std::optional<Photo> &lead, const QList<Photo> &ofBody) const;

    /// Brings story.photos_held up to date.
    [[nodiscard]] Result<void> saveHeld(StoryId id) const;

private:
    [[nodiscard]] Result<void> add(StoryId id, int place, const Photo &photo) const;
    QList<Photo> list(StoryId id, const QString &places) const;

    const Database &m_database;
};

/// The absolute path of a kept photo, "ab/<hash>.<suffix>", or of its thumbnail; empty without a hash.
QString photoFile(const QString &folder, const QString &hash, const QString &suffix);
QString thumbnailFile(const QString &folder, const QString &hash, const QString &suffix);

} // namespace sarika
