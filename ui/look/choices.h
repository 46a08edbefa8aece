// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QList>

#include <functional>

namespace sarika
{

/// A size as the settings say it, 0: “No limit”.
QString limitWords(qint64 bytes);

/// A box of numbers said in words, ascending, 0 (for “never” or “no limit”) last; one set elsewhere joins the others.
class NumberChoice final : public QComboBox
{
    Q_OBJECT

public:
    using Words = std::function<QString(qint64)>;

    NumberChoice(const QList<qint64> &numbers, Words words, QWidget *parent);

    qint64 number() const { return currentData().toLongLong(); }

    void choose(qint64 number);
    void sayAgain(); // after a change of language

Q_SIGNALS:
    void chosen(qint64 number); // by the reader

private:
    void fill(qint64 chosenNumber);

    QList<qint64> m_numbers;
    Words m_words;
};

} // namespace sarika
