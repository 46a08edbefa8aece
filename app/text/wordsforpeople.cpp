// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/wordsforpeople.h"

#include "app/text/chhankitek.h"

#include <QLocale>

#include <unicode/reldatefmt.h>
#include <unicode/timezone.h>

#include <array>
#include <memory>
#include <mutex>

namespace sarika
{

using namespace Qt::StringLiterals;

namespace
{

// As the press writes them: Monday is ចន្ទ, not the ច័ន្ទ of the locale data.
constexpr std::array khmerWeekdays{u"ចន្ទ", u"អង្គារ", u"ពុធ", u"ព្រហស្បតិ៍", u"សុក្រ", u"សៅរ៍", u"អាទិត្យ"};
constexpr std::array khmerMonths{u"មករា",  u"កុម្ភៈ", u"មីនា",  u"មេសា", u"ឧសភា",  u"មិថុនា",
                                 u"កក្កដា", u"សីហា",  u"កញ្ញា", u"តុលា",  u"វិច្ឆិកា", u"ធ្នូ"};

/// A name in both languages.
struct Named
{
    const char16_t *khmer;
    const char *english;
};

// In the order of LunarMonth.
constexpr std::array lunarMonths{
    Named{u"បុស្ស", "Bos"},
    Named{u"មាឃ", "Meak"},
    Named{u"ផល្គុន", "Phalkun"},
    Named{u"ចេត្រ", "Chet"},
    Named{u"ពិសាខ", "Pisakh"},
    Named{u"ជេស្ឋ", "Jesth"},
    Named{u"អាសាឍ", "Asadh"},
    Named{u"បឋមាសាឍ", "First Asadh"},
    Named{u"ទុតិយាសាឍ", "Second Asadh"},
    Named{u"ស្រាពណ៍", "Srap"},
    Named{u"ភទ្របទ", "Photrobot"},
    Named{u"អស្សុជ", "Asoch"},
    Named{u"កត្ដិក", "Kadek"},
    Named{u"មិគសិរ", "Migasir"},
};
constexpr std::array animals{
    Named{u"ជូត", "Rat"},     Named{u"ឆ្លូវ", "Ox"},      Named{u"ខាល", "Tiger"}, Named{u"ថោះ", "Rabbit"},
    Named{u"រោង", "Dragon"}, Named{u"ម្សាញ់", "Snake"},  Named{u"មមី", "Horse"},  Named{u"មមែ", "Goat"},
    Named{u"វក", "Monkey"},  Named{u"រកា", "Rooster"}, Named{u"ច", "Dog"},     Named{u"កុរ", "Pig"},
};
constexpr std::array saks{u"សំរឹទ្ធិស័ក", u"ឯកស័ក", u"ទោស័ក",  u"ត្រីស័ក",  u"ចត្វាស័ក",
                          u"បញ្ចស័ក",  u"ឆស័ក",  u"សប្តស័ក", u"អដ្ឋស័ក", u"នព្វស័ក"};

QString ordinal(int number) // 1 to 15
{
    const QString ending = number == 1 ? u"st"_s : number == 2 ? u"nd"_s : number == 3 ? u"rd"_s : u"th"_s;
    return QString::number(number) + ending;
}

QString khmerWeekday(QDate day)
{
    return QString::fromUtf16(khmerWeekdays.at(size_t(day.dayOfWeek() - 1)));
}

QString khmerMonth(QDate day)
{
    return QString::fromUtf16(khmerMonths.at(size_t(day.month() - 1)));
}

QString shortDate(QDate day, Wording wording)
{
    if (wording.language == Language::Khmer)
        return inDigitsOf(wording, u"%1 %2 %3"_s.arg(day.day()).arg(khmerMonth(day)).arg(day.year()));
    return QLocale::c().toString(day, u"d MMMM yyyy"_s);
}

using Formatter = std::unique_ptr<icu::RelativeDateTimeFormatter>;

// It has a calendar made, for which ICU looks for our time zone in every file that there is of one: told one, it needs
// not to. Nothing else here asks ICU for the time.
Formatter makeFormatter(const char *locale)
{
    static std::once_flag told;
    std::call_once(told, [] { icu::TimeZone::adoptDefault(icu::TimeZone::getGMT()->clone()); });
    UErrorCode error = U_ZERO_ERROR;
    return std::make_unique<icu::RelativeDateTimeFormatter>(icu::Locale(locale), error);
}

// ICU's formatter is costly to make and not safe to share: one a thread and wording, made when it is asked for.
const icu::RelativeDateTimeFormatter &formatter(Wording wording)
{
    thread_local Formatter english;
    thread_local Formatter khmer;
    thread_local Formatter khmerInLatinDigits;
    const auto made = [](Formatter &of, const char *locale) -> const icu::RelativeDateTimeFormatter & {
        if (!of)
            of = makeFormatter(locale);
        return *of;
    };
    if (wording.language == Language::English)
        return made(english, "en");
    return wording.digits == Digits::Khmer ? made(khmer, "km_KH@numbers=khmr")
                                           : made(khmerInLatinDigits, "km_KH@numbers=latn");
}

// Without the break marks that ICU's own Khmer strings hold, some of them doubled.
QString ago(qint64 count, URelativeDateTimeUnit unit, Wording wording)
{
    icu::UnicodeString words;
    UErrorCode error = U_ZERO_ERROR;
    formatter(wording).format(double(-count), unit, words, error);
    return QString::fromUtf16(words.getBuffer(), words.length()).remove(QChar(0x200B));
}

QString sizeWith(const char *unit, double amount, Wording wording)
{
    const int decimals = amount < 10 ? 1 : 0;
    QString number = QString::number(amount, 'f', decimals);
    if (wording.language == Language::Khmer)
        number.replace(u'.', u',');
    return inDigitsOf(wording, number) + QChar(0xA0) + QLatin1StringView(unit);
}

} // namespace

QString numberForPeople(qint64 number, Wording wording)
{
    QString text = QLocale(QLocale::English, QLocale::UnitedStates).toString(number);
    if (wording.language == Language::Khmer)
        text.replace(u',', u'.');
    return inDigitsOf(wording, text);
}

QString inDigitsOf(Wording wording, const QString &text)
{
    if (wording != Wording(Language::Khmer))
        return text;
    QString out = text;
    for (QChar &c : out) {
        if (c >= u'0' && c <= u'9')
            c = QChar(u'០' + (c.unicode() - u'0'));
    }
    return out;
}

QString relativeTime(const QDateTime &then, const QDateTime &now, Wording wording)
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
        return shortDate(date, wording);
    if (seconds < minute)
        return ago(0, UDAT_REL_UNIT_SECOND, wording);
    if (seconds < hour)
        return ago(seconds / minute, UDAT_REL_UNIT_MINUTE, wording);
    if (seconds < day)
        return ago(seconds / hour, UDAT_REL_UNIT_HOUR, wording);
    return days <= 6 ? ago(days, UDAT_REL_UNIT_DAY, wording) : shortDate(date, wording);
}

QString longDate(const QDateTime &when, Wording wording)
{
    return longDate(when.toLocalTime().date(), wording);
}

QString longDate(QDate day, Wording wording)
{
    if (!day.isValid())
        return {};
    if (wording.language == Language::English)
        return QLocale::c().toString(day, u"dddd d MMMM yyyy"_s);
    const QString words =
        u"ថ្ងៃ%1 ទី%2 ខែ%3 ឆ្នាំ%4"_s.arg(khmerWeekday(day)).arg(day.day()).arg(khmerMonth(day)).arg(day.year());
    return inDigitsOf(wording, words);
}

QString monthForPeople(QDate day, Wording wording)
{
    if (wording.language == Language::English)
        return QLocale::c().toString(day, u"MMMM yyyy"_s);
    return inDigitsOf(wording, u"ខែ%1 ឆ្នាំ%2"_s.arg(khmerMonth(day)).arg(day.year()));
}

QString lunarDate(QDate day, Wording wording)
{
    const std::optional<LunarDay> lunar = lunarDay(day);
    if (!lunar)
        return {};
    const auto month = static_cast<size_t>(lunar->month);
    const auto animal = static_cast<size_t>(lunar->animal);
    if (wording.language == Language::English)
        return u"%1, %2 %3 day of %4, year of the %5, B.E. %6"_s.arg(
            QLocale::c().toString(day, u"dddd"_s), ordinal(lunar->day), lunar->waxing ? u"waxing"_s : u"waning"_s,
            QLatin1StringView(lunarMonths.at(month).english), QLatin1StringView(animals.at(animal).english),
            QString::number(lunar->buddhistYear));
    const QString words = u"ថ្ងៃ%1 %2%3 ខែ%4 ឆ្នាំ%5 %6 ព.ស. %7"_s.arg(
        khmerWeekday(day), QString::number(lunar->day), lunar->waxing ? u"កើត"_s : u"រោច"_s,
        QString::fromUtf16(lunarMonths.at(month).khmer), QString::fromUtf16(animals.at(animal).khmer),
        QString::fromUtf16(saks.at(static_cast<size_t>(lunar->sak))), QString::number(lunar->buddhistYear));
    return inDigitsOf(wording, words);
}

QString exactTime(const QDateTime &when, Wording wording)
{
    if (!when.isValid())
        return {};
    const QString time = when.toLocalTime().toString(u"HH:mm"_s);
    if (wording.language == Language::English)
        return longDate(when, wording) + u", "_s + time;
    return longDate(when, wording) + u" ម៉ោង "_s + inDigitsOf(wording, time);
}

QString bytesForPeople(qint64 bytes, Wording wording)
{
    constexpr double thousand = 1000;
    if (bytes < 1000)
        return inDigitsOf(wording, QString::number(bytes)) + QChar(0xA0) + u'B';
    double amount = double(bytes);
    const char *shown = "B";
    for (const char *unit : {"kB", "MB", "GB", "TB"}) {
        if (amount < thousand - 0.5)
            break;
        amount /= thousand;
        shown = unit;
    }
    return sizeWith(shown, amount, wording);
}

} // namespace sarika
