// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/page/region.h"

#include "app/page/nodes.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace sarika
{

namespace
{

constexpr int shortStory = 400; // fair letters of prose

/// The element whose text scores best: prose for it, links and stray words against. The deepest of equals.
const HtmlNode *densest(const HtmlTree &tree, const Lines &lines)
{
    const HtmlNode *best = nullptr;
    int bestScore = 0;
    for (const HtmlNode *node = tree.body(); node; node = nextNode(node, tree.body())) {
        if (node->kind != HtmlNode::Kind::Element)
            continue;
        const int score = lines.below(node).score;
        if (score > 0 && score >= bestScore) {
            best = node;
            bestScore = score;
        }
    }
    return best;
}

/// 3: the markup says "body of the story"; 2: likely; 1: perhaps; 0: no.
int bodyName(const HtmlNode *node)
{
    static const QSet<QByteArrayView> holders{"div",    "section",  "article",   "main",    "td",    "span",
                                              "center", "font",     "amp-story", "table",   "tbody", "tr",
                                              "form",   "noscript", "body",      "details", "dd"};
    const bool hyphened = node->tag.contains('-'); // a custom element
    if (!holders.contains(node->tag) && !hyphened)
        return 0;
    if (holdsWord(node->attribute("itemprop"), "articleBody") || holdsWord(node->attribute("property"), "articleBody"))
        return 3;
    if (node->is("article") || node->attribute("role") == "article")
        return 1;
    if (node->is("main") || node->attribute("role") == "main")
        return 1;
    static const QSet<QByteArrayView> whose{"article",  "story",   "post", "entry",   "news",      "blog",
                                            "node",     "single",  "page", "field",   "main",      "item",
                                            "detail",   "details", "art",  "body",    "artikel",   "articulo",
                                            "articolo", "noticia", "text", "content", "singlepost"};
    static const QSet<QByteArrayView> what{"body",     "content",  "text",  "copy",       "bodytext",
                                           "richtext", "contents", "texte", "texto",      "testo",
                                           "inhalt",   "cuerpo",   "corps", "maincontent"};
    static const QSet<QByteArrayView> whole{
        "articlebody",  "storybody", "articletext", "articlecontent", "storycontent", "postcontent",
        "entrycontent", "storytext", "newstext",    "postbody",       "artikeltext",  "bodytext",
        "wysiwyg",      "richtext",  "mainbody",    "articlemain",    "newsbody"};
    const NameWords words(node);
    int best = 0;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (whole.contains(words[i]))
            best = std::max(best, 2);
        if (i + 1 < words.size() && whose.contains(words[i]) && what.contains(words[i + 1])) {
            const bool sure = words[i] != "page" && words[i] != "main" && words[i] != "text" && words[i] != "content" &&
                              words[i] != "body" && words[i] != "field" && words[i] != "item";
            best = std::max(best, sure ? 2 : 1);
        }
    }
    return best;
}

struct Group
{
    int level = 0;
    std::vector<const HtmlNode *> nodes;
    int prose = 0;
    int score = 0;
};

/// Elements that call themselves the body, those of the same name together, the outer ones only.
std::vector<Group> namedGroups(const HtmlTree &tree, const Lines &lines)
{
    QHash<QByteArray, Group> groups;
    for (const HtmlNode *node = tree.body(); node; node = nextNode(node, tree.body())) {
        const int level = node->kind == HtmlNode::Kind::Element ? bodyName(node) : 0;
        if (level == 0)
            continue;
        const Lines::Sum sum = lines.below(node);
        if (sum.chars == 0)
            continue;
        Group &group = groups[node->tag.toByteArray() + ' ' + node->attribute("class").toByteArray() + ' ' +
                              node->attribute("itemprop").toByteArray()];
        if (!group.nodes.empty() && isWithin(node, group.nodes.back()))
            continue;
        group.level = level;
        group.nodes.push_back(node);
        group.prose += sum.prose;
        group.score += sum.score;
    }
    std::vector<Group> list;
    for (Group &group : groups)
        list.push_back(std::move(group));
    std::sort(list.begin(), list.end(), [](const Group &a, const Group &b) {
        if (a.level != b.level)
            return a.level > b.level;
        return a.score != b.score ? a.score > b.score : a.nodes.front()->order > b.nodes.front()->order;
    });
    return list;
}

const HtmlNode *commonAncestor(const std::vector<const HtmlNode *> &nodes)
{
    const HtmlNode *up = nodes.front();
    for (const HtmlNode *node : nodes) {
        while (!isWithin(node, up))
            up = up->parent;
    }
    return up;
}

QString lettersOf(QStringView text)
{
    QString out(text.size(), Qt::Uninitialized);
    QChar *to = out.data();
    for (const QChar c : text) {
        if (c.isLetterOrNumber() || c.isMark())
            *to++ = c.toCaseFolded();
    }
    out.truncate(to - out.constData());
    return out;
}

/// The smallest element that holds nearly all lines the claimed body vouches for.
const HtmlNode *claimedPlace(const HtmlTree &tree, const Lines &lines, const QString &claimedBody)
{
    const QString claimed = lettersOf(claimedBody);
    if (claimed.size() < 400)
        return nullptr;
    std::vector<int> sums{0}; // of vouched letters before each line
    for (const Line &line : lines.all()) {
        const QString letters = lettersOf(line.text);
        const bool vouched =
            letters.size() >= 25 && claimed.contains(letters.first(std::min<qsizetype>(letters.size(), 60)));
        sums.push_back(sums.back() + (vouched ? int(letters.size()) : 0));
    }
    if (sums.back() * 10 < claimed.size() * 6)
        return nullptr;
    const HtmlNode *place = nullptr;
    for (const HtmlNode *node = tree.body(); node; node = nextNode(node, tree.body())) {
        const auto [from, to] = lines.rangeBelow(node);
        if ((sums[to] - sums[from]) * 100 >= sums.back() * 98)
            place = node; // document order: the last is the deepest
    }
    return place;
}

Region regionOf(const Group &group, const Lines &lines)
{
    // One that holds nearly all is the body; the others are teasers that share its class.
    for (const HtmlNode *node : group.nodes) {
        if (lines.below(node).prose * 10 >= group.prose * 8)
            return {node, {node}, true};
    }
    return {commonAncestor(group.nodes), group.nodes, true};
}

/// Prose and hardly anything else, and less of it than the body has.
bool isMoreBody(const HtmlNode *node, const Lines &lines, int bodyProse)
{
    if (node->kind != HtmlNode::Kind::Element)
        return false;
    const Lines::Sum sum = lines.below(node);
    return sum.prose > 0 && sum.linkChars * 8 < sum.chars && (sum.chars - sum.prose) * 4 < sum.prose &&
           sum.prose * 2 < bodyProse;
}

/// Paragraphs that stand right before the body in elements of their own belong to it: a lead, or what comes before a
/// paywall. So do its next siblings of the same kind.
Region withLead(Region region, const Lines &lines, const HtmlNode *headline)
{
    if (region.parts.size() != 1)
        return region;
    const int prose = lines.below(region.root).prose;
    const HtmlNode *body = region.root;
    for (const HtmlNode *next = body->next; next; next = next->next) {
        const bool same =
            next->is("p") || (next->tag == body->tag && next->attribute("class") == body->attribute("class"));
        if (same && isMoreBody(next, lines, prose * 2))
            region.parts.push_back(next);
    }
    const HtmlNode *top = body;
    for (int level = 0; level < 4 && top->parent && !top->is("body"); ++level, top = top->parent) {
        bool past = false;
        for (const HtmlNode *before = top->previous; before; before = before->previous) {
            past |= headline && headline->order >= before->order && headline->order < lines.endOf(before);
            past |= headline && before->order < headline->order;
            if (!past && isMoreBody(before, lines, prose))
                region.parts.insert(region.parts.begin(), before);
        }
        if (past)
            break;
    }
    region.root = commonAncestor(region.parts);
    return region;
}

/// A story of few sentences, or a list of links with a word to each: only the names tell where it stands.
const HtmlNode *shortBody(const std::vector<Group> &named, const Lines &lines, const HtmlNode *dense)
{
    for (const Group &group : named) {
        const HtmlNode *node = group.nodes.front();
        const int chars = lines.below(node).chars;
        if (group.level >= 2 && group.nodes.size() == 1 &&
            (isWithin(dense, node) || chars > lines.below(dense).chars * 3))
            return node;
    }
    return nullptr;
}

/// A page of few words has no densest part: it is taken whole, unless it is mostly links.
Region smallPage(const HtmlTree &tree, const Lines &lines)
{
    const Lines::Sum sum = lines.below(tree.body());
    if (sum.lines == 0 || sum.linkChars * 2 > sum.chars || (sum.lines > 60 && sum.prose == 0))
        return {};
    return {tree.body(), {tree.body()}, false};
}

} // namespace

bool Region::holds(const Line &line, const Lines &lines) const
{
    return std::any_of(parts.begin(), parts.end(), [&](const HtmlNode *part) {
        return line.first >= part->order && line.first < lines.endOf(part);
    });
}

Region findRegion(const HtmlTree &tree, const Lines &lines, const QString &claimedBody, const HtmlNode *headline)
{
    const HtmlNode *dense = densest(tree, lines);
    if (!dense)
        return smallPage(tree, lines);
    const int prose = lines.below(dense).prose;
    if (const HtmlNode *place = claimedPlace(tree, lines, claimedBody); place && lines.below(place).prose * 3 >= prose)
        return withLead({place, {place}, true}, lines, headline);
    const std::vector<Group> named = namedGroups(tree, lines);
    for (const Group &group : named) {
        const int share = group.level == 3 ? 35 : (group.level == 2 ? 65 : 80);
        if (group.prose >= 250 && group.prose * 100 >= prose * share)
            return withLead(regionOf(group, lines), lines, headline);
    }
    if (const HtmlNode *node = prose < shortStory ? shortBody(named, lines, dense) : nullptr)
        return withLead({node, {node}, true}, lines, headline);
    return withLead({dense, {dense}, false}, lines, headline);
}

} // namespace sarika
