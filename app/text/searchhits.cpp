// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/searchhits.h"

#include "app/text/searchtokens.h"

#include <algorithm>

namespace sarika
{

namespace
{

bool endsWith(const QList<SearchToken> &tokens, const SearchPhrase &phrase, const QStringList &keys)
{
    const qsizetype first = tokens.size() - keys.size();
    if (first < 0 || keys.isEmpty())
        return false;
    const QString &last = tokens.last().key;
    const bool lastFits =
        last == keys.last() || (phrase.unfinished && last.startsWith(keys.last())) || phrase.forms.contains(last);
    return lastFits && std::equal(keys.begin(), keys.end() - 1, tokens.begin() + first,
                                  [](const QString &key, const SearchToken &token) { return key == token.key; });
}

// Whether the tokens read last are the phrase, in any of its spellings: all have as many syllables.
bool endsWith(const QList<SearchToken> &tokens, const SearchPhrase &phrase)
{
    return endsWith(tokens, phrase, phrase.keys) || std::ranges::any_of(phrase.spellings, [&](const QStringList &keys) {
               return endsWith(tokens, phrase, keys);
           });
}

} // namespace

QList<Span> searchHits(QStringView text, const QList<SearchPhrase> &phrases, qsizetype reach)
{
    QList<Span> hits;
    QList<SearchToken> tokens;
    TokenReader reader(text);
    while (const auto token = reader.next()) {
        if (reach >= 0 && !hits.isEmpty() && token->start > hits.first().start + reach)
            break;
        tokens << *token;
        for (const SearchPhrase &phrase : phrases) {
            if (!endsWith(tokens, phrase))
                continue;
            const qsizetype start = tokens.at(tokens.size() - phrase.keys.size()).start;
            if (hits.isEmpty() || start >= hits.last().end)
                hits << Span{int(start), int(token->end)};
            break;
        }
    }
    return hits;
}

QList<Span> firstHits(QStringView text, const QList<SearchPhrase> &phrases, qsizetype reach)
{
    qsizetype first = -1;
    for (const SearchPhrase &phrase : phrases) {
        const qsizetype at = phrase.typed.isEmpty() ? -1 : text.indexOf(phrase.typed, 0, Qt::CaseInsensitive);
        if (at >= 0 && (first < 0 || at < first))
            first = at;
    }
    constexpr qsizetype before = 60; // characters; other hits may stand there
    first -= before;
    if (first > 0) {
        while (first > 0 && !text.at(first - 1).isSpace()) // no token reaches over a space
            --first;
        QList<Span> hits = searchHits(text.sliced(first), phrases, reach);
        for (Span &hit : hits)
            hit = {int(hit.start + first), int(hit.end + first)};
        if (!hits.isEmpty())
            return hits;
    }
    return searchHits(text, phrases, reach);
}

} // namespace sarika
