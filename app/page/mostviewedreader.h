// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/news/mostviewed.h"
#include "app/text/htmltree.h"

#include <QList>
#include <QUrl>

namespace sarika
{

/// The publisher's own most viewed list: found by its heading in many languages, by class, and by the shape of what
/// follows (three to twelve like entries with a link). Empty where the page has none.
QList<MostViewed> findMostViewed(const HtmlTree &tree, const QUrl &address);

} // namespace sarika
