// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/text/searchfields.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace sarika
{

/// Tokens that stand side by side; the last one may be the beginning of a longer one.
struct SearchPhrase
{
    QStringList keys;
    QStringList forms;                    // other forms of a single word that count as well
    QList<QStringList> spellings;         // other keys that count as well, see khmerSpellings
    SearchField field = SearchField::Any; // Any to Credit
    QString typed;                        // as the reader wrote it
    bool unfinished = false;

    bool operator==(const SearchPhrase &) const = default;
};

/// What the reader asks for: every phrase, in stories that all else allows.
struct SearchQuery
{
    QList<SearchPhrase> phrases;
    QStringList sources; // search keys: each is part of the newspaper's name
    QString language;    // BCP 47
    QDateTime from;      // published then or later; invalid: any
    QDateTime until;     // published before then
    bool favouritesOnly = false;
    bool byRelevance = false; // else newest first

    bool operator==(const SearchQuery &) const = default;
    bool empty() const; // nothing to look for
};

/// Reads what was typed: each word is a phrase, and so is what stands between quotation marks, which asks for just
/// those words; a field's word and colon says where to look for what follows. Everything else is text, operators too.
/// The last word may be unfinished, until a space or mark follows it.
SearchQuery searchQuery(const QString &typed);

/// The fields that are named in what was typed, with or without something after them.
QList<SearchField> fieldsIn(const QString &typed);

/// What was typed without the name of a field that stands alone.
QString withoutField(const QString &typed, SearchField field);

} // namespace sarika
