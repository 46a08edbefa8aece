// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/error.h"
#include "app/news/mostviewed.h"

#include <QList>

namespace sarika
{

class Database;

/// The publisher's own MOST VIEWED list of each source, the newest one only.
class MostViewedStore final
{
public:
    explicit MostViewedStore(Database &database) : m_database(database) {}

    /// Replaces the list of the source, unless it holds one seen later. An empty list changes nothing.
    [[nodiscard]] Result<void> save(SourceId source, const QList<MostViewed> &list, const QDateTime &seenAt);

    /// By rank; 0: of every followed source, one after the other. storyId is found by address.
    QList<MostViewed> list(SourceId source) const;

private:
    [[nodiscard]] Result<void> add(SourceId source, const MostViewed &place, const QDateTime &seenAt);

    Database &m_database;
};

} // namespace sarika
