// SPDX-License-Identifier: GPL-3.0-or-later
// b, i, a and the like: opened again where a block has closed them, and untangled where they cross.
#include "app/text/htmlbuilder.h"

namespace sarika
{

// https://html.spec.whatwg.org/multipage/parsing.html#reconstruct-the-active-formatting-elements
void HtmlBuilder::reopenFormatting()
{
    int at = m_formatting.size() - 1;
    const auto settled = [&](int i) {
        return m_formatting.isMarker(i) || m_open.indexOf(m_formatting.at(i).node) >= 0;
    };
    while (at >= 0 && !settled(at))
        --at;
    for (++at; at < m_formatting.size() && m_open.size() < deepest; ++at) {
        HtmlNode *node = copyOf(m_formatting.at(at).node);
        put(node, placeFor(m_open.current().node));
        m_open.push({node, m_formatting.at(at).tag});
        m_formatting.replaceAt(at, node);
    }
}

// The adoption agency: https://html.spec.whatwg.org/multipage/parsing.html#adoption-agency-algorithm
void HtmlBuilder::endFormatting(const HtmlToken &token)
{
    const OpenElement &current = m_open.current();
    if (current.tag == token.tag && m_formatting.indexOf(current.node) < 0) {
        m_open.pop();
        return;
    }
    for (int round = 0; round < 8 && adoptOnce(token); ++round)
        ;
}

// False when there is nothing more to do.
bool HtmlBuilder::adoptOnce(const HtmlToken &token)
{
    const int listed = m_formatting.lastSinceMarker(token.tag);
    if (listed < 0) {
        endAny(token);
        return false;
    }
    HtmlNode *formatting = m_formatting.at(listed).node;
    const int index = m_open.indexOf(formatting);
    if (index < 0) {
        m_formatting.removeAt(listed);
        return false;
    }
    if (!m_open.reachesNode(formatting))
        return false;
    int furthest = index + 1;
    while (furthest < m_open.size() && !hasTrait(m_open.at(furthest).tag, HtmlTrait::Special))
        ++furthest;
    if (furthest == m_open.size()) {
        m_open.popToNode(formatting);
        m_formatting.removeAt(listed);
        return false;
    }
    int bookmark = listed;
    HtmlNode *block = m_open.at(furthest).node;
    HtmlNode *last = moveInto(block, furthest, index, bookmark);
    HtmlTree::remove(last);
    put(last, placeFor(m_open.at(index - 1).node));
    HtmlNode *copy = copyOf(formatting);
    while (HtmlNode *child = block->firstChild) {
        HtmlTree::remove(child);
        HtmlTree::append(copy, child);
    }
    HtmlTree::append(block, copy);
    const int old = m_formatting.indexOf(formatting);
    m_formatting.removeAt(old);
    m_formatting.insertAt(bookmark - (old < bookmark), {copy, token.tag});
    m_open.removeAt(index);
    m_open.insertAt(m_open.indexOf(block) + 1, {copy, token.tag});
    return true;
}

// The inner loop: what is open between the formatting element and the block is copied around the block. Returns the
// outermost of it; the place in the list where the formatting element's copy goes is left in `bookmark`.
HtmlNode *HtmlBuilder::moveInto(HtmlNode *furthest, int furthestIndex, int formattingIndex, int &bookmark)
{
    HtmlNode *last = furthest;
    int count = 0;
    for (int at = furthestIndex - 1; at > formattingIndex; --at) {
        const OpenElement element = m_open.at(at);
        int listed = m_formatting.indexOf(element.node);
        if (++count > 3 && listed >= 0) {
            m_formatting.removeAt(listed);
            bookmark -= listed < bookmark;
            listed = -1;
        }
        if (listed < 0) {
            m_open.removeAt(at);
            continue;
        }
        HtmlNode *copy = copyOf(element.node);
        m_formatting.replaceAt(listed, copy);
        m_open.replaceAt(at, copy);
        if (last == furthest)
            bookmark = listed + 1;
        HtmlTree::remove(last);
        HtmlTree::append(copy, last);
        last = copy;
    }
    return last;
}

} // namespace sarika
