// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/snippet.h"

#include "app/text/searchhits.h"

namespace sarika
{

namespace
{

constexpr qsizetype before = 50; // characters shown ahead of the first hit
constexpr qsizetype after = 130; // and from it on

// The word at a place, by what stands around it: to find the words of the whole text would take long.
Span wordNear(QStringView text, qsizetype place)
{
    constexpr qsizetype around = 80;
    const qsizetype from = qMax<qsizetype>(0, place - around);
    const Span word = wordAt(text.sliced(from, qMin(text.size(), place + around) - from), int(place - from));
    return {int(word.start + from), int(word.end + from)};
}

// Where a snippet begins: at a word, within the line of the first hit.
qsizetype startOf(QStringView text, qsizetype hit)
{
    const qsizetype line = text.first(hit).lastIndexOf(u'\n') + 1;
    const qsizetype wanted = hit - before;
    return wanted <= line ? line : qMin<qsizetype>(wordNear(text, wanted).end, hit);
}

// And where it ends: at a word, not inside a hit; it may run over lines.
qsizetype endOf(QStringView text, qsizetype start, const Span &lastHit)
{
    const qsizetype wanted = start + before + after;
    return wanted >= text.size() ? text.size() : qMax(lastHit.end, wordNear(text, wanted).start);
}

} // namespace

QString snippetOf(QStringView text, const QList<SearchPhrase> &phrases)
{
    const QList<Span> hits = firstHits(text, phrases, after);
    if (hits.isEmpty())
        return {};
    qsizetype start = startOf(text, hits.first().start);
    while (start < hits.first().start && text.at(start).isSpace())
        ++start;
    const qsizetype end = endOf(text, start, hits.last());
    QString snippet = start > 0 ? QString(u'\u2026') : QString();
    qsizetype at = start;
    for (const auto &[hitFrom, hitTo] : hits) {
        snippet.append(text.sliced(at, hitFrom - at)).append(hitStart);
        snippet.append(text.sliced(hitFrom, hitTo - hitFrom)).append(hitEnd);
        at = hitTo;
    }
    snippet.append(text.sliced(at, end - at));
    snippet.replace(u'\n', u' ');
    return end < text.size() ? snippet.trimmed() + u'\u2026' : snippet;
}

} // namespace sarika
