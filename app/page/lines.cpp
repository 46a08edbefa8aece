// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/page/lines.h"

#include "app/page/nodes.h"
#include "app/page/prompts.h"

#include <algorithm>

namespace sarika
{

namespace
{

constexpr int longestHeading = 110; // fair letters

bool isUnspaced(char16_t c)
{
    return (c >= 0x0e00 && c < 0x0f00) || (c >= 0x1000 && c < 0x10a0) || (c >= 0x1780 && c < 0x1800) ||
           (c >= 0x3040 && c < 0xa000) || (c >= 0xac00 && c < 0xd7b0);
}

/// Ends as sentences end, or holds the end of one: any script's full stop.
bool isSentence(QStringView text)
{
    static const QStringView ends = u".!?…។៕。！？؟॥।։";
    static const QStringView closers = u"\"'”’»)]」』 ";
    qsizetype last = text.size() - 1;
    while (last >= 0 && closers.contains(text[last]))
        --last;
    if (last >= 0 && ends.contains(text[last]))
        return true;
    for (qsizetype i = 20; i + 1 < text.size(); ++i) {
        if (ends.contains(text[i]) && (text[i + 1] == u' ' || text[i].unicode() > 0x500))
            return true;
    }
    return false;
}

bool isLink(const HtmlNode *node)
{
    if (!node->is("a"))
        return false;
    const QByteArrayView address = node->attribute("href");
    return !address.isEmpty() && !address.startsWith("javascript:");
}

/// Where a form field, a player or a script stands there is nothing to read.
bool isUnread(const HtmlNode *node)
{
    return node->is("script") || node->is("style") || node->is("noscript") || node->is("template") || node->is("svg") ||
           node->is("head") || node->is("iframe") || node->is("select") || node->is("textarea") || node->is("object") ||
           node->is("option") || node->is("canvas") || node->is("title");
}

} // namespace

int fairLength(QStringView text)
{
    int length = 0;
    for (const QChar c : text)
        length += c.isSpace() ? 0 : (isUnspaced(c.unicode()) ? 2 : 1);
    return length;
}

Lines::Lines(const HtmlTree &tree, const Marks &dropped)
{
    measure(tree);
    cut(tree, dropped);
    Sum sum;
    for (const Line &line : m_lines) {
        m_sums.push_back(sum);
        sum.chars += line.chars;
        sum.linkChars += line.linkChars;
        ++sum.lines;
        if (line.prose()) {
            sum.prose += line.chars;
            ++sum.proses;
            sum.score += line.chars - 2 * line.linkChars;
        } else if (!line.heading) {
            sum.score -= line.linkShare() > 0.5 ? 30 + line.linkChars / 2 : 8;
        } else if (line.linkShare() > 0.5) {
            sum.score -= 60;
        }
    }
    m_sums.push_back(sum);
}

void Lines::measure(const HtmlTree &tree)
{
    std::vector<const HtmlNode *> nodes(size_t(tree.size()));
    for (const HtmlNode *node = tree.root(); node; node = nextNode(node, tree.root()))
        nodes[size_t(node->order)] = node;
    m_ends.assign(nodes.size(), 0);
    for (size_t i = nodes.size(); i-- > 0;) {
        if (const HtmlNode *node = nodes[i])
            m_ends[i] = node->lastChild ? m_ends[size_t(node->lastChild->order)] : int(i) + 1;
    }
}

void Lines::cut(const HtmlTree &tree, const Marks &dropped)
{
    int linkEnd = 0;
    int breaks = 0;
    for (const HtmlNode *node = tree.root(); node;) {
        if (isUnread(node) || (size_t(node->order) < dropped.size() && dropped[size_t(node->order)])) {
            if (isBlock(node))
                closeLine();
            node = nextNodeAfter(node, tree.root());
            continue;
        }
        if (node->isText()) {
            if (!node->text.trimmed().isEmpty())
                breaks = 0;
            addText(node, node->order < linkEnd);
        } else if (node->is("br")) {
            m_text += '\n';
            if (++breaks == 2)
                closeLine();
        } else if (isBlock(node)) {
            closeLine();
        } else if (isLink(node)) {
            linkEnd = std::max(linkEnd, endOf(node));
        }
        node = nextNode(node, tree.root());
    }
    closeLine();
}

void Lines::addText(const HtmlNode *node, bool inLink)
{
    const bool blank = node->text.trimmed().isEmpty();
    const HtmlNode *block = node->parent;
    while (block->parent && !isBlock(block))
        block = block->parent;
    if (m_line.block && block != m_line.block) {
        if (blank)
            return;
        closeLine();
    }
    if (!m_line.block) {
        if (blank)
            return;
        m_line.block = block;
        m_line.first = node->order;
        for (const HtmlNode *up = node->parent; up && !m_line.heading; up = up->parent)
            m_line.heading = headingLevel(up);
    }
    m_line.last = node->order;
    m_text += node->text;
    if (inLink)
        m_linked += node->text;
}

void Lines::closeLine()
{
    if (m_line.block) {
        m_line.text = folded(QString::fromUtf8(m_text));
        m_line.chars = fairLength(m_line.text);
        m_line.linkChars = m_linked.isEmpty() ? 0 : fairLength(QString::fromUtf8(m_linked));
        m_line.sentence = isSentence(m_line.text);
        if (m_line.heading > 1 && m_line.sentence && m_line.chars >= longestHeading)
            m_line.heading = 0; // a paragraph set in the type of a heading
        m_line.unspaced = m_line.chars > int(m_line.text.size()) * 3 / 2;
        if (m_line.chars > 0 && !isCookieNotice(m_line.text))
            m_lines.push_back(std::move(m_line));
    }
    m_line = {};
    m_text.clear();
    m_linked.clear();
}

std::pair<size_t, size_t> Lines::rangeBelow(const HtmlNode *node) const
{
    const auto before = [](const Line &line, int order) { return line.first < order; };
    const auto from = std::lower_bound(m_lines.begin(), m_lines.end(), node->order, before);
    const auto to = std::lower_bound(from, m_lines.end(), endOf(node), before);
    return {size_t(from - m_lines.begin()), size_t(to - m_lines.begin())};
}

Lines::Sum Lines::below(const HtmlNode *node) const
{
    const auto [from, to] = rangeBelow(node);
    const Sum &a = m_sums[from];
    const Sum &b = m_sums[to];
    return {b.chars - a.chars,   b.linkChars - a.linkChars, b.prose - a.prose,
            b.proses - a.proses, b.score - a.score,         b.lines - a.lines};
}

} // namespace sarika
