// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/page/formulas.h"

#include "app/page/nodes.h"

#include <QStringList>

#include <vector>

using namespace Qt::StringLiterals;

namespace sarika
{

namespace
{

constexpr qsizetype longestFormula = 20'000; // bytes; a longer one is left as it stands

/// Parts of a root, a fraction or a power that are more than one sign need brackets on one line.
QString bracketed(const QString &text)
{
    const bool inBrackets = text.startsWith(u'(') && text.endsWith(u')') && text.count(u'(') == 1;
    return text.contains(u' ') && !inBrackets ? u'(' + text + u')' : text;
}

QString wordsOf(const HtmlNode *node);

QStringList partsOf(const HtmlNode *node)
{
    QStringList parts;
    for (const HtmlNode *child = node->firstChild; child; child = child->next) {
        if (child->kind == HtmlNode::Kind::Element)
            parts << wordsOf(child);
    }
    return parts;
}

QString joined(const HtmlNode *node, const QString &between)
{
    QStringList parts = partsOf(node);
    parts.removeAll(QString());
    return parts.join(between);
}

/// Layouts of two or three parts: a power, an index, a fraction; empty where it is another element.
QString layoutOf(const HtmlNode *node)
{
    const bool over = node->is("msup") || node->is("mover");
    const bool under = node->is("msub") || node->is("munder");
    const bool both = node->is("msubsup") || node->is("munderover");
    if (!over && !under && !both && !node->is("mfrac") && !node->is("mroot"))
        return {};
    const QStringList parts = partsOf(node);
    const QString base = bracketed(parts.value(0));
    const QString second = bracketed(parts.value(1));
    if (node->is("mfrac"))
        return base + u'/' + second;
    if (node->is("mroot"))
        return second + u'√' + base;
    if (node->is("mover"))
        return base + second; // an accent
    if (over)
        return base + u'^' + second;
    return base + u'_' + second + (both ? u'^' + bracketed(parts.value(2)) : QString());
}

QString wordsOf(const HtmlNode *node)
{
    if (node->is("annotation") || node->is("annotation-xml") || node->is("mphantom") || node->is("mspace"))
        return {};
    if (node->is("mi") || node->is("mn") || node->is("mo") || node->is("mtext") || node->is("ms"))
        return lineOf(node);
    if (node->is("msqrt"))
        return u'√' + bracketed(joined(node, u" "_s));
    if (node->is("mfenced"))
        return u'(' + joined(node, u", "_s) + u')';
    if (node->is("mtable"))
        return joined(node, u"; "_s);
    const QString layout = layoutOf(node);
    return layout.isEmpty() ? joined(node, u" "_s) : layout;
}

/// What a script or a wiki has put around a formula and its drawing.
bool isWrapper(const HtmlNode *node)
{
    if (node->is("mjx-container") || node->is("mjx-assistive-mml"))
        return true;
    const QByteArrayView names = node->attribute("class");
    return node->is("span") && (names.contains("katex") || names.contains("MathJax") || names.contains("mwe-math") ||
                                names.contains("MJX"));
}

HtmlNode *firstText(HtmlNode *node)
{
    for (HtmlNode *at = node; at; at = nextNode(at, node)) {
        if (at->isText() && !at->text.trimmed().isEmpty())
            return at;
    }
    return nullptr;
}

void keepOnly(HtmlNode *parent, HtmlNode *kept)
{
    for (HtmlNode *child = parent->firstChild; child;) {
        HtmlNode *next = child->next;
        if (child != kept)
            HtmlTree::remove(child);
        child = next;
    }
}

void writeFormula(HtmlTree &tree, HtmlNode *math)
{
    HtmlNode *text = firstText(math);
    const QString words = text && textOf(math).size() < longestFormula ? wordsOf(math) : QString();
    if (words.isEmpty())
        return;
    const HtmlNode *outer = math;
    while (isWrapper(outer->parent))
        outer = outer->parent;
    const QByteArray around = textOf(outer); // its spaces divide the formula from the words beside it
    const auto space = [](char c) { return c == ' ' || c == '\n' || c == '\t' ? " " : ""; };
    const QByteArray line = space(around.front()) + words.toUtf8() + space(around.back());
    text->text = tree.makeText(line)->text; // the node keeps its place in the order of the page
    HtmlTree::remove(text);
    keepOnly(math, nullptr);
    HtmlTree::append(math, text);
    for (HtmlNode *inner = math; isWrapper(inner->parent); inner = inner->parent) {
        keepOnly(inner->parent, inner);
        tree.setOnlyAttribute(inner->parent, "class", "formula"); // no longer hidden
    }
}

} // namespace

void writeFormulas(HtmlTree &tree)
{
    std::vector<HtmlNode *> formulas;
    for (HtmlNode *node = tree.body(); node;) {
        if (node->is("math"))
            formulas.push_back(node);
        node = node->is("math") ? nextNodeAfter(node, tree.body()) : nextNode(node, tree.body());
    }
    for (HtmlNode *math : formulas)
        writeFormula(tree, math);
}

} // namespace sarika
