// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stories/evenlistview.h"

#include <QAccessible>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace sarika
{

namespace
{

// As QListView tells it, but by our rows.
void tellAccessibility(QObject *view, QAccessible::Event what, const QModelIndex &index)
{
    if (!QAccessible::isActive() || !index.isValid())
        return;
    QAccessibleEvent event(view, what);
    event.setChild(index.row());
    QAccessible::updateAccessibility(&event);
}

} // namespace

EvenListView::EvenListView(QWidget *parent) : QListView(parent)
{
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void EvenListView::setModel(QAbstractItemModel *model)
{
    QListView::setModel(model);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &EvenListView::rowsRemoved);
}

int EvenListView::rows() const
{
    return model() ? model()->rowCount(rootIndex()) : 0;
}

int EvenListView::rowAt(int y) const
{
    return (y + verticalOffset()) / m_high;
}

void EvenListView::setRowHeight(int px)
{
    const int top = verticalOffset() / m_high;
    const int hidden = verticalOffset() % m_high;
    m_high = px;
    updateGeometries();
    verticalScrollBar()->setValue(top * m_high + std::min(hidden, m_high - 1));
    viewport()->update();
}

QRect EvenListView::visualRect(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    return {0, index.row() * m_high - verticalOffset(), viewport()->width(), m_high};
}

QModelIndex EvenListView::indexAt(const QPoint &at) const
{
    const int row = rowAt(at.y());
    return at.y() + verticalOffset() >= 0 && row < rows() ? model()->index(row, 0, rootIndex()) : QModelIndex();
}

void EvenListView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid())
        return;
    const QRect row = visualRect(index);
    const int high = viewport()->height();
    int by = 0;
    if (hint == PositionAtTop || (hint == EnsureVisible && (row.top() < 0 || m_high > high)))
        by = row.top();
    else if (hint == PositionAtBottom || (hint == EnsureVisible && row.bottom() >= high))
        by = row.bottom() + 1 - high;
    else if (hint == PositionAtCenter)
        by = row.center().y() - high / 2;
    verticalScrollBar()->setValue(verticalOffset() + by);
}

void EvenListView::doItemsLayout()
{
    QAbstractItemView::doItemsLayout();
}

QModelIndex EvenListView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int page = std::max(1, viewport()->height() / m_high);
    const QModelIndex current = currentIndex();
    int row = current.row();
    if (!current.isValid())
        row = 0;
    else if (action == MoveUp || action == MovePrevious)
        --row;
    else if (action == MoveDown || action == MoveNext)
        ++row;
    else if (action == MovePageUp)
        row -= page;
    else if (action == MovePageDown)
        row += page;
    else if (action == MoveHome)
        row = 0;
    else if (action == MoveEnd)
        row = rows() - 1;
    return rows() > 0 ? model()->index(std::clamp(row, 0, rows() - 1), 0, rootIndex()) : QModelIndex();
}

int EvenListView::horizontalOffset() const
{
    return 0;
}

int EvenListView::verticalOffset() const
{
    return verticalScrollBar()->value();
}

void EvenListView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    const int first = std::max(0, rowAt(rect.normalized().top()));
    const int last = std::min(rows() - 1, rowAt(rect.normalized().bottom()));
    QItemSelection selection;
    if (first <= last)
        selection.select(model()->index(first, 0, rootIndex()), model()->index(last, 0, rootIndex()));
    selectionModel()->select(selection, command);
}

QRegion EvenListView::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    for (const QItemSelectionRange &range : selection)
        region += visualRect(range.topLeft()).united(visualRect(range.bottomRight())) & viewport()->rect();
    return region;
}

void EvenListView::updateGeometries()
{
    const qint64 high = qint64(rows()) * m_high - viewport()->height();
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, static_cast<int>(std::clamp<qint64>(high, 0, INT_MAX - m_high)));
    QAbstractItemView::updateGeometries();
}

void EvenListView::scrollContentsBy(int dx, int dy)
{
    scrollDirtyRegion(dx, dy);
    viewport()->scroll(dx, dy);
}

void EvenListView::resizeEvent(QResizeEvent *event)
{
    QAbstractItemView::resizeEvent(event);
}

// Qt's would choose the first row, and to choose a story is to read it.
void EvenListView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void EvenListView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const QStyle::State plain = option.state & ~QStyle::State_HasFocus;
    const int last = std::min(rows() - 1, rowAt(event->rect().bottom()));
    for (int row = std::max(0, rowAt(event->rect().top())); row <= last; ++row) {
        const QModelIndex index = model()->index(row, 0, rootIndex());
        option.rect = visualRect(index);
        option.state = plain;
        option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
        option.state.setFlag(QStyle::State_HasFocus, hasFocus() && index == currentIndex());
        itemDelegateForIndex(index)->paint(&painter, option, index);
    }
}

void EvenListView::shift(int rows)
{
    updateGeometries();
    if (rows != 0)
        verticalScrollBar()->setValue(verticalOffset() + rows * m_high);
    viewport()->update();
}

// At the very top the newest are to be seen, unless a story is open there.
void EvenListView::rowsInserted(const QModelIndex &parent, int start, int end)
{
    const int count = end - start + 1;
    const bool onTop = verticalOffset() == 0 && !currentIndex().isValid();
    const int top = verticalOffset() / m_high;
    const bool below = start > rowAt(viewport()->height());
    QAbstractItemView::rowsInserted(parent, start, end);
    if (below)
        updateGeometries();
    else
        shift(start <= top && !onTop && rows() > count ? count : 0);
}

void EvenListView::rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end)
{
    const int top = verticalOffset() / m_high;
    m_leaving = std::max(0, std::min(end + 1, top) - start);
    QAbstractItemView::rowsAboutToBeRemoved(parent, start, end);
}

void EvenListView::rowsRemoved()
{
    shift(-std::exchange(m_leaving, 0));
}

void EvenListView::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    QAbstractItemView::dataChanged(topLeft, bottomRight, roles);
}

void EvenListView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QAbstractItemView::currentChanged(current, previous);
    if (hasFocus())
        tellAccessibility(this, QAccessible::Focus, current);
}

void EvenListView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    const auto first = [](const QItemSelection &of) { return of.indexes().value(0); };
    tellAccessibility(this, QAccessible::SelectionAdd, first(selected));
    tellAccessibility(this, QAccessible::SelectionRemove, first(deselected));
    QAbstractItemView::selectionChanged(selected, deselected);
}

} // namespace sarika
