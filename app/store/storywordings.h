// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/error.h"
#include "app/news/formerwording.h"
#include "app/news/ids.h"

#include <QList>

namespace sarika
{

class Database;

/// What stories said before they were changed. The first wording is kept whole, each later one as its difference from
/// the one before. Changes within an hour are one: the wording before the first of them is kept.
class StoryWordings final
{
public:
    explicit StoryWordings(const Database &database) : m_database(database) {}

    /// What the story says now; nothing of a story whose text is not whole: a feed's summary is no wording.
    std::optional<FormerWording> current(StoryId id) const;

    /// Part of the transaction that changes the story, after the change: keeps `before` where the story says another
    /// thing now.
    [[nodiscard]] Result<void> keep(StoryId id, const std::optional<FormerWording> &before, const QDateTime &now) const;

    QList<FormerWording> list(StoryId id) const; // newest first

private:
    const Database &m_database;
};

} // namespace sarika
