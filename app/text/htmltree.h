// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <memory>
#include <vector>

namespace sarika
{

/// One node of a parsed HTML document; owned by its HtmlTree, linked like a DOM.
struct HtmlNode
{
    enum class Kind { Document, Element, Text };

    struct Attribute
    {
        QByteArray name;  // lower case
        QByteArray value; // entities decoded, UTF-8
    };

    Kind kind = Kind::Element;
    QByteArray tag;  // lower case, elements only
    QByteArray text; // UTF-8, text nodes only
    std::vector<Attribute> attributes;
    HtmlNode *parent = nullptr;
    HtmlNode *firstChild = nullptr;
    HtmlNode *lastChild = nullptr;
    HtmlNode *previous = nullptr;
    HtmlNode *next = nullptr;

    bool is(QByteArrayView name) const { return kind == Kind::Element && tag == name; }

    QByteArray attribute(QByteArrayView name) const;
};

/// A parsed HTML document: never fails, bounded in depth and nodes (what is beyond is dropped).
class HtmlTree final
{
public:
    /// utf8: the document or fragment, already UTF-8. A fragment gets html and body around it.
    static HtmlTree parse(QByteArrayView utf8);

    HtmlNode *root() const { return m_root; }

    HtmlNode *body() const;
    HtmlNode *head() const;

    HtmlNode *makeElement(QByteArrayView tag);
    HtmlNode *makeText(QByteArrayView utf8);
    static void append(HtmlNode *parent, HtmlNode *child);
    static void insertBefore(HtmlNode *sibling, HtmlNode *node);
    static void remove(HtmlNode *node); // unlinks; the memory lives as long as the tree

private:
    std::shared_ptr<void> m_memory;
    HtmlNode *m_root = nullptr;
};

/// The next node in document order within `within`, or null; walks without recursion.
HtmlNode *nextNode(const HtmlNode *node, const HtmlNode *within);

/// All text below the node, white space as it stands.
QByteArray textOf(const HtmlNode *node);

} // namespace sarika
