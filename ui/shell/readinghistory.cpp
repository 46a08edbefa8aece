// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/readinghistory.h"

namespace sarika
{

namespace
{

constexpr qsizetype visitsKept = 200;

} // namespace

void ReadingHistory::visit(StoryId id)
{
    if (m_at >= 0 && m_visited.at(m_at) == id)
        return;
    m_visited.resize(m_at + 1);
    m_visited << id;
    if (m_visited.size() > visitsKept)
        m_visited.removeFirst();
    m_at = m_visited.size() - 1;
}

std::optional<StoryId> ReadingHistory::back()
{
    return canGoBack() ? std::optional(m_visited.at(--m_at)) : std::nullopt;
}

std::optional<StoryId> ReadingHistory::forward()
{
    return canGoForward() ? std::optional(m_visited.at(++m_at)) : std::nullopt;
}

} // namespace sarika
