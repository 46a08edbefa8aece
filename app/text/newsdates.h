// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringView>

namespace sarika
{

/// Which of 4/5/2025 is the day.
enum class DateOrder { Unknown, DayFirst, MonthFirst };

/// Reads any date a newspaper writes: RFC 822/2822 and its breakages, ISO 8601/W3CDTF in every partial form, asctime,
/// Unix times, named zones, month names of 20 languages, numerals and years of Asia. Returns UTC; invalid where nothing
/// can be read. order: what the other dates of the same paper show; unknown, the day is first, but beside AM and PM.
QDateTime parseNewsDate(QStringView text, DateOrder order = DateOrder::Unknown);

/// The order a date gives away by a number above 12 (14/4/2025) or by its weekday.
DateOrder orderShownBy(QStringView text);

} // namespace sarika
