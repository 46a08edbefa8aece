// SPDX-License-Identifier: GPL-3.0-or-later
// Tables.
#include "app/text/htmlbuilder.h"

#include <algorithm>

namespace sarika
{

using enum HtmlTag;

namespace
{

constexpr auto inTable = OpenElements::Reach::Table;

bool isStart(const HtmlToken &token)
{
    return token.kind == HtmlToken::Kind::StartTag;
}

bool isEnd(const HtmlToken &token)
{
    return token.kind == HtmlToken::Kind::EndTag;
}

bool isPart(const HtmlToken &token)
{
    return hasTrait(token.tag, HtmlTrait::TablePart);
}

bool isCell(HtmlTag tag)
{
    return tag == Td || tag == Th;
}

bool isGroup(HtmlTag tag)
{
    return tag == Tbody || tag == Tfoot || tag == Thead;
}

bool isBodyOrHtml(HtmlTag tag)
{
    return tag == Body || tag == Html;
}

} // namespace

HtmlBuilder::Step HtmlBuilder::readInTable(HtmlToken &token)
{
    if (token.kind == HtmlToken::Kind::Text) {
        const bool blank = std::ranges::all_of(token.text, isHtmlSpace);
        if (!blank || !hasTrait(m_open.current().tag, HtmlTrait::FosterParent))
            return fosterInBody(token);
        insertText(token.text);
        return Step::Done;
    }
    if (isStart(token))
        return readTableStart(token);
    if (!isEnd(token))
        return Step::Done;
    if (token.tag == Table) {
        if (m_open.reaches(Table, inTable)) {
            m_open.popTo(Table);
            resetMode();
        }
        return Step::Done;
    }
    if (isPart(token) || isBodyOrHtml(token.tag))
        return Step::Done;
    return fosterInBody(token);
}

HtmlBuilder::Step HtmlBuilder::readTableStart(HtmlToken &token)
{
    const auto clear = [&] { m_open.popBack({Table, Template}); };
    if (token.tag == Caption || token.tag == Colgroup || isGroup(token.tag)) {
        clear();
        (void)insert(token);
        if (token.tag == Caption)
            m_formatting.pushMarker();
        m_mode = token.tag == Caption    ? Mode::InCaption
                 : token.tag == Colgroup ? Mode::InColumnGroup
                                         : Mode::InTableBody;
        return Step::Done;
    }
    if (token.tag == Col || token.tag == Tr || isCell(token.tag)) {
        clear();
        (void)insert(token.tag == Col ? Colgroup : Tbody);
        m_mode = token.tag == Col ? Mode::InColumnGroup : Mode::InTableBody;
        return Step::Again;
    }
    switch (token.tag) {
    case Table:
        if (!m_open.reaches(Table, inTable))
            return Step::Done;
        m_open.popTo(Table);
        resetMode();
        return Step::Again;
    case Style:
    case Script:
    case Template:
        return readHeadElement(token);
    case Form:
        if (!m_form && !m_open.has(Template))
            m_form = insertLeaf(token);
        return Step::Done;
    case Input:
        for (const HtmlNode::Attribute &attribute : token.attributes) {
            if (attribute.name == "type" && attribute.value.compare("hidden", Qt::CaseInsensitive) == 0) {
                (void)insertLeaf(token);
                return Step::Done;
            }
        }
        break;
    default:
        break;
    }
    return fosterInBody(token);
}

// What does not belong into a table stands before it.
HtmlBuilder::Step HtmlBuilder::fosterInBody(HtmlToken &token)
{
    m_fostering = true;
    const Step step = readInBody(token);
    m_fostering = false;
    return step;
}

HtmlBuilder::Step HtmlBuilder::readInCaption(HtmlToken &token)
{
    const bool closes = isEnd(token) && token.tag == Caption;
    const bool beyond = (isStart(token) && isPart(token)) || (isEnd(token) && token.tag == Table);
    if (closes || beyond) {
        if (!m_open.reaches(Caption, inTable))
            return Step::Done;
        m_open.closeImplied();
        m_open.popTo(Caption);
        m_formatting.clearToMarker();
        m_mode = Mode::InTable;
        return closes ? Step::Done : Step::Again;
    }
    if (isEnd(token) && (isPart(token) || isBodyOrHtml(token.tag)))
        return Step::Done;
    return readInBody(token);
}

HtmlBuilder::Step HtmlBuilder::readInColumnGroup(HtmlToken &token)
{
    if (token.kind == HtmlToken::Kind::Text) {
        const auto *stop = std::ranges::find_if_not(token.text, isHtmlSpace);
        insertText({token.text.begin(), stop});
        token.text = {stop, token.text.end()};
        if (token.text.isEmpty())
            return Step::Done;
    }
    if (token.tag == Template)
        return isEnd(token) ? readEnd(token) : readHeadElement(token);
    if (isStart(token) && (token.tag == Html || token.tag == Col)) {
        if (token.tag == Html)
            return readInBody(token);
        (void)insertLeaf(token);
        return Step::Done;
    }
    const bool ignored = token.kind == HtmlToken::Kind::Doctype || token.kind == HtmlToken::Kind::End ||
                         (isEnd(token) && token.tag == Col);
    if (ignored || !m_open.isCurrent(Colgroup))
        return Step::Done;
    m_open.pop();
    m_mode = Mode::InTable;
    return isEnd(token) && token.tag == Colgroup ? Step::Done : Step::Again;
}

HtmlBuilder::Step HtmlBuilder::readInTableBody(HtmlToken &token)
{
    const auto clear = [&] { m_open.popBack({Tbody, Tfoot, Thead, Template}); };
    if (isStart(token) && (token.tag == Tr || isCell(token.tag))) {
        clear();
        const bool row = token.tag == Tr;
        (void)(row ? insert(token) : insert(Tr));
        m_mode = Mode::InRow;
        return row ? Step::Done : Step::Again;
    }
    if (isEnd(token) && isGroup(token.tag)) {
        if (m_open.reaches(token.tag, inTable)) {
            clear();
            m_open.pop();
            m_mode = Mode::InTable;
        }
        return Step::Done;
    }
    if ((isStart(token) && isPart(token)) || (isEnd(token) && token.tag == Table)) {
        if (!m_open.reaches(Tbody, inTable) && !m_open.reaches(Thead, inTable) && !m_open.reaches(Tfoot, inTable))
            return Step::Done;
        clear();
        m_open.pop();
        m_mode = Mode::InTable;
        return Step::Again;
    }
    if (isEnd(token) && (isPart(token) || isBodyOrHtml(token.tag)))
        return Step::Done;
    return readInTable(token);
}

HtmlBuilder::Step HtmlBuilder::leaveRow()
{
    if (!m_open.reaches(Tr, inTable))
        return Step::Done;
    m_open.popBack({Tr, Template});
    m_open.pop();
    m_mode = Mode::InTableBody;
    return Step::Again;
}

HtmlBuilder::Step HtmlBuilder::readInRow(HtmlToken &token)
{
    if (isStart(token) && isCell(token.tag)) {
        m_open.popBack({Tr, Template});
        (void)insert(token);
        m_mode = Mode::InCell;
        m_formatting.pushMarker();
        return Step::Done;
    }
    if (isEnd(token) && token.tag == Tr) {
        (void)leaveRow();
        return Step::Done;
    }
    if ((isStart(token) && isPart(token)) || (isEnd(token) && token.tag == Table))
        return leaveRow();
    if (isEnd(token) && isGroup(token.tag))
        return m_open.reaches(token.tag, inTable) ? leaveRow() : Step::Done;
    if (isEnd(token) && (isPart(token) || isBodyOrHtml(token.tag)))
        return Step::Done;
    return readInTable(token);
}

void HtmlBuilder::closeCell()
{
    m_open.closeImplied();
    m_open.popBack({Td, Th});
    m_open.pop();
    m_formatting.clearToMarker();
    m_mode = Mode::InRow;
}

HtmlBuilder::Step HtmlBuilder::readInCell(HtmlToken &token)
{
    if (isEnd(token) && isCell(token.tag)) {
        if (m_open.reaches(token.tag, inTable)) {
            m_open.closeImplied();
            m_open.popTo(token.tag);
            m_formatting.clearToMarker();
            m_mode = Mode::InRow;
        }
        return Step::Done;
    }
    const bool cellOpen = m_open.reaches(Td, inTable) || m_open.reaches(Th, inTable);
    if (isStart(token) && isPart(token)) {
        if (!cellOpen)
            return Step::Done;
        closeCell();
        return Step::Again;
    }
    if (isEnd(token) && (token.tag == Table || token.tag == Tr || isGroup(token.tag))) {
        if (!cellOpen || !m_open.reaches(token.tag, inTable))
            return Step::Done;
        closeCell();
        return Step::Again;
    }
    if (isEnd(token) && (isPart(token) || isBodyOrHtml(token.tag)))
        return Step::Done;
    return readInBody(token);
}

} // namespace sarika
