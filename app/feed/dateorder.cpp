// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feed/wirefeed.h"

#include <algorithm>
#include <array>

namespace sarika
{

namespace
{

constexpr qsizetype longestDate = 80;

bool isDateName(QByteArrayView name)
{
    static constexpr std::array<QByteArrayView, 8> names{"pubDate", "date",    "published", "updated",
                                                         "issued",  "created", "modified",  "publication_date"};
    return std::ranges::any_of(names, [&](QByteArrayView one) { return sameName(one, name); });
}

// 4/5/2025, 4.5.2025 or 4-5-2025 in any place; most dates hold none of it.
bool mayBeNumeric(QByteArrayView date)
{
    if (date.size() > longestDate)
        return false;
    for (qsizetype at = 1; at + 2 < date.size(); ++at) {
        const bool joint = date[at] == '/' || date[at] == '.' || date[at] == '-';
        const auto isDigit = [&](qsizetype place) { return date[place] >= '0' && date[place] <= '9'; };
        if (joint && isDigit(at - 1) && isDigit(at + 1))
            return at < 3 || !isDigit(at - 3); // not 2025-04-05
    }
    return false;
}

} // namespace

DateOrder orderOfDates(const WireFeed &feed)
{
    int dayFirst = 0;
    int monthFirst = 0;
    for (const WireItem &item : feed.items) {
        for (const WireElement &element : item.elements) {
            if (!isDateName(element.name) || !mayBeNumeric(element.inner))
                continue;
            const QByteArray text = xmlText(element.inner, feed.entities).trimmed();
            const DateOrder shown = orderShownBy(QString::fromUtf8(text));
            dayFirst += shown == DateOrder::DayFirst;
            monthFirst += shown == DateOrder::MonthFirst;
        }
    }
    if (dayFirst == monthFirst)
        return DateOrder::Unknown;
    return dayFirst > monthFirst ? DateOrder::DayFirst : DateOrder::MonthFirst;
}

} // namespace sarika
