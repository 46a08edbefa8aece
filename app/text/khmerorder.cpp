// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/khmer.h"
#include "app/text/khmersyllable.h"

#include <QVarLengthArray>

#include <algorithm>

namespace sarika
{

namespace
{

// The places of a syllable in the order of the Khmer Encoding Structure.
enum class Place { Base, Robat, Coeng, CoengRo, Shifter, PreVowel, BelowVowel, AboveVowel, PostVowel, Sign, Final };

constexpr char16_t ro = u'រ';
constexpr char16_t vowelAa = 0x17B6;
constexpr char16_t vowelIi = 0x17B8;
constexpr char16_t vowelU = 0x17BB;
constexpr char16_t vowelOe = 0x17BE;
constexpr char16_t vowelE = 0x17C1;
constexpr char16_t vowelOo = 0x17C4;
constexpr char16_t muusikatoan = 0x17C9;
constexpr char16_t triisap = 0x17CA;

// A mark, or a subscript with its coeng, with the joiners that follow it.
struct Part
{
    Place place;
    QVarLengthArray<char16_t, 4> units;

    bool is(char16_t c) const { return units.size() == 1 && units[0] == c; }
};

using Parts = QVarLengthArray<Part, 8>;

Place placeOf(char16_t c)
{
    if (isKhmerBase(c))
        return Place::Base;
    if (c == 0x17CC)
        return Place::Robat;
    if (c == muusikatoan || c == triisap)
        return Place::Shifter;
    if (c >= 0x17BB && c <= 0x17BD)
        return Place::BelowVowel;
    if (c >= 0x17B7 && c <= 0x17BA)
        return Place::AboveVowel;
    if (c == vowelAa)
        return Place::PostVowel;
    if (c >= 0x17BE && c <= 0x17C5)
        return Place::PreVowel;
    return c == 0x17C7 || c == 0x17C8 ? Place::Final : Place::Sign;
}

Parts partsOf(QStringView syllable)
{
    Parts parts;
    for (qsizetype at = 0; at < syllable.size(); ++at) {
        const char16_t c = syllable[at].unicode();
        if (isJoiner(c) && !parts.isEmpty()) {
            parts.last().units.append(c);
        } else if (c == khmerCoeng && at + 1 < syllable.size()) {
            const char16_t letter = syllable[++at].unicode();
            parts.append({letter == ro ? Place::CoengRo : Place::Coeng, {c, letter}});
        } else {
            parts.append({placeOf(c), {c}});
        }
    }
    return parts;
}

// The series whose vowels change under ៊; the others take ៉.
bool isStrong(const Parts &parts)
{
    constexpr QStringView strong = u"កខចឆដឋណតថបផសហឡអឝឞ";
    return std::ranges::any_of(parts, [&](const Part &part) {
        return part.place <= Place::CoengRo && strong.contains(QChar(part.units.last()));
    });
}

// Typed in two strokes, seen as one: េ and ី are ើ, េ and ា are ោ, ើ and ា are ោ and ី.
void joinSplitVowels(Parts &parts)
{
    for (qsizetype i = 0; i + 1 < parts.size(); ++i) {
        if (parts[i].is(vowelE) && (parts[i + 1].is(vowelIi) || parts[i + 1].is(vowelAa))) {
            parts[i].units[0] = parts[i + 1].is(vowelIi) ? vowelOe : vowelOo;
            parts.remove(i + 1);
        }
        if (i + 1 < parts.size() && parts[i].is(vowelOe) && parts[i + 1].is(vowelAa)) {
            parts[i].units[0] = vowelOo;
            parts[i + 1] = {Place::AboveVowel, {vowelIi}};
        }
    }
}

// A shifter drops below an upper vowel and then looks like ុ.
void restoreShifter(Parts &parts)
{
    const auto below = std::ranges::find_if(parts, [](const Part &part) { return part.is(vowelU); });
    const bool upper = std::ranges::any_of(
        parts, [](const Part &part) { return part.place == Place::AboveVowel || part.is(vowelOe); });
    const bool shifted = std::ranges::any_of(parts, [](const Part &part) { return part.place == Place::Shifter; });
    if (below == parts.end() || !upper || shifted)
        return;
    below->units[0] = isStrong(parts) ? triisap : muusikatoan;
    below->place = Place::Shifter;
}

} // namespace

void appendInOrder(QString &out, QStringView syllable)
{
    if (syllable.size() < 3) { // nothing to reorder
        out += syllable;
        return;
    }
    Parts parts = partsOf(syllable);
    restoreShifter(parts);
    std::ranges::stable_sort(parts, {}, &Part::place);
    joinSplitVowels(parts);
    for (const Part &part : parts)
        out.append(reinterpret_cast<const QChar *>(part.units.data()), part.units.size());
}

QString inCanonicalOrder(QStringView text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype end = khmerSyllableEnd(text, at);
        appendInOrder(out, text.sliced(at, end - at));
        at = end;
    }
    return out;
}

} // namespace sarika
