// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/dateparts.h"

#include <QTimeZone>

namespace sarika
{

namespace
{

bool isDigitAt(QStringView text, qsizetype at)
{
    return at < text.size() && text[at].isDigit();
}

// A fraction of a second of any length, as milliseconds.
int readFraction(QStringView text, qsizetype &at)
{
    int value = 0;
    int weight = 100;
    for (++at; isDigitAt(text, at); ++at, weight /= 10)
        value += text[at].digitValue() * weight;
    return value;
}

} // namespace

QDateTime DateParts::toUtc() const
{
    const int wholeDay = day < 0 ? 1 : day;
    const int wholeHour = hour < 0 ? 0 : hour;
    const QDate date(year, month, wholeDay);
    const bool midnight = wholeHour == 24 && minute == 0 && second == 0;
    if (year < 1 || !date.isValid() || (wholeHour > 23 && !midnight) || minute > 59 || second > 60)
        return {};
    // A leap second and 24:00 run over into the next minute or day.
    const qint64 inDay = wholeHour * 3600 + minute * 60 + second - offset.value_or(0);
    const qint64 days = QDate(1970, 1, 1).daysTo(date);
    return QDateTime::fromMSecsSinceEpoch((days * 86'400 + inDay) * 1000 + millisecond, QTimeZone::UTC);
}

int readDigits(QStringView text, qsizetype &at, int most)
{
    int value = -1;
    for (int count = 0; count < most && isDigitAt(text, at); ++count, ++at)
        value = (value < 0 ? 0 : value * 10) + text[at].digitValue();
    return value;
}

bool readMinutes(QStringView text, qsizetype &at, DateParts &parts)
{
    qsizetype next = at + 1;
    parts.minute = readDigits(text, next, 2);
    if (parts.minute < 0)
        return false;
    at = next;
    if (at < text.size() && text[at] == u':' && isDigitAt(text, at + 1))
        parts.second = readDigits(text, ++at, 2);
    if (at < text.size() && (text[at] == u'.' || text[at] == u',') && isDigitAt(text, at + 1))
        parts.millisecond = readFraction(text, at);
    return true;
}

std::optional<int> readOffset(QStringView text, qsizetype &at)
{
    const int sign = text[at] == u'+' ? 1 : -1;
    qsizetype next = at + 1;
    const qsizetype start = next;
    int hours = readDigits(text, next, 4);
    if (hours < 0)
        return {};
    int minutes = 0;
    if (next - start > 2) {
        minutes = hours % 100;
        hours /= 100;
    } else if (next < text.size() && text[next] == u':' && isDigitAt(text, next + 1)) {
        minutes = readDigits(text, ++next, 2);
    }
    if (hours > 15 || minutes > 59)
        return {};
    at = next;
    return sign * (hours * 3600 + minutes * 60);
}

} // namespace sarika
