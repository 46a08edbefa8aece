// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/khmersyllable.h"

#include "app/text/khmer.h"

namespace sarika
{

qsizetype khmerSyllableEnd(QStringView text, qsizetype start)
{
    qsizetype at = start;
    if (!isKhmerLetter(text[at].unicode()))
        return at + 1;
    if (isKhmerBase(text[at].unicode()))
        ++at;
    for (; at < text.size(); ++at) {
        const char16_t c = text[at].unicode();
        if (c == khmerCoeng && at + 1 < text.size() && isKhmerBase(text[at + 1].unicode()))
            ++at;
        else if (isKhmerBase(c) || !(isKhmerLetter(c) || isJoiner(c)))
            break;
    }
    return at;
}

QList<int> syllableStarts(QStringView text)
{
    QList<int> starts;
    for (qsizetype at = 0; at < text.size(); at = khmerSyllableEnd(text, at))
        starts.append(int(at));
    starts.append(int(text.size()));
    return starts;
}

} // namespace sarika
