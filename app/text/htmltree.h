// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <memory>
#include <span>

namespace sarika
{

/// One node of a parsed HTML document, linked like a DOM. It and every view in it live as long as its HtmlTree.
struct HtmlNode
{
    enum class Kind { Document, Element, Text };

    struct Attribute
    {
        QByteArrayView name;  // lower case
        QByteArrayView value; // entities decoded, UTF-8
    };

    Kind kind = Kind::Element;
    int order = 0;       // place in document order as parsed or numbered, from 0
    QByteArrayView tag;  // lower case, elements only
    QByteArrayView text; // UTF-8, text nodes only
    std::span<const Attribute> attributes;
    HtmlNode *parent = nullptr;
    HtmlNode *firstChild = nullptr;
    HtmlNode *lastChild = nullptr;
    HtmlNode *previous = nullptr;
    HtmlNode *next = nullptr;

    bool is(QByteArrayView name) const { return kind == Kind::Element && tag == name; }

    bool isText() const { return kind == Kind::Text; }

    QByteArrayView attribute(QByteArrayView name) const; // null where there is none
};

/// A parsed HTML document: never fails, bounded in depth (512) and nodes (400,000); what is beyond is dropped.
/// Comments, style sheets, the inside of drawings (svg) and of scripts other than JSON are left out; so are frames, and
/// of a noscript all but its photos.
class HtmlTree final
{
public:
    /// utf8: the document or fragment, already UTF-8. A fragment gets html and body around it.
    static HtmlTree parse(QByteArrayView utf8);

    HtmlNode *root() const { return m_root; }

    HtmlNode *body() const; // null only in an empty tree
    HtmlNode *head() const;

    int size() const { return m_size; } // nodes; every order is below it

    HtmlNode *makeElement(QByteArrayView tag);
    HtmlNode *makeText(QByteArrayView utf8);
    void setOnlyAttribute(HtmlNode *node, QByteArrayView name, QByteArrayView value);
    static void append(HtmlNode *parent, HtmlNode *child);
    static void insertBefore(HtmlNode *sibling, HtmlNode *node);
    static void remove(HtmlNode *node); // unlinks; the memory lives as long as the tree
    void number();                      // anew, in document order, after nodes were put in

private:
    struct Memory;

    std::shared_ptr<Memory> m_memory;
    HtmlNode *m_root = nullptr;
    int m_size = 0;
};

/// The next node in document order within `within`, or null; walks without recursion.
HtmlNode *nextNode(const HtmlNode *node, const HtmlNode *within);

/// As nextNode, but leaves out what is below `node`.
HtmlNode *nextNodeAfter(const HtmlNode *node, const HtmlNode *within);

/// All text below the node, white space as it stands.
QByteArray textOf(const HtmlNode *node);

} // namespace sarika
