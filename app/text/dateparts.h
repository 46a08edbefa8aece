// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QStringView>

#include <optional>

namespace sarika
{

/// A date as far as a text gave it; what it did not say is -1, the offset from UTC is in seconds.
struct DateParts
{
    int year = -1;
    int month = -1;
    int day = -1;
    int hour = -1;
    int minute = 0;
    int second = 0;
    int millisecond = 0;
    std::optional<int> offset;

    QDateTime toUtc() const; // invalid where a part is out of its range or the year or month is missing
};

/// Digits of any script from `at` on, at most `most`; moves `at` behind them. -1 where there is none.
int readDigits(QStringView text, qsizetype &at, int most);

/// “:05”, “:05.123”: the rest of a time after its hour. False where it is no time.
bool readMinutes(QStringView text, qsizetype &at, DateParts &parts);

/// “+07:00”, “-0500”, “+7” at a sign: seconds east of UTC.
std::optional<int> readOffset(QStringView text, qsizetype &at);

} // namespace sarika
