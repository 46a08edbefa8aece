// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/text/htmltree.h"

#include <QString>

namespace sarika
{

/// The dateline a story opens with: "PHNOM PENH, May 4 (AFP)" of "PHNOM PENH, May 4 (AFP) — Rain …", "ភ្នំពេញ" of
/// "ភ្នំពេញ៖ …". Empty where it opens without one. The text itself stays as printed.
QString datelineOf(const QString &firstParagraph);

/// A dateline printed in an element of its own that says so ("class=dateline", "itemprop=dateline"); empty where there
/// is none, or where it holds only a date.
QString markedDateline(const HtmlTree &tree);

} // namespace sarika
