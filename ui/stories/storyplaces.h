// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/news/storyfilter.h"

#include <QList>

#include <deque>

namespace sarika
{

/// Where the stories of a list stand, in list order (newest first): their keys and nothing else, so that a million of
/// them are 16 MB, and what a sync brings near the top is put in at no cost.
class StoryPlaces final
{
public:
    qsizetype size() const { return static_cast<qsizetype>(m_places.size()); }

    bool isEmpty() const { return m_places.empty(); }

    const StoryAnchor &at(qsizetype row) const { return m_places[static_cast<std::size_t>(row)]; }

    void clear() { std::deque<StoryAnchor>().swap(m_places); }

    void append(const QList<StoryAnchor> &places);
    void insert(qsizetype row, const QList<StoryAnchor> &places);
    void remove(qsizetype row, qsizetype count);
    void removeAll(const QList<StoryId> &ids);

    /// Where it stands, or would be put: of a list in the order of time only.
    qsizetype rowFor(const StoryAnchor &place) const;
    bool holds(const StoryAnchor &place) const;

    /// The rows of those of `ids` that are here, rising; one look at all places.
    QList<qsizetype> rowsOf(QList<StoryId> ids) const;

private:
    std::deque<StoryAnchor> m_places;
};

} // namespace sarika
