// SPDX-License-Identifier: GPL-3.0-or-later
// https://html.spec.whatwg.org/multipage/parsing.html#tokenization
#include "app/text/htmltokens.h"

#include "app/text/characterreferences.h"

#include <algorithm>
#include <cstring>
#include <memory>

namespace sarika
{

namespace
{

bool isLetter(char c)
{
    const char low = char(c | 0x20);
    return low >= 'a' && low <= 'z';
}

bool endsName(char c)
{
    return isHtmlSpace(c) || c == '>' || c == '/';
}

void lower(char *from, const char *to)
{
    for (; from < to; ++from) {
        if (*from >= 'A' && *from <= 'Z')
            *from = char(*from | 0x20);
    }
}

} // namespace

HtmlTokens::HtmlTokens(QByteArrayView utf8, std::pmr::memory_resource &arena) : m_arena(arena)
{
    m_at = static_cast<char *>(arena.allocate(size_t(utf8.size()) + 1, 1));
    m_end = copyWithPlainBreaks(utf8, m_at);
    *m_end = 0;
}

HtmlToken HtmlTokens::next()
{
    HtmlToken token;
    while (m_at < m_end && token.kind == HtmlToken::Kind::End) {
        if (!startsMarkup(m_at))
            return text();
        if (m_at[1] == '!')
            declaration(token);
        else if (m_at[1] == '?')
            skipPast('>');
        else if (m_at[1] != '/')
            token = startTag();
        else if (isLetter(m_at[2]))
            token = endTag();
        else
            skipPast('>'); // “</>” and the like are comments
    }
    return token;
}

// The text is closed by a NUL, so that looking two bytes ahead of any byte within is safe.
bool HtmlTokens::startsMarkup(const char *at) const
{
    if (*at != '<')
        return false;
    const char c = at[1];
    return isLetter(c) || c == '!' || c == '?' || (c == '/' && at + 2 < m_end);
}

HtmlToken HtmlTokens::text()
{
    char *start = m_at;
    char *end = m_at;
    while (end < m_end) {
        end = static_cast<char *>(std::memchr(end, '<', size_t(m_end - end)));
        if (!end)
            end = m_end;
        else if (startsMarkup(end))
            break;
        else
            ++end; // a bare <
    }
    m_at = end;
    HtmlToken token;
    token.kind = HtmlToken::Kind::Text;
    token.text = {start, decodeReferences(start, end, Place::Text)};
    return token;
}

void HtmlTokens::declaration(HtmlToken &token)
{
    if (m_at[2] == '-' && m_at[3] == '-')
        return skipComment();
    const bool doctype = m_end - m_at >= 9 && qstrnicmp(m_at + 2, "doctype", 7) == 0;
    char *start = m_at + (doctype ? 9 : 2);
    skipPast('>');
    if (!doctype)
        return;
    token.kind = HtmlToken::Kind::Doctype;
    token.text = {start, m_at};
}

void HtmlTokens::skipComment()
{
    m_at += 4;
    if (*m_at == '>' || (*m_at == '-' && m_at[1] == '>'))
        return skipPast('>');
    for (char *at = m_at; at < m_end; ++at) {
        at = static_cast<char *>(std::memchr(at, '>', size_t(m_end - at)));
        if (!at)
            break;
        const bool closed = at - m_at >= 2 && at[-1] == '-' && at[-2] == '-';
        const bool oddlyClosed = at - m_at >= 3 && at[-1] == '!' && at[-2] == '-' && at[-3] == '-';
        if (closed || oddlyClosed) {
            m_at = at + 1;
            return;
        }
    }
    m_at = m_end;
}

void HtmlTokens::skipPast(char mark)
{
    auto *found = static_cast<char *>(std::memchr(m_at, mark, size_t(m_end - m_at)));
    m_at = found ? found + 1 : m_end;
}

void HtmlTokens::skipSpaces()
{
    while (m_at < m_end && isHtmlSpace(*m_at))
        ++m_at;
}

// A tag that is cut off by the end of the document is none.
HtmlToken HtmlTokens::startTag()
{
    HtmlToken token;
    token.kind = HtmlToken::Kind::StartTag;
    ++m_at;
    return readName(token) && readAttributes(token) ? token : HtmlToken{};
}

HtmlToken HtmlTokens::endTag()
{
    HtmlToken token;
    token.kind = HtmlToken::Kind::EndTag;
    m_at += 2;
    return readName(token) && readAttributes(token) ? token : HtmlToken{};
}

bool HtmlTokens::readName(HtmlToken &token)
{
    char *start = m_at;
    while (m_at < m_end && !endsName(*m_at))
        ++m_at;
    if (m_at == m_end)
        return false;
    lower(start, m_at);
    token.tag = htmlTagNamed({start, m_at});
    token.name = token.tag == HtmlTag::Unknown ? QByteArrayView(start, m_at) : nameOf(token.tag);
    return true;
}

bool HtmlTokens::readAttributes(HtmlToken &token)
{
    size_t count = 0;
    while (m_at < m_end && *m_at != '>') {
        if (isHtmlSpace(*m_at) || *m_at == '/') {
            token.selfClosing = *m_at == '/';
            ++m_at;
            continue;
        }
        token.selfClosing = false;
        char *start = m_at++; // even a “=” begins a name
        while (m_at < m_end && !endsName(*m_at) && *m_at != '=')
            ++m_at;
        lower(start, m_at);
        HtmlNode::Attribute attribute{{start, m_at}, QByteArrayView("", 0)};
        skipSpaces();
        if (m_at < m_end && *m_at == '=' && !readValue(attribute))
            return false;
        const std::span known(m_attributes.data(), count);
        const auto same = [&](const HtmlNode::Attribute &other) { return other.name == attribute.name; };
        if (count < mostAttributes && std::ranges::none_of(known, same))
            m_attributes[count++] = attribute;
    }
    if (m_at == m_end)
        return false;
    ++m_at;
    if (token.kind == HtmlToken::Kind::StartTag)
        keepAttributes(token, count);
    return true;
}

// False where the document ends within the value.
bool HtmlTokens::readValue(HtmlNode::Attribute &attribute)
{
    ++m_at;
    skipSpaces();
    char *start = m_at;
    char *end = m_at;
    if (m_at < m_end && (*m_at == '"' || *m_at == '\'')) {
        ++start;
        end = static_cast<char *>(std::memchr(start, *m_at, size_t(m_end - start)));
        m_at = end ? end + 1 : m_end;
        if (!end)
            return false;
    } else {
        while (end < m_end && !isHtmlSpace(*end) && *end != '>')
            ++end;
        m_at = end;
    }
    attribute.value = {start, decodeReferences(start, end, Place::Attribute)};
    return true;
}

void HtmlTokens::keepAttributes(HtmlToken &token, size_t count)
{
    if (count == 0)
        return;
    auto *list = static_cast<HtmlNode::Attribute *>(
        m_arena.allocate(count * sizeof(HtmlNode::Attribute), alignof(HtmlNode::Attribute)));
    std::uninitialized_copy_n(m_attributes.begin(), count, list);
    token.attributes = {list, count};
}

char *HtmlTokens::findText(QByteArrayView mark, char *from, char *to) const
{
    for (char *at = from; to - at >= mark.size(); ++at) {
        at = static_cast<char *>(std::memchr(at, mark[0], size_t(to - at - mark.size() + 1)));
        if (!at)
            break;
        if (qstrnicmp(at, mark.data(), size_t(mark.size())) == 0)
            return at;
    }
    return to;
}

char *HtmlTokens::findEndTag(QByteArrayView name) const
{
    for (char *at = findText("</", m_at, m_end); at < m_end; at = findText("</", at + 2, m_end)) {
        const char *behind = at + 2 + name.size();
        if (behind < m_end && endsName(*behind) && qstrnicmp(at + 2, name.data(), size_t(name.size())) == 0)
            return at;
    }
    return m_end;
}

// Goes behind the end tag at `end`, which may be the end of the document.
void HtmlTokens::leaveAt(char *end)
{
    m_at = end;
    if (m_at < m_end)
        (void)endTag();
}

std::span<char> HtmlTokens::rawText(QByteArrayView name)
{
    char *start = m_at;
    char *end = findEndTag(name);
    leaveAt(end);
    return {start, end};
}

QByteArrayView HtmlTokens::decodedText(QByteArrayView name)
{
    const std::span<char> raw = rawText(name);
    return {raw.data(), decodeReferences(raw.data(), raw.data() + raw.size(), Place::Text)};
}

QByteArrayView HtmlTokens::rest()
{
    char *start = std::exchange(m_at, m_end);
    return {start, m_end};
}

void HtmlTokens::skipDrawing()
{
    for (int open = 1; open > 0 && m_at < m_end;) {
        char *end = findEndTag("svg");
        for (char *at = findText("<svg", m_at, end); at < end; at = findText("<svg", at + 4, end))
            ++open;
        leaveAt(end);
        --open;
    }
}

HtmlToken HtmlTokens::nextPhoto(QByteArrayView name)
{
    if (!m_photosEnd || m_photosEnd < m_at)
        m_photosEnd = findEndTag(name);
    char *end = m_photosEnd;
    for (char *at = findText("<img", m_at, end); at < end; at = findText("<img", at + 4, end)) {
        m_at = at;
        const HtmlToken token = endsName(at[4]) ? startTag() : HtmlToken{};
        if (token.tag == HtmlTag::Img)
            return token;
    }
    if (m_at <= end) // a photo's tag that was left open may have swallowed it
        leaveAt(end);
    m_photosEnd = nullptr;
    return {};
}

void HtmlTokens::skipLineBreak()
{
    if (m_at < m_end && *m_at == '\n')
        ++m_at;
}

} // namespace sarika
