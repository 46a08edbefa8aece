// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/markdownblocks.h"

#include "app/export/markdownescape.h"
#include "app/export/markdownline.h"
#include "app/export/markdownnotes.h"
#include "app/export/markdowntable.h"
#include "app/text/allowedtags.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sarika
{

namespace
{

constexpr int itemIndent = 4;

QString text(QByteArrayView utf8)
{
    return QString::fromUtf8(utf8);
}

bool isBlock(const HtmlNode *node)
{
    const TagFate fate = fateOf(node->tag);
    return fate == TagFate::KeepBlock || fate == TagFate::UnwrapBlock || node->is("hr");
}

bool isOneOf(const HtmlNode *node, std::initializer_list<QByteArrayView> tags)
{
    return std::ranges::any_of(tags, [node](QByteArrayView tag) { return node->is(tag); });
}

QString photo(const QString &address, const QString &alt)
{
    return u"![%1](<%2>)"_s.arg(escapedSigns(alt.simplified(), u'['), markdownAddress(address));
}

// `first` before the block, `rest` before its other lines.
QString indented(const QString &block, const QString &first, const QString &rest)
{
    QStringList lines = block.split(u'\n');
    for (qsizetype at = 0; at < lines.size(); ++at) {
        if (at == 0)
            lines[at].prepend(first);
        else if (!lines.at(at).isEmpty() || !rest.trimmed().isEmpty())
            lines[at].prepend(lines.at(at).isEmpty() ? rest.trimmed() : rest);
    }
    return lines.join(u'\n');
}

/// How text is marked where we stand.
struct Style
{
    TextMarks marks = {};
    QString link = {};
};

class BlockWriter final
{
public:
    explicit BlockWriter(const HtmlTree &tree) : m_notes(tree) {}

    QString blocksIn(const HtmlNode *node, const Style &style = {})
    {
        const QStringList around = std::exchange(m_blocks, {});
        writeChildren(node, style);
        endParagraph();
        return std::exchange(m_blocks, around).join(u"\n\n"_s);
    }

private:
    void writeChildren(const HtmlNode *node, const Style &style)
    {
        for (const HtmlNode *child = node->firstChild; child; child = child->next) {
            if (child->isText())
                m_line.add(text(child->text), style.marks, style.link);
            else if (isBlock(child))
                writeBlock(child, style);
            else
                writeInline(child, style);
        }
    }

    void endParagraph() { addBlock(m_line.take()); }

    void addBlock(const QString &block)
    {
        if (!block.isEmpty())
            m_blocks << block;
    }

    void writeBlock(const HtmlNode *node, Style style)
    {
        if (node->is("figcaption") && !m_line.isEmpty()) // stays with its photo
            m_line.addBreak();
        else
            endParagraph();
        if (isOneOf(node, {"h2", "h3", "h4", "h5", "h6"}))
            return writeHeading(node, style);
        if (node->is("pre"))
            return writeCode(node);
        if (isOneOf(node, {"ul", "ol"}))
            return writeList(node, style);
        if (node->is("table") && fitsMarkdownTable(node))
            return writeTable(node, style);
        if (node->is("hr"))
            return addBlock(u"* * *"_s);
        if (node->is("blockquote"))
            return addBlock(indented(blocksIn(node, style), u"> "_s, u"> "_s));
        if (const QString name = m_notes.ofBlock(node); !name.isEmpty())
            return writeNote(node, name);
        if (node->is("dd"))
            return addBlock(item(blocksIn(node, style), u"-"_s));
        if (node->is("dt"))
            style.marks |= TextMark::Strong;
        writeChildren(node, style);
        endParagraph();
    }

    void writeHeading(const HtmlNode *node, const Style &style)
    {
        writeChildren(node, style);
        if (const QString heading = m_line.takeHeading(); !heading.isEmpty())
            addBlock(QString(node->tag.at(1) - '0', u'#') + u' ' + heading);
    }

    void writeInline(const HtmlNode *node, Style style)
    {
        if (node->is("br"))
            return m_line.addBreak();
        if (node->is("img"))
            return m_line.addWritten(photo(text(node->attribute("src")), text(node->attribute("alt"))), style.link);
        if (m_notes.leadsBack(node))
            return;
        if (const QString name = m_notes.calledBy(node); !name.isEmpty())
            return m_line.addWritten(u"[^%1]"_s.arg(name));
        const QByteArrayView address = node->attribute("href");
        if (node->is("a") && !address.isEmpty() && !address.startsWith('#'))
            style.link = text(address);
        if (isOneOf(node, {"b", "strong"}))
            style.marks |= TextMark::Strong;
        else if (isOneOf(node, {"i", "em"}) || node->attribute("class") == "credit")
            style.marks |= TextMark::Emphasis;
        else if (isOneOf(node, {"s", "del"}))
            style.marks |= TextMark::Struck;
        else if (isOneOf(node, {"code", "kbd", "samp"}))
            style.marks |= TextMark::Code;
        writeSurrounded(node, style);
    }

    // 10<sup>6</sup> would be another number without.
    void writeSurrounded(const HtmlNode *node, const Style &style)
    {
        const bool raised = isOneOf(node, {"sup", "sub"}) && !isCall(node);
        if (raised)
            m_line.addWritten(u"<%1>"_s.arg(text(node->tag)), style.link);
        else if (node->is("q"))
            m_line.add(u"“"_s, style.marks, style.link);
        writeChildren(node, style);
        if (raised)
            m_line.addWritten(u"</%1>"_s.arg(text(node->tag)), style.link);
        else if (node->is("q"))
            m_line.add(u"”"_s, style.marks, style.link);
    }

    bool isCall(const HtmlNode *raised) const
    {
        for (const HtmlNode *node = raised; node; node = nextNode(node, raised)) {
            if (!m_notes.calledBy(node).isEmpty() || m_notes.leadsBack(node))
                return true;
        }
        return false;
    }

    void writeCode(const HtmlNode *node)
    {
        QString code = text(textOf(node));
        if (code.endsWith(u'\n'))
            code.chop(1);
        QString language = text(node->attribute("class"));
        if (language.isEmpty() && node->firstChild && node->firstChild->is("code"))
            language = text(node->firstChild->attribute("class"));
        language = language.startsWith(u"language-"_s) ? language.sliced(9) : QString();
        const QString fence = fenceFor(code);
        addBlock(fence + language + u'\n' + code + u'\n' + fence);
    }

    static QString item(const QString &blocks, const QString &mark)
    {
        const QString margin = mark.leftJustified(std::max<qsizetype>(itemIndent, mark.size() + 1));
        return indented(blocks, margin, QString(margin.size(), u' '));
    }

    void writeList(const HtmlNode *list, const Style &style)
    {
        QStringList items;
        int number = std::max(0, list->attribute("start").isNull() ? 1 : list->attribute("start").toInt());
        // Two lists one after the other would be one.
        const bool other = !m_blocks.isEmpty() && m_blocks.last() == m_lastList && !m_otherMark;
        m_otherMark = other;
        for (const HtmlNode *child = list->firstChild; child; child = child->next) {
            if (child->isText() && child->text.trimmed().isEmpty())
                continue;
            const QString name = m_notes.ofBlock(child);
            if (!name.isEmpty()) {
                addBlock(items.join(u'\n'));
                items.clear();
                writeNote(child, name);
                continue;
            }
            const QString mark =
                list->is("ul") ? (other ? u"*"_s : u"-"_s) : QString::number(number++) + (other ? u')' : u'.');
            items << item(blocksIn(child, style), mark);
        }
        addList(items);
    }

    void addList(const QStringList &items)
    {
        const bool loose = std::ranges::any_of(items, [](const QString &item) { return item.contains(u"\n\n"_s); });
        addBlock(items.join(loose ? u"\n\n"_s : u"\n"_s));
        m_lastList = items.isEmpty() ? QString() : m_blocks.last();
    }

    void writeNote(const HtmlNode *note, const QString &name)
    {
        addBlock(indented(blocksIn(note), u"[^%1]: "_s.arg(name), QString(itemIndent, u' ')));
    }

    void writeTable(const HtmlNode *table, const Style &style)
    {
        for (const HtmlNode *child = table->firstChild; child; child = child->next) {
            if (child->is("caption"))
                addBlock(blocksIn(child, style));
        }
        addBlock(markdownTable(table, [&](const HtmlNode *cell) { return blocksIn(cell, style); }));
    }

    MarkdownNotes m_notes;
    QStringList m_blocks; // finished, of the container we are in
    MarkdownLine m_line;
    QString m_lastList;
    bool m_otherMark = false;
};

} // namespace

QString markdownOfBody(const QString &cleanHtml)
{
    const HtmlTree tree = HtmlTree::parse(cleanHtml.toUtf8());
    return tree.body() ? BlockWriter(tree).blocksIn(tree.body()) : QString();
}

QString markdownFigure(const QString &address, const QString &alt, const QString &caption, const QString &credit)
{
    MarkdownLine line;
    line.addWritten(photo(address, alt));
    line.addBreak();
    line.add(caption + u' ');
    line.add(credit, TextMark::Emphasis);
    return line.take();
}

} // namespace sarika
