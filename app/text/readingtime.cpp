// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/readingtime.h"

#include "app/text/khmersyllable.h"

#include <algorithm>
#include <cmath>

namespace sarika
{

namespace
{

constexpr double wordsAMinute = 238;
constexpr double syllablesAMinute = 255;

} // namespace

int readingMinutes(QStringView bodyText)
{
    qsizetype words = 0;
    qsizetype syllables = 0;
    bool inWord = false;
    for (qsizetype at = 0; at < bodyText.size();) {
        const QChar unit = bodyText.at(at);
        if (isKhmerLetter(unit.unicode())) {
            ++syllables;
            inWord = false;
            at = khmerSyllableEnd(bodyText, at);
            continue;
        }
        const bool letter = unit.isLetterOrNumber() || (inWord && (unit.isMark() || unit == u'\'' || unit == u'’'));
        words += letter && !inWord;
        inWord = letter;
        ++at;
    }
    if (words + syllables == 0)
        return 0;
    const double minutes = double(words) / wordsAMinute + double(syllables) / syllablesAMinute;
    return std::max(1, static_cast<int>(std::lround(minutes)));
}

} // namespace sarika
