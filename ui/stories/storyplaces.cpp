// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stories/storyplaces.h"

#include <algorithm>

namespace sarika
{

namespace
{

bool isAbove(const StoryAnchor &one, const StoryAnchor &other)
{
    return std::pair(one.publishedAt, one.id) > std::pair(other.publishedAt, other.id);
}

/// Ids to be looked up one after the other: most that are asked for are far from what a sync or a purge brings.
class IdSet final
{
public:
    explicit IdSet(QList<StoryId> ids) : m_ids(std::move(ids)) { std::ranges::sort(m_ids); }

    bool contains(StoryId id) const
    {
        return !m_ids.isEmpty() && id >= m_ids.first() && id <= m_ids.last() && std::ranges::binary_search(m_ids, id);
    }

private:
    QList<StoryId> m_ids;
};

} // namespace

void StoryPlaces::append(const QList<StoryAnchor> &places)
{
    m_places.insert(m_places.end(), places.begin(), places.end());
}

void StoryPlaces::insert(qsizetype row, const QList<StoryAnchor> &places)
{
    m_places.insert(m_places.begin() + row, places.begin(), places.end());
}

void StoryPlaces::remove(qsizetype row, qsizetype count)
{
    m_places.erase(m_places.begin() + row, m_places.begin() + row + count);
}

void StoryPlaces::removeAll(const QList<StoryId> &ids)
{
    const IdSet wanted(ids);
    std::erase_if(m_places, [&](const StoryAnchor &place) { return wanted.contains(place.id); });
}

qsizetype StoryPlaces::rowFor(const StoryAnchor &place) const
{
    return std::ranges::lower_bound(m_places, place, isAbove) - m_places.begin();
}

bool StoryPlaces::holds(const StoryAnchor &place) const
{
    const qsizetype row = rowFor(place);
    return row < size() && at(row) == place;
}

QList<qsizetype> StoryPlaces::rowsOf(QList<StoryId> ids) const
{
    const IdSet wanted(std::move(ids));
    QList<qsizetype> rows;
    for (qsizetype row = 0; const StoryAnchor &place : m_places) {
        if (wanted.contains(place.id))
            rows << row;
        ++row;
    }
    return rows;
}

} // namespace sarika
