// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library.h"

#include <functional>

namespace sarika
{

/// What the story list asks of the cache: a page after an anchor, and rows again by their ids.
struct StoryReader
{
    std::function<QList<StoryCard>(const StoryFilter &, const StoryAnchor &, int)> list;
    std::function<QList<StoryCard>(const QList<StoryId> &)> find;

    static StoryReader of(const Library &library)
    {
        return {.list = [&library](const StoryFilter &filter, const StoryAnchor &after,
                                   int limit) { return library.listStories(filter, after, limit); },
                .find = [&library](const QList<StoryId> &ids) { return library.findCards(ids); }};
    }
};

} // namespace sarika
