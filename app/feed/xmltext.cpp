// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feed/xmltext.h"

#include "app/feed/xmlnames.h"
#include "app/feed/xmlscanner.h"
#include "app/text/htmltree.h"

#include <cstring>

namespace sarika
{

namespace
{

// What Windows-1252 means by 0x80 to 0x9F: “&#147;” was written by a Windows program.
constexpr char16_t windows1252[32] = {0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                      0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D,   0x017D, 0x8F,
                                      0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                      0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};
constexpr qsizetype longestName = 32;

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool isNameCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

void appendCharacter(std::string &to, char32_t code)
{
    if (code >= 0x80 && code < 0xA0)
        code = windows1252[code - 0x80];
    if (code < 0x20 && code != '\t' && code != '\n' && code != '\r')
        return;
    if (code > 0x10FFFF || (code >= 0xD800 && code < 0xE000))
        code = 0xFFFD;
    const auto tail = [](char32_t bits) { return char(0x80 | (bits & 0x3F)); };
    if (code < 0x80)
        to += char(code);
    else if (code < 0x800)
        to += {char(0xC0 | (code >> 6)), tail(code)};
    else if (code < 0x10000)
        to += {char(0xE0 | (code >> 12)), tail(code >> 6), tail(code)};
    else
        to += {char(0xF0 | (code >> 18)), tail(code >> 12), tail(code >> 6), tail(code)};
}

// Reads "#38" or "#x26"; 0 where it is no number.
char32_t numbered(QByteArrayView name)
{
    const bool hexadecimal = name.size() > 1 && (name[1] == 'x' || name[1] == 'X');
    const QByteArrayView digits = name.sliced(hexadecimal ? 2 : 1);
    bool fine = false;
    const uint code = digits.toUInt(&fine, hexadecimal ? 16 : 10);
    return fine ? (code == 0 ? 0xFFFD : code) : 0;
}

void append(std::string &to, QByteArrayView bytes)
{
    to.append(bytes.data(), std::size_t(bytes.size()));
}

// Escaped markup is full of these. 0 where it is another.
qsizetype appendCommon(std::string &to, QByteArrayView raw)
{
    static constexpr struct
    {
        QByteArrayView reference;
        char sign;
    } common[] = {{"&lt;", '<'}, {"&gt;", '>'}, {"&amp;", '&'}, {"&quot;", '"'}, {"&apos;", '\''}};

    for (const auto &one : common) {
        if (raw.startsWith(one.reference)) {
            to += one.sign;
            return one.reference.size();
        }
    }
    return 0;
}

// Where the reference that starts at raw[0] == '&' ends; 0 where it is a bare &.
qsizetype appendReference(std::string &to, QByteArrayView raw, const XmlEntities &entities)
{
    if (const qsizetype length = appendCommon(to, raw))
        return length;
    qsizetype end = 1;
    if (end < raw.size() && raw[end] == '#')
        ++end;
    while (end < raw.size() && end <= longestName && isNameCharacter(raw[end]))
        ++end;
    const QByteArrayView name = raw.sliced(1, end - 1);
    const bool closed = end < raw.size() && raw[end] == ';';
    if (name.size() > 1 && name[0] == '#') {
        const char32_t code = numbered(name);
        if (code == 0)
            return 0;
        appendCharacter(to, code);
        return closed ? end + 1 : end;
    }
    if (!closed || name.isEmpty())
        return 0;
    const QByteArray value = entities.value(name);
    append(to, value);
    return value.isEmpty() ? 0 : end + 1;
}

// The end of a construct that starts at `from` and closes with `closing`; the end of the text where it does not.
qsizetype after(QByteArrayView text, qsizetype from, QByteArrayView closing)
{
    const qsizetype found = placeOf(closing, text, from);
    return found < 0 ? text.size() : found + closing.size();
}

} // namespace

void XmlEntities::declare(QByteArrayView doctype)
{
    constexpr qsizetype most = 200;
    for (qsizetype at = doctype.indexOf("<!ENTITY"); at >= 0 && m_declared.size() < most;
         at = doctype.indexOf("<!ENTITY", at + 8)) {
        const qsizetype end = after(doctype, at, ">");
        const RawAttribute name = nextAttribute(doctype.sliced(at + 8, end - at - 9), 0);
        const QByteArrayView rest = doctype.sliced(at + 8 + name.end, end - at - 9 - name.end).trimmed();
        const bool quoted = rest.size() >= 2 && (rest[0] == '"' || rest[0] == '\'') && rest.back() == rest[0];
        const QByteArrayView value = quoted ? rest.sliced(1, rest.size() - 2) : QByteArrayView();
        if (value.isEmpty() || value.size() > 256 || value.contains('<'))
            continue;
        std::string text;
        appendDecoded(text, value, {});
        m_declared.insert(name.name.toByteArray(), QByteArray::fromStdString(text));
    }
}

QByteArray XmlEntities::value(QByteArrayView name) const
{
    static constexpr struct
    {
        QByteArrayView name;
        QByteArrayView value;
    } common[] = {{"amp", "&"}, {"lt", "<"}, {"gt", ">"}, {"quot", "\""}, {"apos", "'"}, {"nbsp", "\xC2\xA0"}};

    for (const auto &entity : common) {
        if (entity.name == name)
            return entity.value.toByteArray();
    }
    const QByteArray key = name.toByteArray();
    if (const auto declared = m_declared.constFind(key); declared != m_declared.cend())
        return *declared;
    if (const auto known = m_html.constFind(key); known != m_html.cend())
        return *known;
    const QByteArray reference = '&' + key + ';';
    const QByteArray text = textOf(HtmlTree::parse(reference).root());
    return *m_html.insert(key, text.contains('&') && text.contains(';') ? QByteArray() : text);
}

void appendDecoded(std::string &to, QByteArrayView raw, const XmlEntities &entities)
{
    qsizetype from = 0;
    while (from < raw.size()) {
        const qsizetype mark = raw.indexOf('&', from);
        if (mark < 0)
            break;
        append(to, raw.sliced(from, mark - from));
        const qsizetype length = appendReference(to, raw.sliced(mark), entities);
        if (length == 0)
            to += '&';
        from = mark + std::max<qsizetype>(length, 1);
    }
    append(to, raw.sliced(from));
}

QByteArray xmlText(QByteArrayView inner, const XmlEntities &entities)
{
    if (!inner.contains('<') && !inner.contains('&'))
        return inner.toByteArray();
    std::string text;
    text.reserve(std::size_t(inner.size()));
    qsizetype from = 0;
    while (from < inner.size()) {
        qsizetype tag = inner.indexOf('<', from);
        if (tag < 0)
            tag = inner.size();
        appendDecoded(text, inner.sliced(from, tag - from), entities);
        const QByteArrayView rest = inner.sliced(tag);
        if (rest.startsWith("<![CDATA[")) {
            from = after(inner, tag + 9, "]]>");
            const bool closed = inner.first(from).endsWith("]]>") && from >= tag + 12;
            append(text, inner.sliced(tag + 9, from - tag - 9 - (closed ? 3 : 0)));
        } else if (rest.startsWith("<!--")) {
            from = after(inner, tag + 4, "-->");
        } else if (rest.size() > 1 &&
                   (rest[1] == '/' || rest[1] == '?' || rest[1] == '!' || isNameCharacter(rest[1]))) {
            from = after(inner, tag + 1, ">");
        } else {
            if (!rest.isEmpty())
                text += '<';
            from = tag + 1;
        }
    }
    return QByteArray::fromStdString(text);
}

QByteArray xmlMarkup(QByteArrayView inner)
{
    QByteArray html;
    html.reserve(inner.size());
    qsizetype from = 0;
    while (from < inner.size()) {
        qsizetype tag = inner.indexOf('<', from);
        if (tag < 0)
            tag = inner.size();
        html += inner.sliced(from, tag - from);
        const QByteArrayView rest = inner.sliced(tag);
        from = tag;
        if (rest.startsWith("<![CDATA[")) {
            from = after(inner, tag + 9, "]]>");
            const bool closed = inner.first(from).endsWith("]]>") && from >= tag + 12;
            html += inner.sliced(tag + 9, from - tag - 9 - (closed ? 3 : 0))
                        .toByteArray()
                        .replace('&', "&amp;")
                        .replace('<', "&lt;");
        } else if (!rest.isEmpty()) {
            qsizetype name = rest.startsWith("</") ? 2 : 1;
            html += rest.first(name);
            qsizetype end = name;
            while (end < rest.size() && isNameCharacter(rest[end]))
                ++end;
            // <xhtml:p> and <h:p> are <p>.
            from = tag + (end < rest.size() && end > name && rest[end] == ':' ? end + 1 : name);
        }
    }
    return html;
}

RawAttribute nextAttribute(QByteArrayView attributes, qsizetype position)
{
    qsizetype at = position;
    const qsizetype size = attributes.size();
    while (at < size && (isSpace(attributes[at]) || attributes[at] == '/' || attributes[at] == '='))
        ++at;
    const qsizetype name = at;
    while (at < size && !isSpace(attributes[at]) && attributes[at] != '=' && attributes[at] != '/')
        ++at;
    RawAttribute attribute{attributes.sliced(name, at - name), {}, at};
    while (at < size && isSpace(attributes[at]))
        ++at;
    if (at >= size || attributes[at] != '=')
        return attribute;
    ++at;
    while (at < size && isSpace(attributes[at]))
        ++at;
    const char quote = at < size ? attributes[at] : ' ';
    if (quote == '"' || quote == '\'') {
        const qsizetype close = attributes.indexOf(quote, at + 1);
        const qsizetype end = close < 0 ? size : close;
        attribute.value = attributes.sliced(at + 1, end - at - 1);
        attribute.end = std::min(size, end + 1);
        return attribute;
    }
    const qsizetype value = at;
    while (at < size && !isSpace(attributes[at]))
        ++at;
    attribute.value = attributes.sliced(value, at - value);
    attribute.end = at;
    return attribute;
}

QByteArray xmlAttribute(QByteArrayView attributes, QByteArrayView name, const XmlEntities &entities)
{
    for (qsizetype at = 0; at < attributes.size();) {
        const RawAttribute attribute = nextAttribute(attributes, at);
        if (attribute.name.isEmpty())
            break;
        if (sameName(attribute.name, name)) {
            if (attribute.value.isEmpty())
                return QByteArray("");
            if (!attribute.value.contains('&'))
                return attribute.value.toByteArray();
            std::string value;
            appendDecoded(value, attribute.value, entities);
            return QByteArray::fromStdString(value);
        }
        at = attribute.end;
    }
    return {};
}

} // namespace sarika
