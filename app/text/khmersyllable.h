// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>
#include <QString>
#include <QStringView>

namespace sarika
{

constexpr char16_t khmerCoeng = 0x17D2; // makes the letter after it a subscript
constexpr char16_t zeroWidthSpace = 0x200B;
constexpr char16_t wordJoiner = 0x2060;

/// A letter, vowel or sign of Khmer; not its digits, not its punctuation.
constexpr bool isKhmerLetter(char16_t c)
{
    return (c >= 0x1780 && c <= 0x17D3) || c == 0x17DD;
}

constexpr bool isKhmerConsonant(char16_t c)
{
    return c >= 0x1780 && c <= 0x17A2;
}

/// What a syllable begins with: a consonant or an independent vowel.
constexpr bool isKhmerBase(char16_t c)
{
    return c >= 0x1780 && c <= 0x17B3;
}

constexpr bool isJoiner(char16_t c)
{
    return c == 0x200C || c == 0x200D;
}

/// The end of the orthographic syllable that starts at `start`; of a unit that is not Khmer: the next one.
qsizetype khmerSyllableEnd(QStringView text, qsizetype start);

/// Appends one syllable in the order of the Khmer Encoding Structure: base, robat, subscripts (ro last), shifter,
/// vowels, signs. Split vowels are joined, ុ before an upper vowel becomes the shifter it stands for.
void appendInOrder(QString &out, QStringView syllable);

/// Appends the search key of one syllable that holds no invisible marks.
void appendSyllableKey(QString &out, QStringView syllable);

} // namespace sarika
