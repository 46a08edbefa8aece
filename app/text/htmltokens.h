// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/text/htmltags.h"
#include "app/text/htmltree.h"

#include <QByteArrayView>

#include <array>
#include <memory_resource>
#include <span>

namespace sarika
{

/// ASCII white space, as the HTML standard has it.
inline bool isHtmlSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\f' || c == '\r';
}

/// One token of an HTML document; its views live as long as the arena.
struct HtmlToken
{
    enum class Kind { End, Text, StartTag, EndTag, Doctype };

    Kind kind = Kind::End;
    HtmlTag tag = HtmlTag::Unknown;
    QByteArrayView name; // of a tag, lower case
    QByteArrayView text; // of a Text: decoded; of a Doctype: what stands in it
    std::span<const HtmlNode::Attribute> attributes;
    bool selfClosing = false;
};

/// Cuts HTML into tokens as the HTML standard does, in a copy of the text that is decoded in place. Comments are left
/// out; the text of elements that hold no markup is asked for by whoever knows the element.
class HtmlTokens final
{
public:
    HtmlTokens(QByteArrayView utf8, std::pmr::memory_resource &arena);

    HtmlToken next();

    /// What stands before the end tag `name`, as it is written; the end tag itself is passed over.
    std::span<char> rawText(QByteArrayView name);
    /// The same where references stand for characters (title, textarea).
    QByteArrayView decodedText(QByteArrayView name);
    /// All that is left, as it is written.
    QByteArrayView rest();
    /// Passes over an svg and all in it.
    void skipDrawing();
    /// The next img before the end tag `name`; an End token, with the end tag passed over, when there is none.
    HtmlToken nextPhoto(QByteArrayView name);
    /// A line break right here stands for nothing, as behind <pre>.
    void skipLineBreak();

private:
    HtmlToken text();
    HtmlToken startTag();
    HtmlToken endTag();
    void declaration(HtmlToken &token);
    void skipComment();
    void skipPast(char mark);
    bool readName(HtmlToken &token);
    bool readAttributes(HtmlToken &token);
    bool readValue(HtmlNode::Attribute &attribute);
    void skipSpaces();
    void keepAttributes(HtmlToken &token, size_t count);
    char *findEndTag(QByteArrayView name) const;
    char *findText(QByteArrayView mark, char *from, char *to) const;
    void leaveAt(char *end);
    bool startsMarkup(const char *at) const;

    static constexpr size_t mostAttributes = 100; // of one element; more are dropped

    std::pmr::memory_resource &m_arena;
    char *m_at = nullptr;
    char *m_end = nullptr;
    char *m_photosEnd = nullptr; // of the noscript that is being read
    std::array<HtmlNode::Attribute, mostAttributes> m_attributes;
};

} // namespace sarika
