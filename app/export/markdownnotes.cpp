// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/markdownnotes.h"

using namespace Qt::StringLiterals;

namespace sarika
{

namespace
{

bool isNoteLink(const HtmlNode *node)
{
    return node->is("a") && node->attribute("href").startsWith('#');
}

bool within(const HtmlNode *node, const HtmlNode *block)
{
    while (node && node != block)
        node = node->parent;
    return node;
}

const HtmlNode *blockAround(const HtmlNode *node)
{
    while (node && !node->is("p") && !node->is("li") && !node->is("dd"))
        node = node->parent;
    return node && node->is("p") && node->parent && node->parent->is("li") && node->parent->firstChild == node
               ? node->parent
               : node;
}

} // namespace

// Of two places that name each other, the note is the later one.
MarkdownNotes::MarkdownNotes(const HtmlTree &tree)
{
    const HtmlNode *top = tree.body();
    for (const HtmlNode *node = top; node; node = nextNode(node, top)) {
        if (const QByteArrayView id = node->attribute("id"); !id.isEmpty() && !m_named.contains(id))
            m_named.insert(id, node);
    }
    for (const HtmlNode *node = top; node; node = nextNode(node, top)) {
        if (!isNoteLink(node))
            continue;
        const HtmlNode *target = m_named.value(node->attribute("href").sliced(1));
        const HtmlNode *block = target && target->order > node->order ? blockAround(target) : nullptr;
        if (!block || within(node, block))
            continue;
        if (!m_notes.contains(block))
            m_notes.insert(block, QString::fromUtf8(target->attribute("id")));
        m_calls.insert(node, m_notes.value(block));
    }
}

// The mark or arrow in front of or behind a note's text: who shows the Markdown makes one.
bool MarkdownNotes::leadsBack(const HtmlNode *link) const
{
    if (!isNoteLink(link) || m_calls.contains(link))
        return false;
    for (const HtmlNode *node = link; node; node = node->parent) {
        if (m_notes.contains(node))
            return true;
    }
    return false;
}

} // namespace sarika
