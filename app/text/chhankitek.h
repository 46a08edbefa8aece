// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include <optional>

namespace sarika
{

/// The months of the Khmer lunar year, in the order in which a year of ours meets them. Of the three Asadh a year has
/// either the one or the two.
enum class LunarMonth {
    Bos,
    Meak,
    Phalkun,
    Chet,
    Pisakh,
    Jesth,
    Asadh,
    FirstAsadh,
    SecondAsadh,
    Srap,
    Photrobot,
    Asoch,
    Kadek,
    Migasir,
};

/// A day of the Khmer lunar calendar.
struct LunarDay
{
    int day = 1; // 1 to 15
    bool waxing = true;
    LunarMonth month = LunarMonth::Bos;
    int animal = 0;       // 0: rat … 11: pig; changes on the first day of the Khmer new year
    int sak = 0;          // 0 to 9, of the little era; changes on its last day
    int buddhistYear = 0; // changes on the day after Visak Bochea
};

/// The Khmer lunar day of a date in Cambodia, 1900 to 2100; nothing outside.
/// Source: the reckoning of the almanac as Roath Kim Soeun published it in “Pratitin Soryakkatik-Chankatik 1900–1999”:
/// Aharkun, Avoman, Bodithey and Kromathupul of a year say whether it has a thirteenth month or a thirtieth of Jesth.
std::optional<LunarDay> lunarDay(QDate date);

/// The day on which the Khmer new year of a year of ours begins (Moha Sangkran).
QDate khmerNewYear(int year);

/// The last day of the new year, on which the little era counts on (Leungsak).
QDate leungsak(int year);

} // namespace sarika
