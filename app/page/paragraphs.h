// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/text/htmltree.h"

namespace sarika
{

/// Makes paragraphs of text that only double line breaks divide: runs between them become <p>. What holds them becomes
/// a plain div where it was a paragraph or a table cell.
void makeParagraphs(HtmlTree &tree, HtmlNode *block);

/// Puts an initial that stands in an element of its own ("dropcap") back before the word it begins.
void joinDropCaps(HtmlTree &tree);

} // namespace sarika
