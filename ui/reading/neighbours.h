// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/news/story.h"

#include <optional>

namespace sarika
{

/// The stories above and below the open one in its list.
struct Neighbours
{
    std::optional<StoryCard> previous;
    std::optional<StoryCard> next;
};

} // namespace sarika
