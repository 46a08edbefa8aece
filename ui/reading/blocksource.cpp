// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/blocksource.h"

#include <algorithm>

namespace sarika
{

int BlockSource::sourceOffset(int shown) const
{
    if (m_offsets.isEmpty())
        return std::clamp<int>(shown, 0, static_cast<int>(m_text.size()));
    return m_offsets.at(std::clamp<int>(shown, 0, static_cast<int>(m_offsets.size()) - 1));
}

// Inside a syllable put in order the offsets do not rise, so a search by halves would be wrong.
int BlockSource::shownOffset(int source) const
{
    if (m_offsets.isEmpty())
        return std::clamp<int>(source, 0, static_cast<int>(m_text.size()));
    const auto at = std::find_if(m_offsets.begin(), m_offsets.end(), [&](int offset) { return offset >= source; });
    return static_cast<int>(std::distance(m_offsets.begin(), at == m_offsets.end() ? at - 1 : at));
}

} // namespace sarika
