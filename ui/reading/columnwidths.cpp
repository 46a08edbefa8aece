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

// Only the widest give way.
QList<double> cappedTo(double measure, const QList<double> &widths)
{
    QList<double> rising = widths;
    std::sort(rising.begin(), rising.end());
    double left = std::max(measure, 1.0);
    double cap = left;
    for (qsizetype at = 0; at < rising.size(); ++at) {
        cap = left / static_cast<double>(rising.size() - at);
        if (rising.at(at) > cap)
            break;
        left -= rising.at(at);
    }
    QList<double> capped;
    for (const double width : widths)
        capped << std::min(width, cap);
    return capped;
}

} // namespace

QList<QTextLength> columnWidths(const QTextTableFormat &table, double measure)
{
    const QList<double> least = pixelsOf(table, NarrowestProperty);
    const QList<double> natural = pixelsOf(table, NaturalProperty);
    const double room = measure - sumOf(least);
    const double wished = std::max(1.0, sumOf(natural) - sumOf(least));
    QList<double> widths = room < 0 ? cappedTo(measure, least) : least;
    for (qsizetype column = 0; room > 0 && column < widths.size(); ++column)
        widths[column] += (natural.at(column) - least.at(column)) * std::min(1.0, room / wished);
    QList<QTextLength> lengths;
    for (const double width : widths)
        lengths << QTextLength(QTextLength::PercentageLength, 100 * width / sumOf(widths));
    return lengths;
}

} // namespace sarika
