// SPDX-License-Identifier: GPL-3.0-or-later
// https://html.spec.whatwg.org/multipage/parsing.html, “in body”, as far as its result is plain to see. Whatever would
// need the adoption agency, foster parents or another insertion mode is given up, not guessed.
#include "app/text/ordinaryhtml.h"

#include "app/text/ordinarytext.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <memory>
#include <new>

namespace sarika
{

namespace
{

constexpr qsizetype mostBytes = 1024 * 1024;
constexpr int deepest = 200;
constexpr int mostAttributes = 40;

enum class Kind : quint8 {
    Inline,
    Block, // closes an open <p>
    Paragraph,
    Heading,
    ListItem,    // li
    Description, // dd, dt
    Void,
    Rule, // hr: closes an open <p>
};

struct KnownTag
{
    QByteArrayView name;
    Kind kind;
};

constexpr std::array knownTags{
    KnownTag{"a", Kind::Inline},         KnownTag{"abbr", Kind::Inline},      KnownTag{"acronym", Kind::Inline},
    KnownTag{"article", Kind::Block},    KnownTag{"aside", Kind::Block},      KnownTag{"b", Kind::Inline},
    KnownTag{"big", Kind::Inline},       KnownTag{"blockquote", Kind::Block}, KnownTag{"br", Kind::Void},
    KnownTag{"center", Kind::Block},     KnownTag{"cite", Kind::Inline},      KnownTag{"code", Kind::Inline},
    KnownTag{"dd", Kind::Description},   KnownTag{"del", Kind::Inline},       KnownTag{"div", Kind::Block},
    KnownTag{"dl", Kind::Block},         KnownTag{"dt", Kind::Description},   KnownTag{"em", Kind::Inline},
    KnownTag{"figcaption", Kind::Block}, KnownTag{"figure", Kind::Block},     KnownTag{"font", Kind::Inline},
    KnownTag{"footer", Kind::Block},     KnownTag{"h1", Kind::Heading},       KnownTag{"h2", Kind::Heading},
    KnownTag{"h3", Kind::Heading},       KnownTag{"h4", Kind::Heading},       KnownTag{"h5", Kind::Heading},
    KnownTag{"h6", Kind::Heading},       KnownTag{"header", Kind::Block},     KnownTag{"hr", Kind::Rule},
    KnownTag{"i", Kind::Inline},         KnownTag{"img", Kind::Void},         KnownTag{"ins", Kind::Inline},
    KnownTag{"kbd", Kind::Inline},       KnownTag{"li", Kind::ListItem},      KnownTag{"mark", Kind::Inline},
    KnownTag{"ol", Kind::Block},         KnownTag{"p", Kind::Paragraph},      KnownTag{"pre", Kind::Block},
    KnownTag{"q", Kind::Inline},         KnownTag{"s", Kind::Inline},         KnownTag{"samp", Kind::Inline},
    KnownTag{"section", Kind::Block},    KnownTag{"small", Kind::Inline},     KnownTag{"span", Kind::Inline},
    KnownTag{"strike", Kind::Inline},    KnownTag{"strong", Kind::Inline},    KnownTag{"sub", Kind::Inline},
    KnownTag{"sup", Kind::Inline},       KnownTag{"time", Kind::Inline},      KnownTag{"tt", Kind::Inline},
    KnownTag{"u", Kind::Inline},         KnownTag{"ul", Kind::Block},         KnownTag{"var", Kind::Inline},
    KnownTag{"wbr", Kind::Void},
};

const KnownTag *knownTag(QByteArrayView name)
{
    for (const KnownTag &known : knownTags) {
        if (known.name.size() == name.size() && std::memcmp(known.name.data(), name.data(), size_t(name.size())) == 0)
            return &known;
    }
    return nullptr;
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\f';
}

bool isNameCharacter(char c)
{
    return isLetter(c) || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == ':' || c == '.';
}

void lower(char *from, const char *to)
{
    for (; from < to; ++from) {
        if (*from >= 'A' && *from <= 'Z')
            *from = char(*from + ('a' - 'A'));
    }
}

/// Reads a copy of the text in the arena, decoding in place; every step is false where the text is not ordinary.
class OrdinaryReader final
{
public:
    OrdinaryReader(QByteArrayView utf8, std::pmr::memory_resource &arena) : m_arena(arena)
    {
        m_at = static_cast<char *>(arena.allocate(size_t(utf8.size()) + 1, 1));
        m_end = copyWithPlainBreaks(utf8, m_at);
        *m_end = 0;
    }

    OrdinaryTree read();

private:
    struct Open
    {
        HtmlNode *node = nullptr;
        const KnownTag *tag = nullptr;
    };

    HtmlNode *add(HtmlNode::Kind kind, HtmlNode *parent);
    bool readMarkup();
    bool readText();
    bool skipComment();
    bool readStart();
    bool readEnd();
    bool readAttributes(HtmlNode *node);
    bool readValue(QByteArrayView &value);
    bool makeRoom(const KnownTag &tag);
    bool closeParagraph();
    bool closeItem(Kind kind);
    void pop();
    const KnownTag *readName();

    const KnownTag *current() const { return m_depth > 0 ? m_open[size_t(m_depth - 1)].tag : nullptr; }

    HtmlNode *parent() const { return m_depth > 0 ? m_open[size_t(m_depth - 1)].node : m_body; }

    std::pmr::memory_resource &m_arena;
    char *m_at = nullptr;
    char *m_end = nullptr;
    HtmlNode *m_root = nullptr;
    HtmlNode *m_body = nullptr;
    std::array<Open, deepest> m_open;
    int m_depth = 0;
    int m_size = 0;
    int m_paragraphs = 0; // open
    int m_links = 0;      // open
};

OrdinaryTree OrdinaryReader::read()
{
    m_root = add(HtmlNode::Kind::Document, nullptr);
    HtmlNode *html = add(HtmlNode::Kind::Element, m_root);
    html->tag = "html";
    add(HtmlNode::Kind::Element, html)->tag = "head";
    m_body = add(HtmlNode::Kind::Element, html);
    m_body->tag = "body";
    while (m_at < m_end && isSpace(*m_at)) // white space before the body is nobody's
        ++m_at;
    if (m_at < m_end && *m_at == '&')
        return {};
    while (m_at < m_end) {
        const bool markup = *m_at == '<' && m_at + 1 < m_end && (isLetter(m_at[1]) || std::strchr("/!?", m_at[1]));
        if (markup ? !readMarkup() : !readText())
            return {};
    }
    return {m_root, m_size};
}

HtmlNode *OrdinaryReader::add(HtmlNode::Kind kind, HtmlNode *parent)
{
    auto *node = new (m_arena.allocate(sizeof(HtmlNode), alignof(HtmlNode))) HtmlNode;
    node->kind = kind;
    node->order = m_size++;
    if (parent)
        HtmlTree::append(parent, node);
    return node;
}

bool OrdinaryReader::readMarkup()
{
    if (m_at[1] == '/')
        return readEnd();
    return m_at[1] == '!' || m_at[1] == '?' ? skipComment() : readStart();
}

// Comments part no text: they are left out before a tree is made.
bool OrdinaryReader::skipComment()
{
    if (m_end - m_at < 7 || std::memcmp(m_at, "<!--", 4) != 0 || m_at[4] == '>' || m_at[4] == '-')
        return false;
    const qsizetype end = QByteArrayView(m_at + 4, m_end).indexOf("-->");
    // Text before and after it would be one node; white space before the body none.
    const bool alone = m_at + 4 + end + 3 >= m_end || m_at[4 + end + 3] == '<';
    if (end < 0 || !alone || (m_depth == 0 && !m_body->lastChild))
        return false;
    m_at += 4 + end + 3;
    return true;
}

bool OrdinaryReader::readText()
{
    char *start = m_at;
    char *end = m_at;
    while (end < m_end) {
        end = static_cast<char *>(std::memchr(end, '<', size_t(m_end - end)));
        if (!end)
            end = m_end;
        else if (end + 1 < m_end && (isLetter(end[1]) || std::strchr("/!?", end[1])))
            break;
        else
            ++end; // a bare <
    }
    HtmlNode *before = parent()->lastChild;
    if (before && before->isText())
        return false; // only a comment may have parted them
    m_at = end;
    const char *decoded = decodeOrdinaryText(start, end, Place::Text);
    if (!decoded)
        return false;
    add(HtmlNode::Kind::Text, parent())->text = {start, decoded};
    return true;
}

const KnownTag *OrdinaryReader::readName()
{
    char *start = m_at;
    while (m_at < m_end && isNameCharacter(*m_at))
        ++m_at;
    if (m_at >= m_end || (!isSpace(*m_at) && *m_at != '>' && *m_at != '/'))
        return nullptr;
    lower(start, m_at);
    return knownTag({start, m_at});
}

bool OrdinaryReader::readStart()
{
    ++m_at;
    const KnownTag *tag = readName();
    if (!tag || !makeRoom(*tag))
        return false;
    HtmlNode *node = add(HtmlNode::Kind::Element, parent());
    node->tag = tag->name;
    if (!readAttributes(node))
        return false;
    if (tag->kind == Kind::Void || tag->kind == Kind::Rule)
        return true;
    if (m_depth == deepest)
        return false;
    m_open[size_t(m_depth++)] = {node, tag};
    m_paragraphs += tag->kind == Kind::Paragraph;
    m_links += tag->name == "a";
    if (tag->name == "pre" && m_at < m_end && *m_at == '\n')
        ++m_at;
    return tag->name != "pre" || m_at >= m_end || *m_at != '&';
}

// Closes what the start tag closes; false where that is more than the innermost element.
bool OrdinaryReader::makeRoom(const KnownTag &tag)
{
    switch (tag.kind) {
    case Kind::Void:
        return true;
    case Kind::Inline:
        return tag.name != "a" || m_links == 0;
    case Kind::ListItem:
    case Kind::Description:
        return closeItem(tag.kind) && closeParagraph();
    case Kind::Heading:
        return closeParagraph() && !(current() && current()->kind == Kind::Heading);
    default:
        return closeParagraph();
    }
}

bool OrdinaryReader::closeParagraph()
{
    if (m_paragraphs > 0 && current()->kind == Kind::Paragraph)
        pop();
    return m_paragraphs == 0;
}

bool OrdinaryReader::closeItem(Kind kind)
{
    if (current() && current()->kind == kind) {
        pop();
        return true;
    }
    // Its list begins right here, or there is none at all.
    const bool atList = current() && (current()->name == "ul" || current()->name == "ol" || current()->name == "dl");
    return atList || m_depth == 0;
}

void OrdinaryReader::pop()
{
    const KnownTag *tag = m_open[size_t(--m_depth)].tag;
    m_paragraphs -= tag->kind == Kind::Paragraph;
    m_links -= tag->name == "a";
}

bool OrdinaryReader::readEnd()
{
    m_at += 2;
    if (m_at >= m_end || !isLetter(*m_at))
        return false;
    const KnownTag *tag = readName();
    while (m_at < m_end && isSpace(*m_at))
        ++m_at;
    if (!tag || m_at >= m_end || *m_at != '>')
        return false;
    ++m_at;
    // A block's end closes the paragraphs and items left open in it.
    const bool block = tag->kind == Kind::Block || tag->kind == Kind::ListItem || tag->kind == Kind::Description;
    while (block && current() && current() != tag &&
           (current()->kind == Kind::Paragraph || current()->kind == Kind::ListItem ||
            current()->kind == Kind::Description))
        pop();
    if (current() != tag)
        return false;
    pop();
    return true;
}

bool OrdinaryReader::readAttributes(HtmlNode *node)
{
    std::array<HtmlNode::Attribute, mostAttributes> found;
    size_t count = 0;
    while (true) {
        while (m_at < m_end && isSpace(*m_at))
            ++m_at;
        if (m_at + 1 < m_end && *m_at == '/' && m_at[1] == '>')
            ++m_at;
        if (m_at >= m_end || *m_at == '>')
            break;
        char *name = m_at;
        while (m_at < m_end && isNameCharacter(*m_at))
            ++m_at;
        if (name == m_at || count == found.size())
            return false;
        lower(name, m_at);
        HtmlNode::Attribute attribute{{name, m_at}, QByteArrayView("", 0)};
        if (m_at < m_end && *m_at == '=' && !readValue(attribute.value))
            return false;
        if (m_at >= m_end || (!isSpace(*m_at) && *m_at != '>' && *m_at != '/'))
            return false;
        const auto same = [&](const HtmlNode::Attribute &other) { return other.name == attribute.name; };
        if (std::none_of(found.begin(), found.begin() + std::ptrdiff_t(count), same))
            found[count++] = attribute;
    }
    if (m_at++ >= m_end)
        return false;
    if (count == 0)
        return true;
    auto *list = static_cast<HtmlNode::Attribute *>(
        m_arena.allocate(count * sizeof(HtmlNode::Attribute), alignof(HtmlNode::Attribute)));
    std::uninitialized_copy_n(found.begin(), count, list);
    node->attributes = {list, count};
    return true;
}

bool OrdinaryReader::readValue(QByteArrayView &value)
{
    char *start = m_at + 1;
    if (start >= m_end)
        return false;
    const char quote = *start == '"' || *start == '\'' ? *start : ' ';
    char *end = start + 1;
    if (quote != ' ') {
        ++start;
        end = static_cast<char *>(std::memchr(start, quote, size_t(m_end - start)));
        if (!end)
            return false;
        m_at = end + 1;
    } else {
        for (end = start; end < m_end && !isSpace(*end) && *end != '>'; ++end) {
            if (std::strchr("\"'<=`&", *end))
                return false;
        }
        if (end == start)
            return false;
        m_at = end;
    }
    const char *decoded = decodeOrdinaryText(start, end, Place::Attribute);
    value = {start, decoded ? decoded : start};
    return decoded;
}

} // namespace

OrdinaryTree readOrdinaryHtml(QByteArrayView utf8, std::pmr::memory_resource &arena)
{
    if (utf8.size() > mostBytes || utf8.contains('\0'))
        return {};
    return OrdinaryReader(utf8, arena).read();
}

} // namespace sarika
