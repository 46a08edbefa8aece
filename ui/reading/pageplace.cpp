// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/pageplace.h"

#include "ui/reading/blocksource.h"

#include <QAbstractTextDocumentLayout>
#include <QScrollBar>
#include <QTextEdit>

#include <algorithm>

namespace sarika
{

PagePlace placeOf(const QTextEdit &page)
{
    if (page.verticalScrollBar()->value() == 0)
        return {};
    const QTextCursor cursor = page.cursorForPosition({page.viewport()->width() / 2, 1});
    PagePlace place = placeAt(cursor);
    place.fromTop = page.cursorRect(cursor).top();
    return place.atTop ? PagePlace() : place;
}

PagePlace placeAt(const QTextCursor &cursor)
{
    const BlockSource *source = BlockSource::of(cursor.block());
    if (!source)
        return {};
    return {.part = source->part(),
            .ordinal = source->ordinal(),
            .offset = source->sourceOffset(cursor.positionInBlock()),
            .atTop = false};
}

std::optional<QTextCursor> cursorAt(QTextDocument &page, const PagePlace &place)
{
    for (QTextBlock block = page.begin(); block.isValid(); block = block.next()) {
        const BlockSource *source = BlockSource::of(block);
        if (place.atTop || !source || source->part() != place.part || source->ordinal() != place.ordinal)
            continue;
        QTextCursor cursor(block);
        cursor.setPosition(block.position() + source->shownOffset(place.offset));
        return cursor;
    }
    return std::nullopt;
}

std::optional<ReadingPlace> keptPlace(const PagePlace &place)
{
    if (place.atTop)
        return std::nullopt;
    return ReadingPlace{static_cast<int>(place.part), place.ordinal, place.offset, place.fromTop};
}

PagePlace pagePlace(const std::optional<ReadingPlace> &kept)
{
    if (!kept)
        return {};
    return {.part = static_cast<Part>(kept->part),
            .ordinal = kept->ordinal,
            .offset = kept->offset,
            .fromTop = kept->fromTop,
            .atTop = false};
}

void goTo(QTextEdit &page, const PagePlace &place)
{
    QScrollBar &bar = *page.verticalScrollBar();
    const std::optional<QTextCursor> cursor = cursorAt(*page.document(), place);
    if (!cursor)
        return bar.setValue(0);
    // Laid out a screen further, so that the bar can go there; at its end the page tells the bar its range itself.
    const QAbstractTextDocumentLayout &layout = *page.document()->documentLayout();
    const int wanted = bar.value() + page.cursorRect(*cursor).top() - place.fromTop;
    QTextBlock below = cursor->block();
    while (below.isValid() && layout.blockBoundingRect(below).top() < wanted + page.viewport()->height())
        below = below.next();
    if (below.isValid())
        bar.setMaximum(std::max(bar.maximum(), wanted));
    else
        page.document()->size();
    bar.setValue(wanted);
}

} // namespace sarika
