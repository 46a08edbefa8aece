// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/chhankitek.h"

#include <array>
#include <cmath>

namespace sarika
{

namespace
{

constexpr int firstYear = 1900; // 1 January was the first waxing day of Bos
constexpr int lastYear = 2100;
constexpr int toBuddhist = 544; // from a year of ours to the Buddhist one that begins in its May
constexpr int toLittle = 638;   // to the little era that begins in its April

enum class Leap { None, Month, Day, Both };

// 292207 days are 800 solar years; the rest is where the era began.
int solarParts(int buddhist)
{
    return buddhist * 292207 + 499;
}

int aharkun(int buddhist)
{
    return solarParts(buddhist) / 800 + 4;
}

// What is left of the day when the solar year turns, in 800ths.
int kromathupul(int buddhist)
{
    return 800 - solarParts(buddhist) % 800;
}

// The moon's share of the day, in 692nds.
int avoman(int buddhist)
{
    return (aharkun(buddhist) * 11 + 25) % 692;
}

// The moon's age.
int bodithey(int buddhist)
{
    const int days = aharkun(buddhist);
    return ((days * 11 + 25) / 692 + days + 29) % 30;
}

bool wantsMonth(int buddhist)
{
    const int age = bodithey(buddhist);
    if (age == 25)
        return bodithey(buddhist + 1) != 5;
    if (age == 24)
        return bodithey(buddhist + 1) == 6;
    return age > 25 || age <= 5;
}

bool wantsDay(int buddhist)
{
    const bool solarLeap = kromathupul(buddhist) <= 207;
    if (solarLeap)
        return avoman(buddhist) <= 126;
    return avoman(buddhist) <= 137 && avoman(buddhist + 1) != 0;
}

Leap wantedLeap(int buddhist)
{
    if (wantsMonth(buddhist))
        return wantsDay(buddhist) ? Leap::Both : Leap::Month;
    return wantsDay(buddhist) ? Leap::Day : Leap::None;
}

// A year has one of the two: the day of a year that wants both comes a year later.
Leap leapOf(int buddhist)
{
    const Leap wanted = wantedLeap(buddhist);
    if (wanted == Leap::Both)
        return Leap::Month;
    if (wanted == Leap::None && wantedLeap(buddhist - 1) == Leap::Both)
        return Leap::Day;
    return wanted;
}

int daysOf(LunarMonth month, Leap leap)
{
    using enum LunarMonth;
    switch (month) {
    case Asadh:
        return leap == Leap::Month ? 0 : 30;
    case FirstAsadh:
    case SecondAsadh:
        return leap == Leap::Month ? 30 : 0;
    case Jesth:
        return leap == Leap::Day ? 30 : 29;
    case Chet:
    case Srap:
    case Asoch:
    case Migasir:
    case Meak:
        return 29;
    default:
        return 30;
    }
}

int daysOf(Leap leap)
{
    return leap == Leap::Month ? 384 : leap == Leap::Day ? 355 : 354;
}

// The moment at which the little era counts on, in days of Julian day numbers, each from midnight to midnight.
double eraTurns(int year)
{
    return (292207.0 * (year - toLittle) + 373) / 800 + 1954168;
}

// Bos to Migasir of one year: the days since its first of Bos give month and day.
LunarDay dayInYear(int days, Leap leap)
{
    LunarDay found;
    for (int month = 0; month <= static_cast<int>(LunarMonth::Migasir); ++month) {
        found.month = static_cast<LunarMonth>(month);
        const int length = daysOf(found.month, leap);
        if (days < length)
            break;
        days -= length;
    }
    found.waxing = days < 15;
    found.day = days % 15 + 1;
    return found;
}

bool afterVisak(const LunarDay &day)
{
    return day.month > LunarMonth::Pisakh || (day.month == LunarMonth::Pisakh && !day.waxing);
}

} // namespace

QDate khmerNewYear(int year)
{
    constexpr double beforeLeungsak = 2.165; // days by which the sun itself enters Aries before the mean sun
    return QDate::fromJulianDay(static_cast<qint64>(std::floor(eraTurns(year) - beforeLeungsak)));
}

QDate leungsak(int year)
{
    return QDate::fromJulianDay(static_cast<qint64>(std::floor(eraTurns(year))));
}

std::optional<LunarDay> lunarDay(QDate date)
{
    if (!date.isValid() || date.year() < firstYear || date.year() > lastYear)
        return std::nullopt;
    int days = static_cast<int>(QDate(firstYear, 1, 1).daysTo(date));
    int year = firstYear;
    for (; days >= daysOf(leapOf(year + toBuddhist)); ++year)
        days -= daysOf(leapOf(year + toBuddhist));
    LunarDay day = dayInYear(days, leapOf(year + toBuddhist));
    day.buddhistYear = year + toBuddhist - (afterVisak(day) ? 0 : 1);
    const int animalYear = date.year() - (date < khmerNewYear(date.year()) ? 1 : 0);
    const int sakYear = date.year() - (date < leungsak(date.year()) ? 1 : 0);
    day.animal = (animalYear - 4) % 12;
    day.sak = (sakYear - toLittle) % 10;
    return day;
}

} // namespace sarika
