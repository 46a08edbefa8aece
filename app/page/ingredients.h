// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/page/region.h"

#include <QStringList>

namespace sarika
{

/// A recipe is its ingredients too, which stand in a list or table apart from the prose. The region with the element
/// that prints what the page's data names, where it does not hold it already.
Region withIngredients(Region region, const Lines &lines, const HtmlTree &tree, const QStringList &ingredients);

} // namespace sarika
