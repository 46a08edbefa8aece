// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sarika
{

/// Where the reader is in a story, whatever its type, its width and the language around it: a letter of a paragraph.
struct ReadingPlace
{
    int part = 0;    // kind of paragraph, as the page numbers them
    int ordinal = 0; // among the paragraphs of its kind
    int offset = 0;  // in the publisher's text of it, UTF-16 units
    int fromTop = 0; // px from the top of the pane to its line

    bool operator==(const ReadingPlace &) const = default;
};

} // namespace sarika
