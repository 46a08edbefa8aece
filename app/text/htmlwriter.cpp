// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/htmlwriter.h"

#include <array>

namespace sarika
{

namespace
{

enum class Mark : quint8 { Plain, Space, And, Less, More, Quote };

constexpr std::array<Mark, 256> marks = [] {
    std::array<Mark, 256> table{};
    for (const char c : {' ', '\n', '\t', '\r', '\f'})
        table[uchar(c)] = Mark::Space;
    table['&'] = Mark::And;
    table['<'] = Mark::Less;
    table['>'] = Mark::More;
    table['"'] = Mark::Quote;
    return table;
}();

Mark markOf(char c)
{
    return marks[uchar(c)];
}

const char *escaped(Mark mark)
{
    switch (mark) {
    case Mark::And:
        return "&amp;";
    case Mark::Less:
        return "&lt;";
    case Mark::More:
        return "&gt;";
    case Mark::Quote:
        return "&quot;";
    default:
        return " ";
    }
}

} // namespace

void HtmlWriter::open(QByteArrayView tag)
{
    m_open.push_back({tag, m_out.size(), tag == "td" || tag == "th"}); // a cell may be empty
    m_out += '<';
    put(tag);
    m_out += '>';
}

void HtmlWriter::close()
{
    const Element element = m_open.back();
    m_open.pop_back();
    if (!element.filled) {
        m_out.resize(element.start);
        return;
    }
    m_out += "</";
    put(element.tag);
    m_out += '>';
    fill();
}

void HtmlWriter::leaf(QByteArrayView tag)
{
    m_out += '<';
    put(tag);
    m_out += '>';
    if (tag != "br")
        fill();
}

void HtmlWriter::attribute(QByteArrayView name, QByteArrayView value)
{
    m_out.back() = ' '; // the '>' comes again behind it
    put(name);
    m_out += "=\"";
    qsizetype from = 0;
    for (qsizetype at = 0; at < value.size(); ++at) {
        const Mark mark = markOf(value[at]);
        if (mark == Mark::Plain || mark == Mark::Space)
            continue;
        put(value.sliced(from, at - from));
        m_out += escaped(mark);
        from = at + 1;
    }
    put(value.sliced(from));
    m_out += "\">";
}

void HtmlWriter::text(QByteArrayView utf8, bool asTyped)
{
    bool visible = false;
    for (qsizetype at = 0; at < utf8.size();) {
        const qsizetype from = at;
        const auto isPlain = [&](qsizetype place) { return place < utf8.size() && markOf(utf8[place]) == Mark::Plain; };
        while (isPlain(at) || (at > from && at < utf8.size() && utf8[at] == ' ' && isPlain(at + 1)))
            ++at;
        put(utf8.sliced(from, at - from));
        visible |= at > from;
        if (at == utf8.size())
            break;
        const Mark mark = markOf(utf8[at]);
        if (mark != Mark::Space) {
            visible = true;
            m_out += mark == Mark::Quote ? "\"" : escaped(mark); // quotes are plain in text
        } else if (asTyped) {
            m_out += utf8[at];
        } else if (!m_out.empty() && m_out.back() != ' ') {
            m_out += ' ';
        }
        ++at;
    }
    if (visible)
        fill();
}

void HtmlWriter::fill()
{
    if (!m_open.empty())
        m_open.back().filled = true;
}

QString HtmlWriter::take()
{
    while (!m_open.empty())
        close();
    return QString::fromUtf8(QByteArrayView(m_out.data(), qsizetype(m_out.size())).trimmed());
}

} // namespace sarika
