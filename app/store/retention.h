// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/error.h"
#include "app/news/ids.h"
#include "app/store/sourceweight.h"

#include <QDateTime>
#include <QList>
#include <QVariantList>

#include <optional>

namespace sarika
{

class Database;

/// How long and how much is kept; 0 means no limit. A newspaper's own KeepLimits come before those of each.
struct RetentionLimits
{
    int days = 0;
    qint64 bytes = 0;       // database and photos together
    int stories = 0;        // of each newspaper
    qint64 sourceBytes = 0; // texts and photos of each newspaper
};

/// Removes what is too old or too much, newspaper by newspaper and then of all, oldest first, in small steps that
/// another act may come between. Never a favourite or its photos, nor a story its section's feed still lists (it would
/// come straight back).
class Retention final
{
public:
    explicit Retention(Database &database) : m_database(database) {}

    struct Step
    {
        QList<StoryId> removed;
        bool done = true;
    };

    /// One step: at most `stories` stories, with the photos only they showed. Call again until done, with the same
    /// limits: what is too much of each newspaper is found out once.
    [[nodiscard]] Result<Step> removeSome(const RetentionLimits &limits, const QDateTime &now, int stories = 200);

    /// Gives up to so many free pages of the file back to the disk; whether more are left.
    [[nodiscard]] Result<bool> giveBackSome(int pages = 500);

    static QString inNoList(); // the SQL that finds what ended being a favourite of something unfollowed

    qint64 totalBytes() const; // database and photos, without the free pages inside the file

private:
    struct Cut // of one newspaper: what is older than that goes
    {
        SourceId source = 0;
        qint64 before = 0;                  // ms UTC
        int newest = 0;                     // how many stay, until they are counted
        std::optional<SourceWeight> weight; // until it is known
    };

    QList<Cut> listCuts(const RetentionLimits &limits, const QDateTime &now) const;
    qint64 sinceNewest(SourceId source, int stories) const;
    [[nodiscard]] Result<Step> removeNext(const RetentionLimits &limits, const QDateTime &now, int stories);
    [[nodiscard]] Result<Step> removeCut(int stories);
    [[nodiscard]] Result<QList<StoryId>> removeStories(const QString &which, const QVariantList &values);

    Database &m_database;
    std::optional<QList<Cut>> m_cuts; // still to do; nothing before the first step
};

} // namespace sarika
