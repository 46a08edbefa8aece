// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/news/ids.h"

#include <QString>

namespace sarika
{

/// Which stories a list holds, newest first.
struct StoryFilter
{
    enum class List { Latest, Unread, Favourites, MostViewed, OneSource, OneSection };

    List list = List::Latest;
    qint64 of = 0; // the SourceId or SectionId of OneSource or OneSection
    bool unreadOnly = false;
    QString language; // BCP 47; empty means all
    QString query;    // full-text search within the list; empty means none

    bool operator==(const StoryFilter &) const = default;
};

/// The last row of the page before, for keyset paging; the default asks for the first page.
struct StoryAnchor
{
    qint64 publishedAt = 0; // ms UTC
    StoryId id = 0;

    bool first() const { return id == 0; }

    bool operator==(const StoryAnchor &) const = default;
};

/// Counts the sections pane shows.
struct UnreadCounts
{
    int unread = 0; // distinct stories, all sources
    int favourites = 0;
};

} // namespace sarika
