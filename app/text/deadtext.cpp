// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/deadtext.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace sarika
{

namespace
{

constexpr int deepest = 2000;
// No end tag, or one that may be left out: these never add to the depth.
constexpr std::array shallow{"area",  "base", "br",    "col",    "dd",    "dt",     "embed",  "hr",    "img",  "input",
                             "li",    "link", "meta",  "option", "p",     "param",  "source", "tbody", "td",   "th",
                             "thead", "tr",   "track", "wbr",    "tfoot", "script", "style",  "html",  "head", "body"};

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
}

/// Reads HTML tag by tag and copies what may be seen.
class Sweeper final
{
public:
    explicit Sweeper(QByteArrayView html) : m_at(html.data()), m_end(html.data() + html.size())
    {
        m_out.reserve(html.size());
    }

    QByteArray sweep()
    {
        while (m_at < m_end) {
            const auto *open = static_cast<const char *>(std::memchr(m_at, '<', size_t(m_end - m_at)));
            copyTo(open ? open : m_end);
            if (open)
                markup();
        }
        return m_out;
    }

private:
    void copyTo(const char *to)
    {
        m_out.append(m_at, to - m_at);
        m_at = to;
    }

    bool starts(const char *word) const
    {
        const size_t length = std::strlen(word);
        return size_t(m_end - m_at) >= length && qstrnicmp(m_at, word, length) == 0;
    }

    void markup()
    {
        if (starts("<!--"))
            comment();
        else if (m_end - m_at > 1 && (isLetter(m_at[1]) || (m_at[1] == '/' && m_end - m_at > 2 && isLetter(m_at[2]))))
            tag();
        else
            copyTo(m_at + 1);
    }

    void comment()
    {
        m_at += 4;
        if (starts(">"))
            m_at += 1;
        else if (starts("->"))
            m_at += 2;
        else
            skipPast("-->");
    }

    void skipPast(QByteArrayView mark)
    {
        const auto found = QByteArrayView(m_at, m_end).indexOf(mark);
        m_at = found < 0 ? m_end : m_at + found + mark.size();
    }

    // One past the tag's '>': a quote opens a value only right after '='.
    const char *tagEnd() const
    {
        char before = 0;
        for (const char *c = m_at + 1; c < m_end; ++c) {
            if (*c == '>')
                return c + 1;
            if ((*c == '"' || *c == '\'') && before == '=') {
                c = static_cast<const char *>(std::memchr(c + 1, *c, size_t(m_end - c - 1)));
                if (!c)
                    return m_end;
                before = '"';
            } else if (!isSpace(*c)) {
                before = *c;
            }
        }
        return m_end;
    }

    void tag()
    {
        const bool closing = m_at[1] == '/';
        const char *nameStart = m_at + (closing ? 2 : 1);
        const char *nameEnd = std::find_if(nameStart, m_end, [](char c) { return isSpace(c) || c == '>' || c == '/'; });
        const QByteArray name = QByteArray(nameStart, std::min<qsizetype>(nameEnd - nameStart, 16)).toLower();
        const char *end = tagEnd();
        const QByteArrayView whole(m_at, end);
        if (!copyTag(name, closing, end))
            m_at = end;
        if (closing || whole.endsWith("/>"))
            return;
        if (name == "style" || name == "svg" || (name == "script" && !whole.toByteArray().toLower().contains("json")))
            skipTo("</" + name);
        else if (name == "script")
            copyTo(find("</script"));
        else if (name == "noscript")
            copyPhotosTo(find("</noscript"));
    }

    // Markup left open in a <noscript> would swallow the page behind it, and only the photos in it are of use.
    void copyPhotosTo(const char *end)
    {
        while (m_at < end) {
            m_at = find("<img", end);
            if (m_at < end)
                copyTo(std::min(tagEnd(), end));
        }
    }

    bool copyTag(const QByteArray &name, bool closing, const char *end)
    {
        const bool counts = std::none_of(shallow.begin(), shallow.end(), [&](const char *s) { return name == s; });
        if (counts)
            m_depth = std::max(0, m_depth + (closing ? -1 : 1));
        if (m_depth > deepest && !closing)
            return false;
        copyTo(end);
        return true;
    }

    const char *find(const QByteArray &mark) const { return find(mark, m_end); }

    const char *find(const QByteArray &mark, const char *end) const
    {
        for (const char *c = m_at; c < end; ++c) {
            c = static_cast<const char *>(std::memchr(c, '<', size_t(end - c)));
            if (!c)
                break;
            if (end - c >= mark.size() && qstrnicmp(c, mark.data(), size_t(mark.size())) == 0)
                return c;
        }
        return end;
    }

    void skipTo(const QByteArray &mark) { m_at = find(mark); }

    const char *m_at;
    const char *m_end;
    QByteArray m_out;
    int m_depth = 0;
};

} // namespace

QByteArray withoutDeadText(QByteArrayView html)
{
    return Sweeper(html).sweep();
}

} // namespace sarika
