// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace sarika
{

/// What becomes of an element of publisher's HTML.
enum class TagFate {
    KeepBlock,    // stays: a block
    KeepInline,   // stays: part of a line
    Photo,        // img
    Void,         // br, hr
    UnwrapBlock,  // its content stays, set off as a paragraph
    UnwrapInline, // its content stays where it is
    Drop,         // gone with all that is in it
};

TagFate fateOf(QByteArrayView tag);

/// Whether loose text right inside the element needs no paragraph of its own (p, li, td, headings …).
bool holdsText(QByteArrayView tag);

} // namespace sarika
