// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/page/moment.h"

#include "app/text/newsdates.h"

#include <QLocale>
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
const QRegularExpression &datePart()
{
    static const QRegularExpression date(
        u"\\b\\d{4}-\\d{2}-\\d{2}|\\d{4}年\\s*\\d{1,2}月\\s*\\d{1,2}日|\\d{4}년\\s*\\d{1,2}월\\s*\\d{1,2}일|"
        "\\b\\d{1,2}[./]\\s?\\d{1,2}[./]\\s?\\d{4}\\b|\\b\\d{4}[./]\\d{1,2}[./]\\d{1,2}\\b|"
        "\\b\\d{1,2}(?:st|nd|rd|th|er|\\.|º)?\\s+(?:de\\s+|of\\s+)?\\p{L}[\\p{L}\\p{M}]{2,11}\\.?,?\\s+(?:de\\s+|"
        "del\\s+)?\\d{4}"
        "\\b|\\b\\p{L}{3,9}\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}\\b|"
        "ទី\\s*[០-៩0-9]{1,2}\\s*(?:ខែ)?\\s*[\\p{L}\\p{M}]+?\\s*(?:ឆ្នាំ)?\\s*[០-៩0-9]{4}"_s,
        noCase);
    return date;
}

bool hasZone(const QString &text)
{
    static const QRegularExpression zone(
        u"\\d(?:\\.\\d+)?\\s*(?:Z|[+-]\\d{2}:?\\d{2}|[+-]\\d{2})$|\\b(?:UTC|GMT|[ECMP][SD]T|CES?T|BST|ICT|JST|IST)\\b"_s);
    return zone.match(text).hasMatch();
}

QString withWesternDigits(QString text)
{
    for (QChar &c : text) {
        if (c.unicode() >= 0x17e0 && c.unicode() <= 0x17e9)
            c = QChar(c.unicode() - 0x17e0 + u'0');
    }
    return text;
}

/// The time printed in a text without its date; Khmer digits and halves of the day as well ("ម៉ោង ៣:៣០ រសៀល").
QTime timeIn(const QString &printed)
{
    const QString text = withWesternDigits(printed);
    static const QRegularExpression clock(u"(?:^|[^\\d.:])([01]?\\d|2[0-3])(?:[:.h](?=\\d\\d)|時|\\s?Uhr\\b)([0-5]\\d)?"
                                          u"(?::([0-5]\\d))?\\s*(?:នាទី\\s*)?([ap]\\.?\\s?m\\b|ព្រឹក|រសៀល|"
                                          "ល្ងាច|យប់)?"_s,
                                          noCase);
    const auto match = clock.match(text);
    if (!match.hasMatch())
        return {};
    int hour = match.captured(1).toInt();
    const QString half = match.captured(4).toLower();
    const bool night = half == u"យប់" && hour >= 6; // before, it is past midnight
    const bool late = half.startsWith(u'p') || half == u"រសៀល" || half == u"ល្ងាច" || night;
    const bool early = half.startsWith(u'a') || half == u"ព្រឹក";
    if (late && hour < 12)
        hour += 12;
    if ((early || night) && hour == 12)
        hour = 0;
    return QTime(hour, match.captured(2).toInt(), match.captured(3).toInt());
}

/// The same instant without the rules of its zone, so that it equals others.
QDateTime withOffset(const QDateTime &local)
{
    return local.toOffsetFromUtc(local.offsetFromUtc());
}

/// In the offset that the text ends in, so that the day stays the publisher's.
QDateTime inOffsetOf(const QString &text, const QDateTime &utc)
{
    static const QRegularExpression offset(u"\\d([+-])(\\d\\d):?(\\d\\d)?$"_s);
    const auto match = offset.match(text);
    if (!match.hasMatch() || !text.contains(u':'))
        return utc;
    const int seconds = match.captured(2).toInt() * 3600 + match.captured(3).toInt() * 60;
    return utc.toOffsetFromUtc(match.captured(1) == u'-' ? -seconds : seconds);
}

/// The clock of a zone that changes its name in summer: "11:00 AM PT".
QTimeZone yearlongZone(const QString &text)
{
    static const QRegularExpression name(u"\\d\\s?(?:[ap]\\.?m\\.?)?\\s*\\(?(?-i:([ECMP])T)\\b"_s, noCase);
    const auto match = name.match(text);
    if (!match.hasMatch())
        return {};
    const char initial = match.captured(1).at(0).toLatin1();
    return QTimeZone(initial == 'E'   ? "America/New_York"
                     : initial == 'C' ? "America/Chicago"
                     : initial == 'M' ? "America/Denver"
                                      : "America/Los_Angeles");
}

/// The clock's own zone where the text names it behind the time ("11:05 IST"), else `zone`.
QDateTime atClock(QDate day, QTime time, const QString &text, const QTimeZone &zone)
{
    static const QRegularExpression name(
        u"\\d(?:\\s?[ap]\\.?m\\.?)?\\s*\\(?(?-i:(UTC|GMT|[ECMP][SD]T|CES?T|BST|JST|IST))\\b"_s, noCase);
    if (const auto match = name.match(text); match.hasMatch()) {
        const QString mail = QLocale::c().toString(QDateTime(day, time), u"d MMM yyyy HH:mm:ss "_s);
        if (const QDateTime named = parseNewsDate(mail + match.captured(1)); named.isValid())
            return named;
    }
    const QTimeZone yearlong = yearlongZone(text);
    return withOffset(QDateTime(day, time, yearlong.isValid() ? yearlong : zone));
}

/// "2018-10-29T10:15-500" means -05:00.
QString withFullOffset(const QString &text)
{
    static const QRegularExpression brief(u"(:\\d\\d[+-])(\\d:?\\d\\d)$"_s);
    const auto match = brief.match(text);
    return match.hasMatch() ? text.left(match.capturedStart(2)) + u'0' + match.captured(2) : text;
}

} // namespace

Moment momentIn(const QString &printed, const QTimeZone &zone)
{
    const QString text = withFullOffset(printed);
    const auto part = datePart().match(text);
    const QString rest = part.hasMatch() ? QString(text).remove(part.capturedStart(), part.capturedLength()) : text;
    const QTime time = timeIn(u' ' + rest.simplified().remove(u'T'));
    if (hasZone(text) || !part.hasMatch() || text.size() < 8) {
        const QDateTime whole = parseNewsDate(text);
        if (isSound(whole))
            return {inOffsetOf(text, whole), time.isValid() || whole.time() != QTime(0, 0), hasZone(text)};
    }
    if (!part.hasMatch())
        return {};
    const QDateTime day = parseNewsDate(part.captured());
    if (!isSound(day))
        return {};
    if (!time.isValid())
        return {day, false};
    return {atClock(day.date(), time, rest, zone), true, false};
}

namespace
{

/// A date in a short line that only a line of little else makes sure: "ngày 4 tháng 5 năm 2026", "14 May 26", "4.5.26".
void addRareDate(const QString &text, const QTimeZone &zone, QList<DatedWords> &found)
{
    static const QRegularExpression whole(u"(?<!\\d)\\d{1,2}(?!\\d)\\D.*\\d{4}|\\d{4}\\D.*(?<!\\d)\\d{1,2}(?!\\d)"_s,
                                          noCase);
    static const QRegularExpression brief(
        u"(?<![\\d./:])(?:\\d{1,2}\\.?\\s+\\p{L}[\\p{L}\\p{M}]{2,11}\\.?,?\\s+['’]?|\\d{1,2}([./])\\d{1,2}\\1)\\d{2}"
        "(?![\\d./:]|\\s*(?:Uhr|h)\\b)"_s,
        noCase);
    if (text.contains(whole)) {
        const Moment moment = momentIn(text, zone);
        const QDateTime day = moment.at.isValid() ? moment.at : parseNewsDate(text);
        if (isSound(day))
            found << DatedWords{{day, moment.timed, moment.zoned}, {}, text, {}};
        return;
    }
    const auto match = brief.match(text);
    const QDateTime day = match.hasMatch() ? parseNewsDate(match.captured().remove(u'’').remove(u'\'')) : QDateTime();
    if (isSound(day))
        found << DatedWords{
            {day, false, false}, text.left(match.capturedStart()), match.captured(), text.mid(match.capturedEnd())};
}

} // namespace

QList<DatedWords> datesIn(const QString &text, const QTimeZone &zone)
{
    QList<QRegularExpressionMatch> parts;
    for (const auto &match : datePart().globalMatch(text))
        parts << match;
    QList<DatedWords> found;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        // The time of day stands behind the date, or before a date that comes first.
        const qsizetype from = i == 0 ? 0 : parts[i].capturedStart();
        const qsizetype until = i + 1 < parts.size() ? parts[i + 1].capturedStart() : text.size();
        const Moment moment = momentIn(text.sliced(from, until - from), zone);
        const qsizetype before = i == 0 ? 0 : parts[i - 1].capturedEnd();
        if (moment.at.isValid())
            found << DatedWords{moment, text.sliced(before, parts[i].capturedStart() - before), parts[i].captured(),
                                text.sliced(parts[i].capturedEnd(), until - parts[i].capturedEnd())};
    }
    if (found.isEmpty() && text.size() <= 60)
        addRareDate(text, zone, found);
    return found;
}

} // namespace sarika
