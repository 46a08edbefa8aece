// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/page/lines.h"

namespace sarika
{

// Lines that lead away from the story, told by their words and by where their links stand.

/// "Read also", or a sign such as "→" before a link.
bool isPointerLine(const Line &line);

/// "The analysis: why the river rises", set apart by its type, where all after the colon is a link; but not "Source:
/// …".
bool isLabelledLink(const Line &line);

/// The teaser of another story: cut, and followed by a link to the rest ("… more").
bool isCutTeaser(const Line &line);

/// A line on which nothing stands but a button that goes nowhere by itself or is named for one.
bool isButton(const Line &line);

/// A paragraph that prints an address to go to.
bool isPrintedAddress(const Line &line);

} // namespace sarika
