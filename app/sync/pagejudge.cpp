// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/pagejudge.h"

#include "app/text/searchtokens.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace sarika
{

namespace
{
constexpr qsizetype fewWords = 300; // characters; less is the whole of few stories

// A slip or two of the publisher's is still the story.
bool isGarbled(const QString &text)
{
    return text.count(QChar::ReplacementCharacter) * 20 > text.size();
}

// “in” and “the” tell no story from another; a syllable of Khmer is one sign or many.
bool tells(const SearchToken &token)
{
    return token.key.size() > 3 || token.key.at(0).script() == QChar::Script_Khmer;
}

QSet<QString> tellingWords(const QString &text)
{
    QSet<QString> words;
    for (const SearchToken &token : searchTokens(text)) {
        if (tells(token))
            words << token.key;
    }
    return words;
}

// A headline may be reworded on its page, but not wholly.
bool speaksOf(const IncomingPage &page, const QString &headline)
{
    const QSet<QString> wanted = tellingWords(headline);
    QSet<QString> found = tellingWords(page.headline + u'\n' + page.bodyText);
    return found.intersect(wanted).size() * 4 >= wanted.size();
}
} // namespace

Result<void> judgePage(const IncomingPage &page, const QString &headline)
{
    if (isGarbled(page.bodyText))
        return failure(Error::Kind::Malformed, u"sync: read %1: its bytes are no text"_s.arg(page.address.toString()));
    if (page.bodyText.size() < fewWords && !speaksOf(page, headline))
        return failure(Error::Kind::Malformed, u"sync: read %1: not this story"_s.arg(page.address.toString()));
    return {};
}

} // namespace sarika
