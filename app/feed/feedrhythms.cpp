// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feed/storyadapter.h"
#include "app/feed/wirefields.h"

#include <algorithm>
#include <array>

namespace sarika
{

namespace
{
using V = Vocabulary;

constexpr int mostMinutes = 366 * 24 * 60;

int numberIn(const WireFields &fields, WireName name)
{
    return std::clamp(fields.words(fields.find(name)).toInt(), 0, mostMinutes);
}

// RSS 1.0's syndication module: so many times in an hour, a day, a week, a month or a year.
int minutesOfPeriod(const WireFields &fields)
{
    constexpr std::array<std::pair<QByteArrayView, int>, 5> periods{{{"hourly", 60},
                                                                     {"daily", 24 * 60},
                                                                     {"weekly", 7 * 24 * 60},
                                                                     {"monthly", 30 * 24 * 60},
                                                                     {"yearly", 365 * 24 * 60}}};
    const QByteArray period = fields.words(fields.find({V::Syndication, "updatePeriod"})).toLower();
    const auto found = std::ranges::find(periods, QByteArrayView(period), &std::pair<QByteArrayView, int>::first);
    return found == periods.end() ? 0
                                  : found->second / std::max(numberIn(fields, {V::Syndication, "updateFrequency"}), 1);
}

// <hour>0</hour><hour>13</hour>; 24 is midnight to some.
quint32 hoursIn(QByteArrayView inner)
{
    quint32 hours = 0;
    int number = -1;
    for (const char c : inner) {
        const bool digit = c >= '0' && c <= '9';
        if (digit)
            number = std::min(std::max(number, 0) * 10 + (c - '0'), 99);
        if (digit || number < 0)
            continue;
        hours |= number <= 24 ? 1U << (number % 24) : 0;
        number = -1;
    }
    return hours;
}

quint8 daysIn(QByteArrayView inner)
{
    constexpr std::array<QByteArrayView, 7> names{"monday", "tuesday",  "wednesday", "thursday",
                                                  "friday", "saturday", "sunday"};
    const QByteArray text = inner.toByteArray().toLower();
    quint32 days = 0;
    for (std::size_t day = 0; day < names.size(); ++day)
        days |= text.contains(names[day]) ? 1U << day : 0U;
    return static_cast<quint8>(days);
}

QByteArrayView innerOf(const WireElement *element)
{
    return element ? element->inner : QByteArrayView();
}
} // namespace

FeedRhythm rhythmOf(const WireFields &fields)
{
    return {.minutes = std::max(numberIn(fields, {V::Core, "ttl"}), minutesOfPeriod(fields)),
            .skipHours = hoursIn(innerOf(fields.find({V::Core, "skipHours"}))),
            .skipDays = daysIn(innerOf(fields.find({V::Core, "skipDays"})))};
}

} // namespace sarika
