// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/khmer.h"
#include "app/text/khmersyllable.h"

#include <algorithm>

namespace sarika
{

namespace
{

bool isInvisible(char16_t c)
{
    return (c >= 0x200B && c <= 0x200D) || c == wordJoiner || c == 0xFEFF || c == 0x00AD || c == 0x17B4 || c == 0x17B5;
}

// Letters that sound or look the same and that the press writes either way.
char16_t folded(char16_t c)
{
    switch (c) {
    case 0x17A3: // ឣ
        return u'អ';
    case 0x17B2: // ឲ
        return u'ឱ';
    case 0x17B3: // ឳ
        return u'ឪ';
    case 0x17C9: // ៉
        return 0x17CA;
    case 0x17D3:
        return 0x17C6; // ំ
    default:
        return c;
    }
}

// Signs above a syllable; in whichever order they were typed, and however often, they stand in the same place.
bool isSign(QChar c)
{
    const char16_t unit = c.unicode();
    return unit == 0x17C6 || unit == 0x17CB || (unit >= 0x17CD && unit <= 0x17D1) || unit == 0x17DD;
}

bool standsOnce(QChar c)
{
    return isSign(c) || (c.unicode() >= 0x17B7 && c.unicode() <= 0x17BD) || c.unicode() == 0x17CA;
}

void foldSigns(QString &out, qsizetype start)
{
    const auto first = std::find_if(out.begin() + start, out.end(), isSign);
    std::sort(first, std::find_if_not(first, out.end(), isSign));
    const auto rest = std::unique(out.begin() + start, out.end(),
                                  [](QChar one, QChar other) { return one == other && standsOnce(one); });
    out.truncate(rest - out.begin());
}

bool isAscii(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 128; });
}

// Latin letters that Unicode does not take apart.
QChar plainLetter(QChar c)
{
    switch (c.unicode()) {
    case 0x0111: // đ
        return u'd';
    case 0x00F8: // ø
        return u'o';
    case 0x0142: // ł
        return u'l';
    case 0x0131: // ı
        return u'i';
    default:
        return c;
    }
}

bool losesAccents(QChar letter)
{
    return letter.script() == QChar::Script_Latin || letter.script() == QChar::Script_Greek;
}

void appendPlainFolded(QString &out, QStringView text)
{
    if (isAscii(text)) {
        for (const QChar c : text)
            out += c >= u'A' && c <= u'Z' ? QChar(c.unicode() + 32) : c;
        return;
    }
    QChar letter; // that accents stand on
    for (QChar c : text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (c.unicode() >= 0x300 && c.unicode() <= 0x36F && losesAccents(letter))
            continue;
        letter = c;
        if (c.isDigit())
            c = QChar(u'0' + c.digitValue());
        if (c == QChar(0x17D7)) { // ៗ with or without a space before it
            while (out.endsWith(u' '))
                out.chop(1);
        }
        out += plainLetter(c);
    }
}

} // namespace

void appendSyllableKey(QString &out, QStringView syllable)
{
    const qsizetype start = out.size();
    appendInOrder(out, syllable);
    for (qsizetype i = start; i < out.size(); ++i) {
        const char16_t c = out[i].unicode();
        const bool subscriptDa = c == u'ដ' && i > start && out[i - 1].unicode() == khmerCoeng;
        out[i] = QChar(subscriptDa ? u'ត' : folded(c));
    }
    if (syllable.size() > 2)
        foldSigns(out, start);
}

QString searchKey(QStringView text)
{
    QString visible;
    visible.reserve(text.size());
    for (const QChar c : text) {
        if (!isInvisible(c.unicode()))
            visible += c;
    }
    QString out;
    out.reserve(visible.size());
    const QStringView rest(visible);
    for (qsizetype at = 0; at < rest.size();) {
        qsizetype end = at;
        if (isKhmerLetter(rest[at].unicode())) {
            end = khmerSyllableEnd(rest, at);
            appendSyllableKey(out, rest.sliced(at, end - at));
        } else {
            while (end < rest.size() && !isKhmerLetter(rest[end].unicode()))
                ++end;
            appendPlainFolded(out, rest.sliced(at, end - at));
        }
        at = end;
    }
    return out;
}

} // namespace sarika
