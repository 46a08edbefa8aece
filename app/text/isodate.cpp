// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/isodate.h"

#include <QTimeZone>

#include <algorithm>

namespace sarika
{

namespace
{

bool isAt(QStringView text, qsizetype at, QChar wanted)
{
    return at < text.size() && text[at] == wanted;
}

// The day of a year counted through (2003-335), or of a week (2003-W49-1).
bool setDay(DateParts &parts, QDate date)
{
    if (!date.isValid())
        return false;
    parts.year = date.year();
    parts.month = date.month();
    parts.day = date.day();
    return true;
}

bool readWeekDate(QStringView text, qsizetype &at, DateParts &parts)
{
    const int week = readDigits(text, ++at, 2);
    if (isAt(text, at, u'-'))
        ++at;
    const int day = std::max(1, readDigits(text, at, 1));
    const QDate fourth(parts.year, 1, 4); // always in week 1
    const QDate monday = fourth.addDays(1 - fourth.dayOfWeek() + 7 * (week - 1));
    return week >= 1 && week <= 53 && setDay(parts, monday.addDays(day - 1));
}

bool readDate(QStringView text, qsizetype &at, DateParts &parts)
{
    parts.year = readDigits(text, at, 4);
    if (at != 4)
        return false;
    if (!isAt(text, at, u'-'))
        return at == text.size() && (parts.month = 1, true);
    if (isAt(text, at + 1, u'W'))
        return readWeekDate(text, ++at, parts);
    const qsizetype start = ++at;
    const int number = readDigits(text, at, 3);
    if (at - start == 3)
        return setDay(parts, QDate(parts.year, 1, 1).addDays(number - 1));
    parts.month = number;
    if (isAt(text, at, u'-'))
        parts.day = readDigits(text, ++at, 2);
    return parts.month > 0 && (parts.day > 0 || at == text.size());
}

bool readTime(QStringView text, qsizetype &at, DateParts &parts)
{
    const qsizetype start = at;
    int number = readDigits(text, at, 6);
    if (number < 0)
        return false;
    if (at - start == 6) { // 101455
        parts.second = number % 100;
        number /= 100;
    }
    if (at - start >= 4) {
        parts.minute = number % 100;
        number /= 100;
    }
    parts.hour = number;
    return !isAt(text, at, u':') || readMinutes(text, at, parts);
}

bool readZone(QStringView text, qsizetype &at, DateParts &parts)
{
    while (isAt(text, at, u' '))
        ++at;
    if (at == text.size())
        return true;
    if (isAt(text, at, u'Z') || isAt(text, at, u'z')) {
        parts.offset = 0;
        ++at;
    } else if (isAt(text, at, u'+') || isAt(text, at, u'-')) {
        parts.offset = readOffset(text, at);
    }
    return parts.offset && at == text.size();
}

// 20031231 and 20031231101455, with or without a T between.
std::optional<QDateTime> compactDate(QStringView digits, int yearDigits)
{
    DateParts parts;
    qsizetype at = 0;
    parts.year = readDigits(digits, at, yearDigits);
    if (yearDigits == 2)
        parts.year += parts.year < 70 ? 2000 : 1900;
    parts.month = readDigits(digits, at, 2);
    parts.day = readDigits(digits, at, 2);
    if (at < digits.size() && !readTime(digits, at, parts))
        return {};
    const QDateTime date = parts.toUtc();
    return date.isValid() ? std::optional(date) : std::nullopt;
}

std::optional<QDateTime> dateOfDigits(QStringView text)
{
    const auto unixTime = [&](qint64 perSecond) {
        return QDateTime::fromMSecsSinceEpoch(text.toLongLong() * 1000 / perSecond, QTimeZone::UTC);
    };
    switch (text.size()) {
    case 6:
        return compactDate(text, 2);
    case 7: { // the day of the year
        DateParts parts;
        qsizetype at = 0;
        parts.year = readDigits(text, at, 4);
        const int day = readDigits(text, at, 3);
        if (day < 1 || day > 366 || !setDay(parts, QDate(parts.year, 1, 1).addDays(day - 1)))
            return {};
        return parts.toUtc();
    }
    case 8:
    case 12:
    case 14:
        return compactDate(text, 4);
    case 9:
    case 10:
        return unixTime(1);
    case 13:
        return unixTime(1000);
    case 16:
        return unixTime(1'000'000);
    default:
        return {};
    }
}

} // namespace

std::optional<QDateTime> readIsoDate(QStringView text)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (text.size() < 4 || !std::all_of(text.begin(), text.begin() + 4, isDigit))
        return {};
    const qsizetype digits = std::ranges::find_if_not(text, isDigit) - text.begin();
    if (digits > 4 && (digits == text.size() || (digits >= 9 && text[digits] == u'.')))
        return dateOfDigits(text.first(digits));
    DateParts parts;
    qsizetype at = 0;
    if (digits == 8) {
        parts.year = readDigits(text, at, 4);
        parts.month = readDigits(text, at, 2);
        parts.day = readDigits(text, at, 2);
    } else if (!readDate(text, at, parts)) {
        return {};
    }
    if (at < text.size()) {
        if (text[at] != u'T' && text[at] != u't' && text[at] != u' ')
            return {};
        while (isAt(text, ++at, u' '))
            continue;
        if (!readTime(text, at, parts) || !readZone(text, at, parts))
            return {};
    }
    return parts.toUtc();
}

} // namespace sarika
