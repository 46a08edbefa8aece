// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/text/khmer.h"

class QTextDocument;

namespace sarika
{

// Steps of a page by what a reader of it calls a letter or a word: document positions. `direction`: 1 or -1.

/// A letter with all its marks, in Khmer a syllable; the breaks we put in are no step.
int letterBeside(const QTextDocument &page, int position, int direction);

/// The end of this word and its space, or the start of the one before; Khmer words by the dictionary.
int wordBeside(const QTextDocument &page, int position, int direction);

// The same in the publisher's text.

/// The letter with its marks that holds a unit.
Span letterAt(const QString &text, int at);

/// The word that holds a unit, or stands before the space that does, with that space.
Span wordAndSpaceAt(const QString &text, int at);

} // namespace sarika
