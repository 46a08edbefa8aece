// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/newsdates.h"

#include "app/text/dateasia.h"
#include "app/text/datewords.h"
#include "app/text/isodate.h"
#include "app/text/maildate.h"

#include <algorithm>
#include <array>

namespace sarika
{

namespace
{

constexpr int indochinaTime = 7 * 3600; // Cambodia, Thailand, Viet Nam, Laos

// Reads a date written in words and numbers, part by part, taking what it understands and passing over the rest.
class SpokenDate final
{
public:
    SpokenDate(QStringView text, DateOrder order) : m_text(text), m_order(order) {}

    QDateTime read();

    DateOrder orderShown() const { return m_shown; }

private:
    enum class Half { Unknown, Morning, Afternoon };

    QChar at(qsizetype offset) const { return m_at + offset < m_text.size() ? m_text[m_at + offset] : QChar(); }

    void readNumber();
    bool readClock(int number);
    bool readAsianClock(int number);

    bool isWord(QStringView word) const { return m_lastWord.compare(word, Qt::CaseInsensitive) == 0; }

    qsizetype behindJoint(qsizetype joint) const;
    bool readNumericDate(int first, qsizetype digits);
    void takeNumericDate(int first, bool yearFirst, int second, int third);
    void takeNumber(int number, qsizetype digits);
    void readSign();
    void readWord();
    void takeWord(QStringView word);
    bool takeMonth(QStringView word);
    bool takeHalf(QStringView word);
    void settleOrder();
    void settleYear();
    void settle();

    QStringView m_text;
    qsizetype m_at = 0;
    DateParts m_parts;
    QStringView m_lastWord;
    QStringView m_zone;
    Half m_half = Half::Unknown;
    DateOrder m_order;
    DateOrder m_shown = DateOrder::Unknown;
    int m_weekday = 0;
    int m_beforeEra = 0;
    bool m_dayOrMonthUnsure = false; // 4/5/2025
    bool m_slashed = false;
    bool m_yearIsShort = false;
    bool m_indochina = false;
    bool m_thai = false;
};

QDateTime SpokenDate::read()
{
    while (m_at < m_text.size()) {
        const QChar c = m_text[m_at];
        if (c.isDigit())
            readNumber();
        else if (c.isLetter())
            readWord();
        else if (c == u'+' || c == u'-' || c == QChar(0x2212))
            readSign();
        else
            ++m_at;
    }
    settle();
    return m_parts.toUtc();
}

void SpokenDate::readNumber()
{
    const qsizetype start = m_at;
    const int number = readDigits(m_text, m_at, 8);
    const qsizetype digits = m_at - start;
    if (readClock(number) || readNumericDate(number, digits))
        return;
    takeNumber(number, digits);
}

// 15:05, 15:05:30.5, 15h30, and the plain hour after “lúc” or “ម៉ោង”.
bool SpokenDate::readClock(int number)
{
    if (m_parts.hour >= 0 || number > 24)
        return m_parts.hour >= 0 && at(0) == u':' && (++m_at, true);
    if (readAsianClock(number))
        return true;
    const bool colon = at(0) == u':' || at(0) == u'h' || at(0) == u'H';
    if (colon && at(1).isDigit() && readMinutes(m_text, m_at, m_parts)) {
        m_parts.hour = number;
        return true;
    }
    const bool alone = at(0) == u'h' && !at(1).isLetter();
    if (!alone && !m_lastWord.endsWith(u"ម៉ោង"))
        return false;
    m_parts.hour = number;
    return true;
}

// 3時5分9秒, 3시 5분, 15点05分.
bool SpokenDate::readAsianClock(int number)
{
    if (!QStringView(u"时時点點시").contains(at(0)))
        return false;
    m_parts.hour = number;
    ++m_at;
    for (int *part : {&m_parts.minute, &m_parts.second}) {
        while (at(0) == u' ')
            ++m_at;
        qsizetype next = m_at;
        const int value = readDigits(m_text, next, 2);
        if (value < 0 || next >= m_text.size() || !QStringView(u"分분秒초").contains(m_text[next]))
            break;
        *part = value;
        m_at = next + 1;
    }
    return true;
}

// In “14. 4. 2025” a blank follows the stop.
qsizetype SpokenDate::behindJoint(qsizetype joint) const
{
    const bool blank = m_text[joint] == u'.' && joint + 1 < m_text.size() && m_text[joint + 1] == u' ';
    return joint + (blank ? 2 : 1);
}

// 14/04/2025, 14.4.25, 2025/4/14, 2020-01/10.
bool SpokenDate::readNumericDate(int first, qsizetype digits)
{
    const auto isJoint = [](QChar c) { return c == u'/' || c == u'.' || c == u'-'; };
    if (m_parts.year >= 0 || !isJoint(at(0)))
        return false;
    qsizetype next = behindJoint(m_at);
    const int second = readDigits(m_text, next, 2);
    if (second < 0 || next >= m_text.size() || !isJoint(m_text[next]))
        return false;
    const qsizetype last = behindJoint(next);
    if (last >= m_text.size() || !m_text[last].isDigit())
        return false;
    const QChar joint = m_text[next];
    m_at = last;
    const int third = readDigits(m_text, m_at, 4);
    const bool yearFirst = digits == 4 || first > 31 || (joint == u'-' && third <= 31);
    takeNumericDate(first, yearFirst, second, third);
    m_slashed = joint == u'/';
    m_dayOrMonthUnsure = !yearFirst && first <= 12 && second <= 12;
    if (!yearFirst && !m_dayOrMonthUnsure)
        m_shown = first > 12 ? DateOrder::DayFirst : DateOrder::MonthFirst;
    return true;
}

void SpokenDate::takeNumericDate(int first, bool yearFirst, int second, int third)
{
    m_parts.year = yearFirst ? first : third;
    m_yearIsShort = m_parts.year < 100;
    m_parts.month = second;
    m_parts.day = yearFirst ? third : first;
    if (!yearFirst && second > 12)
        std::swap(m_parts.month, m_parts.day);
}

void SpokenDate::takeNumber(int number, qsizetype digits)
{
    const QChar unit = at(0);
    const bool saysYear = m_lastWord.endsWith(u"ឆ្នាំ") || isWord(u"năm") || unit == u'年' || unit == u'년';
    const bool saysMonth = isWord(u"tháng") || m_lastWord == u"ខែ" || unit == u'月' || unit == u'월';
    if (saysMonth && m_parts.month < 0)
        m_parts.month = number;
    else if (m_parts.year < 0 && (saysYear || digits >= 3 || number > 31 || m_parts.day >= 0)) {
        m_parts.year = number + (unit == u'年' ? m_beforeEra : 0);
        m_yearIsShort = digits <= 2 && m_parts.year < 100;
    } else if (m_parts.day < 0 && digits <= 2)
        m_parts.day = number;
    m_lastWord = {};
}

void SpokenDate::readSign()
{
    const bool mayBeZone = (m_parts.hour >= 0 || !m_zone.isEmpty()) && at(1).isDigit();
    const std::optional<int> offset = mayBeZone ? readOffset(m_text, m_at) : std::nullopt;
    if (offset)
        m_parts.offset = offset;
    else
        ++m_at;
}

void SpokenDate::readWord()
{
    const qsizetype start = m_at;
    const auto isThai = [this](qsizetype at) {
        return at >= 0 && at < m_text.size() && m_text[at].unicode() >= 0x0E00 && m_text[at].unicode() < 0x0E80;
    };
    while (m_at < m_text.size() && (m_text[m_at].isLetter() || m_text[m_at].isMark() ||
                                    (m_text[m_at] == u'.' && isThai(m_at - 1) && isThai(m_at + 1)))) // เม.ย.
        ++m_at;
    takeWord(m_text.sliced(start, m_at - start));
}

void SpokenDate::takeWord(QStringView word)
{
    const char16_t script = word[0].unicode();
    m_thai |= script >= 0x0E00 && script < 0x0E80;
    m_indochina |= (script >= 0x0E00 && script < 0x0F00) || (script >= 0x1780 && script < 0x1800) ||
                   word.compare(u"tháng", Qt::CaseInsensitive) == 0;
    if (takeHalf(word) || takeMonth(word))
        return;
    m_lastWord = word;
    if (const int weekday = weekdayNamed(word))
        m_weekday = weekday;
    else if (const int before = yearBeforeEra(word))
        m_beforeEra = before;
    else if (m_zone.isEmpty() && (m_parts.hour >= 0 || word == u"GMT" || word == u"UTC") && zoneNamed(word, {}))
        m_zone = word;
}

// Vietnamese numbers its months in words: tháng Tư, tháng mười một.
bool SpokenDate::takeMonth(QStringView word)
{
    const bool second = isWord(u"mười") && m_parts.month == 10;
    const int vietnamese = isWord(u"tháng") || second ? vietnameseMonth(word) : 0;
    const int month = vietnamese ? vietnamese : monthNamed(word);
    if (month == 0 || (second && vietnamese > 2))
        return false;
    m_parts.month = second && vietnamese ? 10 + vietnamese : month;
    m_lastWord = word;
    return true;
}

// am, p.m., 오후, ល្ងាច …
bool SpokenDate::takeHalf(QStringView word)
{
    static constexpr std::array<QStringView, 7> mornings{u"am", u"오전", u"上午", u"午前", u"ព្រឹក", u"sáng", u"πμ"};
    static constexpr std::array<QStringView, 9> afternoons{u"pm",   u"오후",  u"下午", u"午後", u"ល្ងាច",
                                                           u"រសៀល", u"chiều", u"tối",  u"μμ"};
    const bool letterAlone = word.size() == 1 && at(0) == u'.' && at(1).toLower() == u'm';
    const auto isWord = [&](QStringView half) {
        if (half[0].unicode() >= 0x1780 && half[0].unicode() < 0x1800)
            return word.contains(half);
        return word.compare(half, Qt::CaseInsensitive) == 0;
    };
    if (m_parts.hour < 0 && word[0].unicode() < 0x250) // German “am 14. April”
        return false;
    if (std::ranges::any_of(mornings, isWord) || (letterAlone && word[0].toLower() == u'a'))
        m_half = Half::Morning;
    else if (std::ranges::any_of(afternoons, isWord) || (letterAlone && word[0].toLower() == u'p'))
        m_half = Half::Afternoon;
    else
        return false;
    return word[0].unicode() < 0x1780 || !monthNamed(word);
}

void SpokenDate::settleYear()
{
    if (m_yearIsShort && m_thai && m_parts.year >= 50 && m_parts.year < 100)
        m_parts.year += 2500;
    if (m_yearIsShort && m_parts.year < 100) // RFC 2822, 4.3
        m_parts.year += m_parts.year < 50 ? 2000 : 1900;
    if (m_indochina && m_parts.year > 2400)
        m_parts.year -= 543; // the Buddhist era
}

// By the weekday beside it, by the paper's other dates, by the American clock, in this order.
void SpokenDate::settleOrder()
{
    if (!m_dayOrMonthUnsure)
        return;
    const bool fits = QDate(m_parts.year, m_parts.month, m_parts.day).dayOfWeek() == m_weekday;
    const bool fitsSwapped = QDate(m_parts.year, m_parts.day, m_parts.month).dayOfWeek() == m_weekday;
    if (m_weekday && fits != fitsSwapped)
        m_shown = fits ? DateOrder::DayFirst : DateOrder::MonthFirst;
    DateOrder order = m_shown == DateOrder::Unknown ? m_order : m_shown;
    if (order == DateOrder::Unknown && m_slashed && m_half != Half::Unknown)
        order = DateOrder::MonthFirst;
    if (order == DateOrder::MonthFirst)
        std::swap(m_parts.month, m_parts.day);
}

void SpokenDate::settle()
{
    settleYear();
    settleOrder();
    if (m_half == Half::Afternoon && m_parts.hour >= 0 && m_parts.hour < 12)
        m_parts.hour += 12;
    if (m_half == Half::Morning && m_parts.hour == 12)
        m_parts.hour = 0;
    if (!m_parts.offset && !m_zone.isEmpty())
        m_parts.offset = zoneNamed(m_zone, QDate(m_parts.year, m_parts.month, std::max(1, m_parts.day)));
    if (!m_parts.offset && m_half != Half::Unknown && m_text.contains(u'오'))
        m_parts.offset = 9 * 3600;
    if (!m_parts.offset && m_indochina && m_parts.hour >= 0)
        m_parts.offset = indochinaTime;
}

} // namespace

QDateTime parseNewsDate(QStringView text, DateOrder order)
{
    text = text.trimmed();
    if (text.isEmpty() || text.size() > 200)
        return {};
    if (text.startsWith(u"/Date(")) // as .NET writes it in JSON
        text = text.sliced(6, std::ranges::find(text, u')') - text.begin() - 6);
    if (const std::optional<QDateTime> mail = readMailDate(text))
        return *mail;
    if (const std::optional<QDateTime> iso = readIsoDate(text))
        return *iso;
    if (hasHan(text)) {
        const QString plain = withPlainNumerals(text);
        return SpokenDate(plain, order).read();
    }
    return SpokenDate(text, order).read();
}

DateOrder orderShownBy(QStringView text)
{
    if (text.size() > 200)
        return DateOrder::Unknown;
    SpokenDate date(text, DateOrder::Unknown);
    return date.read().isValid() ? date.orderShown() : DateOrder::Unknown;
}

} // namespace sarika
