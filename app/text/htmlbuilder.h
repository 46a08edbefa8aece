// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/text/formattingelements.h"
#include "app/text/htmltokens.h"
#include "app/text/openelements.h"

#include <memory_resource>
#include <vector>

namespace sarika
{

/// Builds the tree of an HTML document as the HTML standard does, never failing:
/// https://html.spec.whatwg.org/multipage/parsing.html#tree-construction
/// It differs where a newspaper is better read so: no frames; nothing of a svg but the element; of a noscript only its
/// photos, and nothing where it stands in the head; no text of scripts but JSON, nor of style sheets.
class HtmlBuilder final
{
public:
    static constexpr int deepest = 480;       // what is nested deeper stands beside, not within
    static constexpr int mostNodes = 400'000; // reading ends there

    HtmlBuilder(QByteArrayView utf8, std::pmr::memory_resource &arena);

    HtmlNode *build(); // the document

    int size() const { return m_size; }

private:
    enum class Mode {
        Initial,
        BeforeHtml,
        BeforeHead,
        InHead,
        AfterHead,
        InBody,
        InTable,
        InCaption,
        InColumnGroup,
        InTableBody,
        InRow,
        InCell,
        InSelect,
        InSelectInTable,
        InTemplate,
        AfterBody,
    };
    /// Whether a token is dealt with, or is to be read once more in the mode that was just entered.
    enum class Step { Done, Again };

    struct Place
    {
        HtmlNode *parent = nullptr;
        HtmlNode *before = nullptr; // null: at the end
    };

    // htmlbuilder.cpp: what stands before and after the body, and how nodes come into the tree
    Step read(HtmlToken &token);
    Step readInitial(HtmlToken &token);
    Step readBeforeHtml(HtmlToken &token);
    Step readBeforeHead(HtmlToken &token);
    Step readInHead(HtmlToken &token);
    Step readHeadElement(const HtmlToken &token);
    Step readAfterHead(HtmlToken &token);
    Step readAfterBody(HtmlToken &token);
    Step leaveHead();
    void startTemplate(const HtmlToken &token);
    void endTemplate();
    void readScript(const HtmlToken &token);
    Step enterBody();

    // htmlnodes.cpp
    HtmlNode *makeNode(HtmlNode::Kind kind);
    HtmlNode *makeElement(const HtmlToken &token);
    HtmlNode *copyOf(const HtmlNode *node);
    HtmlNode *insert(const HtmlToken &token);     // and opens it
    HtmlNode *insert(HtmlTag tag);                // without attributes
    HtmlNode *insertLeaf(const HtmlToken &token); // and leaves it closed
    void insertText(QByteArrayView text);
    Place placeFor(HtmlNode *target) const;
    Place fosterPlace() const;
    static void put(HtmlNode *node, const Place &place);
    void mergeAttributes(HtmlNode *into, const HtmlToken &token);
    void ensureBody();
    void finish();

    // htmlinbody.cpp
    Step readInBody(HtmlToken &token);
    Step readStart(const HtmlToken &token);
    Step readBlockStart(const HtmlToken &token);
    Step readInlineStart(const HtmlToken &token);
    Step readTextElement(const HtmlToken &token);
    void readTooDeep(const HtmlToken &token);
    void startItem(const HtmlToken &token);
    void startAnchor(const HtmlToken &token);
    void startForm(const HtmlToken &token);
    void startTable(const HtmlToken &token);
    void startRuby(const HtmlToken &token);
    void readNoscript(const HtmlToken &token);
    Step leaveFormula(HtmlTag tag);

    // htmlendtags.cpp
    Step readEnd(const HtmlToken &token);
    void endBlock(HtmlTag tag);
    void endForm();
    void closeParagraph();
    void endAny(const HtmlToken &token);

    // htmlformatting.cpp
    void reopenFormatting();
    void endFormatting(const HtmlToken &token);
    bool adoptOnce(const HtmlToken &token);
    HtmlNode *moveInto(HtmlNode *furthest, int furthestIndex, int formattingIndex, int &bookmark);

    // htmlintable.cpp
    Step readInTable(HtmlToken &token);
    Step readTableStart(HtmlToken &token);
    Step readInCaption(HtmlToken &token);
    Step readInColumnGroup(HtmlToken &token);
    Step readInTableBody(HtmlToken &token);
    Step readInRow(HtmlToken &token);
    Step readInCell(HtmlToken &token);
    Step readInSelect(HtmlToken &token);
    Step readInSelectInTable(HtmlToken &token);
    Step readInTemplate(HtmlToken &token);
    Step fosterInBody(HtmlToken &token);
    Step leaveRow();
    void closeCell();
    void leaveSelect();
    void resetMode();
    Mode modeFor(int index) const;

    HtmlTokens m_tokens;
    std::pmr::memory_resource &m_arena;
    OpenElements m_open;
    FormattingElements m_formatting;
    std::pmr::vector<Mode> m_templateModes;
    Mode m_mode = Mode::Initial;
    HtmlNode *m_document = nullptr;
    HtmlNode *m_html = nullptr;
    HtmlNode *m_head = nullptr;
    HtmlNode *m_body = nullptr;
    HtmlNode *m_form = nullptr;
    const HtmlNode *m_lastMade = nullptr; // text right behind a text node goes on in it
    int m_size = 0;
    bool m_quirks = false; // the page follows no standard: tables stand within paragraphs
    bool m_fostering = false;
};

} // namespace sarika
