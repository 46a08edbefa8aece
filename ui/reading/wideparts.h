// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QRectF>

class QPainter;
class QTextDocument;

namespace sarika
{

struct Palette;

/// A table or a block of code that is wider than the measure.
struct WidePart
{
    int position = 0; // of its first letter: its name
    QRectF place;     // where it is seen, in the page's px
    double width = 0; // of all it holds, px

    double furthest() const { return width - place.width(); } // it can be shifted
};

/// How far the wide parts of a page are scrolled, each inside itself.
class WideParts final
{
public:
    /// Those in sight. `visible`: in the page's px.
    static QList<WidePart> in(const QTextDocument &page, const QRectF &visible);

    double shift(const WidePart &part) const;     // px
    bool shiftTo(const WidePart &part, double x); // within its bounds; whether it moved

    void forget() { m_shifts.clear(); }

    /// The small bar at its foot; pressing anywhere in `barPlace` moves it.
    void paintBar(QPainter &painter, const WidePart &part, const Palette &colours) const;
    static QRectF barPlace(const WidePart &part);
    static double shiftAt(const WidePart &part, double x); // that brings the bar's middle to x

private:
    QHash<int, double> m_shifts;
};

} // namespace sarika
