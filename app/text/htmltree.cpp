// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/htmltree.h"

#include "app/text/deadtext.h"
#include "app/text/ordinaryhtml.h"

#include <gumbo.h>

#include <algorithm>
#include <cstring>
#include <memory_resource>
#include <new>
#include <vector>

namespace sarika
{

namespace
{

constexpr size_t deepest = 512;
constexpr int mostNodes = 400'000;
constexpr qsizetype mostBytes = 16 * 1024 * 1024;

using Arena = std::pmr::monotonic_buffer_resource;

void *allocate(void *arena, size_t size)
{
    return static_cast<Arena *>(arena)->allocate(size, alignof(std::max_align_t));
}

void deallocate(void *, void *) {} // the arena gives all back at once

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

QByteArrayView lowered(Arena &arena, QByteArrayView name)
{
    const bool low = std::none_of(name.begin(), name.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
    return low ? name : copyOf(arena, name.toByteArray().toLower());
}

QByteArrayView tagOf(Arena &arena, const GumboElement &element)
{
    if (element.tag != GUMBO_TAG_UNKNOWN)
        return gumbo_normalized_tagname(element.tag);
    GumboStringPiece name = element.original_tag;
    gumbo_tag_from_original_text(&name);
    const auto length = qsizetype(std::min<size_t>(name.length, 64));
    return name.data ? lowered(arena, copyOf(arena, {name.data, length})) : QByteArrayView("unknown");
}

std::span<const HtmlNode::Attribute> attributesOf(Arena &arena, const GumboVector &from)
{
    if (from.length == 0)
        return {};
    auto *list = static_cast<HtmlNode::Attribute *>(
        arena.allocate(from.length * sizeof(HtmlNode::Attribute), alignof(HtmlNode::Attribute)));
    for (unsigned i = 0; i < from.length; ++i) {
        const auto *attribute = static_cast<const GumboAttribute *>(from.data[i]);
        new (list + i) HtmlNode::Attribute{lowered(arena, attribute->name), attribute->value};
    }
    return {list, from.length};
}

const GumboVector *childrenOf(const GumboNode *node)
{
    if (node->type == GUMBO_NODE_DOCUMENT)
        return &node->v.document.children;
    if (node->type == GUMBO_NODE_ELEMENT || node->type == GUMBO_NODE_TEMPLATE)
        return &node->v.element.children;
    return nullptr;
}

/// Turns gumbo's tree into ours, in document order, without recursion.
class Converter final
{
public:
    explicit Converter(Arena &arena) : m_arena(arena) {}

    HtmlNode *convert(const GumboNode *document)
    {
        HtmlNode *root = newNode(m_arena, HtmlNode::Kind::Document);
        m_open.push_back({childrenOf(document), 0, root});
        while (!m_open.empty() && m_count < mostNodes) {
            Level &level = m_open.back();
            if (level.at == level.children->length)
                m_open.pop_back();
            else
                take(static_cast<const GumboNode *>(level.children->data[level.at++]), level.node);
        }
        return root;
    }

    int count() const { return m_count; }

private:
    struct Level
    {
        const GumboVector *children;
        unsigned at;
        HtmlNode *node;
    };

    void take(const GumboNode *from, HtmlNode *parent)
    {
        HtmlNode *node = nullptr;
        if (const GumboVector *children = childrenOf(from)) {
            node = newNode(m_arena, HtmlNode::Kind::Element);
            node->tag = tagOf(m_arena, from->v.element);
            node->attributes = attributesOf(m_arena, from->v.element.attributes);
            if (children->length > 0 && m_open.size() < deepest)
                m_open.push_back({children, 0, node});
        } else if (from->type != GUMBO_NODE_COMMENT) {
            node = newNode(m_arena, HtmlNode::Kind::Text);
            node->text = from->v.text.text;
        }
        if (!node)
            return;
        node->order = m_count++;
        HtmlTree::append(parent, node);
    }

    Arena &m_arena;
    std::vector<Level> m_open;
    int m_count = 1; // the document is 0
};

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
    const OrdinaryTree ordinary = readOrdinaryHtml(utf8, tree.m_memory->arena);
    if (!ordinary.root)
        return parseAsBrowsersDo(utf8);
    tree.m_root = ordinary.root;
    tree.m_size = ordinary.size;
    return tree;
}

HtmlTree HtmlTree::parseAsBrowsersDo(QByteArrayView utf8)
{
    HtmlTree tree;
    const QByteArray seen = withoutDeadText(utf8.first(std::min(utf8.size(), mostBytes)));
    tree.m_memory = std::make_shared<Memory>(seen.size());
    GumboOptions options = kGumboDefaultOptions;
    options.allocator = allocate;
    options.deallocator = deallocate;
    options.userdata = &tree.m_memory->arena;
    options.max_errors = 0;
    const GumboOutput *output = gumbo_parse_with_options(&options, seen.constData(), size_t(seen.size()));
    Converter converter(tree.m_memory->arena);
    tree.m_root = converter.convert(output->document);
    tree.m_size = converter.count();
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
