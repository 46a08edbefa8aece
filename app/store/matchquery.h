// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/news/storyfilter.h"
#include "app/text/searchquery.h"

namespace sarika
{

class Database;

/// The query as FTS5 has it: every phrase, and what the index says of a story beside its words, its newspaper and its
/// language, so that a list that holds few of the hits does not walk all. The list's own newspaper and language count
/// too. Empty where nothing of it is in the index; `impossible` where no story can be found.
struct MatchQuery
{
    QString text;
    bool impossible = false;
    QString index; // to look into: the favourites' own, where only they are asked for
};

MatchQuery matchQuery(const Database &database, const SearchQuery &query, const StoryFilter &filter);

} // namespace sarika
