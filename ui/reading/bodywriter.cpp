// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/bodywriter.h"

#include "app/text/htmltree.h"
#include "app/text/khmer.h"
#include "ui/reading/tablegrid.h"

#include <QTextList>
#include <QTextTable>

namespace sarika
{

using namespace Qt::StringLiterals;

namespace
{

bool isOneOf(const HtmlNode *node, std::initializer_list<QByteArrayView> tags)
{
    return std::any_of(tags.begin(), tags.end(), [&](QByteArrayView tag) { return node->is(tag); });
}

// The first `tag` at or below the node.
const HtmlNode *findElement(const HtmlNode *within, QByteArrayView tag)
{
    for (const HtmlNode *node = within; node; node = nextNode(node, within)) {
        if (node->is(tag))
            return node;
    }
    return nullptr;
}

QString languageClass(const HtmlNode *node)
{
    for (const QByteArray &name : node->attribute("class").toByteArray().split(' ')) {
        for (const QByteArrayView prefix : {QByteArrayView("language-"), QByteArrayView("lang-")}) {
            if (name.startsWith(prefix))
                return QString::fromUtf8(name.mid(prefix.size()));
        }
    }
    return {};
}

} // namespace

BodyWriter::BodyWriter(PageWriter &page, const QString &headline, FigureWriter writeFigure)
    : m_page(page), m_headline(searchKey(headline)), m_writeFigure(std::move(writeFigure))
{}

void BodyWriter::write(const QString &cleanHtml)
{
    m_html = cleanHtml;
    const HtmlTree tree = HtmlTree::parse(cleanHtml.toUtf8());
    if (const HtmlNode *body = tree.body())
        writeChildren(body, {});
    endParagraph({});
}

void BodyWriter::writeChildren(const HtmlNode *node, const Place &place)
{
    for (const HtmlNode *child = node->firstChild; child; child = child->next) {
        if (child->kind == HtmlNode::Kind::Text)
            addText(QString::fromUtf8(child->text), place);
        else if (child->kind == HtmlNode::Kind::Element)
            writeElement(child, place);
    }
}

void BodyWriter::writeElement(const HtmlNode *node, Place place)
{
    if (node->is("br")) {
        place.keepSpace = true;
        return addText(u"\n"_s, place);
    }
    if (isOneOf(node, {"p",  "div", "section", "article", "h1",  "h2",  "h3", "h4", "h5", "h6", "blockquote", "ul",
                       "ol", "li",  "table",   "figure",  "img", "pre", "hr", "dl", "dt", "dd", "aside"})) {
        endParagraph(place);
        takeName(node);
        return writeBlock(node, place);
    }
    place.run.strong |= isOneOf(node, {"b", "strong", "dt", "th"});
    place.run.emphasis |= isOneOf(node, {"i", "em", "cite", "dfn", "var"});
    place.run.code |= isOneOf(node, {"code", "kbd", "samp", "tt"});
    if (isOneOf(node, {"sup", "sub"}))
        place.run.raised = node->is("sup") ? 1 : -1;
    takeName(node);
    if (node->is("a"))
        place.run.link = linkOf(QString::fromUtf8(node->attribute("href")));
    if (node->is("q"))
        addText(u"“"_s, place);
    writeChildren(node, place);
    if (node->is("q"))
        addText(u"”"_s, place);
}

void BodyWriter::writeBlock(const HtmlNode *node, const Place &place)
{
    if (isOneOf(node, {"ul", "ol"}))
        return writeList(node, place);
    if (node->is("table"))
        return writeTable(node, place);
    if (isOneOf(node, {"figure", "img"}))
        return writeFigure(node, place);
    if (node->is("pre"))
        return writeCode(node);
    Place inside = place;
    if (isOneOf(node, {"h1", "h2"}))
        inside.part = Part::Heading;
    else if (isOneOf(node, {"h3", "h4", "h5", "h6"}))
        inside.part = Part::Subheading;
    else if (node->is("blockquote"))
        ++inside.quoteDepth;
    else if (node->is("dt"))
        inside.run.strong = true;
    else if (node->is("li") && !m_lists.isEmpty())
        m_lists.last().itemStarts = true;
    writeChildren(node, inside);
    endParagraph(inside);
}

// A footnote's, for the paragraph that is written next.
void BodyWriter::takeName(const HtmlNode *node)
{
    if (const QByteArrayView name = node->attribute("id"); !name.isEmpty())
        m_names << QString::fromUtf8(name);
}

// Only to a note that is here.
QString BodyWriter::linkOf(const QString &reference) const
{
    if (!reference.startsWith(u'#'))
        return reference;
    const QString name = reference.sliced(1);
    return m_html.contains(u" id=\"%1\""_s.arg(name)) ? u"note:"_s + name : QString();
}

void BodyWriter::writeList(const HtmlNode *node, const Place &place)
{
    m_lists << List{.numbered = node->is("ol"), .depth = static_cast<int>(m_lists.size()) + 1};
    Place inside = place;
    inside.part = Part::Item;
    writeChildren(node, inside);
    endParagraph(inside);
    m_lists.removeLast();
    if (m_lists.isEmpty())
        m_page.endList();
}

void BodyWriter::writeTable(const HtmlNode *node, const Place &place)
{
    const TableGrid grid = gridOf(node);
    if (grid.columns == 0)
        return;
    QTextTable *table = m_page.beginTable(grid.rows, grid.columns, tableFormat(grid, m_page.look()));
    const QList<List> lists = std::exchange(m_lists, {});
    for (const TableGrid::Cell &cell : grid.cells) {
        if (cell.rowSpan > 1 || cell.columnSpan > 1)
            table->mergeCells(cell.row, cell.column, cell.rowSpan, cell.columnSpan);
        table->cellAt(cell.row, cell.column).setFormat(cellFormat(cell, m_page.look()));
        m_page.enterCell(table, cell.row, cell.column);
        Place inside;
        inside.part = cell.node->is("th") ? Part::HeadCell : Part::Cell;
        writeChildren(cell.node, inside);
        endParagraph(inside);
    }
    m_lists = lists;
    m_page.endTable(table);
    if (const HtmlNode *caption = findElement(node, "caption")) {
        Place beneath = place;
        beneath.part = Part::Caption;
        writeChildren(caption, beneath);
        endParagraph(beneath);
    }
    m_started = true;
}

void BodyWriter::writeFigure(const HtmlNode *node, const Place &place)
{
    const int indent = static_cast<int>(m_lists.size());
    const HtmlNode *caption = findElement(node, "figcaption");
    const HtmlNode *img = findElement(node, "img");
    if (!img) { // a figure around a table, code or a quote
        writeChildren(node, place);
        return endParagraph(place);
    }
    Photo photo;
    photo.address = QUrl(QString::fromUtf8(img->attribute("src")));
    photo.size = {img->attribute("width").toInt(), img->attribute("height").toInt()};
    if (caption)
        photo.caption = QString::fromUtf8(textOf(caption)).simplified();
    m_writeFigure(photo, indent);
    m_started = true;
}

void BodyWriter::writeCode(const HtmlNode *node)
{
    const HtmlNode *code = findElement(node, "code");
    const QString language = code ? languageClass(code) : QString();
    QString text = QString::fromUtf8(textOf(node));
    while (text.endsWith(u'\n'))
        text.chop(1);
    if (text.startsWith(u'\n'))
        text.remove(0, 1);
    m_page.writeCode(text, language.isEmpty() ? languageClass(node) : language);
    m_started = true;
}

// White space folds to one space and none stands at the start of a paragraph or of a line.
void BodyWriter::addText(const QString &text, const Place &place)
{
    QString kept;
    for (const QChar unit : text) {
        const bool space = !place.keepSpace && (unit == u' ' || unit == u'\n' || unit == u'\t' || unit == u'\r');
        const QString &before = kept.isEmpty() && !m_runs.isEmpty() ? m_runs.last().text : kept;
        if (!space)
            kept += unit;
        else if (!before.isEmpty() && !before.endsWith(u' ') && !before.endsWith(u'\n'))
            kept += u' ';
    }
    if (kept.isEmpty())
        return;
    Run run = place.run;
    run.text = kept;
    if (!m_runs.isEmpty() && m_runs.last().looksLike(run))
        m_runs.last().text += kept;
    else
        m_runs << run;
}

void BodyWriter::endParagraph(const Place &place)
{
    QList<Run> runs = std::exchange(m_runs, {});
    while (!runs.isEmpty()) {
        QString &end = runs.last().text;
        while (end.endsWith(u' ') || end.endsWith(u'\n'))
            end.chop(1);
        if (!end.isEmpty())
            break;
        runs.removeLast();
    }
    if (runs.isEmpty())
        return;
    const bool heading = place.part == Part::Heading || place.part == Part::Subheading;
    if (!std::exchange(m_started, true) && heading && runs.size() == 1 && searchKey(runs.first().text) == m_headline)
        return;
    const bool inItem = !m_lists.isEmpty();
    const bool marked = inItem && m_lists.last().itemStarts;
    const QTextBlock block =
        m_page.write(place.part, runs, place.quoteDepth, inItem && !marked ? static_cast<int>(m_lists.size()) : 0);
    for (const QString &name : std::exchange(m_names, {}))
        m_page.nameBlock(block, name);
    if (marked)
        mark(block);
}

// The first item of a list makes its marks, the others join.
void BodyWriter::mark(const QTextBlock &block)
{
    List &list = m_lists.last();
    list.itemStarts = false;
    if (list.marks)
        return list.marks->add(block);
    QTextListFormat format;
    format.setIndent(list.depth);
    format.setProperty(NumberedProperty, list.numbered); // no style of Qt's: pagemarks.cpp paints them
    list.marks = QTextCursor(block).createList(format);
}

} // namespace sarika
