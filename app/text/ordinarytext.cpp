// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/ordinarytext.h"

#include <array>
#include <charconv>
#include <cstring>

namespace sarika
{

namespace
{

struct Named
{
    QByteArrayView name;
    QByteArrayView utf8;
};

// What newspapers write, most frequent first.
constexpr std::array names{
    Named{"amp", "&"},    Named{"lt", "<"},     Named{"gt", ">"},    Named{"quot", "\""},     Named{"nbsp", "\u00A0"},
    Named{"rsquo", "’"},  Named{"lsquo", "‘"},  Named{"rdquo", "”"}, Named{"ldquo", "“"},     Named{"ndash", "–"},
    Named{"mdash", "—"},  Named{"hellip", "…"}, Named{"apos", "'"},  Named{"eacute", "é"},    Named{"egrave", "è"},
    Named{"agrave", "à"}, Named{"ccedil", "ç"}, Named{"ecirc", "ê"}, Named{"uuml", "ü"},      Named{"ouml", "ö"},
    Named{"auml", "ä"},   Named{"szlig", "ß"},  Named{"laquo", "«"}, Named{"raquo", "»"},     Named{"bull", "•"},
    Named{"middot", "·"}, Named{"copy", "©"},   Named{"reg", "®"},   Named{"trade", "™"},     Named{"euro", "€"},
    Named{"pound", "£"},  Named{"deg", "°"},    Named{"times", "×"}, Named{"zwnj", "\u200C"}, Named{"zwj", "\u200D"},
};

bool isAlphanumeric(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

char *append(char *to, QByteArrayView utf8)
{
    std::memcpy(to, utf8.data(), size_t(utf8.size()));
    return to + utf8.size();
}

// Numbers that stand for themselves; null for all others.
char *appendNumbered(char *to, const char *digits, const char *end)
{
    const bool hexadecimal = digits < end && (*digits == 'x' || *digits == 'X');
    digits += hexadecimal;
    uint code = 0;
    const auto [stop, problem] = std::from_chars(digits, end, code, hexadecimal ? 16 : 10);
    const bool plain = problem == std::errc() && stop == end && digits < end;
    const bool itself = (code >= 0x20 && code < 0x7F) || (code >= 0xA0 && code < 0xD800) ||
                        (code >= 0xE000 && code < 0xFDD0) || (code >= 0x1F000 && code < 0x1FFFE);
    if (!plain || !itself)
        return nullptr;
    if (code < 0x80) {
        *to++ = char(code);
    } else if (code < 0x800) {
        *to++ = char(0xC0 | (code >> 6));
    } else if (code < 0x10000) {
        *to++ = char(0xE0 | (code >> 12));
        *to++ = char(0x80 | ((code >> 6) & 0x3F));
    } else {
        *to++ = char(0xF0 | (code >> 18));
        *to++ = char(0x80 | ((code >> 12) & 0x3F));
        *to++ = char(0x80 | ((code >> 6) & 0x3F));
    }
    if (code >= 0x80)
        *to++ = char(0x80 | (code & 0x3F));
    return to;
}

// One reference at `at`, which is moved behind it.
char *appendReference(char *to, const char *&at, const char *end, Place place)
{
    const char *name = at + 1;
    const bool numbered = name < end && *name == '#';
    const char *stop = name + numbered;
    while (stop < end && isAlphanumeric(*stop))
        ++stop;
    if (stop == name || (place == Place::Attribute && stop < end && *stop == '=' && !numbered)) {
        *to++ = *at++; // a bare &
        return to;
    }
    if (stop >= end || *stop != ';')
        return nullptr;
    at = stop + 1;
    if (numbered)
        return appendNumbered(to, name + 1, stop);
    for (const Named &one : names) {
        if (one.name == QByteArrayView(name, stop))
            return append(to, one.utf8);
    }
    return nullptr;
}

} // namespace

char *decodeOrdinaryText(char *from, char *to, Place place)
{
    auto *mark = static_cast<char *>(std::memchr(from, '&', size_t(to - from)));
    if (!mark)
        return to;
    char *out = mark;
    for (const char *at = mark; at < to;) {
        out = appendReference(out, at, to, place);
        if (!out)
            return nullptr;
        const auto *next = static_cast<const char *>(std::memchr(at, '&', size_t(to - at)));
        const auto length = size_t((next ? next : to) - at);
        std::memmove(out, at, length);
        out += length;
        at += length;
    }
    return out;
}

char *copyWithPlainBreaks(QByteArrayView text, char *to)
{
    const char *at = text.data();
    const char *end = at + text.size();
    while (at < end) {
        const auto *found = static_cast<const char *>(std::memchr(at, '\r', size_t(end - at)));
        const char *stop = found ? found : end;
        to = append(to, {at, stop});
        at = stop;
        if (found) {
            *to++ = '\n';
            at += stop + 1 < end && stop[1] == '\n' ? 2 : 1;
        }
    }
    return to;
}

} // namespace sarika
