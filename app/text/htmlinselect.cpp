// SPDX-License-Identifier: GPL-3.0-or-later
// Choices in forms, templates, and which mode the elements that are open ask for.
#include "app/text/htmlbuilder.h"

namespace sarika
{

using enum HtmlTag;

void HtmlBuilder::leaveSelect()
{
    m_open.popTo(Select);
    resetMode();
}

HtmlBuilder::Step HtmlBuilder::readInSelect(HtmlToken &token)
{
    const bool start = token.kind == HtmlToken::Kind::StartTag;
    const bool end = token.kind == HtmlToken::Kind::EndTag;
    if (token.kind == HtmlToken::Kind::Text) {
        insertText(token.text);
    } else if (start && token.tag == Html) {
        return readInBody(token);
    } else if (start && (token.tag == Option || token.tag == Optgroup)) {
        if (m_open.isCurrent(Option))
            m_open.pop();
        if (token.tag == Optgroup && m_open.isCurrent(Optgroup))
            m_open.pop();
        (void)insert(token);
    } else if (end && (token.tag == Option || token.tag == Optgroup)) {
        const bool within = token.tag == Optgroup && m_open.isCurrent(Option) && m_open.size() > 1 &&
                            m_open.at(m_open.size() - 2).tag == Optgroup;
        if (within)
            m_open.pop();
        if (m_open.isCurrent(token.tag))
            m_open.pop();
    } else if ((start || end) && token.tag == Select) {
        if (m_open.reaches(Select, OpenElements::Reach::Select))
            leaveSelect();
    } else if (start && (token.tag == Input || token.tag == Keygen || token.tag == Textarea)) {
        if (m_open.reaches(Select, OpenElements::Reach::Select)) {
            leaveSelect();
            return Step::Again;
        }
    } else if (start && (token.tag == Script || token.tag == Template)) {
        return readHeadElement(token);
    } else if (end && token.tag == Template) {
        endTemplate();
    }
    return Step::Done;
}

HtmlBuilder::Step HtmlBuilder::readInSelectInTable(HtmlToken &token)
{
    const bool part =
        token.tag == Table || (hasTrait(token.tag, HtmlTrait::TablePart) && token.tag != Col && token.tag != Colgroup);
    if (part && token.kind == HtmlToken::Kind::StartTag) {
        leaveSelect();
        return Step::Again;
    }
    if (part && token.kind == HtmlToken::Kind::EndTag) {
        if (!m_open.reaches(token.tag, OpenElements::Reach::Table))
            return Step::Done;
        leaveSelect();
        return Step::Again;
    }
    return readInSelect(token);
}

HtmlBuilder::Step HtmlBuilder::readInTemplate(HtmlToken &token)
{
    if (token.kind == HtmlToken::Kind::Text)
        return readInBody(token);
    if (token.kind == HtmlToken::Kind::EndTag) {
        if (token.tag == Template)
            endTemplate();
        return Step::Done;
    }
    if (token.kind != HtmlToken::Kind::StartTag)
        return Step::Done;
    if (hasTrait(token.tag, HtmlTrait::InHead))
        return readHeadElement(token);
    m_mode = token.tag == Col                            ? Mode::InColumnGroup
             : token.tag == Tr                           ? Mode::InTableBody
             : token.tag == Td || token.tag == Th        ? Mode::InRow
             : hasTrait(token.tag, HtmlTrait::TablePart) ? Mode::InTable
                                                         : Mode::InBody;
    if (!m_templateModes.empty())
        m_templateModes.back() = m_mode;
    return Step::Again;
}

// https://html.spec.whatwg.org/multipage/parsing.html#reset-the-insertion-mode-appropriately
void HtmlBuilder::resetMode()
{
    for (int i = m_open.size() - 1; i > 0; --i) {
        const Mode mode = modeFor(i);
        if (mode != Mode::Initial) {
            m_mode = mode;
            return;
        }
    }
    m_mode = m_head ? (m_body ? Mode::InBody : Mode::AfterHead) : Mode::BeforeHead;
}

// Initial: this element does not tell.
HtmlBuilder::Mode HtmlBuilder::modeFor(int index) const
{
    switch (m_open.at(index).tag) {
    case Select:
        for (int i = index - 1; i > 0 && m_open.at(i).tag != Template; --i) {
            if (m_open.at(i).tag == Table)
                return Mode::InSelectInTable;
        }
        return Mode::InSelect;
    case Td:
    case Th:
        return Mode::InCell;
    case Tr:
        return Mode::InRow;
    case Tbody:
    case Thead:
    case Tfoot:
        return Mode::InTableBody;
    case Caption:
        return Mode::InCaption;
    case Colgroup:
        return Mode::InColumnGroup;
    case Table:
        return Mode::InTable;
    case Template:
        return m_templateModes.empty() ? Mode::InBody : m_templateModes.back();
    case Head:
        return Mode::InHead;
    case Body:
        return Mode::InBody;
    default:
        return Mode::Initial;
    }
}

} // namespace sarika
