// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/matchquery.h"

#include "app/store/searchtokens.h"
#include "app/text/khmer.h"

using namespace Qt::StringLiterals;

namespace sarika
{

namespace
{

constexpr qsizetype longestQuery = 500; // characters; nobody types more, a paste may
constexpr qsizetype mostPhrases = 32;

bool quotationMark(QChar c)
{
    return c == u'"' || c == u'\u201c' || c == u'\u201d';
}

// What was typed in pieces: words, and what stands between quotation marks.
QStringList piecesOf(const QString &typed)
{
    QStringList pieces{QString()};
    bool quoted = false;
    for (const QChar c : typed) {
        if (quotationMark(c)) {
            quoted = !quoted;
            pieces << QString();
        } else if (c.isSpace() && !quoted) {
            pieces << QString();
        } else {
            pieces.last() += c;
        }
    }
    return pieces;
}

} // namespace

QList<SearchPhrase> searchPhrases(const QString &typed)
{
    QList<SearchPhrase> phrases;
    // Half a surrogate pair would swallow the quotation mark after it; this way it becomes a mark without meaning.
    const QStringList pieces = piecesOf(QString::fromUtf8(typed.left(longestQuery).toUtf8()));
    for (const QString &piece : pieces) {
        SearchPhrase phrase;
        for (const SearchToken &token : searchTokens(piece)) {
            if (!token.key.startsWith(factMark))
                phrase.keys << token.key;
        }
        if (!phrase.keys.isEmpty() && phrases.size() < mostPhrases)
            phrases << phrase;
    }
    // A space or mark after the last word says it is whole.
    if (!phrases.isEmpty() && !pieces.last().isEmpty())
        phrases.last().unfinished = true;
    return phrases;
}

QString sourceFact(qint64 source)
{
    return QString(factMark) + u's' + QString::number(source);
}

QString languageFact(QString language)
{
    return QString(factMark) + u'l' + searchKey(language.remove(u'-'));
}

QString matchQuery(const QList<SearchPhrase> &phrases)
{
    QStringList parts;
    for (const SearchPhrase &phrase : phrases)
        parts << u'"' + phrase.keys.join(u' ') + u'"' + (phrase.unfinished ? u" *"_s : QString());
    return parts.join(u" AND "_s);
}

} // namespace sarika
