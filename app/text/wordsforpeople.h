// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/text/language.h"

#include <QDateTime>
#include <QString>

namespace sarika
{

/// A number in the digits and grouping of the language: 1,234 or ១.២៣៤.
QString numberForPeople(qint64 number, Language language);

/// ASCII digits replaced by those of the language; everything else as it is.
QString inDigitsOf(Language language, const QString &text);

/// “3 minutes ago”, “yesterday”; ៣ នាទីមុន (ICU's relative time). Older than six days: the date.
QString relativeTime(const QDateTime &then, const QDateTime &now, Language language);

/// Monday 14 April 2025; ថ្ងៃចន្ទ ទី១៤ ខែមេសា ឆ្នាំ២០២៥.
QString longDate(const QDateTime &when, Language language);

/// The long date with the time, as a tooltip shows it.
QString exactTime(const QDateTime &when, Language language);

/// 1.2 MB, ១,២ MB.
QString bytesForPeople(qint64 bytes, Language language);

} // namespace sarika
