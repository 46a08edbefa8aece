// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/error.h"
#include "app/news/ids.h"

#include <QString>

namespace sarika
{

class Database;

/// How a teaser is kept: most are the beginning of their body, and then it is enough to know how much of it they are.
struct KeptTeaser
{
    QString words; // empty where it is the body's beginning
    int units = 0; // UTF-16 units of the body's text, less than none: with “…” behind them
};

KeptTeaser keptTeaser(const QString &teaser, const QString &bodyText);

/// A teaser as rows show it.
struct ShownTeaser
{
    QString teaser;
    QString opening; // it and how the body goes on
};

/// The teasers of stories.
class StoryTeasers final
{
public:
    explicit StoryTeasers(const Database &database) : m_database(database) {}

    QString find(StoryId id) const;
    ShownTeaser shown(StoryId id, const KeptTeaser &kept) const;

    /// Part of the transaction that changes the story, after its body.
    [[nodiscard]] Result<void> save(StoryId id, const QString &teaser) const;

private:
    const Database &m_database;
};

} // namespace sarika
