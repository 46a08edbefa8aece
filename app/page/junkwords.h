// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/text/htmltree.h"

namespace sarika
{

/// How surely an element is none of the story: Weak only where it is small, IfLinked unless it is prose with few links,
/// Strong unless it holds much of the page's prose.
enum class Junk { No, Weak, IfLinked, Strong, Always };

/// By what the element calls itself: share bars, related stories, newsletters, advertisements, comments, author boxes.
Junk junkByName(const HtmlNode *node);

} // namespace sarika
