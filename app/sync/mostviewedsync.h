// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/news/mostviewed.h"
#include "app/store/storystore.h"
#include "app/sync/syncparts.h"

#include <QHash>

namespace sarika
{

/// Saves the MOST VIEWED lists that pages print, and each of their stories even where no feed names it, so that the
/// list can be read offline. Every page of a paper prints the same list; what was saved in this sync is not saved
/// again.
class MostViewedSync final
{
public:
    explicit MostViewedSync(const SyncParts &parts) : m_parts(parts) {}

    /// The stories of a list that is new to this sync, by rank; empty for a known list.
    [[nodiscard]] Result<QList<SavedStory>> save(SourceId source, QList<MostViewed> list);

private:
    SyncParts m_parts;
    QHash<SourceId, QList<QUrl>> m_known; // addresses by rank
};

} // namespace sarika
