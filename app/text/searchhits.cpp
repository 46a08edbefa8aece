// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/searchhits.h"

#include "app/text/searchtokens.h"

#include <algorithm>

namespace sarika
{

namespace
{

// Whether the tokens read last are the phrase.
bool endsWith(const QList<SearchToken> &tokens, const SearchPhrase &phrase)
{
    const qsizetype first = tokens.size() - phrase.keys.size();
    if (first < 0 || phrase.keys.isEmpty())
        return false;
    const QString &last = tokens.last().key;
    const bool lastFits = last == phrase.keys.last() || (phrase.unfinished && last.startsWith(phrase.keys.last())) ||
                          phrase.forms.contains(last);
    return lastFits && std::equal(phrase.keys.begin(), phrase.keys.end() - 1, tokens.begin() + first,
                                  [](const QString &key, const SearchToken &token) { return key == token.key; });
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

} // namespace sarika
