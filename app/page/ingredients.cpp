// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/page/ingredients.h"

#include "app/page/bodylines.h"
#include "app/page/nodes.h"

#include <algorithm>

namespace sarika
{

namespace
{

/// The smallest element with nearly all that the data names and little else.
const HtmlNode *placeOf(const QString &named, const Lines &lines, const HtmlTree &tree)
{
    std::vector<int> sums{0}; // letters of ingredients before each line
    for (const Line &line : lines.all()) {
        const QString letters = sameWords(line.text);
        const bool is = letters.size() >= 3 && letters.size() < 120 && named.contains(letters);
        sums.push_back(sums.back() + (is ? int(letters.size()) : 0));
    }
    const HtmlNode *place = nullptr;
    for (const HtmlNode *node = tree.body(); node; node = nextNode(node, tree.body())) {
        const auto [from, to] = lines.rangeBelow(node);
        const int found = sums[to] - sums[from];
        if (found * 4 >= named.size() * 3 && lines.below(node).chars <= found * 2)
            place = node; // document order: the last is the deepest
    }
    return place;
}

} // namespace

Region withIngredients(Region region, const Lines &lines, const HtmlTree &tree, const QStringList &ingredients)
{
    if (!region.root || ingredients.size() < 3)
        return region;
    const HtmlNode *place = placeOf(sameWords(ingredients.join(QString())), lines, tree);
    if (!place || isWithin(place, region.root) || isWithin(region.root, place))
        return region;
    region.parts.push_back(place);
    std::sort(region.parts.begin(), region.parts.end(),
              [](const HtmlNode *a, const HtmlNode *b) { return a->order < b->order; });
    const HtmlNode *up = region.root;
    while (!isWithin(place, up))
        up = up->parent;
    region.root = up;
    return region;
}

} // namespace sarika
