// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/choices.h"

#include "ui/look/interfacelanguage.h"

#include <QSignalBlocker>

#include <algorithm>
#include <limits>

namespace sarika
{

QString limitWords(qint64 bytes)
{
    return bytes == 0 ? NumberChoice::tr("No limit") : bytesForPeople(bytes, interfaceWording());
}

NumberChoice::NumberChoice(const QList<qint64> &numbers, Words words, QWidget *parent)
    : QComboBox(parent), m_numbers(numbers), m_words(std::move(words))
{
    fill(m_numbers.first());
    connect(this, &QComboBox::activated, this, [this] { Q_EMIT chosen(number()); });
}

void NumberChoice::choose(qint64 number)
{
    const auto rank = [](qint64 value) { return value == 0 ? std::numeric_limits<qint64>::max() : value; };
    if (!m_numbers.contains(number))
        m_numbers.insert(std::ranges::lower_bound(m_numbers, rank(number), {}, rank), number);
    fill(number);
}

void NumberChoice::sayAgain()
{
    fill(number());
}

void NumberChoice::fill(qint64 chosenNumber)
{
    const QSignalBlocker quiet(this);
    clear();
    for (const qint64 value : m_numbers)
        addItem(m_words(value), value);
    setCurrentIndex(static_cast<int>(m_numbers.indexOf(chosenNumber)));
}

} // namespace sarika
