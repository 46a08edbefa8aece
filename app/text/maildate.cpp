// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/maildate.h"

namespace sarika
{

namespace
{

int monthAt(QStringView text, qsizetype at)
{
    static constexpr QStringView months = u"JanFebMarAprMayJunJulAugSepOctNovDec";
    for (qsizetype month = 0; month < 12; ++month) {
        if (text[at] == months[3 * month] && text[at + 1] == months[3 * month + 1] &&
            text[at + 2] == months[3 * month + 2])
            return int(month) + 1;
    }
    return -1;
}

// Exactly so many ASCII digits; -1 where they are not.
int numberAt(QStringView text, qsizetype at, int digits)
{
    int number = 0;
    for (qsizetype place = at; place < at + digits; ++place) {
        const int digit = text[place].unicode() - u'0';
        if (digit < 0 || digit > 9)
            return -1;
        number = number * 10 + digit;
    }
    return number;
}

} // namespace

std::optional<QDateTime> readMailDate(QStringView text)
{
    const bool offset = text.size() == 31;
    if ((!offset && text.size() != 29) || text[3] != u',' || text[4] != u' ' || text[7] != u' ' || text[11] != u' ' ||
        text[16] != u' ' || text[19] != u':' || text[22] != u':' || text[25] != u' ')
        return {};
    DateParts parts;
    parts.day = numberAt(text, 5, 2);
    parts.month = monthAt(text, 8);
    parts.year = numberAt(text, 12, 4);
    parts.hour = numberAt(text, 17, 2);
    parts.minute = numberAt(text, 20, 2);
    parts.second = numberAt(text, 23, 2);
    const int zone = offset ? numberAt(text, 27, 4) : 0;
    const bool zoned = offset ? text[26] == u'+' || text[26] == u'-' : text.sliced(26) == u"GMT";
    if (parts.day < 1 || parts.month < 1 || parts.year < 0 || parts.hour < 0 || parts.minute < 0 || parts.second < 0 ||
        zone < 0 || zone > 1559 || !zoned)
        return {};
    parts.offset = (text[26] == u'-' ? -1 : 1) * (zone / 100 * 3600 + zone % 100 * 60);
    const QDateTime date = parts.toUtc();
    return date.isValid() ? std::optional(date) : std::nullopt;
}

} // namespace sarika
