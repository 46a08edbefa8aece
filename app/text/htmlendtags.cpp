// SPDX-License-Identifier: GPL-3.0-or-later
// End tags within the body.
#include "app/text/htmlbuilder.h"

#include <utility>

namespace sarika
{

using enum HtmlTag;

HtmlBuilder::Step HtmlBuilder::readEnd(const HtmlToken &token)
{
    if (hasTrait(token.tag, HtmlTrait::Formatting) || token.tag == A || token.tag == Nobr) {
        endFormatting(token);
        return Step::Done;
    }
    switch (token.tag) {
    case Body:
    case Html:
        if (m_open.reaches(Body)) {
            m_mode = Mode::AfterBody;
            return token.tag == Html ? Step::Again : Step::Done;
        }
        return Step::Done;
    case Template:
        endTemplate();
        return Step::Done;
    case Form:
        endForm();
        return Step::Done;
    case P:
        if (!m_open.reaches(P, OpenElements::Reach::Button))
            (void)insert(P);
        closeParagraph();
        return Step::Done;
    case Br: {
        HtmlToken start = token;
        start.kind = HtmlToken::Kind::StartTag;
        return readInlineStart(start);
    }
    case Li:
    case Dd:
    case Dt:
    case Button:
    case Pre:
    case Listing:
    case Applet:
    case Marquee:
    case Object:
        endBlock(token.tag);
        return Step::Done;
    default:
        break;
    }
    if (hasTrait(token.tag, HtmlTrait::Block | HtmlTrait::Heading))
        endBlock(token.tag);
    else
        endAny(token);
    return Step::Done;
}

void HtmlBuilder::endBlock(HtmlTag tag)
{
    using enum OpenElements::Reach;
    const bool heading = hasTrait(tag, HtmlTrait::Heading);
    if (heading ? !m_open.reachesHeading() : !m_open.reaches(tag, tag == Li ? ListItem : Ordinary))
        return;
    const bool item = tag == Li || tag == Dd || tag == Dt;
    m_open.closeImplied(item ? tag : Unknown);
    if (heading)
        m_open.popToHeading();
    else
        m_open.popTo(tag);
    if (tag == Applet || tag == Marquee || tag == Object)
        m_formatting.clearToMarker();
}

void HtmlBuilder::endForm()
{
    if (m_open.has(Template)) {
        if (m_open.reaches(Form)) {
            m_open.closeImplied();
            m_open.popTo(Form);
        }
        return;
    }
    const HtmlNode *form = std::exchange(m_form, nullptr);
    if (!form || !m_open.reachesNode(form))
        return;
    m_open.closeImplied();
    m_open.removeAt(m_open.indexOf(form));
}

void HtmlBuilder::closeParagraph()
{
    if (!m_open.reaches(P, OpenElements::Reach::Button))
        return;
    m_open.closeImplied(P);
    m_open.popTo(P);
}

// Any other end tag closes the innermost element of its name, unless a block stands between.
void HtmlBuilder::endAny(const HtmlToken &token)
{
    if (token.tag != Unknown && !m_open.has(token.tag))
        return;
    for (int i = m_open.size() - 1; i > 0; --i) {
        const OpenElement &element = m_open.at(i);
        if (element.tag == token.tag && (element.tag != Unknown || element.node->tag == token.name)) {
            const HtmlNode *node = element.node;
            m_open.closeImplied(token.tag);
            m_open.popToNode(node);
            return;
        }
        if (hasTrait(element.tag, HtmlTrait::Special))
            return;
    }
}

} // namespace sarika
