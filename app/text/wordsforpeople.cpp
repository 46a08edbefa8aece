// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/wordsforpeople.h"

#include <QLocale>

#include <unicode/reldatefmt.h>

#include <array>

namespace sarika
{

using namespace Qt::StringLiterals;

namespace
{

// As the press writes them: Monday is ចន្ទ, not the ច័ន្ទ of the locale data.
constexpr std::array khmerWeekdays{u"ចន្ទ", u"អង្គារ", u"ពុធ", u"ព្រហស្បតិ៍", u"សុក្រ", u"សៅរ៍", u"អាទិត្យ"};
constexpr std::array khmerMonths{u"មករា",  u"កុម្ភៈ", u"មីនា",  u"មេសា", u"ឧសភា",  u"មិថុនា",
                                 u"កក្កដា", u"សីហា",  u"កញ្ញា", u"តុលា",  u"វិច្ឆិកា", u"ធ្នូ"};

QString khmerMonth(QDate day)
{
    return QString::fromUtf16(khmerMonths.at(size_t(day.month() - 1)));
}

QString shortDate(QDate day, Language language)
{
    if (language == Language::Khmer)
        return inDigitsOf(language, u"%1 %2 %3"_s.arg(day.day()).arg(khmerMonth(day)).arg(day.year()));
    return QLocale::c().toString(day, u"d MMMM yyyy"_s);
}

// ICU's formatter is costly to make and not safe to share: one a thread and language.
const icu::RelativeDateTimeFormatter &formatter(Language language)
{
    thread_local const auto make = [](const char *locale) {
        UErrorCode error = U_ZERO_ERROR;
        return std::make_unique<icu::RelativeDateTimeFormatter>(icu::Locale(locale), error);
    };
    thread_local const auto english = make("en");
    thread_local const auto khmer = make("km_KH@numbers=khmr");
    return language == Language::Khmer ? *khmer : *english;
}

// Without the break marks that ICU's own Khmer strings hold, some of them doubled.
QString ago(qint64 count, URelativeDateTimeUnit unit, Language language)
{
    icu::UnicodeString words;
    UErrorCode error = U_ZERO_ERROR;
    formatter(language).format(double(-count), unit, words, error);
    return QString::fromUtf16(words.getBuffer(), words.length()).remove(QChar(0x200B));
}

QString sizeWith(const char *unit, double amount, Language language)
{
    const int decimals = amount < 10 ? 1 : 0;
    QString number = QString::number(amount, 'f', decimals);
    if (language == Language::Khmer)
        number.replace(u'.', u',');
    return inDigitsOf(language, number) + QChar(0xA0) + QLatin1StringView(unit);
}

} // namespace

QString numberForPeople(qint64 number, Language language)
{
    QString text = QLocale(QLocale::English, QLocale::UnitedStates).toString(number);
    if (language == Language::Khmer)
        text.replace(u',', u'.');
    return inDigitsOf(language, text);
}

QString inDigitsOf(Language language, const QString &text)
{
    if (language != Language::Khmer)
        return text;
    QString out = text;
    for (QChar &c : out) {
        if (c >= u'0' && c <= u'9')
            c = QChar(u'០' + (c.unicode() - u'0'));
    }
    return out;
}

QString relativeTime(const QDateTime &then, const QDateTime &now, Language language)
{
    if (!then.isValid() || !now.isValid())
        return {};
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    constexpr qint64 day = 24 * hour;
    const QDate date = then.toLocalTime().date();
    const qint64 days = date.daysTo(now.toLocalTime().date());
    const qint64 seconds = then.secsTo(now);
    if (seconds < -hour) // ahead of our clock: say the day, not a wrong “ago”
        return shortDate(date, language);
    if (seconds < minute)
        return ago(0, UDAT_REL_UNIT_SECOND, language);
    if (seconds < hour)
        return ago(seconds / minute, UDAT_REL_UNIT_MINUTE, language);
    if (seconds < day)
        return ago(seconds / hour, UDAT_REL_UNIT_HOUR, language);
    return days <= 6 ? ago(days, UDAT_REL_UNIT_DAY, language) : shortDate(date, language);
}

QString longDate(const QDateTime &when, Language language)
{
    if (!when.isValid())
        return {};
    const QDate day = when.toLocalTime().date();
    if (language == Language::English)
        return QLocale::c().toString(day, u"dddd d MMMM yyyy"_s);
    const QString weekday = QString::fromUtf16(khmerWeekdays.at(size_t(day.dayOfWeek() - 1)));
    const QString words = u"ថ្ងៃ%1 ទី%2 ខែ%3 ឆ្នាំ%4"_s.arg(weekday).arg(day.day()).arg(khmerMonth(day)).arg(day.year());
    return inDigitsOf(language, words);
}

QString exactTime(const QDateTime &when, Language language)
{
    if (!when.isValid())
        return {};
    const QString time = when.toLocalTime().toString(u"HH:mm"_s);
    if (language == Language::English)
        return longDate(when, language) + u", "_s + time;
    return longDate(when, language) + u" ម៉ោង "_s + inDigitsOf(language, time);
}

QString bytesForPeople(qint64 bytes, Language language)
{
    constexpr double thousand = 1000;
    if (bytes < 1000)
        return inDigitsOf(language, QString::number(bytes)) + QChar(0xA0) + u'B';
    double amount = double(bytes);
    const char *shown = "B";
    for (const char *unit : {"kB", "MB", "GB", "TB"}) {
        if (amount < thousand - 0.5)
            break;
        amount /= thousand;
        shown = unit;
    }
    return sizeWith(shown, amount, language);
}

} // namespace sarika
