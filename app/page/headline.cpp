// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/page/headline.h"

#include "app/page/nodes.h"

#include <QHash>
#include <QRegularExpression>

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

QList<Heading> headingsOf(const HtmlTree &tree, QByteArrayView tag)
{
    QList<Heading> list;
    for (const HtmlNode *node = tree.body(); node; node = nextNode(node, tree.body())) {
        if (!node->is(tag) || isOfSite(node))
            continue;
        if (const QString text = lineOf(node); text.size() > 2 && text.size() < 400)
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

Headline findHeadline(const HtmlTree &tree, const Claims &claims)
{
    const QString site = claims.openGraph.siteName.isEmpty() ? claims.jsonLd.siteName : claims.openGraph.siteName;
    const QString host = claims.openGraph.address.host() + claims.jsonLd.address.host() + claims.meta.address.host();
    QStringList claimed;
    for (const QString &each : {claims.jsonLd.headline, claims.openGraph.headline, claims.microdata.headline,
                                claims.twitter.headline, claims.meta.headline, claims.title}) {
        if (const QString text = withoutSite(withoutSite(each, site, host), site, host); !text.isEmpty())
            claimed << text;
    }
    Headline headline;
    double best = 0;
    const QList<Heading> firsts = headingsOf(tree, "h1");
    for (const Heading &heading : firsts) {
        double likeness = 0.01;
        for (const QString &each : claimed)
            likeness = std::max(likeness, alikeness(each, heading.text));
        if (likeness > best) {
            best = likeness;
            headline.node = heading.node;
            headline.text = heading.text;
        }
        headline.forms << heading.text;
    }
    if (best < 0.4 && !claimed.isEmpty()) {
        // No h1 tells it: a smaller heading that repeats the claim word for word does.
        const QString claim = claimed.first();
        headline.node = nullptr;
        headline.text = claim;
        for (const QByteArrayView tag : {"h2", "h3"}) {
            for (const Heading &heading : headingsOf(tree, tag)) {
                if (!headline.node && alikeness(heading.text, claim) > 0.8)
                    headline.node = heading.node;
            }
        }
    }
    headline.forms += claimed;
    headline.forms << headline.text;
    headline.forms.removeDuplicates();
    return headline;
}

} // namespace sarika
