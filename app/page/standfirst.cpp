// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/page/standfirst.h"

#include "app/page/nodes.h"
#include "app/page/pagedates.h"
#include "app/page/prompts.h"

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
        "standfirst",   "deck",        "dek",         "lead",      "lede",       "leadtext", "intro",
        "introduction", "subtitle",    "subheadline", "subhead",   "subheading", "summary",  "abstract",
        "teaser",       "excerpt",     "description", "chapo",     "chapeau",    "bajada",   "entradilla",
        "vorspann",     "sottotitolo", "occhiello",   "ingress",   "manchet",    "perex",    "zajawka",
        "leadin",       "strapline",   "sapo",        "bajadilla", "anleser",    "subline",  "untertitel",
        "sumario",      "epigraph"};
    for (const HtmlNode *up = line.block; up && lines.below(up).lines <= 2; up = up->parent) {
        for (const QByteArrayView word : nameWords(up)) {
            if (names.contains(word))
                return true;
        }
    }
    return false;
}

bool isFit(const Line &line, const Headline &headline, const std::vector<const HtmlNode *> &frames)
{
    if (line.chars < 30 || line.chars > 700 || line.linkShare() > 0.5 || isDateLine(line.text))
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
    for (const QString &each : {claims.jsonLd.description, claims.openGraph.description, claims.meta.description,
                                claims.twitter.description}) {
        if (const QString words = sameWords(each); words.size() >= 20)
            list << words.left(60);
    }
    return list;
}

bool isDescribed(const Line &line, const QStringList &described)
{
    const QString words = sameWords(line.text);
    return std::any_of(described.begin(), described.end(),
                       [&](const QString &each) { return words.startsWith(each) || each.startsWith(words.left(60)); });
}

/// The first words below the headline but for small print, if they are a sentence or two.
QString sentenceBelow(const Lines &kept, const Headline &headline, int until,
                      const std::vector<const HtmlNode *> &frames)
{
    constexpr int smallPrint = 2; // lines: a date, a byline
    int seen = 0;
    for (const Line &line : kept.all()) {
        if (!headline.node || line.first <= headline.node->order || isWithin(line.block, headline.node))
            continue;
        if (line.first >= until || seen++ > smallPrint)
            break;
        if (line.chars >= 45 && line.sentence && line.linkShare() < 0.2 && isFit(line, headline, frames) &&
            !isPrompt(line.text) && !isPointer(line.text))
            return line.text;
    }
    return {};
}

} // namespace

QString takeStandfirst(const Lines &whole, const Lines &kept, const Claims &claims, const Headline &headline,
                       std::vector<BodyLine> &body, const std::vector<const HtmlNode *> &frames)
{
    const auto isBody = [](const BodyLine &each) { return each.is == BodyLine::Is::Body; };
    const auto first = std::find_if(body.begin(), body.end(), isBody);
    const int start = first == body.end() ? std::numeric_limits<int>::max() : first->line->first;
    const QStringList described = descriptions(claims);
    for (const Line &line : whole.all()) {
        if (line.first >= start)
            break;
        const bool below = headline.node && line.first > headline.node->order;
        if (isFit(line, headline, frames) && (isDescribed(line, described) || (below && isNamed(line, whole))))
            return line.text;
    }
    if (const QString text = sentenceBelow(kept, headline, start, frames); !text.isEmpty())
        return text;
    if (first == body.end() || !isFit(*first->line, headline, frames) || !isNamed(*first->line, whole) ||
        std::none_of(first + 1, body.end(), isBody))
        return {};
    first->is = BodyLine::Is::Dropped;
    return first->line->text;
}

} // namespace sarika
