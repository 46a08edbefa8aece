// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/page/paragraphs.h"

#include "app/page/nodes.h"

#include <vector>

namespace sarika
{

namespace
{

bool isBlank(const HtmlNode *node)
{
    return node->isText() && node->text.trimmed().isEmpty();
}

/// A br that another one follows or comes before, white space aside.
bool isDoubleBreak(const HtmlNode *node)
{
    if (!node->is("br"))
        return false;
    const HtmlNode *next = node->next;
    while (next && isBlank(next))
        next = next->next;
    const HtmlNode *before = node->previous;
    while (before && isBlank(before))
        before = before->previous;
    return (next && next->is("br")) || (before && before->is("br")) || !next || !before;
}

bool holdsBlock(const HtmlNode *node)
{
    for (const HtmlNode *at = node; at; at = nextNode(at, node)) {
        if (isBlock(at))
            return true;
    }
    return false;
}

} // namespace

void makeParagraphs(HtmlTree &tree, HtmlNode *block)
{
    std::vector<std::pair<HtmlNode *, bool>> children; // and whether it ends a paragraph
    bool any = false;
    for (HtmlNode *child = block->firstChild; child; child = child->next) {
        children.emplace_back(child, isDoubleBreak(child));
        any |= children.back().second;
    }
    if (!any)
        return;
    block->tag = "div";
    HtmlNode *paragraph = nullptr;
    for (const auto &[child, ends] : children) {
        if (ends || holdsBlock(child)) {
            paragraph = nullptr;
            if (ends)
                HtmlTree::remove(child);
            continue;
        }
        if (!paragraph) {
            if (isBlank(child) || child->is("br"))
                continue;
            paragraph = tree.makeElement("p");
            HtmlTree::insertBefore(child, paragraph);
        }
        HtmlTree::remove(child);
        HtmlTree::append(paragraph, child);
    }
}

} // namespace sarika
