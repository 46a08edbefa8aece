// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QTextFormat>

namespace sarika
{

// Both go by what the table says its columns need (NarrowestProperty, NaturalProperty).

/// How wide a table is set, px: the measure where no word is cut in it, else what its columns want.
double tableWidth(const QTextTableFormat &table, double measure);

/// The widths of its columns then: no word is cut, the rest goes by what they hold.
QList<QTextLength> columnWidths(const QTextTableFormat &table, double width);

} // namespace sarika
