// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/page/junkwords.h"

#include "app/page/nodes.h"

#include <QSet>

#include <algorithm>

namespace sarika
{

namespace
{

using Words = QSet<QByteArrayView>;

/// list: a literal, the words are views into it
Words wordsOf(QByteArrayView list)
{
    Words words;
    for (qsizetype from = 0; from < list.size();) {
        const qsizetype space = list.indexOf(' ', from);
        const qsizetype end = space < 0 ? list.size() : space;
        if (end > from)
            words.insert(list.sliced(from, end - from));
        from = end + 1;
    }
    return words;
}

const Words &strongWords()
{
    static const Words words =
        wordsOf("nav navigation navbar menu submenu breadcrumb breadcrumbs footer sidebar share sharing shares "
                "sharebar sharedaddy social socials addthis addtoany related recommend recommended recommendation "
                "recommendations recirc recirculation newsletter newsletters subscribe subscription signup promo "
                "promos promotion promoted sponsor sponsored sponsors advert advertisement advertising advertorial ad "
                "ads adsense adslot dfp gpt comment comments disqus respond trackback pingback cookie cookies consent "
                "gdpr popup modal overlay lightbox outbrain taboola trending popular mostread mostpopular mostviewed "
                "pagination pager toolbar tagcloud taglist login signin register tooltip skiplink rating ratings vote "
                "feedback jobs ticker authorbox saboxplugin molongui nextpost prevpost postnav relatedposts yarpp "
                "zergnet revcontent mgid plista paywall regwall whatsapp telegram donate donation donations shoppable "
                "infobox interlinks advertise anzeige werbung publicidad publicite reklama crosslinks "
                "gform wpforms mailpoet mailchimp klaviyo convertkit optinmonster "
                "upsell piano viafoura livefyre coral shariff ");
    return words;
}

const Words &weakWords()
{
    static const Words words =
        wordsOf("author byline meta metadata tags tag tools timestamp date dateline published bio biography about "
                "links more next previous prev keywords topics topic print widget rail aside info toc follow flag "
                "kicker category categories eyebrow avatar profile contributors contributor readtime disclaimer "
                "copyright editorial banner callout listen audio player video survey poll quiz app download trailer "
                "slideshow carousel edit editsection catlinks jump noprint hatnote navbox reflist ");
    return words;
}

/// An id such as "sharing-with-a-single-developer" is made of a heading's words, and a heading's own id is an anchor:
/// they name no kind of box.
NameWords::Ids idsOf(const HtmlNode *node)
{
    const QByteArrayView id = node->attribute("id");
    const bool slug = headingLevel(node) || std::count(id.begin(), id.end(), '-') >= 3;
    return slug ? NameWords::Ids::Skipped : NameWords::Ids::Read;
}

bool isAuthorBox(const NameWords &words, qsizetype i)
{
    static const Words rest{"box",     "bio",   "info",  "card",    "desc",     "description",
                            "profile", "about", "block", "details", "biography"};
    return i + 1 < words.size() &&
           ((words[i] == "author" && rest.contains(words[i + 1])) || (words[i] == "about" && words[i + 1] == "author"));
}

bool pair(const NameWords &words, qsizetype i, QByteArrayView a, QByteArrayView b)
{
    return i + 1 < words.size() && words[i] == a && words[i + 1] == b;
}

} // namespace

Junk junkByName(const HtmlNode *node)
{
    Junk junk = Junk::No;
    if (isBlock(node) && node->attribute("itemtype").endsWith("schema.org/Person"))
        return Junk::Strong; // a box about a person
    const NameWords words(node, idsOf(node));
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (strongWords().contains(words[i]) || pair(words, i, "read", "more") || pair(words, i, "read", "also") ||
            pair(words, i, "also", "read") || pair(words, i, "most", "read") || pair(words, i, "sign", "up") ||
            pair(words, i, "news", "letter") || isAuthorBox(words, i) || pair(words, i, "sr", "only") ||
            pair(words, i, "visually", "hidden") || pair(words, i, "screen", "reader") ||
            pair(words, i, "see", "also") || pair(words, i, "more", "stories") || pair(words, i, "more", "from") ||
            pair(words, i, "tag", "list") || pair(words, i, "up", "next"))
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

} // namespace sarika
