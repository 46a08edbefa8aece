// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/error.h"
#include "app/news/ids.h"
#include "app/store/packedbody.h"

namespace sarika
{

class Database;

/// The bodies of stories, packed. Rows of a database from before version 3 hold them plain until the search index
/// has been made anew; both are read alike.
class StoryBodies final
{
public:
    explicit StoryBodies(const Database &database) : m_database(database) {}

    Body find(StoryId id) const; // empty where there is none
    QString text(StoryId id) const;
    QString beginning(StoryId id, int units) const; // of the text
    bool whole(StoryId id) const;                   // its page was read, or its feed gave all there is

    // Parts of the transaction that changes the story; packed by packBody().
    [[nodiscard]] Result<void> add(StoryId id, const QByteArray &packed) const;
    [[nodiscard]] Result<void> replace(StoryId id, const QByteArray &packed) const;
    [[nodiscard]] Result<void> pack(StoryId id) const;      // where it is still plain
    [[nodiscard]] Result<void> packSmall(StoryId id) const; // what was packed quickly and stays

private:
    const Database &m_database;
};

} // namespace sarika
