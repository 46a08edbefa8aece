// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/tablegrid.h"

#include "app/text/htmltree.h"

#include <QSet>

#include <algorithm>
#include <numeric>

namespace sarika
{

namespace
{

constexpr int mostRows = 2000;
constexpr int mostColumns = 40;
constexpr int fewestCharacters = 36; // that stand on a line of a narrow pane

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

void weigh(TableGrid &grid)
{
    grid.weights.fill(4, grid.columns);
    grid.longestWords.fill(2, grid.columns);
    for (const TableGrid::Cell &cell : grid.cells) {
        if (cell.columnSpan != 1)
            continue;
        const QString text = QString::fromUtf8(textOf(cell.node)).simplified();
        int &weight = grid.weights[cell.column];
        weight = std::max(weight, std::min(static_cast<int>(text.size()), 40));
        for (const QString &word : text.split(u' '))
            grid.longestWords[cell.column] = std::max(grid.longestWords.at(cell.column), static_cast<int>(word.size()));
    }
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
    weigh(grid);
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
    format.setBottomMargin(qRound(look.textSize * 1.1));
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    if (std::accumulate(grid.longestWords.begin(), grid.longestWords.end(), 0) <= fewestCharacters)
        return format; // no word need be cut: the layout finds the widths
    const double sum = std::accumulate(grid.weights.begin(), grid.weights.end(), 0.0);
    QList<QTextLength> widths;
    for (const int weight : grid.weights)
        widths << QTextLength(QTextLength::PercentageLength, 100 * weight / sum);
    format.setColumnWidthConstraints(widths);
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
