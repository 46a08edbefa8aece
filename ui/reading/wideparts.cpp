// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/wideparts.h"

#include "ui/look/look.h"
#include "ui/reading/blocksource.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

#include <algorithm>

namespace sarika
{

namespace
{

constexpr double barHeight = 4; // px
constexpr double shortestBar = 24;

std::optional<WidePart> codePart(const QTextBlock &block, const QRectF &place, double left, double right)
{
    const double inset = block.blockFormat().leftMargin();
    WidePart part{block.position(), place, place.width() + 2 * inset};
    part.place.setLeft(left);
    part.place.setRight(right);
    part.place.adjust(0, -grid::two, 0, grid::two); // its panel
    return part.furthest() > 1 ? std::optional(part) : std::nullopt;
}

// From the first row to the last; the frame's own rectangle holds its margins too.
std::optional<WidePart> tablePart(QTextTable &table, const QAbstractTextDocumentLayout &layout, double left,
                                  double right)
{
    const QRectF frame = layout.frameBoundingRect(&table);
    WidePart part{table.firstPosition(), QRectF(left, frame.top(), right - left, 0), frame.right() - left};
    if (part.furthest() <= 1)
        return std::nullopt;
    double top = frame.bottom();
    double bottom = frame.top();
    for (int column = 0; column < table.columns(); ++column) {
        const QTextCursor first = table.cellAt(0, column).firstCursorPosition();
        const QTextCursor last = table.cellAt(table.rows() - 1, column).lastCursorPosition();
        top = std::min(top, layout.blockBoundingRect(first.block()).top());
        bottom = std::max(bottom, layout.blockBoundingRect(last.block()).bottom());
    }
    part.place.setTop(top - grid::half);
    part.place.setBottom(bottom + 2 * grid::unit);
    return part;
}

QRectF thumb(const WidePart &part, double shift)
{
    const QRectF bar = WideParts::barPlace(part);
    const double length = std::max(shortestBar, bar.width() * part.place.width() / part.width);
    const double left = bar.left() + (bar.width() - length) * shift / part.furthest();
    return {left, bar.bottom() - barHeight - 2, length, barHeight};
}

} // namespace

QList<WidePart> WideParts::in(const QTextDocument &page, const QRectF &visible)
{
    QList<WidePart> parts;
    const QAbstractTextDocumentLayout &layout = *page.documentLayout();
    const QTextFrameFormat margins = page.rootFrame()->frameFormat();
    const double left = margins.leftMargin();
    const double right = page.textWidth() - margins.rightMargin();
    QTextBlock block = page.findBlock(std::max(0, layout.hitTest(visible.topLeft(), Qt::FuzzyHit)));
    block = block.previous().isValid() ? block.previous() : block; // its panel may reach into sight
    while (block.isValid() && layout.blockBoundingRect(block).top() <= visible.bottom() + grid::four) {
        std::optional<WidePart> part;
        const BlockSource *source = BlockSource::of(block);
        QTextTable *table = QTextCursor(block).currentTable();
        if (table)
            part = tablePart(*table, layout, left, right);
        else if (source && source->part() == Part::Code)
            part = codePart(block, layout.blockBoundingRect(block), left, right);
        if (part)
            parts << *part;
        block = table ? page.findBlock(table->lastPosition() + 1) : block.next();
    }
    return parts;
}

double WideParts::shift(const WidePart &part) const
{
    return std::clamp(m_shifts.value(part.position), 0.0, part.furthest());
}

bool WideParts::shiftTo(const WidePart &part, double x)
{
    const double before = shift(part);
    m_shifts.insert(part.position, std::clamp(x, 0.0, part.furthest()));
    return shift(part) != before;
}

QRectF WideParts::barPlace(const WidePart &part)
{
    QRectF bar = part.place.adjusted(grid::unit, 0, -grid::unit, 0);
    bar.setTop(bar.bottom() - 3 * barHeight);
    return bar;
}

double WideParts::shiftAt(const WidePart &part, double x)
{
    const QRectF bar = barPlace(part);
    const double length = thumb(part, 0).width();
    return (x - bar.left() - length / 2) / std::max(1.0, bar.width() - length) * part.furthest();
}

void WideParts::paintBar(QPainter &painter, const WidePart &part, const Palette &colours) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.faintInk);
    painter.drawRoundedRect(thumb(part, shift(part)), barHeight / 2, barHeight / 2);
}

} // namespace sarika
