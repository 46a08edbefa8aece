// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/text/htmltree.h"

#include <QUrl>

namespace sarika
{

/// Where the post or film stands that a frame of a page shows ("https://www.youtube.com/embed/x" shows
/// "https://www.youtube.com/watch?v=x"); empty where it shows something else.
QUrl embeddedAddress(const QUrl &frame);

/// Puts a quote with a link in the place of the posts and films that the story's paragraphs stand around and that only
/// a script or a frame would show.
void quoteEmbeds(HtmlTree &tree, const QUrl &base);

} // namespace sarika
