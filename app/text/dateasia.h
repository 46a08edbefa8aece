// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace sarika
{

/// Whether a text may hold Han numerals; cheap.
bool hasHan(QStringView text);

/// Han numerals before a unit of time as digits: 二〇二五年十二月三日 is 2025年12月3日, 令和元年 is 令和1年.
QString withPlainNumerals(QStringView text);

/// The year before the first of the era a word ends with (令和 2018, 平成, 昭和 …, 民國 1911); 0 where it names none.
int yearBeforeEra(QStringView word);

/// 1 to 12 for the Vietnamese number or name of a month after “tháng”: một, giêng, hai …; 0 where it is none.
int vietnameseMonth(QStringView word);

} // namespace sarika
