// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/snippet.h"

#include "app/store/searchtokens.h"
#include "app/text/khmer.h"

namespace sarika
{

namespace
{

constexpr qsizetype before = 50; // characters shown ahead of the first hit
constexpr qsizetype after = 130; // and from it on

using Hit = std::pair<qsizetype, qsizetype>; // [start, end) in the text

// Whether the tokens read last are the phrase.
bool endsWith(const QList<SearchToken> &tokens, const SearchPhrase &phrase)
{
    const qsizetype first = tokens.size() - phrase.keys.size();
    if (first < 0)
        return false;
    for (qsizetype i = 0; i < phrase.keys.size(); ++i) {
        const bool last = i + 1 == phrase.keys.size();
        const QString &key = tokens.at(first + i).key;
        if (key != phrase.keys.at(i) && !(last && phrase.unfinished && key.startsWith(phrase.keys.at(i))))
            return false;
    }
    return true;
}

// The hits from the first one on, as far as a snippet reaches; the rest of the text is not read.
QList<Hit> hitsIn(QStringView text, const QList<SearchPhrase> &phrases)
{
    QList<Hit> hits;
    QList<SearchToken> tokens;
    TokenReader reader(text);
    while (const auto token = reader.next()) {
        if (!hits.isEmpty() && token->start > hits.first().first + after)
            break;
        tokens << *token;
        for (const SearchPhrase &phrase : phrases) {
            if (!endsWith(tokens, phrase))
                continue;
            const qsizetype start = tokens.at(tokens.size() - phrase.keys.size()).start;
            if (hits.isEmpty() || start >= hits.last().second)
                hits << Hit(start, token->end);
            break;
        }
    }
    return hits;
}

// Where a snippet begins: at a word, within the line of the first hit.
qsizetype startOf(QStringView text, qsizetype hit)
{
    const qsizetype line = text.first(hit).lastIndexOf(u'\n') + 1;
    const qsizetype wanted = qMax(line, hit - before);
    return wanted == line ? line
                          : line + qMin<qsizetype>(wordAt(text.sliced(line), int(wanted - line)).end, hit - line);
}

// And where it ends: at a word, not inside a hit; it may run over lines.
qsizetype endOf(QStringView text, qsizetype start, const Hit &lastHit)
{
    const qsizetype wanted = start + before + after;
    if (wanted >= text.size())
        return text.size();
    return qMax(lastHit.second, start + wordAt(text.sliced(start), int(wanted - start)).start);
}

} // namespace

QString snippetOf(QStringView text, const QList<SearchPhrase> &phrases)
{
    const QList<Hit> hits = hitsIn(text, phrases);
    if (hits.isEmpty())
        return {};
    const qsizetype start = startOf(text, hits.first().first);
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
