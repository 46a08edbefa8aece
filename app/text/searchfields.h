// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace sarika
{

/// Where a word is looked for, or what else narrows a search. The reader types a word for it and a colon, in English or
/// in Khmer: "headline:flood", "ចំណងជើង៖ទឹកជំនន់".
enum class SearchField {
    Any,
    Headline,
    Byline,
    Caption,
    Credit,
    Source,
    Before,
    After,
    Language,
    Favourites,
    Relevance
};

/// The words for a field, English ones first; of each language the first is the one to offer.
QStringList fieldWords(SearchField field);

/// The fields in the order they are offered.
const QList<SearchField> &searchFields();

/// The field that a word of either language names; Any where it names none.
SearchField fieldNamed(QStringView word);

/// Whether the field says all by itself, with nothing after its colon.
bool standsAlone(SearchField field);

/// The first moment of a year, month or day as a reader types it: 2025, 2025-03, 2025-03-14, 14/3/2025; digits of
/// either script, the reader's own zone. Nothing where it is no date.
std::optional<QDateTime> typedDate(QStringView typed);

/// The BCP 47 code of a language by its code or its name in English or Khmer; empty where it is none we know.
QString typedLanguage(QStringView typed);

} // namespace sarika
