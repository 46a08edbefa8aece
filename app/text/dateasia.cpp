// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/dateasia.h"

#include <algorithm>
#include <array>

namespace sarika
{

namespace
{

constexpr QStringView units = u"年月日號号时時点點分秒";

// -1 where it is no numeral; 10 for 十.
int hanDigit(QChar c)
{
    static constexpr QStringView digits = u"〇一二三四五六七八九十";
    if (c == u'零' || c == u'○')
        return 0;
    return int(digits.indexOf(c));
}

// 二〇二五 digit by digit, 二十三 counted; 元 is the first year.
int hanNumber(QStringView numerals)
{
    int number = 0;
    int digits = 0; // since the last ten
    for (const QChar c : numerals) {
        const int digit = hanDigit(c);
        if (digit == 10) {
            number = (digits == 0 ? number + 1 : number) * 10;
            digits = 0;
        } else if (number % 10 == 0 && digits == 0 && number > 0) { // the ones after ten
            number += digit;
            digits = 1;
        } else {
            number = number * 10 + digit;
            ++digits;
        }
    }
    return number;
}

} // namespace

bool hasHan(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.unicode() >= 0x3007 && c.unicode() < 0xA000; });
}

QString withPlainNumerals(QStringView text)
{
    QString plain;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at;
        while (end < text.size() && end - at < 5 && hanDigit(text[end]) >= 0)
            ++end;
        const bool counts = end > at && end < text.size() && units.contains(text[end]);
        if (counts) {
            plain += QString::number(hanNumber(text.sliced(at, end - at)));
        } else if (text.sliced(at).startsWith(u"元年")) {
            plain += u'1';
            end = at + 1;
        } else {
            end = std::max(end, at + 1);
            plain += text.sliced(at, end - at);
        }
        at = end;
    }
    return plain;
}

int yearBeforeEra(QStringView word)
{
    static constexpr struct
    {
        QStringView name;
        int before;
    } eras[] = {{u"令和", 2018}, {u"平成", 1988}, {u"昭和", 1925}, {u"大正", 1911},
                {u"明治", 1867}, {u"民國", 1911}, {u"民国", 1911}};

    const auto *era = std::ranges::find_if(eras, [&](const auto &known) { return word.endsWith(known.name); });
    return era == std::end(eras) ? 0 : era->before;
}

int vietnameseMonth(QStringView word)
{
    static constexpr std::array<QStringView, 10> names{u"một", u"hai", u"ba",  u"tư",   u"năm",
                                                       u"sáu", u"bảy", u"tám", u"chín", u"mười"};
    if (word.compare(u"giêng", Qt::CaseInsensitive) == 0)
        return 1;
    if (word.compare(u"chạp", Qt::CaseInsensitive) == 0)
        return 12;
    for (size_t i = 0; i < names.size(); ++i) {
        if (names[i].compare(word, Qt::CaseInsensitive) == 0)
            return int(i) + 1;
    }
    return 0;
}

} // namespace sarika
