// SPDX-License-Identifier: GPL-3.0-or-later
// Start tags and text within the body.
#include "app/text/htmlbuilder.h"

#include <algorithm>
#include <ranges>

namespace sarika
{

using enum HtmlTag;

HtmlBuilder::Step HtmlBuilder::readInBody(HtmlToken &token)
{
    switch (token.kind) {
    case HtmlToken::Kind::Text:
        reopenFormatting();
        insertText(token.text);
        return Step::Done;
    case HtmlToken::Kind::StartTag:
        if (m_open.has(Math) && leaveFormula(token.tag) == Step::Again)
            return Step::Again;
        if (m_open.size() < deepest)
            return readStart(token);
        readTooDeep(token);
        return Step::Done;
    case HtmlToken::Kind::EndTag:
        return readEnd(token);
    default:
        return Step::Done;
    }
}

// Nested deeper than any real page: it stands beside what it should stand within, so that no time is lost on it.
void HtmlBuilder::readTooDeep(const HtmlToken &token)
{
    if (hasTrait(token.tag, HtmlTrait::InHead))
        (void)readHeadElement(token);
    else if (token.tag == Iframe || token.tag == Xmp || token.tag == Noembed || token.tag == Textarea)
        (void)readTextElement(token);
    else if (token.tag != Html && token.tag != Body && token.tag != Frameset)
        (void)insertLeaf(token);
}

HtmlBuilder::Step HtmlBuilder::readStart(const HtmlToken &token)
{
    if (hasTrait(token.tag, HtmlTrait::Block | HtmlTrait::Heading))
        return readBlockStart(token);
    if (hasTrait(token.tag, HtmlTrait::InHead))
        return readHeadElement(token);
    if (hasTrait(token.tag, HtmlTrait::Formatting)) {
        reopenFormatting();
        m_formatting.push({insert(token), token.tag});
        return Step::Done;
    }
    switch (token.tag) {
    case Html:
    case Body:
        if (!m_open.has(Template))
            mergeAttributes(token.tag == Html ? m_html : m_body, token);
        return Step::Done;
    case Frame:
    case Frameset:
    case Head:
        return Step::Done;
    case P:
    case Pre:
    case Listing:
    case Hr:
    case Xmp:
    case Form:
    case Plaintext:
    case Li:
    case Dd:
    case Dt:
    case Table:
        return readBlockStart(token);
    default:
        return hasTrait(token.tag, HtmlTrait::TablePart) ? Step::Done : readInlineStart(token);
    }
}

HtmlBuilder::Step HtmlBuilder::readBlockStart(const HtmlToken &token)
{
    if (token.tag == Li || token.tag == Dd || token.tag == Dt) {
        startItem(token);
        return Step::Done;
    }
    if (token.tag == Form || token.tag == Table) {
        token.tag == Form ? startForm(token) : startTable(token);
        return Step::Done;
    }
    closeParagraph();
    if (hasTrait(token.tag, HtmlTrait::Heading) && hasTrait(m_open.current().tag, HtmlTrait::Heading))
        m_open.pop();
    if (token.tag == Hr) {
        (void)insertLeaf(token);
        return Step::Done;
    }
    if (token.tag == Xmp) {
        reopenFormatting();
        return readTextElement(token);
    }
    (void)insert(token);
    if (token.tag == Pre || token.tag == Listing)
        m_tokens.skipLineBreak();
    if (token.tag == Plaintext)
        insertText(m_tokens.rest());
    return Step::Done;
}

HtmlBuilder::Step HtmlBuilder::readInlineStart(const HtmlToken &token)
{
    switch (token.tag) {
    case A:
        startAnchor(token);
        return Step::Done;
    case Nobr:
        reopenFormatting();
        if (m_open.reaches(Nobr)) {
            endFormatting(token);
            reopenFormatting();
        }
        m_formatting.push({insert(token), token.tag});
        return Step::Done;
    case Button:
        if (m_open.reaches(Button)) {
            m_open.closeImplied();
            m_open.popTo(Button);
        }
        break;
    case Option:
    case Optgroup:
        if (m_open.isCurrent(Option))
            m_open.pop();
        break;
    case Rb:
    case Rp:
    case Rt:
    case Rtc:
        startRuby(token);
        return Step::Done;
    case Param:
    case Source:
    case Track:
        (void)insertLeaf(token);
        return Step::Done;
    case Textarea:
    case Iframe:
    case Noembed:
        return readTextElement(token);
    case Noscript:
        readNoscript(token);
        return Step::Done;
    default:
        break;
    }
    reopenFormatting();
    if (hasTrait(token.tag, HtmlTrait::Void) || (token.selfClosing && (token.tag == Math || m_open.has(Math)))) {
        (void)insertLeaf(token);
    } else if (token.tag == Svg) {
        (void)insertLeaf(token);
        if (!token.selfClosing)
            m_tokens.skipDrawing();
    } else {
        (void)insert(token);
        if (token.tag == Applet || token.tag == Marquee || token.tag == Object)
            m_formatting.pushMarker();
        if (token.tag == Select) {
            const bool inTable = m_mode == Mode::InTable || m_mode == Mode::InCaption || m_mode == Mode::InTableBody ||
                                 m_mode == Mode::InRow || m_mode == Mode::InCell;
            m_mode = inTable ? Mode::InSelectInTable : Mode::InSelect;
        }
    }
    return Step::Done;
}

// Elements whose text holds no markup. Of those that a reader sees the text is kept.
HtmlBuilder::Step HtmlBuilder::readTextElement(const HtmlToken &token)
{
    HtmlNode *element = insertLeaf(token);
    if (token.tag == Textarea)
        m_tokens.skipLineBreak();
    const bool decoded = token.tag == Title || token.tag == Textarea;
    const bool seen = token.tag != Style;
    QByteArrayView text;
    if (decoded) {
        text = m_tokens.decodedText(token.name);
    } else {
        const std::span<char> raw = m_tokens.rawText(token.name);
        text = {raw.data(), qsizetype(raw.size())};
    }
    if (text.isEmpty() || !seen)
        return Step::Done;
    HtmlNode *node = makeNode(HtmlNode::Kind::Text);
    node->text = text;
    HtmlTree::append(element, node);
    return Step::Done;
}

// Markup left open in a <noscript> would swallow the page behind it, and only the photos in it are of use.
void HtmlBuilder::readNoscript(const HtmlToken &token)
{
    reopenFormatting();
    (void)insert(token);
    for (HtmlToken photo = m_tokens.nextPhoto(token.name); photo.tag == Img; photo = m_tokens.nextPhoto(token.name))
        (void)insertLeaf(photo);
    m_open.pop();
}

void HtmlBuilder::startItem(const HtmlToken &token)
{
    const auto same = [&](HtmlTag tag) { return token.tag == Li ? tag == Li : tag == Dd || tag == Dt; };
    for (int i = m_open.size() - 1; i >= 0; --i) {
        const HtmlTag tag = m_open.at(i).tag;
        if (same(tag)) {
            m_open.closeImplied(tag);
            m_open.popTo(tag);
            break;
        }
        const bool passable = tag == Address || tag == Div || tag == P;
        if (hasTrait(tag, HtmlTrait::Special) && !passable)
            break;
    }
    closeParagraph();
    (void)insert(token);
}

void HtmlBuilder::startAnchor(const HtmlToken &token)
{
    const int open = m_formatting.lastSinceMarker(A);
    if (open >= 0) {
        HtmlNode *node = m_formatting.at(open).node;
        endFormatting(token);
        if (const int left = m_formatting.indexOf(node); left >= 0)
            m_formatting.removeAt(left);
        if (const int left = m_open.indexOf(node); left >= 0)
            m_open.removeAt(left);
    }
    reopenFormatting();
    m_formatting.push({insert(token), A});
}

void HtmlBuilder::startForm(const HtmlToken &token)
{
    const bool inTemplate = m_open.has(Template);
    if (m_form && !inTemplate)
        return;
    closeParagraph();
    HtmlNode *form = insert(token);
    if (!inTemplate)
        m_form = form;
}

void HtmlBuilder::startTable(const HtmlToken &token)
{
    if (!m_quirks)
        closeParagraph();
    (void)insert(token);
    m_mode = Mode::InTable;
}

void HtmlBuilder::startRuby(const HtmlToken &token)
{
    if (m_open.reaches(Ruby))
        m_open.closeImplied(token.tag == Rp || token.tag == Rt ? Rtc : Unknown);
    (void)insert(token);
}

// Ordinary markup ends a formula that was left open; within the formula's words it stays.
HtmlBuilder::Step HtmlBuilder::leaveFormula(HtmlTag tag)
{
    const bool ordinary = hasTrait(tag, HtmlTrait::Block | HtmlTrait::Heading | HtmlTrait::Formatting) || tag == P ||
                          tag == Img || tag == Br || tag == Hr || tag == Li || tag == Dd || tag == Dt || tag == Span ||
                          tag == Table || tag == Pre || tag == Body || tag == Head || tag == Meta || tag == Sub ||
                          tag == Sup || tag == Ruby || tag == Var || tag == Embed || tag == Nobr || tag == Listing;
    const QByteArrayView in = m_open.current().node->tag;
    const bool words = in == "mtext" || in == "mi" || in == "mo" || in == "mn" || in == "ms" || in == "annotation-xml";
    const int formula = m_open.lastIndexOf(Math);
    const bool within = formula >= 0 && !std::ranges::any_of(std::views::iota(formula, m_open.size()), [&](int i) {
                            return hasTrait(m_open.at(i).tag, HtmlTrait::Special);
                        });
    if (!ordinary || words || !within)
        return Step::Done;
    m_open.popTo(Math);
    return Step::Again;
}

} // namespace sarika
