// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QTextFormat>

namespace sarika
{

/// The widths of a table's columns in a measure, px, of what it says they need (NarrowestProperty, NaturalProperty):
/// no word is cut while there is room for it, the rest goes by what they hold.
QList<QTextLength> columnWidths(const QTextTableFormat &table, double measure);

} // namespace sarika
