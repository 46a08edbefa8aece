// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reading/pagelook.h"

#include <QList>

namespace sarika
{

struct HtmlNode;

/// A table's cells placed as HTML's table model does (spans included), bounded in rows and columns.
struct TableGrid
{
    struct Cell
    {
        const HtmlNode *node = nullptr;
        int row = 0;
        int column = 0;
        int rowSpan = 1;
        int columnSpan = 1;
    };

    int rows = 0;
    int columns = 0;
    QList<Cell> cells;
    QStringList longestTexts; // of the columns
    QStringList longestWords;
};

TableGrid gridOf(const HtmlNode *table);

/// As wide as the measure, no frame; remembers what its columns need.
QTextTableFormat tableFormat(const TableGrid &grid, const PageLook &look);

/// A hairline beneath.
QTextTableCellFormat cellFormat(const TableGrid::Cell &cell, const PageLook &look);

} // namespace sarika
