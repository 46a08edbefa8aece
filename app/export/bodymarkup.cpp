// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/bodymarkup.h"

#include "app/export/bodymarks.h"
#include "app/text/allowedtags.h"
#include "app/text/htmltree.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sarika
{

namespace
{

/// What an element may hold.
enum class Room {
    Flow,
    NoHeadings, // flow, as th and dt have it
    Phrases,
};

bool isOneOf(const HtmlNode *node, std::initializer_list<QByteArrayView> tags)
{
    return std::ranges::any_of(tags, [node](QByteArrayView tag) { return node->is(tag); });
}

bool isBlock(const HtmlNode *node)
{
    return node->kind == HtmlNode::Kind::Element && (fateOf(node->tag) == TagFate::KeepBlock || node->is("hr"));
}

bool holds(const HtmlNode *node, bool (*wanted)(const HtmlNode *))
{
    for (const HtmlNode *at = nextNode(node, node); at; at = nextNode(at, node)) {
        if (wanted(at))
            return true;
    }
    return false;
}

bool isBlank(const HtmlNode *node)
{
    return node->isText() && node->text.trimmed().isEmpty();
}

// Terms with what they mean, in this order.
bool isDefinitionList(const HtmlNode *list)
{
    bool term = false;
    bool meaning = false;
    for (const HtmlNode *child = list->firstChild; child; child = child->next) {
        if (isBlank(child))
            continue;
        if (child->is("dt") && (meaning || !term))
            meaning = !(term = true);
        else if (child->is("dd") && term)
            meaning = true;
        else if (!child->is("dt"))
            return false;
    }
    return meaning;
}

class MarkupWriter final
{
public:
    MarkupWriter(const HtmlTree &tree, const BodySetting &setting) : m_setting(setting), m_marks(tree, setting) {}

    QString write(const HtmlNode *body)
    {
        writeChildren(body, Room::Flow);
        dropLinksToNowhere();
        return m_out;
    }

private:
    // An element that could not stay took its id along.
    void dropLinksToNowhere()
    {
        static const QRegularExpression inside(u" href=\"#([^\"]*)\""_s);
        for (const QRegularExpressionMatch &match : inside.globalMatch(QString(m_out))) {
            if (!m_out.contains(u" id=\"%1\""_s.arg(match.captured(1))))
                m_out.remove(match.captured());
        }
    }

    void writeChildren(const HtmlNode *node, Room room)
    {
        for (const HtmlNode *child = node->firstChild; child; child = child->next)
            write(child, room);
    }

    void write(const HtmlNode *node, Room room)
    {
        if (node->isText())
            m_out += QString::fromUtf8(node->text).toHtmlEscaped();
        else if (node->is("br") || (node->is("hr") && room == Room::Phrases))
            m_out += u"<br/>"_s;
        else if (node->is("img"))
            writePhoto(node);
        else if (!isBlock(node))
            writePhrase(node, room);
        else if (room == Room::Phrases)
            writeLoose(node, room);
        else
            writeBlock(node, room);
    }

    void writeElement(const HtmlNode *node, const QString &tag, Room room)
    {
        m_out += u'<' + tag + m_marks.attributesOf(node) + u'>';
        writeChildren(node, room);
        m_out += u"</%1>"_s.arg(tag);
    }

    // Where no block may stand, its words stay on lines of their own.
    void writeLoose(const HtmlNode *node, Room room)
    {
        if (node->previous && !isBlank(node->previous))
            m_out += u"<br/>"_s;
        writeChildren(node, room);
    }

    void writePhrase(const HtmlNode *node, Room room)
    {
        const bool link = node->is("a");
        const bool ruby = node->is("ruby");
        const bool inRuby = isOneOf(node, {"rt", "rp"});
        const bool empty = node->is("bdo") || (node->is("time") && m_marks.attributesOf(node).isEmpty());
        const bool kept = fateOf(node->tag) == TagFate::KeepInline && !empty; // says nothing without its attribute
        const bool fits = room == Room::Phrases || link || !holds(node, isBlock);
        const bool allowed = (!link || !m_inLink) && (!inRuby || m_inRuby) &&
                             (!ruby || holds(node, [](const HtmlNode *inner) { return inner->is("rt"); }));
        const bool credit = node->attribute("class") == "credit";
        if (!fits || !allowed || !(kept || credit))
            return writeChildren(node, room);
        const bool outerLink = std::exchange(m_inLink, m_inLink || link);
        const bool outerRuby = std::exchange(m_inRuby, ruby);
        writeElement(node, credit ? u"span"_s : QString::fromLatin1(node->tag), link ? room : Room::Phrases);
        m_inLink = outerLink;
        m_inRuby = outerRuby;
    }

    void writePhoto(const HtmlNode *node)
    {
        const QString address = QString::fromUtf8(node->attribute("src"));
        const QString words = m_marks.photoWords(node);
        if (const QString source = m_setting.photoSource(address); !source.isEmpty())
            m_out += u"<img src=\"%1\" alt=\"%2\"/>"_s.arg(source.toHtmlEscaped(), words.toHtmlEscaped());
        else
            m_out += m_inLink ? words.toHtmlEscaped() : linkToPhoto(address, words);
    }

    void writeBlock(const HtmlNode *node, Room room)
    {
        const QString tag = QString::fromLatin1(node->tag);
        const bool heading = tag.size() == 2 && tag.front() == u'h' && tag.back().isDigit();
        if (node->is("hr"))
            m_out += u"<hr/>"_s;
        else if (heading && room == Room::NoHeadings)
            writeElement(node, u"div"_s, Room::Phrases);
        else if (heading || isOneOf(node, {"p", "pre"}))
            writeElement(node, tag, Room::Phrases);
        else if (isOneOf(node, {"ul", "ol"}))
            writeList(node, tag);
        else if (node->is("dl") && isDefinitionList(node))
            writeDefinitions(node);
        else if (node->is("table"))
            writeTable(node);
        else if (node->is("figure"))
            writeFigure(node, room);
        else if (node->is("blockquote"))
            writeElement(node, tag, room);
        else if (isOneOf(node, {"li", "dt", "dd", "figcaption", "caption", "td", "th"})) // none of these around it
            writeElement(node, u"div"_s, room);
        else
            writeChildren(node, room);
        m_out += u'\n';
    }

    void writeList(const HtmlNode *list, const QString &tag)
    {
        m_out += u'<' + tag + m_marks.attributesOf(list) + u'>';
        for (const HtmlNode *child = list->firstChild; child; child = child->next) {
            if (isBlank(child))
                continue;
            if (child->is("li")) {
                writeElement(child, u"li"_s, Room::Flow);
                continue;
            }
            m_out += u"<li>"_s;
            write(child, Room::Flow);
            m_out += u"</li>"_s;
        }
        m_out += u"</%1>"_s.arg(tag);
    }

    void writeDefinitions(const HtmlNode *list)
    {
        m_out += u"<dl>"_s;
        for (const HtmlNode *child = list->firstChild; child; child = child->next) {
            if (!isBlank(child))
                writeElement(child, QString::fromLatin1(child->tag), child->is("dt") ? Room::NoHeadings : Room::Flow);
        }
        m_out += u"</dl>"_s;
    }

    // Caption or not at the end: one, as the standard has it; more are words like others.
    void writeFigure(const HtmlNode *figure, Room room)
    {
        const HtmlNode *caption = nullptr;
        m_out += u"<figure"_s + m_marks.attributesOf(figure) + u'>';
        for (const HtmlNode *child = figure->firstChild; child; child = child->next) {
            if (child->is("figcaption") && !caption)
                caption = child;
            else
                write(child, room);
        }
        if (caption)
            writeElement(caption, u"figcaption"_s, room);
        m_out += u"</figure>"_s;
    }

    void writeTable(const HtmlNode *table)
    {
        m_out += u"<table>"_s;
        QList<const HtmlNode *> rows;
        for (const HtmlNode *node = nextNode(table, table); node;) {
            if (node->is("caption") && rows.isEmpty() && m_out.endsWith(u"<table>"_s))
                writeElement(node, u"caption"_s, Room::Phrases);
            if (node->is("tr"))
                rows << node;
            const bool passed = isOneOf(node, {"tr", "caption"}); // tables inside are the cells' own
            node = passed ? nextNodeAfter(node, table) : nextNode(node, table);
        }
        const auto heads = std::ranges::find_if_not(rows, [](const HtmlNode *row) { return row->parent->is("thead"); });
        writeRows(rows.first(heads - rows.begin()), u"thead"_s);
        writeRows(rows.sliced(heads - rows.begin()), u"tbody"_s);
        m_out += u"</table>"_s;
    }

    void writeRows(const QList<const HtmlNode *> &rows, const QString &part)
    {
        QString before = u'<' + part + u'>';
        for (const HtmlNode *row : rows) {
            QString start = std::exchange(before, QString()) + u"<tr>"_s;
            for (const HtmlNode *cell = row->firstChild; cell; cell = cell->next) {
                if (!isOneOf(cell, {"td", "th"}))
                    continue;
                m_out += std::exchange(start, QString());
                writeElement(cell, QString::fromLatin1(cell->tag), cell->is("th") ? Room::NoHeadings : Room::Flow);
            }
            if (start.isEmpty())
                m_out += u"</tr>"_s;
            else
                before = start.chopped(4);
        }
        if (before.isEmpty() && !rows.isEmpty())
            m_out += u"</%1>"_s.arg(part);
    }

    const BodySetting &m_setting;
    const BodyMarks m_marks;
    QString m_out;
    bool m_inLink = false;
    bool m_inRuby = false;
};

} // namespace

QString bodyMarkup(const QString &cleanHtml, const BodySetting &setting)
{
    const HtmlTree tree = HtmlTree::parse(cleanHtml.toUtf8());
    return tree.body() ? MarkupWriter(tree, setting).write(tree.body()) : QString();
}

} // namespace sarika
