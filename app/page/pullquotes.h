// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/page/bodylines.h"

namespace sarika
{

/// Drops the quotes that only repeat in large type what the story says anyhow.
void dropPullQuotes(std::vector<BodyLine> &lines, const HtmlNode *root);

} // namespace sarika
