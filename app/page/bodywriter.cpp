// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/page/bodywriter.h"

#include "app/page/nodes.h"
#include "app/page/paragraphs.h"
#include "app/text/cleanbody.h"

#include <QSet>

#include <algorithm>

namespace sarika
{

namespace
{

bool isPrinted(const BodyLine &each)
{
    return each.is == BodyLine::Is::Body || each.is == BodyLine::Is::Embedded;
}

/// Unlinks what the reader shall not see. Nodes are collected first: the walk must not lose its way.
class Pruner final
{
public:
    Pruner(const Region &region, const std::vector<BodyLine> &judged, const Marks &dropped)
        : m_dropped(dropped), m_root(region.root)
    {
        for (const BodyLine &each : judged) {
            if (isPrinted(each))
                m_kept.push_back({each.line->first, each.line->last});
        }
    }

    void keep(const HtmlNode *frame) { m_frames.insert(frame); }

    void prune()
    {
        std::vector<HtmlNode *> gone;
        for (HtmlNode *node = m_root->firstChild; node;) {
            if (m_frames.contains(node)) {
                node = nextNodeAfter(node, m_root);
            } else if (isGone(node)) {
                gone.push_back(node);
                node = nextNodeAfter(node, m_root);
            } else {
                node = nextNode(node, m_root);
            }
        }
        for (HtmlNode *node : gone)
            HtmlTree::remove(node);
    }

private:
    bool isGone(const HtmlNode *node) const
    {
        if (size_t(node->order) < m_dropped.size() && m_dropped[size_t(node->order)])
            return true;
        if (node->is("img") || node->is("amp-img") || node->is("picture"))
            return true; // photos worth keeping stand in kept frames
        if (!node->isText() || node->text.trimmed().isEmpty())
            return false;
        const auto after = std::upper_bound(m_kept.begin(), m_kept.end(), node->order,
                                            [](int order, const auto &span) { return order < span.first; });
        return after == m_kept.begin() || std::prev(after)->second < node->order;
    }

    const Marks &m_dropped;
    const HtmlNode *m_root;
    std::vector<std::pair<int, int>> m_kept; // first and last order of text that stays
    QSet<const HtmlNode *> m_frames;
};

/// Blocks of which several lines came: only line breaks divide them.
QSet<const HtmlNode *> brokenBlocks(const std::vector<BodyLine> &judged)
{
    QSet<const HtmlNode *> seen;
    QSet<const HtmlNode *> broken;
    for (const BodyLine &each : judged) {
        const HtmlNode *block = each.line->block;
        if (block->is("pre"))
            continue;
        if (seen.contains(block))
            broken.insert(block);
        seen.insert(block);
    }
    return broken;
}

/// Turns the frame of a photo into a plain figure: the photo, its words.
void makeFigure(HtmlTree &tree, const PrintedPhoto &printed)
{
    auto *frame = const_cast<HtmlNode *>(printed.frame);
    HtmlNode *figure = tree.makeElement("figure");
    HtmlTree::insertBefore(frame, figure);
    HtmlTree::remove(frame);
    auto *img = const_cast<HtmlNode *>(printed.img);
    if (img != frame)
        HtmlTree::remove(img);
    HtmlTree::append(figure, img);
    if (printed.photo.caption.isEmpty() && printed.photo.credit.isEmpty())
        return;
    HtmlNode *caption = tree.makeElement("figcaption");
    HtmlTree::append(figure, caption);
    HtmlTree::append(caption, tree.makeText(printed.photo.caption.toUtf8()));
    if (printed.photo.credit.isEmpty())
        return;
    HtmlNode *credit = tree.makeElement("span");
    tree.setOnlyAttribute(credit, "class", "credit");
    HtmlTree::append(credit, tree.makeText(printed.photo.credit.toUtf8()));
    HtmlTree::append(caption, tree.makeText(" "));
    HtmlTree::append(caption, credit);
}

} // namespace

WrittenBody writeBody(HtmlTree &tree, const Region &region, const std::vector<BodyLine> &judged, const Marks &dropped,
                      const std::vector<PrintedPhoto> &photos, const QUrl &base)
{
    WrittenBody body;
    QStringList text;
    int first = 0;
    int last = 0;
    for (const BodyLine &each : judged) {
        if (!isPrinted(each))
            continue;
        if (each.is == BodyLine::Is::Body)
            text << each.line->text;
        first = first ? first : each.line->first;
        last = each.line->last;
    }
    body.text = text.join(u'\n');
    Pruner pruner(region, judged, dropped);
    std::vector<const PrintedPhoto *> kept;
    for (const PrintedPhoto &printed : photos) {
        bool seen = !printed.lead && printed.frame != region.root && isWithin(printed.frame, region.root) &&
                    printed.img->order > first - 200 && printed.img->order <= last + 60;
        for (const HtmlNode *up = printed.img; up && up != region.root && seen; up = up->parent)
            seen = size_t(up->order) >= dropped.size() || !dropped[size_t(up->order)];
        if (!seen)
            continue;
        pruner.keep(printed.frame);
        kept.push_back(&printed);
        body.photos << printed.photo;
    }
    pruner.prune();
    for (const PrintedPhoto *printed : kept)
        makeFigure(tree, *printed);
    for (const HtmlNode *block : brokenBlocks(judged))
        makeParagraphs(tree, const_cast<HtmlNode *>(block));
    auto *root = const_cast<HtmlNode *>(region.root);
    if (root->is("td") || root->is("li") || root->is("body") || root->is("table") || root->is("tr") ||
        root->is("tbody"))
        root->tag = "div"; // what it was in the page it is not here
    body.html = cleanBody(region.root, base);
    return body;
}

} // namespace sarika
