// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/tablegrid.h"

#include "app/text/htmltree.h"
#include "app/text/khmer.h"

#include <QFontMetricsF>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace sarika
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int mostRows = 2000;
constexpr int mostColumns = 40;
constexpr int mostLetters = 60; // of a text that widens its column

int spanOf(const HtmlNode *cell, QByteArrayView name)
{
    return std::clamp(cell->attribute(name).toInt(), 1, mostColumns);
}

bool belongsTo(const HtmlNode *node, const HtmlNode *table)
{
    const HtmlNode *above = node->parent;
    while (above && !above->is("table"))
        above = above->parent;
    return above == table;
}

// Spans that reach beyond the table or into a taken place are cut.
void fitSpans(TableGrid &grid)
{
    for (TableGrid::Cell &cell : grid.cells) {
        cell.rowSpan = std::min(cell.rowSpan, grid.rows - cell.row);
        cell.columnSpan = std::min(cell.columnSpan, grid.columns - cell.column);
    }
}

// Khmer words end where ours do; a hyphen lets a line end too.
QStringList wordsOf(const QString &text)
{
    static const QRegularExpression ends(u"[ \u200B]|(?<=-)"_s);
    return brokenAtWords(text).split(ends, Qt::SkipEmptyParts);
}

// Those that take room: not marks above and below, nor letters set as feet.
int letters(const QString &text)
{
    int count = 0;
    for (qsizetype at = 0; at < text.size(); ++at)
        count += !text.at(at).isMark() && (at == 0 || text.at(at - 1) != QChar(0x17D2));
    return count;
}

void keepLonger(QString &kept, const QString &text)
{
    if (letters(text) > letters(kept))
        kept = text;
}

void measureColumns(TableGrid &grid)
{
    grid.longestTexts.fill(QString(), grid.columns);
    grid.longestWords.fill(QString(), grid.columns);
    for (const TableGrid::Cell &cell : grid.cells) {
        if (cell.columnSpan != 1)
            continue;
        const QString text = QString::fromUtf8(textOf(cell.node)).simplified();
        keepLonger(grid.longestTexts[cell.column], text);
        for (const QString &word : wordsOf(text))
            keepLonger(grid.longestWords[cell.column], word);
    }
}

double printedWidth(const QString &text, const PageLook &look)
{
    const QFont font = charFormat(look, Part::HeadCell, hasKhmer(text) ? Script::Khmer : Script::Latin).font();
    return QFontMetricsF(font).horizontalAdvance(text) + grid::unit + grid::half + 1;
}

} // namespace

TableGrid gridOf(const HtmlNode *table)
{
    TableGrid grid;
    QSet<std::pair<int, int>> taken;
    int row = -1;
    int column = 0;
    for (const HtmlNode *node = table->firstChild; node; node = nextNode(node, table)) {
        if (!belongsTo(node, table))
            continue;
        if (node->is("tr")) {
            if (++row == mostRows)
                break;
            column = 0;
            grid.rows = row + 1;
        }
        if (row < 0 || !(node->is("td") || node->is("th")))
            continue;
        while (taken.contains({row, column}))
            ++column;
        if (column >= mostColumns)
            continue;
        TableGrid::Cell cell{node, row, column, spanOf(node, "rowspan"), 1};
        const int wanted = std::min(spanOf(node, "colspan"), mostColumns - column);
        while (cell.columnSpan < wanted && !taken.contains({row, column + cell.columnSpan}))
            ++cell.columnSpan;
        for (int down = 0; down < cell.rowSpan; ++down) {
            for (int across = 0; across < cell.columnSpan; ++across)
                taken.insert({row + down, column + across});
        }
        column += cell.columnSpan;
        grid.columns = std::max(grid.columns, column);
        grid.cells << cell;
    }
    fitSpans(grid);
    measureColumns(grid);
    return grid;
}

QTextTableFormat tableFormat(const TableGrid &grid, const PageLook &look)
{
    QTextTableFormat format;
    format.setBorder(0);
    format.setBorderCollapse(true);
    format.setCellSpacing(0);
    format.setCellPadding(0);
    format.setTopMargin(grid::unit + grid::half);
    format.setBottomMargin(qRound(look.style.size * 1.1));
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    QList<QTextLength> narrowest;
    QList<QTextLength> natural;
    for (int column = 0; column < grid.columns; ++column) {
        const double least = printedWidth(grid.longestWords.at(column), look);
        const double most = std::max(least, printedWidth(grid.longestTexts.at(column).left(mostLetters), look));
        narrowest << QTextLength(QTextLength::FixedLength, least);
        natural << QTextLength(QTextLength::FixedLength, most);
    }
    format.setProperty(NarrowestProperty, narrowest);
    format.setProperty(NaturalProperty, natural);
    return format;
}

QTextTableCellFormat cellFormat(const TableGrid::Cell &cell, const PageLook &look)
{
    QTextTableCellFormat format;
    format.setTopPadding(grid::half);
    format.setBottomPadding(grid::unit);
    format.setLeftPadding(cell.column == 0 ? 0 : grid::unit);
    format.setRightPadding(grid::half);
    format.setBottomBorder(grid::hairline);
    format.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBottomBorderBrush(cell.node->is("th") && cell.row == 0 ? look.palette.faintInk : look.palette.hairline);
    return format;
}

} // namespace sarika
