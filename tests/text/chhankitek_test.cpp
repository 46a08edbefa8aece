// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/chhankitek.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace sarika;

namespace
{

constexpr auto waxing = true;
constexpr auto waning = false;
const QDate first(1900, 1, 1);
const QDate last(2100, 12, 31);

QString said(const LunarDay &day)
{
    return u"%1 %2 of month %3"_s.arg(day.day).arg(day.waxing ? u"waxing"_s : u"waning"_s).arg(int(day.month));
}

/// Days since the mean new moon, at noon in Phnom Penh (UTC+7). Epoch and synodic month: the mean new moon of
/// 6 January 2000, 14:20 UT, and 29.530588861 days.
double meanMoonAge(QDate date)
{
    const double noon = double(date.toJulianDay()) - 7.0 / 24;
    return std::fmod(noon - 2451550.09766 + 29.530588861 * 2000, 29.530588861);
}

} // namespace

class ChhankitekTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    // What Cambodia kept: public holidays of the moon, and the date that a paper printed in both calendars.
    void holidays_data()
    {
        using enum LunarMonth;
        QTest::addColumn<QDate>("date");
        QTest::addColumn<int>("day");
        QTest::addColumn<bool>("waxes");
        QTest::addColumn<int>("month");
        const auto add = [](QDate date, int day, bool waxes, LunarMonth month) {
            QTest::newRow(qPrintable(date.toString(Qt::ISODate))) << date << day << waxes << int(month);
        };
        add({2019, 7, 25}, 9, waning, Asadh);
        for (const QDate visak :
             {QDate(2016, 5, 20), QDate(2017, 5, 10), QDate(2018, 4, 29), QDate(2019, 5, 18), QDate(2020, 5, 6),
              QDate(2021, 4, 26), QDate(2022, 5, 15), QDate(2023, 5, 4), QDate(2024, 5, 22), QDate(2025, 5, 11)})
            add(visak, 15, waxing, Pisakh);
        for (const QDate ploughing : {QDate(2019, 5, 22), QDate(2020, 5, 10), QDate(2023, 5, 8), QDate(2024, 5, 26)})
            add(ploughing, 4, waning, Pisakh);
        for (const QDate pchumBen : {QDate(2019, 9, 28), QDate(2020, 9, 17), QDate(2021, 10, 6), QDate(2022, 9, 25),
                                     QDate(2023, 10, 14), QDate(2024, 10, 2), QDate(2025, 9, 22)})
            add(pchumBen, 15, waning, Photrobot);
        for (const QDate waterFestival :
             {QDate(2019, 11, 11), QDate(2020, 10, 31), QDate(2021, 11, 19), QDate(2022, 11, 8), QDate(2023, 11, 27),
              QDate(2024, 11, 15), QDate(2025, 11, 5)})
            add(waterFestival, 15, waxing, Kadek);
        for (const QDate meakBochea : {QDate(2018, 1, 31), QDate(2019, 2, 19)})
            add(meakBochea, 15, waxing, Meak);
    }

    void holidays()
    {
        QFETCH(QDate, date);
        QFETCH(int, day);
        QFETCH(bool, waxes);
        QFETCH(int, month);
        const auto found = lunarDay(date);
        QVERIFY(found.has_value());
        QCOMPARE(said(*found), said({.day = day, .waxing = waxes, .month = LunarMonth(month)}));
    }

    void erasChangeOnTheirDays()
    {
        QCOMPARE(lunarDay({2025, 5, 11})->buddhistYear, 2568);
        QCOMPARE(lunarDay({2025, 5, 12})->buddhistYear, 2569);
        QCOMPARE(lunarDay({2019, 7, 26})->buddhistYear, 2563);
        QCOMPARE(lunarDay({2019, 5, 18})->buddhistYear, 2562);
        QCOMPARE(lunarDay({2019, 7, 25})->animal, 11); // the pig's
        QCOMPARE(lunarDay({2019, 7, 25})->sak, 1);
        QCOMPARE(lunarDay({2019, 4, 13})->animal, 10);
        QCOMPARE(lunarDay({2019, 4, 14})->animal, 11);
        QCOMPARE(lunarDay({2019, 4, 15})->sak, 0);
        QCOMPARE(lunarDay({2019, 4, 16})->sak, 1);
    }

    void newYearHasItsPublicHolidays()
    {
        for (const int year : {2018, 2019, 2021, 2022, 2023, 2025}) {
            QCOMPARE(khmerNewYear(year), QDate(year, 4, 14));
            QCOMPARE(leungsak(year), QDate(year, 4, 16));
        }
        for (const int year : {2020, 2024}) { // four days
            QCOMPARE(khmerNewYear(year), QDate(year, 4, 13));
            QCOMPARE(leungsak(year), QDate(year, 4, 16));
        }
    }

    void dayFollowsDay()
    {
        LunarDay before = *lunarDay(first);
        QCOMPARE(said(before), said({.day = 1, .waxing = true, .month = LunarMonth::Bos}));
        int fulls = 0;
        for (QDate date = first.addDays(1); date <= last; date = date.addDays(1)) {
            const LunarDay day = *lunarDay(date);
            const bool nextDay = day.day == before.day + 1 && day.waxing == before.waxing && day.month == before.month;
            const bool afterFull = before.waxing && before.day == 15 && !day.waxing && day.day == 1;
            const bool nextMonth =
                !before.waxing && before.day >= 14 && day.waxing && day.day == 1 && day.month != before.month;
            QVERIFY2(nextDay || afterFull || nextMonth, qPrintable(date.toString(Qt::ISODate)));
            QVERIFY(day.buddhistYear == before.buddhistYear ||
                    (day.buddhistYear == before.buddhistYear + 1 && afterFull && day.month == LunarMonth::Pisakh));
            fulls += afterFull ? 1 : 0;
            before = day;
        }
        QCOMPARE(fulls, 2486); // (last - first) / 29.530588861
        QVERIFY(!lunarDay(first.addDays(-1)) && !lunarDay(last.addDays(1)) && !lunarDay({}));
    }

    // An independent reckoning: the mean moon of astronomy is full within two days of every fifteenth waxing day, and
    // Visak Bochea stays in its season.
    void keepsWithTheMoon()
    {
        constexpr double full = 29.530588861 / 2;
        for (QDate date = first; date <= last; date = date.addDays(1)) {
            const LunarDay day = *lunarDay(date);
            if (!day.waxing || day.day != 15)
                continue;
            const double off = meanMoonAge(date) - full;
            QVERIFY2(off > -2 && off < 1, qPrintable(u"%1: %2"_s.arg(date.toString(Qt::ISODate)).arg(off)));
            if (day.month == LunarMonth::Pisakh)
                QVERIFY(date >= QDate(date.year(), 4, 15) && date <= QDate(date.year(), 5, 31));
        }
    }
};

QTEST_APPLESS_MAIN(ChhankitekTest)
#include "chhankitek_test.moc"
