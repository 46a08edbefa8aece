// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/page/boilerplate.h"

#include "app/page/nodes.h"

#include <QSet>

#include <algorithm>

namespace sarika
{

namespace
{

using Words = QSet<QByteArrayView>;

enum class Junk { No, Weak, IfLinked, Strong, Always };

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

const Words &strongWords()
{
    static const Words words{"nav",
                             "navigation",
                             "navbar",
                             "menu",
                             "submenu",
                             "breadcrumb",
                             "breadcrumbs",
                             "footer",
                             "sidebar",
                             "share",
                             "sharing",
                             "shares",
                             "sharebar",
                             "sharedaddy",
                             "social",
                             "socials",
                             "addthis",
                             "addtoany",
                             "related",
                             "recommend",
                             "recommended",
                             "recommendation",
                             "recommendations",
                             "recirc",
                             "recirculation",
                             "newsletter",
                             "newsletters",
                             "subscribe",
                             "subscription",
                             "signup",
                             "promo",
                             "promos",
                             "promotion",
                             "promoted",
                             "sponsor",
                             "sponsored",
                             "sponsors",
                             "advert",
                             "advertisement",
                             "advertising",
                             "advertorial",
                             "ad",
                             "ads",
                             "adsense",
                             "adslot",
                             "dfp",
                             "gpt",
                             "comment",
                             "comments",
                             "disqus",
                             "respond",
                             "trackback",
                             "pingback",
                             "cookie",
                             "cookies",
                             "consent",
                             "gdpr",
                             "popup",
                             "modal",
                             "overlay",
                             "lightbox",
                             "outbrain",
                             "taboola",
                             "trending",
                             "popular",
                             "mostread",
                             "mostpopular",
                             "mostviewed",
                             "pagination",
                             "pager",
                             "toolbar",
                             "tagcloud",
                             "taglist",
                             "login",
                             "signin",
                             "register",
                             "tooltip",
                             "skiplink",
                             "rating",
                             "ratings",
                             "vote",
                             "feedback",
                             "jobs",
                             "ticker",
                             "authorbox",
                             "saboxplugin",
                             "molongui",
                             "nextpost",
                             "prevpost",
                             "postnav",
                             "relatedposts",

                             "yarpp",
                             "zergnet",
                             "revcontent",
                             "mgid",
                             "plista",
                             "paywall",
                             "regwall",
                             "whatsapp",
                             "telegram",
                             "donate",
                             "donation",
                             "donations",
                             "shoppable",
                             "infobox",
                             "interlinks",
                             "teaser",
                             "teasers",
                             "advertise",
                             "anzeige",
                             "werbung",
                             "publicidad",
                             "publicite",
                             "reklama",
                             "crosslinks",
                             "upsell",
                             "piano",
                             "viafoura",
                             "livefyre",
                             "coral",
                             "shariff"};
    return words;
}

const Words &weakWords()
{
    static const Words words{
        "author",     "byline",      "meta",      "metadata", "tags",         "tag",         "tools",     "timestamp",
        "date",       "dateline",    "published", "bio",      "biography",    "about",       "links",     "more",
        "next",       "previous",    "prev",      "keywords", "topics",       "topic",       "print",     "widget",
        "rail",       "aside",       "info",      "toc",      "follow",       "flag",        "kicker",    "category",
        "categories", "eyebrow",     "avatar",    "profile",  "contributors", "contributor", "readtime",  "disclaimer",
        "copyright",  "editorial",   "banner",    "callout",  "listen",       "audio",       "player",    "video",
        "survey",     "poll",        "quiz",      "app",      "download",     "trailer",     "slideshow", "carousel",
        "edit",       "editsection", "catlinks",  "jump",     "noprint",      "hatnote",     "navbox",    "reflist"};
    return words;
}

bool isAuthorBox(const QByteArrayList &words, qsizetype i)
{
    static const Words rest{"box",     "bio",   "info",  "card",    "desc",     "description",
                            "profile", "about", "block", "details", "biography"};
    return i + 1 < words.size() &&
           ((words[i] == "author" && rest.contains(words[i + 1])) || (words[i] == "about" && words[i + 1] == "author"));
}

bool pair(const QByteArrayList &words, qsizetype i, QByteArrayView a, QByteArrayView b)
{
    return i + 1 < words.size() && words[i] == a && words[i + 1] == b;
}

Junk junkByName(const HtmlNode *node)
{
    Junk junk = Junk::No;
    const QByteArrayList words = nameWords(node);
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (strongWords().contains(words[i]) || pair(words, i, "read", "more") || pair(words, i, "read", "also") ||
            pair(words, i, "also", "read") || pair(words, i, "most", "read") || pair(words, i, "sign", "up") ||
            isAuthorBox(words, i) || pair(words, i, "sr", "only") || pair(words, i, "visually", "hidden") ||
            pair(words, i, "screen", "reader") || pair(words, i, "see", "also") || pair(words, i, "more", "stories") ||
            pair(words, i, "more", "from") || pair(words, i, "tag", "list") || pair(words, i, "up", "next"))
            return Junk::Strong;
        const bool card = pair(words, i, "post", "card") || pair(words, i, "article", "card") ||
                          pair(words, i, "story", "card") || pair(words, i, "news", "card");
        if (words[i] == "teaser" || words[i] == "teasers" || card)
            junk = Junk::IfLinked;
        if (weakWords().contains(words[i]) && junk == Junk::No)
            junk = Junk::Weak;
    }
    return junk;
}

bool isComments(const HtmlNode *node)
{
    const QByteArrayList words = nameWords(node);
    return words.value(0) == "comment" || words.value(0) == "comments" || words.contains("disqus");
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
    const QByteArrayList names = nameWords(node);
    return node->is("figcaption") ||
           std::any_of(names.begin(), names.end(), [](const QByteArray &name) { return words.contains(name); });
}

bool isCreditName(const HtmlNode *node)
{
    static const Words words{"credit",     "credits",     "copyright",   "photographer", "photocredit", "fotograf",
                             "bildquelle", "quelle",      "imagecredit", "imgcredit",    "rights",      "copyrights",
                             "creditline", "attribution", "photog",      "fotografo"};
    const QByteArrayList names = nameWords(node);
    return std::any_of(names.begin(), names.end(), [](const QByteArray &name) { return words.contains(name); });
}

Marks boilerplate(const HtmlTree &tree, const Lines &lines, const HtmlNode *headline, Sweep sweep)
{
    Marks marks(size_t(tree.size()));
    const Lines::Sum whole = lines.below(tree.root());
    for (const HtmlNode *node = tree.body(); node;) {
        Junk junk = Junk::No;
        if (node->kind == HtmlNode::Kind::Element && !isPillar(node)) {
            junk = sweep == Sweep::Nothing ? (isAlwaysJunk(node) && !isHidden(node) ? Junk::Always : Junk::No)
                                           : junkByTag(node);
            if (junk == Junk::No && sweep == Sweep::ByNameAndTag)
                junk = junkByName(node);
        }
        if (junk != Junk::No && headline && headline->order >= node->order && headline->order < lines.endOf(node))
            junk = Junk::No;
        if (junk == Junk::Strong || junk == Junk::Weak || junk == Junk::IfLinked) {
            const Lines::Sum sum = lines.below(node);
            if (junk == Junk::IfLinked && sum.linkChars * 4 < sum.chars)
                junk = Junk::No;
            const int most = isComments(node) ? 80 : 40; // per cent of the page's prose
            const bool heavy =
                junk == Junk::Weak ? sum.prose > 150 || sum.chars > 700 : sum.prose * 100 > whole.prose * most;
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
