// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feed/xmlscanner.h"

namespace sarika
{

namespace
{

// A quote that is not closed within this many bytes was never meant to open.
constexpr qsizetype longestValue = 64 * 1024;

bool startsName(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || (c & 0x80);
}

bool endsName(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '/' || c == '>';
}

} // namespace

qsizetype placeOf(QByteArrayView mark, QByteArrayView text, qsizetype from)
{
    for (qsizetype at = text.indexOf(mark.front(), from); at >= 0; at = text.indexOf(mark.front(), at + 1)) {
        if (text.sliced(at).startsWith(mark))
            return at;
    }
    return -1;
}

XmlTag XmlScanner::next()
{
    while (m_at < m_text.size()) {
        const qsizetype start = m_text.indexOf('<', m_at);
        if (start < 0 || start + 1 >= m_text.size())
            break;
        const char mark = m_text[start + 1];
        if (mark == '!' || mark == '?') {
            if (!stepOver(start))
                break;
            continue;
        }
        const bool named =
            startsName(mark) || (mark == '/' && start + 2 < m_text.size() && startsName(m_text[start + 2]));
        if (!named) {
            m_at = start + 1;
            continue;
        }
        const qsizetype end = endOfTag(start + 1);
        if (end < 0) {
            m_cutOff = true;
            break;
        }
        m_at = end;
        return tagAt(start, end);
    }
    m_at = m_text.size();
    XmlTag none;
    none.start = none.end = m_at;
    return none;
}

// Comments, CDATA, instructions, DOCTYPE. False where the document ends inside.
bool XmlScanner::stepOver(qsizetype tag)
{
    const QByteArrayView rest = m_text.sliced(tag);
    const auto closeWith = [&](QByteArrayView closing, qsizetype from) {
        const qsizetype end = placeOf(closing, m_text, tag + from);
        m_at = end < 0 ? tag + 2 : end + closing.size();
        return end >= 0;
    };
    if (rest.startsWith("<![CDATA[")) {
        m_cutOff = !closeWith("]]>", 9);
        return !m_cutOff;
    }
    if (rest.startsWith("<!--") && !m_openComment) {
        m_openComment = !closeWith("-->", 4); // looked for once: a document full of them stays linear
        return true;
    }
    if (m_doctype.isEmpty() && rest.size() > 9 && rest.first(9).compare("<!DOCTYPE", Qt::CaseInsensitive) == 0) {
        m_at = endOfDoctype(tag + 9);
        m_doctype = m_text.sliced(tag, m_at - tag);
        return true;
    }
    return closeWith(">", 2);
}

qsizetype XmlScanner::endOfDoctype(qsizetype from) const
{
    const qsizetype close = m_text.indexOf('>', from);
    const qsizetype subset = m_text.indexOf('[', from);
    if (close < 0)
        return from;
    if (subset < 0 || subset > close)
        return close + 1;
    const qsizetype end = m_text.indexOf("]>", subset);
    if (end >= 0)
        return end + 2;
    const qsizetype bracket = m_text.indexOf(']', subset);
    const qsizetype loose = bracket < 0 ? -1 : m_text.indexOf('>', bracket);
    return loose < 0 ? close + 1 : loose + 1;
}

// After the '>' that is not inside a quoted value; -1 where there is none.
qsizetype XmlScanner::endOfTag(qsizetype from) const
{
    char before = ' ';
    for (qsizetype at = from; at < m_text.size(); ++at) {
        const char c = m_text[at];
        if (c == '>')
            return at + 1;
        if ((c == '"' || c == '\'') && before == '=') {
            const qsizetype close = m_text.sliced(0, std::min(m_text.size(), at + longestValue)).indexOf(c, at + 1);
            if (close < 0)
                return m_text.indexOf('>', at) + 1 ? m_text.indexOf('>', at) + 1 : -1;
            at = close;
        } else if (c == '<') {
            return at; // the tag before was never closed
        }
        if (c != ' ' && c != '\t' && c != '\n' && c != '\r')
            before = m_text[at];
    }
    return -1;
}

XmlTag XmlScanner::tagAt(qsizetype start, qsizetype end) const
{
    XmlTag tag;
    tag.start = start;
    tag.end = end;
    QByteArrayView inside = m_text.sliced(start + 1, end - start - 1);
    if (inside.endsWith('>'))
        inside.chop(1);
    tag.kind = XmlTag::Kind::Start;
    if (inside.startsWith('/')) {
        tag.kind = XmlTag::Kind::End;
        inside = inside.sliced(1);
    } else if (inside.endsWith('/')) {
        tag.kind = XmlTag::Kind::Empty;
        inside.chop(1);
    }
    qsizetype name = 0;
    qsizetype colon = -1;
    while (name < inside.size() && !endsName(inside[name])) {
        if (inside[name] == ':' && colon < 0)
            colon = name;
        ++name;
    }
    tag.prefix = colon > 0 ? inside.first(colon) : QByteArrayView();
    tag.name = inside.sliced(colon + 1, name - colon - 1);
    tag.attributes = inside.sliced(name);
    return tag;
}

} // namespace sarika
