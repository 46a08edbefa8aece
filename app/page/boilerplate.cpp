// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/page/boilerplate.h"

#include "app/page/junkwords.h"
#include "app/page/nodes.h"

#include <QSet>

#include <algorithm>

namespace sarika
{

bool isLiveEntry(const HtmlNode *node)
{
    if (node->attribute("itemprop") == "liveBlogUpdate")
        return true;
    const NameWords words(node);
    for (qsizetype i = 0; i + 1 < words.size(); ++i) {
        if ((words[i] == "live" || words[i] == "liveblog" || words[i] == "blog" || words[i] == "ticker") &&
            (words[i + 1] == "entry" || words[i + 1] == "post" || words[i + 1] == "update" || words[i + 1] == "item" ||
             words[i + 1] == "event"))
            return words[i] != "blog" || (i > 0 && words[i - 1] == "live");
    }
    return false;
}

namespace
{

using Words = QSet<QByteArrayView>;

bool isAlwaysJunk(const HtmlNode *node)
{
    static const Words tags{"script", "style",  "noscript", "template", "svg",    "button", "select",        "textarea",
                            "input",  "iframe", "object",   "embed",    "canvas", "dialog", "menu",          "audio",
                            "video",  "applet", "label",    "amp-ad",   "link",   "meta",   "amp-sticky-ad", "gpt-ad"};
    return tags.contains(node->tag) || isHidden(node) || node->attribute("aria-modal") == "true";
}

Junk junkByTag(const HtmlNode *node)
{
    if (isAlwaysJunk(node))
        return Junk::Always;
    static const Words tags{"nav", "aside", "footer", "form", "amp-sidebar", "fieldset"};
    if (tags.contains(node->tag) && !(node->is("footer") && ancestor(node, "blockquote")))
        return Junk::Strong;
    static const Words roles{"navigation", "complementary", "dialog",  "banner",      "search",
                             "menu",       "menubar",       "alert",   "alertdialog", "contentinfo",
                             "tooltip",    "tablist",       "toolbar", "listbox",     "button"};
    const QByteArray role = node->attribute("role").toByteArray().toLower();
    return roles.contains(role) ? Junk::Strong : Junk::No;
}

bool isComments(const HtmlNode *node)
{
    const NameWords words(node);
    return words.value(0) == "comment" || words.value(0) == "comments" || words.contains("disqus");
}

/// A list of cards of other stories: most of its entries hold a heading that is a link.
bool isCardList(const HtmlNode *list)
{
    int entries = 0;
    int cards = 0;
    for (const HtmlNode *entry = list->firstChild; entry; entry = entry->next) {
        if (!entry->is("li"))
            continue;
        ++entries;
        for (const HtmlNode *at = entry; at; at = nextNode(at, entry)) {
            if (!headingLevel(at))
                continue;
            bool linked = ancestor(at, "a") != nullptr;
            for (const HtmlNode *in = at; in && !linked; in = nextNode(in, at))
                linked = in->is("a") && lineOf(in).size() * 2 > lineOf(at).size();
            cards += linked ? 1 : 0;
            break;
        }
    }
    return entries >= 4 && cards * 4 >= entries * 3;
}

bool holdsPost(const HtmlNode *box)
{
    for (const HtmlNode *at = box; at; at = nextNode(at, box)) {
        if (isEmbeddedPost(at) && at->attribute("class") != quotedEmbed)
            return true;
    }
    return false;
}

/// The time of an entry of a live blog belongs to it.
bool isTimeOfEntry(const HtmlNode *node)
{
    bool time = false;
    for (const HtmlNode *at = node; at && !time; at = nextNode(at, node))
        time = at->is("time");
    int level = 0;
    for (const HtmlNode *up = node; time && up && level < 8; up = up->parent, ++level) {
        if (isLiveEntry(up))
            return true;
    }
    return false;
}

/// Places of the fields that ask for a mail address, in order.
std::vector<int> mailFields(const HtmlTree &tree)
{
    std::vector<int> fields;
    for (const HtmlNode *at = tree.body(); at; at = nextNode(at, tree.body())) {
        if (at->is("input") && at->attribute("type").compare("email", Qt::CaseInsensitive) == 0)
            fields.push_back(at->order);
    }
    return fields;
}

/// The box of a newsletter: it asks for a mail address and has few words around that.
bool isMailBox(const HtmlNode *box, const Lines &lines, const std::vector<int> &fields)
{
    if (fields.empty() || !(box->is("div") || box->is("section")))
        return false;
    const auto field = std::lower_bound(fields.begin(), fields.end(), box->order);
    const Lines::Sum sum = lines.below(box);
    return field != fields.end() && *field < lines.endOf(box) && sum.chars <= 900 && sum.proses <= 3;
}

/// Prose that can be seen: some papers print the story once more for machines, hidden.
int seenProse(const HtmlTree &tree, const Lines &lines)
{
    int prose = lines.below(tree.root()).prose;
    for (const HtmlNode *node = tree.body(); node;) {
        const bool hidden = node->kind == HtmlNode::Kind::Element && isHidden(node);
        prose -= hidden ? lines.below(node).prose : 0;
        node = hidden ? nextNodeAfter(node, tree.body()) : nextNode(node, tree.body());
    }
    return prose;
}

/// Some words that are there for machines or other screens: "Main content" in a class that hides them.
bool isHiddenByName(const HtmlNode *node, const Lines &lines)
{
    const QByteArrayView list = node->attribute("class");
    if (!list.contains("hidden") && !list.contains("invisible"))
        return false;
    const bool hidden = holdsWord(list, "hidden") || holdsWord(list, "visuallyhidden") ||
                        holdsWord(list, "element-invisible") || holdsWord(list, "invisible");
    return hidden && !list.contains(':') && lines.below(node).chars < 80; // ":" shows it on some screens
}

bool isPillar(const HtmlNode *node)
{
    return node->is("html") || node->is("body") || node->is("main") || headingLevel(node) == 1 ||
           node->attribute("itemprop") == "articleBody";
}

} // namespace

bool isCaptionName(const HtmlNode *node)
{
    static const Words words{"caption",      "captions",   "legend",       "bildunterschrift", "cutline",
                             "legenda",      "legende",    "didascalia",   "figcaption",       "bu",
                             "caption-text", "imgcaption", "imagecaption", "piefoto",          "pie",
                             "epigrafe",     "bildtext"};
    const NameWords names(node);
    for (qsizetype i = 0; i < names.size(); ++i) {
        const bool without = i > 0 && (names[i - 1] == "no" || names[i - 1] == "without"); // "no-caption"
        if (!without && (words.contains(names[i]) || names[i].endsWith("caption")))
            return true;
    }
    return node->is("figcaption");
}

bool isCreditName(const HtmlNode *node)
{
    static const Words words{"credit",     "credits",     "copyright",   "photographer", "photocredit", "fotograf",
                             "bildquelle", "quelle",      "imagecredit", "imgcredit",    "rights",      "copyrights",
                             "creditline", "attribution", "photog",      "fotografo"};
    const NameWords names(node);
    return std::any_of(names.begin(), names.end(), [](QByteArrayView name) { return words.contains(name); });
}

bool isEmbeddedPost(const HtmlNode *node)
{
    static const QByteArrayList names{"twitter-tweet", "twitter-video",  "instagram-media", "tiktok-embed",
                                      "fb-post",       "bluesky-embed",  "mastodon-embed",  "text-post-media",
                                      "reddit-card",   "reddit-embed-bq"};
    if (!node->is("blockquote") && !node->is("div"))
        return false;
    const QByteArrayView list = node->attribute("class");
    return list == quotedEmbed ||
           std::any_of(names.begin(), names.end(), [&](const QByteArray &name) { return list.contains(name); });
}

namespace
{

/// Drupal prints who and when in a <footer> above the story.
bool isFooter(const HtmlNode *node)
{
    if (!node->is("footer"))
        return false;
    const NameWords words(node);
    return !words.contains("meta") && !words.contains("submitted") && !words.contains("byline");
}

} // namespace

bool isOfOthers(const HtmlNode *node, CreditBoxes credits, const HtmlNode *within)
{
    static const QSet<QByteArrayView> names{"comment", "comments",    "related", "sidebar",
                                            "teaser",  "recommended", "teasers", "commentlist"};
    const bool aside = credits == CreditBoxes::OfWritersAside;
    for (const HtmlNode *up = node; up && up != within && !up->is("body"); up = up->parent) {
        if (up->is("figure") || isFooter(up) || up->is("nav") || isCaptionName(up) || isEmbeddedPost(up) ||
            (credits == CreditBoxes::OfPhotos && isCreditName(up)) || isHidden(up) ||
            (up->is("aside") && !aside && !holdsWord(node->attribute("itemprop"), "author")))
            return true;
        for (const QByteArrayView word : nameWords(up)) {
            if (names.contains(word) && !(aside && word == "sidebar"))
                return true;
        }
    }
    return false;
}

Marks boilerplate(const HtmlTree &tree, const Lines &lines, const HtmlNode *headline, Sweep sweep)
{
    Marks marks(size_t(tree.size()));
    const int seen = seenProse(tree, lines);
    const std::vector<int> fields = mailFields(tree);
    for (const HtmlNode *node = tree.body(); node;) {
        Junk junk = Junk::No;
        if (node->kind == HtmlNode::Kind::Element && !isPillar(node)) {
            junk = sweep == Sweep::Nothing ? (isAlwaysJunk(node) && !isHidden(node) ? Junk::Always : Junk::No)
                                           : junkByTag(node);
            if (junk == Junk::No && sweep == Sweep::ByNameAndTag)
                junk = junkByName(node);
            if (junk == Junk::No && sweep == Sweep::ByNameAndTag && isMailBox(node, lines, fields))
                junk = Junk::Strong;
            if (junk == Junk::No && sweep == Sweep::ByNameAndTag && isHiddenByName(node, lines))
                junk = Junk::Always;
            if (junk != Junk::No && junk != Junk::Always &&
                (holdsPost(node) || (junk == Junk::Weak && isTimeOfEntry(node))))
                junk = Junk::No;
            if ((node->is("ul") || node->is("ol")) && sweep != Sweep::Nothing && isCardList(node))
                junk = Junk::Always;
        }
        if (junk != Junk::No && headline && headline->order >= node->order && headline->order < lines.endOf(node))
            junk = Junk::No;
        if (junk == Junk::Strong || junk == Junk::Weak || junk == Junk::IfLinked) {
            const Lines::Sum sum = lines.below(node);
            if (junk == Junk::IfLinked && sum.prose > 0 && sum.linkChars * 4 < sum.chars)
                junk = Junk::No;
            const int most = isComments(node) ? 80 : 40; // per cent of the page's prose
            const bool heavy = junk == Junk::Weak ? sum.prose > 150 || sum.chars > 700 : sum.prose * 100 > seen * most;
            if (heavy || node->is("a") || node->is("span"))
                junk = node->is("span") && sum.chars < 60 && !heavy ? junk : Junk::No;
        }
        if (junk != Junk::No) {
            marks[size_t(node->order)] = true;
            node = nextNodeAfter(node, tree.body());
        } else {
            node = nextNode(node, tree.body());
        }
    }
    return marks;
}

} // namespace sarika
