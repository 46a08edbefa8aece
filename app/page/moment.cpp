// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/page/moment.h"

#include "app/text/newsdates.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace sarika
{

namespace
{

constexpr auto noCase = QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

bool isSound(const QDateTime &date)
{
    return date.isValid() && date.date().year() > 1990 && date.date().year() < 2100;
}

/// The part of a text that is a date, as newspapers print one.
QRegularExpressionMatch datePart(const QString &text)
{
    static const QRegularExpression date(
        u"\\b\\d{4}-\\d{2}-\\d{2}|\\d{4}年\\s*\\d{1,2}月\\s*\\d{1,2}日|\\d{4}년\\s*\\d{1,2}월\\s*\\d{1,2}일|"
        "\\b\\d{1,2}[./]\\s?\\d{1,2}[./]\\s?\\d{4}\\b|\\b\\d{4}[./]\\d{1,2}[./]\\d{1,2}\\b|"
        "\\b\\d{1,2}(?:st|nd|rd|th|\\.|º)?\\s+(?:de\\s+|of\\s+)?\\p{L}{3,12}\\.?,?\\s+(?:de\\s+|del\\s+)?\\d{4}\\b|"
        "\\b\\p{L}{3,9}\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}\\b|"
        "ទី\\s*[០-៩0-9]{1,2}\\s*(?:ខែ)?\\s*[\\p{L}\\p{M}]+?\\s*(?:ឆ្នាំ)?\\s*[០-៩0-9]{4}"_s,
        noCase);
    return date.match(text);
}

bool hasZone(const QString &text)
{
    static const QRegularExpression zone(
        u"\\d(?:\\.\\d+)?\\s*(?:Z|[+-]\\d{2}:?\\d{2}|[+-]\\d{2})$|\\b(?:UTC|GMT|[ECMP][SD]T|CES?T|BST|ICT|JST|IST)\\b"_s);
    return zone.match(text).hasMatch();
}

QTime timeIn(const QString &text)
{
    static const QRegularExpression clock(
        u"(?:^|[^\\d.:])([01]?\\d|2[0-3])(?:[:.h](?=\\d\\d)|時|\\s?Uhr\\b)([0-5]\\d)?(?::([0-5]\\d))?\\s*([ap]\\.?\\s?m\\b)?"_s,
        noCase);
    const auto match = clock.match(text);
    if (!match.hasMatch())
        return {};
    int hour = match.captured(1).toInt();
    const QString half = match.captured(4).toLower();
    if (half.startsWith(u'p') && hour < 12)
        hour += 12;
    if (half.startsWith(u'a') && hour == 12)
        hour = 0;
    return QTime(hour, match.captured(2).toInt(), match.captured(3).toInt());
}

} // namespace

Moment momentIn(const QString &text, const QTimeZone &zone)
{
    const auto part = datePart(text);
    const QString rest = part.hasMatch() ? QString(text).remove(part.capturedStart(), part.capturedLength()) : text;
    const QTime time = timeIn(u' ' + rest.simplified().remove(u'T'));
    if (hasZone(text) || !part.hasMatch() || text.size() < 8) {
        const QDateTime whole = parseNewsDate(text);
        if (isSound(whole))
            return {whole, time.isValid() || whole.time() != QTime(0, 0)};
    }
    if (!part.hasMatch())
        return {};
    const QDateTime day = parseNewsDate(part.captured());
    if (!isSound(day))
        return {};
    if (!time.isValid())
        return {day, false};
    return {QDateTime(day.date(), time, zone).toUTC(), true};
}

} // namespace sarika
