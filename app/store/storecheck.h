// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/error.h"
#include "app/news/story.h"

#include <QStringList>

namespace sarika
{

class Database;

/// Looks for what should not be: a broken file, rows without their photo files, counts that drifted, an index by old
/// rules. Repair mends all but a broken file, and loses nothing the reader did. Photo files without rows, which a sync
/// that was killed may leave, are no problem: only counted, and removed by Repair.
class StoreCheck final
{
public:
    enum class Mode { Look, Repair };

    explicit StoreCheck(Database &database, Mode mode) : m_database(database), m_mode(mode) {}

    /// One line for the log for each problem found (and mended, with Repair). Errors: as Database::run.
    [[nodiscard]] Result<QStringList> run();

    /// A step of run(), done alone after a sync that was killed.
    [[nodiscard]] Result<void> removeStrays();

    int strays() const { return m_strays; } // found by run()

    int ready() const;                         // stories that can be read whole with no network
    QList<StoryCard> missing(int limit) const; // the newest that cannot

private:
    [[nodiscard]] Result<void> checkFile();
    [[nodiscard]] Result<void> checkPhotos();
    [[nodiscard]] Result<void> checkCounts();
    [[nodiscard]] Result<void> checkSearch();
    [[nodiscard]] Result<void> forgetPhoto(qint64 photo);

    Database &m_database;
    Mode m_mode;
    QStringList m_problems;
    int m_strays = 0;
};

} // namespace sarika
