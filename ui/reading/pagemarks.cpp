// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/pagemarks.h"

#include "app/text/khmer.h"
#include "app/text/wordsforpeople.h"
#include "ui/look/look.h"
#include "ui/reading/blocksource.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextList>

namespace sarika
{

namespace
{

bool joinsQuote(const QTextBlock &block, int depth)
{
    return block.isValid() && block.blockFormat().intProperty(QuoteDepthProperty) >= depth;
}

// One line runs through the paragraphs of a quote, their gaps included.
void paintQuote(QPainter &painter, const QTextBlock &block, QRectF place, const QColor &colour)
{
    const QTextBlockFormat format = block.blockFormat();
    for (int depth = 1; depth <= format.intProperty(QuoteDepthProperty); ++depth) {
        QRectF line = place;
        line.setLeft(place.left() + (depth - 1) * grid::three);
        line.setWidth(2 * grid::hairline);
        if (joinsQuote(block.next(), depth))
            line.setBottom(line.bottom() + format.bottomMargin() + 1);
        painter.fillRect(line, colour);
    }
}

// As wide as the measure, whatever its lines hold.
void paintCode(QPainter &painter, const QTextDocument &page, QRectF place, const Palette &colours)
{
    const QTextFrameFormat margins = page.rootFrame()->frameFormat();
    place.setRight(page.textWidth() - margins.rightMargin());

    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.shade);
    painter.drawRoundedRect(place.adjusted(0, -grid::two, 0, grid::two), 3, 3);
}

// A small dot, or the number in the digits of the text, before the first line of an item.
void paintItem(QPainter &painter, const QTextBlock &block, const QColor &colour)
{
    const QTextLayout &layout = *block.layout();
    if (layout.lineCount() == 0)
        return;
    const QTextLine line = layout.lineAt(0);
    const QFont font = block.charFormat().font();
    const QFontMetricsF metrics(font);
    const double gap = font.pixelSize() * 0.5;
    const QPointF end(layout.position().x() + line.x() - gap, layout.position().y() + line.y() + line.ascent());
    painter.setRenderHint(QPainter::Antialiasing);
    if (block.textList()->format().boolProperty(NumberedProperty)) {
        const Language digits = hasKhmer(block.text()) ? Language::Khmer : Language::English;
        const QString number = numberForPeople(block.textList()->itemNumber(block) + 1, digits) + u'.';
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(end - QPointF(metrics.horizontalAdvance(number), 0), number);
        return;
    }
    const double radius = font.pixelSize() * 0.15;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(end - QPointF(radius, metrics.xHeight() / 2), radius, radius);
}

} // namespace

void paintPageMarks(QPainter &painter, const QTextDocument &page, const QRectF &visible, const Palette &colours)
{
    const QAbstractTextDocumentLayout &layout = *page.documentLayout();
    const int start = layout.hitTest(visible.topLeft(), Qt::FuzzyHit);
    QTextBlock block = page.findBlock(std::max(0, start));
    block = block.previous().isValid() ? block.previous() : block; // its gap may reach into sight
    for (; block.isValid(); block = block.next()) {
        const QRectF place = layout.blockBoundingRect(block);
        if (place.top() > visible.bottom() + grid::four)
            return;
        const BlockSource *source = BlockSource::of(block);
        if (block.blockFormat().hasProperty(QuoteDepthProperty))
            paintQuote(painter, block, place, colours.hairline);
        if (block.textList())
            paintItem(painter, block, colours.faintInk);
        if (source && source->part() == Part::Code)
            paintCode(painter, page, place, colours);
    }
}

} // namespace sarika
