// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/columnwidths.h"

#include "ui/reading/pagelook.h"

#include <algorithm>
#include <numeric>

namespace sarika
{

namespace
{

QList<double> pixelsOf(const QTextTableFormat &table, int property)
{
    QList<double> pixels;
    for (const QTextLength &length : table.lengthVectorProperty(property))
        pixels << length.rawValue();
    return pixels;
}

double sumOf(const QList<double> &widths)
{
    return std::accumulate(widths.begin(), widths.end(), 0.0);
}

} // namespace

double tableWidth(const QTextTableFormat &table, double measure)
{
    const QList<double> least = pixelsOf(table, NarrowestProperty);
    const QList<double> natural = pixelsOf(table, NaturalProperty);
    if (sumOf(least) <= measure)
        return measure;
    double width = 0;
    for (qsizetype column = 0; column < least.size(); ++column)
        width += std::max(least.at(column), std::min(natural.at(column), measure / 2));
    return width;
}

QList<QTextLength> columnWidths(const QTextTableFormat &table, double width)
{
    const QList<double> least = pixelsOf(table, NarrowestProperty);
    const QList<double> natural = pixelsOf(table, NaturalProperty);
    const double room = width - sumOf(least);
    const double wished = std::max(1.0, sumOf(natural) - sumOf(least));
    QList<double> widths = least;
    for (qsizetype column = 0; room > 0 && column < widths.size(); ++column)
        widths[column] += (natural.at(column) - least.at(column)) * std::min(1.0, room / wished);
    QList<QTextLength> lengths;
    for (const double pixels : widths)
        lengths << QTextLength(QTextLength::PercentageLength, 100 * pixels / sumOf(widths));
    return lengths;
}

} // namespace sarika
