// SPDX-License-Identifier: GPL-3.0-or-later
// How nodes come into the tree.
#include "app/text/htmlbuilder.h"

#include <algorithm>
#include <cstring>
#include <memory>
#include <new>

namespace sarika
{

namespace
{

constexpr int deepestNode = 512;
constexpr size_t mostMerged = 200; // attributes

} // namespace

HtmlNode *HtmlBuilder::makeNode(HtmlNode::Kind kind)
{
    auto *node = new (m_arena.allocate(sizeof(HtmlNode), alignof(HtmlNode))) HtmlNode;
    node->kind = kind;
    m_lastMade = node;
    ++m_size;
    return node;
}

HtmlNode *HtmlBuilder::makeElement(const HtmlToken &token)
{
    HtmlNode *node = makeNode(HtmlNode::Kind::Element);
    node->tag = token.tag == HtmlTag::Image ? nameOf(HtmlTag::Img) : token.name;
    node->attributes = token.attributes;
    return node;
}

HtmlNode *HtmlBuilder::copyOf(const HtmlNode *node)
{
    HtmlNode *copy = makeNode(HtmlNode::Kind::Element);
    copy->tag = node->tag;
    copy->attributes = node->attributes;
    return copy;
}

HtmlNode *HtmlBuilder::insert(const HtmlToken &token)
{
    HtmlNode *node = insertLeaf(token);
    m_open.push({node, token.tag});
    return node;
}

HtmlNode *HtmlBuilder::insert(HtmlTag tag)
{
    HtmlToken token;
    token.tag = tag;
    token.name = nameOf(tag);
    return insert(token);
}

HtmlNode *HtmlBuilder::insertLeaf(const HtmlToken &token)
{
    HtmlNode *node = makeElement(token);
    put(node, placeFor(m_open.current().node));
    return node;
}

// Text that follows a text node, only a comment or an end tag of nothing between them, is moved right behind it.
void HtmlBuilder::insertText(QByteArrayView text)
{
    if (text.isEmpty())
        return;
    const Place place = placeFor(m_open.current().node);
    HtmlNode *before = place.before ? place.before->previous : place.parent->lastChild;
    if (before && before->isText() && before == m_lastMade) {
        auto *end = const_cast<char *>(before->text.data()) + before->text.size(); // the arena's copy is ours
        std::memmove(end, text.data(), size_t(text.size()));
        before->text = {before->text.data(), before->text.size() + text.size()};
        return;
    }
    HtmlNode *node = makeNode(HtmlNode::Kind::Text);
    node->text = text;
    put(node, place);
}

HtmlBuilder::Place HtmlBuilder::placeFor(HtmlNode *target) const
{
    if (m_fostering && hasTrait(htmlTagNamed(target->tag), HtmlTrait::FosterParent))
        return fosterPlace();
    return {target, nullptr};
}

HtmlBuilder::Place HtmlBuilder::fosterPlace() const
{
    const int table = m_open.lastIndexOf(HtmlTag::Table);
    const int inner = m_open.lastIndexOf(HtmlTag::Template);
    if (inner > table)
        return {m_open.at(inner).node, nullptr};
    if (table <= 0)
        return {m_open.at(0).node, nullptr};
    HtmlNode *node = m_open.at(table).node;
    return node->parent ? Place{node->parent, node} : Place{m_open.at(table - 1).node, nullptr};
}

void HtmlBuilder::put(HtmlNode *node, const Place &place)
{
    if (place.before)
        HtmlTree::insertBefore(place.before, node);
    else
        HtmlTree::append(place.parent, node);
}

// What an element has already stays: <html> and <body> may be written twice.
void HtmlBuilder::mergeAttributes(HtmlNode *into, const HtmlToken &token)
{
    const auto isNew = [&](const HtmlNode::Attribute &one) { return into->attribute(one.name).isNull(); };
    const size_t most = into->attributes.size() + token.attributes.size();
    if (most > mostMerged || std::ranges::none_of(token.attributes, isNew))
        return;
    auto *list = static_cast<HtmlNode::Attribute *>(
        m_arena.allocate(most * sizeof(HtmlNode::Attribute), alignof(HtmlNode::Attribute)));
    auto *end = std::uninitialized_copy(into->attributes.begin(), into->attributes.end(), list);
    for (const HtmlNode::Attribute &attribute : token.attributes) {
        if (isNew(attribute))
            new (end++) HtmlNode::Attribute(attribute);
    }
    into->attributes = {list, end};
    m_lastMade = nullptr; // these attributes lie behind the last text
}

void HtmlBuilder::ensureBody()
{
    for (const HtmlTag tag : {HtmlTag::Head, HtmlTag::Body}) {
        HtmlNode *&node = tag == HtmlTag::Head ? m_head : m_body;
        if (node)
            continue;
        node = makeNode(HtmlNode::Kind::Element);
        node->tag = nameOf(tag);
        HtmlTree::append(m_html, node);
    }
}

// Numbers the nodes in document order; what adoption has nested too deeply goes.
void HtmlBuilder::finish()
{
    int order = 0, depth = 0;
    for (HtmlNode *at = m_document; at;) {
        at->order = order++;
        if (depth == deepestNode)
            at->firstChild = at->lastChild = nullptr;
        if (at->firstChild) {
            at = at->firstChild;
            ++depth;
            continue;
        }
        for (; at && !at->next; --depth)
            at = at->parent;
        at = at ? at->next : nullptr;
    }
    m_size = order;
}

} // namespace sarika
