// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library.h"

#include <functional>

namespace sarika
{

/// What the story list asks of the cache.
struct StoryReader
{
    /// Keys after an anchor, in list order.
    std::function<QList<StoryAnchor>(const StoryFilter &, const StoryAnchor &, int)> places;
    /// Keys of those of the ids that the list holds, in list order.
    std::function<QList<StoryAnchor>(const StoryFilter &, const QList<StoryId> &)> among;
    /// Cards by their ids, any order; with what the search found in them.
    std::function<QList<StoryCard>(const QList<StoryId> &, const QString &query)> cards;

    static StoryReader of(const Library &library)
    {
        return {.places = [&library](const StoryFilter &filter, const StoryAnchor &after,
                                     int limit) { return library.listPlaces(filter, after, limit); },
                .among = [&library](const StoryFilter &filter,
                                    const QList<StoryId> &ids) { return library.findPlaces(filter, ids); },
                .cards = [&library](const QList<StoryId> &ids,
                                    const QString &query) { return library.findCards(ids, query); }};
    }
};

} // namespace sarika
