// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/text/htmltree.h"

#include <QUrl>

namespace sarika
{

/// The next page of the same story, by rel="next" or by the number in a pager, told from the next story by its address;
/// empty where there is none.
QUrl nextPageOf(const HtmlTree &tree, const QUrl &address);

} // namespace sarika
