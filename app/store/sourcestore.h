// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/news/source.h"

namespace sarika
{

class Database;

enum class Favourites { Keep, Remove }; // what becomes of them when their source goes

/// The newspapers the reader follows, in the reader's order. Reads that fail are logged and give nothing.
class SourceStore final
{
public:
    explicit SourceStore(Database &database) : m_database(database) {}

    QList<Source> listSources() const; // followed ones, with their followed sections
    std::optional<Source> findSource(SourceId id) const;
    QDateTime lastSyncAt() const; // of any section, UTC

    /// Follows a newspaper with the sections in `source`. One known by its address, or holding a section of the same
    /// address, is joined, and one that was unfollowed comes back. New sections are due at once.
    [[nodiscard]] Result<SourceId> follow(const Source &source);

    [[nodiscard]] Result<void> renameSource(SourceId id, const QString &name);
    [[nodiscard]] Result<void> renameSection(SectionId id, const QString &name);
    [[nodiscard]] Result<void> reorder(const QList<SourceId> &order);
    [[nodiscard]] Result<void> saveKeepLimits(SourceId id, const KeepLimits &keep);
    [[nodiscard]] Result<void> saveIcon(SourceId id, const QByteArray &png);

    /// Removes it with its stories; favourites to keep stay, no longer in any list but Favourites and search.
    /// Returns the stories removed. Photo files go with PhotoStore::removeUnused.
    [[nodiscard]] Result<QList<StoryId>> unfollow(SourceId id, Favourites favourites);

    /// Likewise; its source goes with its last section.
    [[nodiscard]] Result<QList<StoryId>> unfollowSection(SectionId id, Favourites favourites);

private:
    [[nodiscard]] Result<SourceId> saveSource(const Source &source);
    [[nodiscard]] Result<void> saveSection(SourceId source, const Section &section);
    [[nodiscard]] Result<QList<StoryId>> removeStories(const QString &unlisted, qint64 of, Favourites favourites);
    [[nodiscard]] Result<void> removeEmpty(); // unfollowed rows that no story needs

    Database &m_database;
};

} // namespace sarika
