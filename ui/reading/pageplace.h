// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/news/readingplace.h"
#include "ui/reading/pagelook.h"

#include <optional>

class QTextCursor;
class QTextDocument;
class QTextEdit;

namespace sarika
{

/// A place in a story that outlives fonts, widths and languages: a unit of the publisher's text and how far its line
/// stood from the top of the pane.
struct PagePlace
{
    Part part = Part::Kicker;
    int ordinal = 0; // of the block among those of its part
    int offset = 0;  // in the block's source text
    int fromTop = 0; // px
    bool atTop = true;
};

/// The place of the first line shown.
PagePlace placeOf(const QTextEdit &page);

/// Of a cursor, whatever is seen; and a cursor there again, none where the block is gone.
PagePlace placeAt(const QTextCursor &cursor);
std::optional<QTextCursor> cursorAt(QTextDocument &page, const PagePlace &place);

// As it is kept; none: the top.
std::optional<ReadingPlace> keptPlace(const PagePlace &place);
PagePlace pagePlace(const std::optional<ReadingPlace> &kept);

/// Scrolls there; to the top where the block is gone.
void goTo(QTextEdit &page, const PagePlace &place);

} // namespace sarika
