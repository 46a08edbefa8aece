// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/page/nodes.h"

#include <QSet>

#include <algorithm>

namespace sarika
{

namespace
{

bool isLower(char c)
{
    return c >= 'a' && c <= 'z';
}

bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}

bool isSilent(const HtmlNode *node)
{
    return node->is("script") || node->is("style") || node->is("noscript") || node->is("template") || node->is("svg");
}

} // namespace

bool isBlock(const HtmlNode *node)
{
    static const QSet<QByteArrayView> blocks{
        "address", "article", "aside",    "blockquote", "body",    "dd",      "details", "dialog", "div",
        "dl",      "dt",      "fieldset", "figcaption", "figure",  "footer",  "form",    "h1",     "h2",
        "h3",      "h4",      "h5",       "h6",         "header",  "hr",      "html",    "li",     "main",
        "nav",     "ol",      "p",        "pre",        "section", "table",   "tbody",   "td",     "tfoot",
        "th",      "thead",   "tr",       "ul",         "center",  "summary", "caption", "option", "amp-list"};
    return node->kind == HtmlNode::Kind::Element && blocks.contains(node->tag);
}

bool holdsBlock(const HtmlNode *node)
{
    for (const HtmlNode *at = node->firstChild; at; at = nextNode(at, node)) {
        if (isBlock(at))
            return true;
    }
    return false;
}

int headingLevel(const HtmlNode *node)
{
    const bool heading = node->tag.size() == 2 && node->tag[0] == 'h' && node->tag[1] >= '1' && node->tag[1] <= '6';
    return heading ? node->tag[1] - '0' : 0;
}

QString lineOf(const HtmlNode *node)
{
    QByteArray text;
    const HtmlNode *at = node;
    while (at) {
        if (at->isText())
            text += at->text;
        else if (isBlock(at) || at->is("br"))
            text += ' ';
        at = isSilent(at) ? nextNodeAfter(at, node) : nextNode(at, node);
    }
    return folded(QString::fromUtf8(text));
}

/// Cuts "storyBody__text-2" where words meet: at anything but letters, and where capitals begin. Short humps inside a
/// name ("hJpRRP", "xAdBc") are accidents of generated names, unless a name begins with one ("adSlot").
void NameWords::cutWords(QByteArrayView name)
{
    qsizetype start = m_used;
    bool hump = false;  // the word at hand began with a capital inside a name
    bool opens = false; // the next capital ends it
    const auto close = [&](bool atHump) {
        const qsizetype length = m_used - start;
        const bool accident = length <= 3 && (hump || (atHump && !opens));
        if (length > 0 && !accident && m_size < qsizetype(m_words.size()))
            m_words[size_t(m_size++)] = QByteArrayView(m_text.data() + start, length);
        start = m_used;
    };
    for (qsizetype i = 0; i < name.size(); ++i) {
        const char c = name[i];
        const bool letter = isLower(c) || isUpper(c);
        const bool begins = isUpper(c) && i > 0 && isLower(name[i - 1]);
        opens = begins && i + 2 < name.size() && isLower(name[i + 1]) && isLower(name[i + 2]);
        if (begins || !letter) {
            close(begins);
            hump = begins;
        }
        if (letter && m_used < qsizetype(m_text.size()))
            m_text[size_t(m_used++)] = char(isUpper(c) ? c + 32 : c);
    }
    close(false);
}

/// The words of a class list, without utilities such as "pr-[--sidebar-width]" that say how and not what.
void NameWords::cutClasses(QByteArrayView list)
{
    if (!list.contains('[') && !list.contains('(')) {
        cutWords(list);
        return;
    }
    for (const QByteArray &name : list.toByteArray().simplified().split(' ')) {
        if (!name.contains('[') && !name.contains('('))
            cutWords(name);
    }
}

NameWords::NameWords(const HtmlNode *node, Ids ids)
{
    for (const HtmlNode::Attribute &attribute : node->attributes) {
        const QByteArrayView name = attribute.name;
        const bool id = name == "id" && ids == Ids::Read;
        if (id || name == "class" || name == "data-testid" || name == "data-component" || name == "data-qa" ||
            name == "itemprop" || name == "data-module" || name == "data-type" || name == "data-name")
            cutClasses(attribute.value.first(std::min<qsizetype>(attribute.value.size(), 400)));
    }
}

bool holdsWord(QByteArrayView list, QByteArrayView word)
{
    const auto isSpace = [](char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f'; };
    for (qsizetype from = 0; from < list.size();) {
        qsizetype end = from;
        while (end < list.size() && !isSpace(list[end]))
            ++end;
        if (end - from == word.size() && list.sliced(from, end - from).compare(word, Qt::CaseInsensitive) == 0)
            return true;
        from = end + 1;
    }
    return false;
}

const HtmlNode *ancestor(const HtmlNode *node, QByteArrayView tag)
{
    while (node && !node->is(tag))
        node = node->parent;
    return node;
}

bool isWithin(const HtmlNode *node, const HtmlNode *outer)
{
    while (node && node != outer)
        node = node->parent;
    return node != nullptr;
}

bool isHidden(const HtmlNode *node)
{
    if (!node->attribute("hidden").isNull())
        return true;
    const QByteArrayView style = node->attribute("style");
    if (style.isEmpty())
        return false;
    const QByteArray tight = style.toByteArray().toLower().replace(" ", "");
    return tight.contains("display:none") || tight.contains("visibility:hidden");
}

QString attributeText(const HtmlNode *node, QByteArrayView name)
{
    return folded(QString::fromUtf8(node->attribute(name)));
}

} // namespace sarika
