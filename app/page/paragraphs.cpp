// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/page/paragraphs.h"

#include "app/page/lines.h"
#include "app/page/nodes.h"

#include <algorithm>
#include <array>
#include <vector>

namespace sarika
{

namespace
{

bool isBlank(const HtmlNode *node)
{
    return node->isText() && node->text.trimmed().isEmpty();
}

/// A br that another one follows or comes before, white space aside.
bool isDoubleBreak(const HtmlNode *node)
{
    if (!node->is("br"))
        return false;
    const HtmlNode *next = node->next;
    while (next && isBlank(next))
        next = next->next;
    const HtmlNode *before = node->previous;
    while (before && isBlank(before))
        before = before->previous;
    return (next && next->is("br")) || (before && before->is("br")) || !next || !before;
}

} // namespace

void makeParagraphs(HtmlTree &tree, HtmlNode *block)
{
    std::vector<std::pair<HtmlNode *, bool>> children; // and whether it ends a paragraph
    bool any = false;
    for (HtmlNode *child = block->firstChild; child; child = child->next) {
        children.emplace_back(child, isDoubleBreak(child));
        any |= children.back().second;
    }
    if (!any)
        return;
    block->tag = "div";
    HtmlNode *paragraph = nullptr;
    for (const auto &[child, ends] : children) {
        if (ends || isBlock(child) || holdsBlock(child)) {
            paragraph = nullptr;
            if (ends)
                HtmlTree::remove(child);
            continue;
        }
        if (!paragraph) {
            if (isBlank(child) || child->is("br"))
                continue;
            paragraph = tree.makeElement("p");
            HtmlTree::insertBefore(child, paragraph);
        }
        HtmlTree::remove(child);
        HtmlTree::append(paragraph, child);
    }
}

namespace
{

bool isDropCap(const HtmlNode *node)
{
    const QByteArrayView names = node->attribute("class");
    if (names.isEmpty() || node->is("p"))
        return false;
    const QByteArray lower = names.toByteArray().toLower();
    const bool named = lower.contains("dropcap") || lower.contains("drop-cap") || lower.contains("drop_cap") ||
                       lower.contains("firstletter") || lower.contains("first-letter");
    return named && fairLength(lineOf(node)) <= 2;
}

/// Vowels may be words of their own (“A man”, “E il fiume”): there the space that stands in the page counts.
bool mayBeWord(const QString &initial, QByteArrayView language)
{
    static constexpr std::array<QByteArrayView, 7> romance{"it", "pt", "es", "fr", "ca", "gl", "ro"};
    const bool manyVowels =
        std::ranges::find(romance, language.first(std::min<qsizetype>(language.size(), 2))) != romance.end();
    return QStringView(manyVowels ? u"AEIOUYÀÈÉÔÓ" : u"AIO").contains(initial.at(0).toUpper());
}

} // namespace

void joinDropCaps(HtmlTree &tree)
{
    const HtmlNode *html = tree.body() ? tree.body()->parent : nullptr;
    const QByteArrayView language = html ? html->attribute("lang") : QByteArrayView();
    std::vector<HtmlNode *> caps;
    for (HtmlNode *node = tree.body(); node; node = nextNode(node, tree.body())) {
        if (node->kind == HtmlNode::Kind::Element && isDropCap(node))
            caps.push_back(node);
    }
    for (HtmlNode *cap : caps) {
        const QString initial = lineOf(cap);
        HtmlNode *word = initial.isEmpty() ? nullptr : nextNodeAfter(cap, tree.body());
        bool apart = false; // by white space or a block's end
        while (word && (isBlank(word) || !word->isText())) {
            apart |= isBlank(word) || isBlock(word);
            word = nextNode(word, tree.body());
        }
        if (!word)
            continue;
        const QByteArrayView rest = word->text;
        apart |= rest.trimmed().size() < rest.size() && rest.front() != rest.trimmed().front();
        const char *space = apart && mayBeWord(initial, language) ? " " : "";
        word->text = tree.makeText(initial.toUtf8() + space + rest.trimmed().toByteArray() +
                                   (rest.back() == ' ' || rest.back() == '\n' ? " " : ""))
                         ->text;
        HtmlTree::remove(cap);
    }
}

} // namespace sarika
