// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/error.h"
#include "app/news/ids.h"
#include "app/news/readingplace.h"

#include <QDateTime>

#include <optional>

namespace sarika
{

class Database;

/// Where the reader is in each story, kept by its stable key, as marks are; the last few thousand of them.
class PlaceStore final
{
public:
    explicit PlaceStore(const Database &database) : m_database(database) {}

    /// No place: back at the top, nothing is kept.
    [[nodiscard]] Result<void> save(StoryId id, const std::optional<ReadingPlace> &place, const QDateTime &now);

    std::optional<ReadingPlace> find(StoryId id) const;

private:
    const Database &m_database;
};

} // namespace sarika
