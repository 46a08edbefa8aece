// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/page/standfirst.h"

#include "app/page/nodes.h"
#include "app/page/pagedates.h"

#include <QSet>

#include <algorithm>
#include <limits>

namespace sarika
{

namespace
{

/// The block, or an element that holds nothing else, calls itself a standfirst.
bool isNamed(const Line &line, const Lines &lines)
{
    static const QSet<QByteArrayView> names{
        "standfirst", "deck",         "dek",        "lead",        "lede",        "leadtext",
        "intro",      "introduction", "subtitle",   "subheadline", "subhead",     "subheading",
        "summary",    "abstract",     "teaser",     "excerpt",     "description", "chapo",
        "chapeau",    "bajada",       "entradilla", "vorspann",    "sottotitolo", "occhiello",
        "ingress",    "manchet",      "perex",      "zajawka",     "leadin",      "strapline",
        "sapo",       "bajadilla",    "anleser",    "subline",     "untertitel",  "sumario"};
    for (const HtmlNode *up = line.block; up && lines.below(up).lines <= 2; up = up->parent) {
        for (const QByteArray &word : nameWords(up)) {
            if (names.contains(word))
                return true;
        }
    }
    return false;
}

bool isFit(const Line &line, const Headline &headline, const std::vector<const HtmlNode *> &frames)
{
    if (line.chars < 30 || line.chars > 700 || line.linkShare() > 0.5 || isDateLine(line.text) ||
        (headline.node && line.first < headline.node->order))
        return false;
    const QString words = sameWords(line.text);
    return std::none_of(headline.forms.begin(), headline.forms.end(),
                        [&](const QString &each) { return sameWords(each) == words; }) &&
           std::none_of(frames.begin(), frames.end(),
                        [&](const HtmlNode *frame) { return isWithin(line.block, frame); });
}

QStringList descriptions(const Claims &claims)
{
    QStringList list;
    for (const QString &each : {claims.jsonLd.description, claims.openGraph.description, claims.meta.description}) {
        if (const QString words = sameWords(each); words.size() >= 20)
            list << words.left(60);
    }
    return list;
}

} // namespace

QString takeStandfirst(const Lines &lines, const Claims &claims, const Headline &headline, std::vector<BodyLine> &body,
                       const std::vector<const HtmlNode *> &frames)
{
    const auto first =
        std::find_if(body.begin(), body.end(), [](const BodyLine &each) { return each.is == BodyLine::Is::Body; });
    const int start = first == body.end() ? std::numeric_limits<int>::max() : first->line->first;
    const QStringList described = descriptions(claims);
    for (const Line &line : lines.all()) {
        if (line.first >= start)
            break;
        const QString words = isFit(line, headline, frames) ? sameWords(line.text) : QString();
        const bool claimed =
            !words.isEmpty() && std::any_of(described.begin(), described.end(), [&](const QString &each) {
                return words.startsWith(each) || each.startsWith(words.left(60));
            });
        if (claimed || (!words.isEmpty() && headline.node && isNamed(line, lines)))
            return line.text;
    }
    if (first == body.end() || !isFit(*first->line, headline, frames) || !isNamed(*first->line, lines))
        return {};
    const bool alone =
        std::none_of(first + 1, body.end(), [](const BodyLine &each) { return each.is == BodyLine::Is::Body; });
    if (alone)
        return {};
    first->is = BodyLine::Is::Dropped;
    return first->line->text;
}

} // namespace sarika
