// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/keepchoices.h"

#include "ui/look/interfacelanguage.h"

namespace sarika
{

namespace
{

constexpr qint64 megabyte = 1024 * 1024;

QString daysWords(qint64 days)
{
    return days == 0 ? NumberChoice::tr("For ever")
                     : inDigits(NumberChoice::tr("%n day(s)", nullptr, static_cast<int>(days)));
}

QString storiesWords(qint64 stories)
{
    return stories == 0 ? NumberChoice::tr("No limit") : NumberChoice::tr("The newest %1").arg(inWords(stories));
}

NumberChoice *choice(QList<qint64> numbers, const NumberChoice::Words &words, QWidget *parent,
                     std::optional<qint64> forAll)
{
    if (!forAll)
        return new NumberChoice(numbers, words, parent);
    numbers.prepend(asForAll);
    return new NumberChoice(
        numbers,
        [words, all = *forAll](qint64 number) {
            return number == asForAll ? NumberChoice::tr("As for all (%1)").arg(words(all)) : words(number);
        },
        parent);
}

} // namespace

NumberChoice *keepDaysChoice(QWidget *parent, std::optional<qint64> forAll)
{
    return choice({7, 14, 30, 60, 90, 180, 365, 0}, daysWords, parent, forAll);
}

NumberChoice *keepStoriesChoice(QWidget *parent, std::optional<qint64> forAll)
{
    return choice({100, 500, 1000, 5000, 20'000, 0}, storiesWords, parent, forAll);
}

NumberChoice *keepBytesChoice(QWidget *parent, std::optional<qint64> forAll)
{
    return choice({50 * megabyte, 100 * megabyte, 250 * megabyte, 500 * megabyte, 1024 * megabyte, 0}, limitWords,
                  parent, forAll);
}

} // namespace sarika
