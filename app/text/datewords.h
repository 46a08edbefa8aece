// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QStringView>

#include <optional>

namespace sarika
{

/// 1 to 12 for the name of a month or its beginning (three letters or more) in the languages of the newspapers we know;
/// for Khmer and Thai also where it stands inside a run of letters. 0 where it names none.
int monthNamed(QStringView word);

/// 1 for Monday (or Mon) to 7; 0 where the word names no English weekday.
int weekdayNamed(QStringView word);

/// Seconds east of UTC of a named zone: GMT, EST, CEST, ICT… “ET” and its like follow the summer time of `day`.
std::optional<int> zoneNamed(QStringView word, QDate day);

} // namespace sarika
