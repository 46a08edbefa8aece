// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/news/ids.h"

#include <QList>

#include <optional>

namespace sarika
{

/// The stories read since the start, in order, and where in them we are: back and forward as in a browser.
class ReadingHistory final
{
public:
    void visit(StoryId id); // forgets what lay ahead

    bool canGoBack() const { return m_at > 0; }

    bool canGoForward() const { return m_at + 1 < m_visited.size(); }

    std::optional<StoryId> back();
    std::optional<StoryId> forward();

private:
    QList<StoryId> m_visited;
    qsizetype m_at = -1; // the story that is open
};

} // namespace sarika
