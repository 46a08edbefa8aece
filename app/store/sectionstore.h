// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/news/freshness.h"
#include "app/news/source.h"

#include <QHash>
#include <QVariantList>

#include <chrono>

namespace sarika
{

class Database;

/// What a sync knows of each section between two passes; kept over restarts. Times are UTC.
class SectionStore final
{
public:
    explicit SectionStore(Database &database) : m_database(database) {}

    std::optional<Section> findSection(SectionId id) const;
    QList<Section> listDue(const QDateTime &now) const;         // followed, not stopped, most overdue first
    QList<Section> listAll() const;                             // followed, also stopped
    QList<Section> listDueByRhythm(const QDateTime &now) const; // those of listDue whose own rhythm has them due
    QDateTime nextDueAt() const;                                // of the section due first by rhythm; invalid: none

    /// Of the newest 20 stories of a section: when the newest was published, and the mean time between them.
    struct History
    {
        QDateTime newestAt; // UTC, invalid where there is none
        std::chrono::milliseconds meanGap{0};
    };

    History history(SectionId id) const;

    Freshness freshness(SectionId id) const;

    struct SyncTimes
    {
        QDateTime at;         // now
        QDateTime nextSyncAt; // not before, whoever asks
        QDateTime dueAt;      // not before, unless the reader asks
    };

    /// The section was synced. A Freshness goes with a 200 answer, which replaces the pair whole; a 304 has none.
    [[nodiscard]] Result<void> saveSynced(SectionId id, const SyncTimes &times,
                                          const std::optional<Freshness> &freshness);
    [[nodiscard]] Result<void> saveRhythm(SectionId id, const FeedRhythm &rhythm); // as its feed asks

    enum class After { TryAgain, Stop }; // Stop: 410, or 404 too often; only the reader starts it again
    /// It failed: counted in Section::problems, nothing else is forgotten.
    [[nodiscard]] Result<void> saveProblem(SectionId id, const Error &problem, const QDateTime &at,
                                           const QDateTime &nextSyncAt, After after);

    /// A permanent redirect was met; the third in a row to the same place moves the section there. True when moved.
    /// An invalid address forgets the count.
    [[nodiscard]] Result<bool> noteMoved(SectionId id, const QUrl &to);
    [[nodiscard]] Result<void> saveKind(SectionId id, Section::Kind kind);
    [[nodiscard]] Result<void> restart(SectionId id); // no longer stopped, due now

    /// Pauses hosts asked for (Retry-After).
    [[nodiscard]] Result<void> pauseHost(const QString &host, const QDateTime &until);
    QHash<QString, QDateTime> hostPauses(const QDateTime &now) const; // those still running

private:
    QList<Section> list(const QString &where, const QVariantList &values) const;

    Database &m_database;
};

} // namespace sarika
