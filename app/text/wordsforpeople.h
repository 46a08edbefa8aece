// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/text/language.h"

#include <QDateTime>
#include <QString>

namespace sarika
{

/// The digits of a Khmer text. English is always written in Latin ones.
enum class Digits { Khmer, Latin };

/// How something is said to people: in which language, and its numbers in which digits.
struct Wording
{
    Wording(Language spoken, Digits written = Digits::Khmer) : language(spoken), digits(written) {} // a language is one

    bool operator==(const Wording &) const = default;

    Language language;
    Digits digits;
};

/// A number in the digits and grouping of the language: 1,234 or ១.២៣៤.
QString numberForPeople(qint64 number, Wording wording);

/// ASCII digits replaced by those of the wording; everything else as it is.
QString inDigitsOf(Wording wording, const QString &text);

/// “3 minutes ago”, “yesterday”; ៣ នាទីមុន (ICU's relative time). Older than six days: the date.
QString relativeTime(const QDateTime &then, const QDateTime &now, Wording wording);

/// Monday 14 April 2025; ថ្ងៃចន្ទ ទី១៤ ខែមេសា ឆ្នាំ២០២៥.
QString longDate(const QDateTime &when, Wording wording);
QString longDate(QDate day, Wording wording);

/// April 2025; ខែមេសា ឆ្នាំ២០២៥.
QString monthForPeople(QDate day, Wording wording);

/// Thursday, 9th waning day of Asadh, year of the Pig, B.E. 2563; ថ្ងៃព្រហស្បតិ៍ ៩រោច ខែអាសាឍ ឆ្នាំកុរ ឯកស័ក ព.ស. ២៥៦៣.
/// Empty outside of 1900 to 2100.
QString lunarDate(QDate day, Wording wording);

/// The long date with the time, as a tooltip shows it.
QString exactTime(const QDateTime &when, Wording wording);

/// 1.2 MB, ១,២ MB.
QString bytesForPeople(qint64 bytes, Wording wording);

} // namespace sarika
