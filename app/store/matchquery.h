// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace sarika
{

/// Tokens that stand side by side; the last one may be the beginning of a longer one.
struct SearchPhrase
{
    QStringList keys;
    bool unfinished = false;

    bool operator==(const SearchPhrase &) const = default;
};

/// What the reader typed: each word is a phrase, and so is what stands between quotation marks; the last word may be
/// unfinished. Everything else is text, operators too. Empty where there is nothing to look for.
QList<SearchPhrase> searchPhrases(const QString &typed);

/// What the index says of a story beside its words, to be and-ed to a query.
QString sourceFact(qint64 source);
QString languageFact(QString language); // BCP 47

/// The phrases as an FTS5 query: all must be there.
QString matchQuery(const QList<SearchPhrase> &phrases);

} // namespace sarika
