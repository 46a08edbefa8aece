// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/markdowntable.h"

#include "app/text/htmltree.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sarika
{

namespace
{

constexpr int widest = 100; // columns: a span may claim a hundred thousand

bool isCell(const HtmlNode *node)
{
    return node->is("td") || node->is("th");
}

int spanOf(const HtmlNode *cell, const char *name)
{
    return std::clamp(cell->attribute(name).toInt(), 1, widest);
}

// GitHub takes pipes out of a row before anything else, code and addresses included.
QString onOneLine(QString markdown)
{
    static const QRegularExpression breaks(u"\\\\?\\n"_s);
    return markdown.replace(breaks, u"<br>"_s).replace(u'|', u"\\|"_s);
}

QString rowOf(QStringList cells, qsizetype columns)
{
    cells.resize(columns);
    return u"| "_s + cells.join(u" | "_s) + u" |"_s;
}

/// The cells of a table where they are printed.
class TableGrid final
{
public:
    explicit TableGrid(const std::function<QString(const HtmlNode *)> &textOf) : m_textOf(textOf) {}

    void addRow(const HtmlNode *row)
    {
        m_rows << QStringList();
        for (const HtmlNode *cell = row->firstChild; cell; cell = cell->next) {
            if (!isCell(cell))
                continue;
            m_headed |= m_rows.size() == 1 && cell->is("th");
            passCovered();
            addCell(cell);
        }
        passCovered();
        m_columns = std::max(m_columns, m_rows.last().size());
    }

    QString write() const
    {
        QStringList lines;
        if (!m_headed) // a table of Markdown has a head
            lines << rowOf({}, m_columns);
        for (const QStringList &cells : m_rows)
            lines << rowOf(cells, m_columns);
        lines.insert(1, u"|"_s + u" --- |"_s.repeated(m_columns));
        return lines.join(u'\n');
    }

private:
    // Columns that a cell above reaches down to.
    void passCovered()
    {
        QStringList &cells = m_rows.last();
        while (cells.size() < m_covered.size() && m_covered.at(cells.size()) > 0) {
            --m_covered[cells.size()];
            cells << QString();
        }
    }

    void addCell(const HtmlNode *cell)
    {
        QStringList &cells = m_rows.last();
        if (cells.size() >= widest) { // nothing is lost: it joins the last one
            cells.last() += u"<br>"_s + onOneLine(m_textOf(cell));
            return;
        }
        const int rows = spanOf(cell, "rowspan");
        const qsizetype columns = std::min<qsizetype>(spanOf(cell, "colspan"), widest - cells.size());
        m_covered.resize(std::max(m_covered.size(), cells.size() + columns));
        std::fill_n(m_covered.begin() + cells.size(), columns, rows - 1);
        cells << onOneLine(m_textOf(cell));
        cells.resize(cells.size() + columns - 1);
    }

    const std::function<QString(const HtmlNode *)> &m_textOf;
    QList<QStringList> m_rows;
    QList<int> m_covered; // rows still covered from above, by column
    qsizetype m_columns = 0;
    bool m_headed = false;
};

} // namespace

bool fitsMarkdownTable(const HtmlNode *table)
{
    static const QList<QByteArrayView> larger{"pre", "ul", "ol", "dl", "table", "figure", "blockquote", "hr"};
    for (const HtmlNode *node = nextNode(table, table); node; node = nextNode(node, table)) {
        if (larger.contains(node->tag))
            return false;
    }
    return true;
}

QString markdownTable(const HtmlNode *table, const std::function<QString(const HtmlNode *)> &textOf)
{
    TableGrid grid(textOf);
    for (const HtmlNode *row = nextNode(table, table); row; row = nextNode(row, table)) {
        if (row->is("tr"))
            grid.addRow(row);
    }
    return grid.write();
}

} // namespace sarika
