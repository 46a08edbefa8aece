// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/characterreferences.h"

#include "app/text/namedcharacters.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace sarika
{

namespace
{

constexpr char32_t replacement = 0xFFFD;
constexpr qsizetype longestName = 32;
constexpr qsizetype longestOldName = 6; // of those that need no semicolon

// What numbers from 128 to 159 mean: windows-1252, as pages of old wrote them.
constexpr std::array<char32_t, 32> windows1252{0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                               0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D,   0x017D, 0x8F,
                                               0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                               0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isAlphanumeric(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || isDigit(c);
}

int digitValue(char c, int base)
{
    if (isDigit(c))
        return c - '0';
    const char low = char(c | 0x20);
    return base == 16 && low >= 'a' && low <= 'f' ? low - 'a' + 10 : -1;
}

char *append(char *to, char32_t code)
{
    if (code < 0x80) {
        *to++ = char(code);
        return to;
    }
    if (code < 0x800) {
        *to++ = char(0xC0 | (code >> 6));
    } else if (code < 0x10000) {
        *to++ = char(0xE0 | (code >> 12));
        *to++ = char(0x80 | ((code >> 6) & 0x3F));
    } else {
        *to++ = char(0xF0 | (code >> 18));
        *to++ = char(0x80 | ((code >> 12) & 0x3F));
        *to++ = char(0x80 | ((code >> 6) & 0x3F));
    }
    *to++ = char(0x80 | (code & 0x3F));
    return to;
}

char32_t meantBy(char32_t code)
{
    if (code >= 0x80 && code < 0xA0)
        return windows1252[code - 0x80];
    const bool surrogate = code >= 0xD800 && code < 0xE000;
    return code == 0 || surrogate || code > 0x10FFFF ? replacement : code;
}

/// Reads one reference at `at` (an &) and moves `at` behind it; null where it is no reference.
class Reference final
{
public:
    Reference(const char *end, Place place) : m_end(end), m_place(place) {}

    char *appendTo(char *to, const char *&at) const
    {
        return at + 1 < m_end && at[1] == '#' ? numbered(to, at) : named(to, at);
    }

private:
    char *numbered(char *to, const char *&at) const
    {
        const char *digit = at + 2;
        const int base = digit < m_end && (*digit == 'x' || *digit == 'X') ? 16 : 10;
        digit += base == 16;
        const char *first = digit;
        char32_t code = 0;
        for (; digit < m_end && digitValue(*digit, base) >= 0; ++digit)
            code = std::min<char32_t>(code * char32_t(base) + char32_t(digitValue(*digit, base)), 0x110000);
        if (digit == first)
            return nullptr;
        at = digit + (digit < m_end && *digit == ';');
        return append(to, meantBy(code));
    }

    char *named(char *to, const char *&at) const
    {
        const char *name = at + 1;
        const char *stop = name;
        while (stop < m_end && stop - name < longestName && isAlphanumeric(*stop))
            ++stop;
        if (stop < m_end && *stop == ';') {
            if (const NamedCharacter *found = findNamedCharacter({name, stop})) {
                at = stop + 1;
                return appendNamed(to, *found);
            }
        }
        for (stop = std::min(stop, name + longestOldName); stop > name + 1; --stop) {
            const NamedCharacter *found = findNamedCharacter({name, stop});
            if (found && found->semicolonOptional)
                return oldName(to, at, stop, *found);
        }
        return nullptr;
    }

    char *oldName(char *to, const char *&at, const char *stop, const NamedCharacter &found) const
    {
        const bool more = stop < m_end && (*stop == '=' || isAlphanumeric(*stop));
        if (m_place == Place::Attribute && more)
            return nullptr; // an address with parameters
        at = stop;
        return appendNamed(to, found);
    }

    // Two names are shorter than their two code points; there the one that only combines is left out.
    static char *appendNamed(char *to, const NamedCharacter &found)
    {
        to = append(to, found.codes[0]);
        return found.length == 2 && found.name.size() > 3 ? append(to, found.codes[1]) : to;
    }

    const char *m_end;
    Place m_place;
};

} // namespace

char *decodeReferences(char *from, char *to, Place place)
{
    auto *mark = static_cast<char *>(std::memchr(from, '&', size_t(to - from)));
    if (!mark)
        return to;
    const Reference reference(to, place);
    char *out = mark;
    for (const char *at = mark; at < to;) {
        if (char *behind = reference.appendTo(out, at))
            out = behind;
        else
            *out++ = *at++;
        const auto *next = at < to ? static_cast<const char *>(std::memchr(at, '&', size_t(to - at))) : nullptr;
        const auto length = size_t((next ? next : to) - at);
        std::memmove(out, at, length);
        out += length;
        at += length;
    }
    return out;
}

char *copyWithPlainBreaks(QByteArrayView text, char *to)
{
    const bool plain = !text.contains('\r') && !text.contains('\0');
    if (plain) {
        std::copy(text.begin(), text.end(), to);
        return to + text.size();
    }
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '\r' && i + 1 < text.size() && text[i + 1] == '\n')
            continue;
        if (c != 0)
            *to++ = c == '\r' ? '\n' : c;
    }
    return to;
}

} // namespace sarika
