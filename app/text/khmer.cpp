// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/khmer.h"

#include <algorithm>

namespace sarika
{

bool hasKhmer(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.unicode() >= 0x1780 && c.unicode() <= 0x17FF; });
}

double khmerShare(QStringView text)
{
    qsizetype khmer = 0;
    qsizetype letters = 0;
    for (const QChar c : text) {
        const bool consonant = c.unicode() >= 0x1780 && c.unicode() <= 0x17A2;
        khmer += consonant;
        letters += consonant || c.isLetter();
    }
    return letters == 0 ? 0.0 : double(khmer) / double(letters);
}

} // namespace sarika
