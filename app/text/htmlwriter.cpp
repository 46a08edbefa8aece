// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/htmlwriter.h"

#include <utility>

namespace sarika
{

namespace
{

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
}

void appendEscaped(QByteArray &out, char c)
{
    switch (c) {
    case '&':
        out += "&amp;";
        break;
    case '<':
        out += "&lt;";
        break;
    case '>':
        out += "&gt;";
        break;
    case '"':
        out += "&quot;";
        break;
    default:
        out += c;
    }
}

bool mayBeEmpty(const QByteArray &tag)
{
    return tag == "td" || tag == "th";
}

} // namespace

QByteArray HtmlWriter::attribute(QByteArrayView name, QByteArrayView value)
{
    QByteArray made = " " + name.toByteArray() + "=\"";
    for (const char c : value)
        appendEscaped(made, c);
    return made + '"';
}

void HtmlWriter::open(QByteArrayView tag, const QByteArray &attributes)
{
    m_open << Element{tag.toByteArray(), m_out.size(), mayBeEmpty(tag.toByteArray())};
    m_out += '<' + tag.toByteArray() + attributes + '>';
}

void HtmlWriter::close()
{
    const Element element = m_open.takeLast();
    if (!element.filled) {
        m_out.truncate(element.start);
        return;
    }
    m_out += "</" + element.tag + '>';
    fill();
}

void HtmlWriter::leaf(QByteArrayView tag, const QByteArray &attributes)
{
    m_out += '<' + tag.toByteArray() + attributes + '>';
    if (tag != "br")
        fill();
}

void HtmlWriter::text(QByteArrayView utf8, bool asTyped)
{
    bool visible = false;
    for (const char c : utf8) {
        if (!asTyped && isSpace(c)) {
            if (!m_out.endsWith(' ') && !m_out.isEmpty())
                m_out += ' ';
            continue;
        }
        visible = visible || !isSpace(c);
        // Quotes are plain in text.
        if (c == '"')
            m_out += c;
        else
            appendEscaped(m_out, c);
    }
    if (visible)
        fill();
}

void HtmlWriter::fill()
{
    if (!m_open.isEmpty())
        m_open.last().filled = true;
}

QByteArray HtmlWriter::take()
{
    while (!m_open.isEmpty())
        close();
    return std::exchange(m_out, {}).trimmed();
}

} // namespace sarika
