// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/page/headline.h"

#include "app/page/nodes.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sarika
{

namespace
{

struct Heading
{
    const HtmlNode *node;
    QString text;
};

bool isOfSite(const HtmlNode *node)
{
    for (const HtmlNode *up = node; up; up = up->parent) {
        if (up->is("nav") || up->is("footer") || up->is("aside") || isHidden(up) || up->is("template") ||
            up->is("dialog"))
            return true;
    }
    return false;
}

/// The text of a heading without a kicker or a subtitle that stands in it as an element of its own.
QString withoutKicker(const HtmlNode *heading)
{
    static const QSet<QByteArrayView> names{
        "kicker",     "overline",  "eyebrow",    "topline",   "dachzeile", "roofline", "spitzmarke",  "pretitle",
        "supertitle", "suptitle",  "label",      "section",   "category",  "subtitle", "subheadline", "subline",
        "subhead",    "topic",     "intro",      "overhead",  "kick",      "rubrik",   "flag",        "badge",
        "tag",        "catchline", "antetitulo", "occhiello", "vignette"};
    const QString whole = lineOf(heading);
    QString text = whole;
    for (const HtmlNode *at = heading->firstChild; at; at = nextNode(at, heading)) {
        if (at->isText())
            continue;
        bool named = at->is("small");
        for (const QByteArrayView word : nameWords(at))
            named |= names.contains(word);
        const QString part = named ? lineOf(at) : QString();
        if (part.isEmpty() || part.size() * 3 > whole.size() * 2)
            continue;
        if (text.startsWith(part))
            text = text.mid(part.size());
        else if (text.endsWith(part))
            text.chop(part.size());
    }
    static const QRegularExpression joints(u"^[\\s:|–—-]+|[\\s:|–—-]+$"_s);
    text = text.size() < whole.size() ? text.remove(joints) : text;
    return text.size() > 4 ? text : whole;
}

QList<Heading> headingsOf(const HtmlTree &tree, QByteArrayView tag)
{
    QList<Heading> list;
    for (const HtmlNode *node = tree.body(); node; node = nextNode(node, tree.body())) {
        if (!node->is(tag) || isOfSite(node))
            continue;
        if (const QString text = withoutKicker(node); text.size() > 2 && text.size() < 400)
            list << Heading{node, text};
    }
    return list;
}

QHash<QString, int> bagOf(QStringView text)
{
    static const QRegularExpression word(u"[\\p{L}\\p{N}\\p{M}]+"_s);
    QHash<QString, int> bag;
    for (const auto &match : word.globalMatch(text.toString().toCaseFolded()))
        ++bag[match.captured()];
    return bag;
}

/// The headline without " | Site", " - Section - Site" and the like.
QString withoutSite(const QString &title, const QString &site, const QString &host)
{
    static const QRegularExpression cut(u"\\s+[|–—·•»:\\-]+\\s+|\\s*[|»]\\s*"_s);
    QStringList parts;
    QList<qsizetype> ends;
    qsizetype from = 0;
    for (const auto &match : cut.globalMatch(title)) {
        parts << title.mid(from, match.capturedStart() - from);
        ends << match.capturedStart();
        from = match.capturedEnd();
    }
    parts << title.mid(from);
    const auto isSite = [&](const QString &part) {
        const QString tight = part.toLower().remove(u' ');
        return (!site.isEmpty() && alikeness(part, site) > 0.6) ||
               (tight.size() > 2 && host.contains(tight.section(u'.', 0, 0)));
    };
    if (parts.size() > 1 && isSite(parts.last()))
        return title.left(ends.last()).trimmed();
    if (parts.size() > 1 && isSite(parts.first()))
        return title.mid(title.indexOf(parts[1], parts.first().size())).trimmed();
    return title;
}

} // namespace

double alikeness(QStringView a, QStringView b)
{
    const auto first = bagOf(a);
    const auto second = bagOf(b);
    int common = 0;
    int all = 0;
    for (auto it = first.begin(); it != first.end(); ++it) {
        common += std::min(it.value(), second.value(it.key()));
        all += it.value();
    }
    for (const int count : second)
        all += count;
    return all ? 2.0 * common / all : 0;
}

namespace
{

QStringList claimedHeadlines(const Claims &claims, const QUrl &address)
{
    const QString site = claims.openGraph.siteName.isEmpty() ? claims.jsonLd.siteName : claims.openGraph.siteName;
    QStringList claimed;
    for (const QString &each : {claims.jsonLd.headline, claims.openGraph.headline, claims.microdata.headline,
                                claims.twitter.headline, claims.meta.headline, claims.title}) {
        if (const QString text = withoutSite(withoutSite(each, site, address.host()), site, address.host());
            text.size() > 1)
            claimed << text;
    }
    return claimed;
}

/// A heading that only names the paper: like its name, or a link to its front page.
bool namesSite(const Heading &heading, const Claims &claims, const QUrl &address)
{
    for (const QString &site : {claims.openGraph.siteName, claims.jsonLd.siteName, claims.meta.siteName}) {
        // Some give the whole <title> for the name: "Headline | Paper".
        const bool isTitle = site.size() > heading.text.size() && site.contains(claims.openGraph.headline) &&
                             !claims.openGraph.headline.isEmpty();
        if (!site.isEmpty() && !isTitle && alikeness(heading.text, site) > 0.75)
            return true;
    }
    const HtmlNode *link = ancestor(heading.node, "a");
    for (const HtmlNode *at = heading.node; at && !link; at = nextNode(at, heading.node))
        link = at->is("a") ? at : nullptr;
    return link && address.resolved(QUrl(attributeText(link, "href"))).path().size() <= 1 && address.path().size() > 1;
}

/// A <title> that nothing else confirms: its first part, where that is long enough to be a headline.
QString withoutTail(const QString &title)
{
    static const QRegularExpression joint(u"\\s+[|–—·•»-]\\s+|\\s*[|»_]\\s*"_s);
    const auto match = joint.match(title);
    return match.hasMatch() && match.capturedStart() >= 20 ? title.left(match.capturedStart()) : title;
}

/// "Kicker Headline" printed in one heading, where the data knows the headline without the kicker. A kicker that ends
/// in a colon stays where some of the data has it too.
QString shortened(const QString &printed, const QStringList &claimed)
{
    const QStringList trusted = claimed.first(std::min<qsizetype>(claimed.size(), 2));
    for (const QString &claim : trusted) {
        const bool part = claim.size() * 2 > printed.size() && claim.size() + 2 < printed.size();
        const bool kept = printed.endsWith(u": "_s + claim) && trusted.contains(printed);
        if (part && !kept &&
            (printed.endsWith(claim, Qt::CaseInsensitive) || printed.startsWith(claim + u' ', Qt::CaseInsensitive)))
            return claim;
    }
    return printed;
}

/// "Kicker of words: Headline" where all data calls it so and the page prints the kicker apart from the heading. A
/// kicker of one word names the section.
QString withKicker(const QString &printed, const Claims &claims, const QStringList &claimed)
{
    if (claimed.size() < 3 || (claims.openGraph.headline.isEmpty() && claims.jsonLd.headline.isEmpty()))
        return printed;
    const QString &first = claimed.first();
    const bool alike = std::all_of(claimed.begin(), claimed.end(), [&](const QString &each) { return each == first; });
    if (!alike || first.size() > printed.size() * 2 || !first.endsWith(u": "_s + printed))
        return printed;
    const QString kicker = first.chopped(printed.size() + 2).trimmed();
    return kicker.contains(u' ') || kicker.contains(u'-') ? first : printed;
}

/// No h1 tells it: a smaller heading that repeats the claim word for word does.
Headline claimedHeadline(const HtmlTree &tree, const Claims &claims, const QStringList &claimed,
                         const QStringList &forms)
{
    const bool fromTitle = claims.jsonLd.headline.isEmpty() && claims.openGraph.headline.isEmpty();
    const QString &claim = claimed.first();
    Headline headline{fromTitle ? withoutTail(claim) : claim, nullptr, forms};
    for (const QByteArrayView tag : {"h2", "h3"}) {
        for (const Heading &heading : headingsOf(tree, tag)) {
            const bool holds = fromTitle && claim.contains(heading.text) && heading.text.size() * 5 > claim.size() * 2;
            if (headline.node || (!holds && alikeness(heading.text, headline.text) <= 0.8))
                continue;
            headline.node = heading.node;
            headline.text = holds ? heading.text : headline.text;
        }
    }
    return headline;
}

} // namespace

QString siteInTitle(const QString &title, const QString &headline)
{
    static const QRegularExpression joint(u"^\\s*[|–—·•»:-]\\s*"_s);
    if (headline.isEmpty() || !title.startsWith(headline))
        return {};
    QString rest = title.mid(headline.size());
    return rest.contains(joint) && rest.size() < 60 ? rest.remove(joint).trimmed() : QString();
}

Headline findHeadline(const HtmlTree &tree, const Claims &claims, const QUrl &address)
{
    const QStringList claimed = claimedHeadlines(claims, address);
    Headline headline;
    double best = 0;
    int ofStories = 0; // headings that name no paper
    for (const Heading &heading : headingsOf(tree, "h1")) {
        double likeness = 0.01;
        for (const QString &each : claimed)
            likeness = std::max(likeness, alikeness(each, heading.text));
        if (namesSite(heading, claims, address))
            likeness *= 0.1;
        else
            ++ofStories;
        if (likeness > best) {
            best = likeness;
            headline.node = heading.node;
            headline.text = withKicker(shortened(heading.text, claimed), claims, claimed);
        }
        headline.forms << heading.text << lineOf(heading.node);
    }
    // The only h1 of a page needs less to vouch for it.
    if (best < (ofStories == 1 ? 0.35 : 0.4) && !claimed.isEmpty())
        headline = claimedHeadline(tree, claims, claimed, headline.forms);
    headline.forms += claimed;
    headline.forms << headline.text;
    headline.forms.removeDuplicates();
    return headline;
}

} // namespace sarika
