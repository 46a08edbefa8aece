// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/error.h"

struct sqlite3;

namespace sarika
{

/// Teaches the connection "closeness(story_search)": how near a hit is to what was asked for, more where its words
/// stand in the headline, then byline, captions and the beginning of the body. Looks at that one story only; bm25()
/// would count all hits of every word first. Errors: Storage.
[[nodiscard]] Result<void> registerSearchRank(sqlite3 *connection);

} // namespace sarika
