// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/page/standfirst.h"

#include "app/page/nodes.h"

#include <QSet>

#include <algorithm>

namespace sarika
{

namespace
{

bool isNamed(const HtmlNode *node)
{
    static const QSet<QByteArrayView> names{
        "standfirst",   "deck",        "dek",         "lead",      "lede",       "leadtext", "intro",
        "introduction", "subtitle",    "subheadline", "subhead",   "subheading", "summary",  "abstract",
        "teaser",       "excerpt",     "description", "chapo",     "chapeau",    "bajada",   "entradilla",
        "vorspann",     "sottotitolo", "occhiello",   "ingress",   "manchet",    "perex",    "zajawka",
        "leadin",       "strapline",   "sapo",        "bajadilla", "anleser"};
    for (const HtmlNode *up = node; up && !up->is("body") && !up->is("article"); up = up->parent) {
        for (const QByteArray &word : nameWords(up)) {
            if (names.contains(word))
                return true;
        }
    }
    return false;
}

} // namespace

QString findStandfirst(const Lines &lines, const Claims &claims, const HtmlNode *headline,
                       const std::vector<BodyLine> &body, const QStringList &headlines,
                       const std::vector<const HtmlNode *> &frames)
{
    int bodyStart = -1;
    for (const BodyLine &each : body) {
        if (each.is == BodyLine::Is::Body && bodyStart < 0)
            bodyStart = each.line->first;
    }
    QStringList described;
    for (const QString &each : {claims.jsonLd.description, claims.openGraph.description, claims.meta.description}) {
        if (const QString words = sameWords(each); words.size() >= 20)
            described << words.left(60);
    }
    for (const Line &line : lines.all()) {
        if ((headline && line.first < headline->order) || line.chars < 30 || line.chars > 600 || line.linkShare() > 0.5)
            continue;
        if (bodyStart >= 0 && line.first >= bodyStart)
            break;
        const QString words = sameWords(line.text);
        const bool taken = std::any_of(headlines.begin(), headlines.end(),
                                       [&](const QString &each) { return sameWords(each) == words; }) ||
                           std::any_of(frames.begin(), frames.end(),
                                       [&](const HtmlNode *frame) { return isWithin(line.block, frame); });
        if (taken)
            continue;
        bool claimed = false;
        for (const QString &each : described)
            claimed |= words.startsWith(each) || each.startsWith(words.left(60));
        if (claimed || (headline && isNamed(line.block)))
            return line.text;
    }
    return {};
}

} // namespace sarika
