// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/text/khmer.h"

#include <QAccessible>
#include <QTextBlock>

namespace sarika
{

/// The piece of a block's source text that holds an offset, as screen readers step through it: a letter (in Khmer a
/// syllable), a word with the space after it, a sentence, a line as it is set, or all of it. The pieces of a kind
/// follow each other without a gap.
Span pieceAt(const QTextBlock &block, QAccessible::TextBoundaryType kind, int offset);

} // namespace sarika
