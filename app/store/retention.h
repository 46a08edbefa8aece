// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/error.h"
#include "app/news/ids.h"

#include <QDateTime>
#include <QList>
#include <QVariantList>

namespace sarika
{

class Database;

/// How long and how much is kept; 0 means no limit.
struct RetentionLimits
{
    int days = 0;
    qint64 bytes = 0; // database and photos together
};

/// Removes what is too old, then what is too much, oldest first, in small steps that another act may come between.
/// Never a favourite or its photos, nor a story its section's feed still lists (it would come straight back).
class Retention final
{
public:
    explicit Retention(Database &database) : m_database(database) {}

    struct Step
    {
        QList<StoryId> removed;
        bool done = true;
    };

    /// One step: at most `stories` stories, with the photos only they showed. Call again until done.
    [[nodiscard]] Result<Step> removeSome(const RetentionLimits &limits, const QDateTime &now, int stories = 200);

    /// Gives up to so many free pages of the file back to the disk; whether more are left.
    [[nodiscard]] Result<bool> giveBackSome(int pages = 500);

    qint64 totalBytes() const; // database and photos, without the free pages inside the file

private:
    [[nodiscard]] Result<QList<StoryId>> removeNext(const RetentionLimits &limits, const QDateTime &now, int stories);
    [[nodiscard]] Result<QList<StoryId>> removeStories(const QString &which, const QVariantList &values);

    Database &m_database;
};

} // namespace sarika
