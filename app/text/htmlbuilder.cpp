// SPDX-License-Identifier: GPL-3.0-or-later
// What stands before and after the body.
#include "app/text/htmlbuilder.h"

#include <algorithm>
#include <array>

namespace sarika
{

namespace
{

// Takes the white space off the front of a text and returns it.
QByteArrayView takeSpaces(HtmlToken &token)
{
    const auto *stop = std::ranges::find_if_not(token.text, isHtmlSpace);
    const QByteArrayView spaces(token.text.begin(), stop);
    token.text = token.text.sliced(spaces.size());
    return spaces;
}

bool isText(const HtmlToken &token)
{
    return token.kind == HtmlToken::Kind::Text;
}

bool isStart(const HtmlToken &token, HtmlTag tag)
{
    return token.kind == HtmlToken::Kind::StartTag && token.tag == tag;
}

// The end tags that open what they seem to close; all others mean nothing before the body.
bool isStrayEnd(const HtmlToken &token)
{
    const bool opens = token.tag == HtmlTag::Head || token.tag == HtmlTag::Body || token.tag == HtmlTag::Html ||
                       token.tag == HtmlTag::Br;
    return token.kind == HtmlToken::Kind::EndTag && !opens;
}

// The old document types under which a table stands within a paragraph, by how their public names begin.
bool meansQuirks(QByteArrayView doctype)
{
    const QByteArray low = doctype.trimmed().toByteArray().toLower();
    if (!low.startsWith("html"))
        return true;
    static constexpr std::array old{"-//w3c//dtd html 3", "-//w3c//dtd html 4.0 ", "-//ietf//dtd html", "-//netscape",
                                    "-//microsoft",       "-//webtechs",           "-//w3o//dtd",       "-//sq//dtd"};
    const bool loose =
        low.contains("-//w3c//dtd html 4.01 transitional") || low.contains("-//w3c//dtd html 4.01 frameset");
    return std::ranges::any_of(old, [&](const char *name) { return low.contains(name); }) ||
           (loose && !low.contains("http://www.w3.org/tr/html4/"));
}

bool isJson(const HtmlToken &script)
{
    return std::ranges::any_of(script.attributes, [](const HtmlNode::Attribute &attribute) {
        return attribute.name.contains("json") || attribute.value.toByteArray().toLower().contains("json");
    });
}

} // namespace

HtmlBuilder::HtmlBuilder(QByteArrayView utf8, std::pmr::memory_resource &arena)
    : m_tokens(utf8, arena), m_arena(arena), m_open(arena), m_formatting(arena), m_templateModes(&arena)
{
    m_document = makeNode(HtmlNode::Kind::Document);
}

HtmlNode *HtmlBuilder::build()
{
    for (bool more = true; more && m_size < mostNodes;) {
        HtmlToken token = m_tokens.next();
        more = token.kind != HtmlToken::Kind::End;
        while (read(token) == Step::Again)
            ;
    }
    ensureBody();
    finish();
    return m_document;
}

HtmlBuilder::Step HtmlBuilder::read(HtmlToken &token)
{
    switch (m_mode) {
    case Mode::Initial:
        return readInitial(token);
    case Mode::BeforeHtml:
        return readBeforeHtml(token);
    case Mode::BeforeHead:
        return readBeforeHead(token);
    case Mode::InHead:
        return readInHead(token);
    case Mode::AfterHead:
        return readAfterHead(token);
    case Mode::InBody:
        return readInBody(token);
    case Mode::InTable:
        return readInTable(token);
    case Mode::InCaption:
        return readInCaption(token);
    case Mode::InColumnGroup:
        return readInColumnGroup(token);
    case Mode::InTableBody:
        return readInTableBody(token);
    case Mode::InRow:
        return readInRow(token);
    case Mode::InCell:
        return readInCell(token);
    case Mode::InSelect:
        return readInSelect(token);
    case Mode::InSelectInTable:
        return readInSelectInTable(token);
    case Mode::InTemplate:
        return readInTemplate(token);
    case Mode::AfterBody:
        break;
    }
    return readAfterBody(token);
}

HtmlBuilder::Step HtmlBuilder::readInitial(HtmlToken &token)
{
    if (isText(token)) {
        (void)takeSpaces(token);
        if (token.text.isEmpty())
            return Step::Done;
    }
    m_mode = Mode::BeforeHtml;
    m_quirks = token.kind != HtmlToken::Kind::Doctype || meansQuirks(token.text);
    return token.kind == HtmlToken::Kind::Doctype ? Step::Done : Step::Again;
}

HtmlBuilder::Step HtmlBuilder::readBeforeHtml(HtmlToken &token)
{
    if (isText(token))
        (void)takeSpaces(token);
    if ((isText(token) && token.text.isEmpty()) || token.kind == HtmlToken::Kind::Doctype || isStrayEnd(token))
        return Step::Done;
    const bool written = isStart(token, HtmlTag::Html);
    m_html = makeNode(HtmlNode::Kind::Element);
    m_html->tag = nameOf(HtmlTag::Html);
    if (written)
        m_html->attributes = token.attributes;
    HtmlTree::append(m_document, m_html);
    m_open.push({m_html, HtmlTag::Html});
    m_mode = Mode::BeforeHead;
    return written ? Step::Done : Step::Again;
}

HtmlBuilder::Step HtmlBuilder::readBeforeHead(HtmlToken &token)
{
    if (isText(token))
        (void)takeSpaces(token);
    if ((isText(token) && token.text.isEmpty()) || token.kind == HtmlToken::Kind::Doctype || isStrayEnd(token))
        return Step::Done;
    if (isStart(token, HtmlTag::Html)) {
        mergeAttributes(m_html, token);
        return Step::Done;
    }
    const bool written = isStart(token, HtmlTag::Head);
    m_head = written ? insert(token) : insert(HtmlTag::Head);
    m_mode = Mode::InHead;
    return written ? Step::Done : Step::Again;
}

HtmlBuilder::Step HtmlBuilder::readInHead(HtmlToken &token)
{
    if (isText(token)) {
        insertText(takeSpaces(token));
        return token.text.isEmpty() ? Step::Done : leaveHead();
    }
    if (token.kind == HtmlToken::Kind::Doctype)
        return Step::Done;
    if (token.kind == HtmlToken::Kind::EndTag && token.tag == HtmlTag::Template) {
        endTemplate();
        return Step::Done;
    }
    if (isStrayEnd(token))
        return Step::Done;
    if (token.kind == HtmlToken::Kind::EndTag && token.tag == HtmlTag::Head) {
        (void)leaveHead();
        return Step::Done;
    }
    if (isStart(token, HtmlTag::Html)) {
        mergeAttributes(m_html, token);
        return Step::Done;
    }
    if (isStart(token, HtmlTag::Noscript)) {
        (void)insertLeaf(token);
        (void)m_tokens.rawText(token.name); // counters and style sheets
        return Step::Done;
    }
    if (token.kind == HtmlToken::Kind::StartTag && hasTrait(token.tag, HtmlTrait::InHead))
        return readHeadElement(token);
    return isStart(token, HtmlTag::Head) ? Step::Done : leaveHead();
}

HtmlBuilder::Step HtmlBuilder::readHeadElement(const HtmlToken &token)
{
    if (token.tag == HtmlTag::Template)
        startTemplate(token);
    else if (token.tag == HtmlTag::Script)
        readScript(token);
    else if (hasTrait(token.tag, HtmlTrait::Void))
        (void)insertLeaf(token);
    else
        return readTextElement(token);
    return Step::Done;
}

HtmlBuilder::Step HtmlBuilder::leaveHead()
{
    m_open.pop();
    m_mode = Mode::AfterHead;
    return Step::Again;
}

void HtmlBuilder::readScript(const HtmlToken &token)
{
    HtmlNode *script = insertLeaf(token);
    const std::span<char> text = m_tokens.rawText(token.name);
    if (text.empty() || !isJson(token))
        return;
    HtmlNode *node = makeNode(HtmlNode::Kind::Text);
    node->text = {text.data(), qsizetype(text.size())};
    HtmlTree::append(script, node);
}

void HtmlBuilder::startTemplate(const HtmlToken &token)
{
    if (m_open.size() >= deepest) {
        (void)insertLeaf(token);
        return;
    }
    (void)insert(token);
    m_formatting.pushMarker();
    m_mode = Mode::InTemplate;
    m_templateModes.push_back(Mode::InTemplate);
}

void HtmlBuilder::endTemplate()
{
    if (!m_open.has(HtmlTag::Template))
        return;
    m_open.closeImpliedTableParts();
    m_open.popTo(HtmlTag::Template);
    m_formatting.clearToMarker();
    m_templateModes.pop_back();
    resetMode();
}

HtmlBuilder::Step HtmlBuilder::readAfterHead(HtmlToken &token)
{
    if (isText(token)) {
        insertText(takeSpaces(token));
        if (token.text.isEmpty())
            return Step::Done;
    }
    if (isStart(token, HtmlTag::Html)) {
        mergeAttributes(m_html, token);
        return Step::Done;
    }
    if (isStart(token, HtmlTag::Body)) {
        m_body = insert(token);
        m_mode = Mode::InBody;
        return Step::Done;
    }
    if (token.kind == HtmlToken::Kind::StartTag && hasTrait(token.tag, HtmlTrait::InHead)) {
        m_open.push({m_head, HtmlTag::Head});
        const Step step = readHeadElement(token);
        m_open.removeAt(m_open.indexOf(m_head));
        return step;
    }
    if (token.kind == HtmlToken::Kind::EndTag && token.tag == HtmlTag::Template)
        endTemplate();
    const bool nothing = token.kind == HtmlToken::Kind::Doctype || isStart(token, HtmlTag::Head) ||
                         isStart(token, HtmlTag::Frameset) || isStrayEnd(token) ||
                         (token.kind == HtmlToken::Kind::EndTag && token.tag == HtmlTag::Head);
    return nothing ? Step::Done : enterBody();
}

HtmlBuilder::Step HtmlBuilder::enterBody()
{
    m_body = insert(HtmlTag::Body);
    m_mode = Mode::InBody;
    return Step::Again;
}

HtmlBuilder::Step HtmlBuilder::readAfterBody(HtmlToken &token)
{
    const bool end = token.kind == HtmlToken::Kind::EndTag && token.tag == HtmlTag::Html;
    if (end || token.kind == HtmlToken::Kind::End || token.kind == HtmlToken::Kind::Doctype)
        return Step::Done;
    if (isStart(token, HtmlTag::Html) || (isText(token) && std::ranges::all_of(token.text, isHtmlSpace)))
        return readInBody(token);
    m_mode = Mode::InBody;
    return Step::Again;
}

} // namespace sarika
