// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/text/htmltree.h"

namespace sarika
{

/// Turns each formula of the page (MathML) into one run of text that can be read aloud and searched: "x^2 + (a)/(b)".
/// What only draws the same formula again (MathJax, KaTeX, pictures beside hidden MathML) goes. Before lines are cut.
void writeFormulas(HtmlTree &tree);

} // namespace sarika
