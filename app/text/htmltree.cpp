// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/htmltree.h"

#include "app/text/htmlbuilder.h"

#include <algorithm>
#include <cstring>
#include <memory_resource>
#include <new>

namespace sarika
{

namespace
{

constexpr qsizetype mostBytes = 16 * 1024 * 1024;

using Arena = std::pmr::monotonic_buffer_resource;

QByteArrayView copyOf(Arena &arena, QByteArrayView bytes)
{
    auto *copy = static_cast<char *>(arena.allocate(size_t(bytes.size()) + 1, 1));
    if (!bytes.isEmpty())
        std::memcpy(copy, bytes.data(), size_t(bytes.size()));
    copy[bytes.size()] = 0;
    return {copy, bytes.size()};
}

HtmlNode *newNode(Arena &arena, HtmlNode::Kind kind)
{
    auto *node = new (arena.allocate(sizeof(HtmlNode), alignof(HtmlNode))) HtmlNode;
    node->kind = kind;
    return node;
}

HtmlNode *childOf(const HtmlNode *node, QByteArrayView tag)
{
    for (HtmlNode *child = node ? node->firstChild : nullptr; child; child = child->next) {
        if (child->is(tag))
            return child;
    }
    return nullptr;
}

} // namespace

struct HtmlTree::Memory
{
    explicit Memory(qsizetype size) : arena(size_t(std::clamp<qsizetype>(size * 6, 2 * 1024, 256 * 1024))) {}

    Arena arena;
};

QByteArrayView HtmlNode::attribute(QByteArrayView name) const
{
    for (const Attribute &candidate : attributes) {
        if (candidate.name == name)
            return candidate.value;
    }
    return {};
}

HtmlTree HtmlTree::parse(QByteArrayView utf8)
{
    HtmlTree tree;
    tree.m_memory = std::make_shared<Memory>(utf8.size());
    HtmlBuilder builder(utf8.first(std::min(utf8.size(), mostBytes)), tree.m_memory->arena);
    tree.m_root = builder.build();
    tree.m_size = builder.size();
    return tree;
}

HtmlNode *HtmlTree::body() const
{
    return childOf(childOf(m_root, "html"), "body");
}

HtmlNode *HtmlTree::head() const
{
    return childOf(childOf(m_root, "html"), "head");
}

HtmlNode *HtmlTree::makeElement(QByteArrayView tag)
{
    HtmlNode *node = newNode(m_memory->arena, HtmlNode::Kind::Element);
    node->tag = copyOf(m_memory->arena, tag);
    node->order = m_size++;
    return node;
}

HtmlNode *HtmlTree::makeText(QByteArrayView utf8)
{
    HtmlNode *node = newNode(m_memory->arena, HtmlNode::Kind::Text);
    node->text = copyOf(m_memory->arena, utf8);
    node->order = m_size++;
    return node;
}

void HtmlTree::setOnlyAttribute(HtmlNode *node, QByteArrayView name, QByteArrayView value)
{
    Arena &arena = m_memory->arena;
    auto *place = arena.allocate(sizeof(HtmlNode::Attribute), alignof(HtmlNode::Attribute));
    const auto *made = new (place) HtmlNode::Attribute{copyOf(arena, name), copyOf(arena, value)};
    node->attributes = {made, 1};
}

void HtmlTree::append(HtmlNode *parent, HtmlNode *child)
{
    child->parent = parent;
    child->previous = parent->lastChild;
    child->next = nullptr;
    (parent->lastChild ? parent->lastChild->next : parent->firstChild) = child;
    parent->lastChild = child;
}

void HtmlTree::insertBefore(HtmlNode *sibling, HtmlNode *node)
{
    node->parent = sibling->parent;
    node->next = sibling;
    node->previous = sibling->previous;
    if (sibling->previous)
        sibling->previous->next = node;
    else if (sibling->parent)
        sibling->parent->firstChild = node;
    sibling->previous = node;
}

void HtmlTree::remove(HtmlNode *node)
{
    if (node->previous)
        node->previous->next = node->next;
    else if (node->parent)
        node->parent->firstChild = node->next;
    if (node->next)
        node->next->previous = node->previous;
    else if (node->parent)
        node->parent->lastChild = node->previous;
    node->parent = node->previous = node->next = nullptr;
}

void HtmlTree::number()
{
    int order = 0;
    for (HtmlNode *at = m_root; at; at = nextNode(at, m_root))
        at->order = order++;
    m_size = order;
}

HtmlNode *nextNodeAfter(const HtmlNode *node, const HtmlNode *within)
{
    for (; node && node != within; node = node->parent) {
        if (node->next)
            return node->next;
    }
    return nullptr;
}

HtmlNode *nextNode(const HtmlNode *node, const HtmlNode *within)
{
    return node->firstChild ? node->firstChild : nextNodeAfter(node, within);
}

QByteArray textOf(const HtmlNode *node)
{
    QByteArray text;
    for (const HtmlNode *at = node; at; at = nextNode(at, node)) {
        if (at->isText())
            text += at->text;
    }
    return text;
}

} // namespace sarika
