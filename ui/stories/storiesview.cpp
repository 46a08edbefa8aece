// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stories/storiesview.h"

#include "ui/stories/storydelegate.h"
#include "ui/stories/storylistmodel.h"
#include "ui/stories/thumbnails.h"

#include <QEvent>
#include <QKeyEvent>
#include <QScrollBar>

namespace sarika
{

StoriesView::StoriesView(StoryListModel &model, QWidget *parent)
    : QListView(parent), m_model(model), m_thumbnails(new Thumbnails(this)),
      m_delegate(new StoryDelegate(*m_thumbnails, this))
{
    setModel(&model);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setResizeMode(Adjust);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    verticalScrollBar()->setSingleStep(40);
    connect(m_thumbnails, &Thumbnails::loaded, viewport(), qOverload<>(&QWidget::update));
}

StoryId StoriesView::chosenId() const
{
    return currentIndex().data(StoryListModel::IdRole).toLongLong();
}

void StoriesView::choose(StoryId id)
{
    constexpr int pagesMost = 100;
    for (int i = 0; id != 0 && i < pagesMost && !m_model.indexOf(id).isValid() && m_model.canFetchMore({}); ++i)
        m_model.fetchMore({});
    const QModelIndex row = m_model.indexOf(id);
    setCurrentIndex(row);
    if (row.isValid())
        scrollTo(row);
}

bool StoriesView::chooseBeside(int rows)
{
    const int row = currentIndex().isValid() ? currentIndex().row() + rows : 0;
    if (row >= m_model.rowCount() && m_model.canFetchMore({}))
        m_model.fetchMore({});
    const QModelIndex beside = m_model.index(row);
    if (row < 0 || !beside.isValid())
        return false;
    setCurrentIndex(beside);
    scrollTo(beside);
    return true;
}

void StoriesView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid())
        Q_EMIT chosen(chosenId());
}

// What is read stays where it is on screen: rows that come above push the scroll, not the page. At the very top the
// newest are to be seen, unless a story is open there.
void StoriesView::rowsInserted(const QModelIndex &parent, int start, int end)
{
    const QModelIndex top = indexAt(QPoint(1, 1));
    const bool keep =
        top.isValid() && top.row() > end && (verticalScrollBar()->value() > 0 || currentIndex().isValid());
    QListView::rowsInserted(parent, start, end);
    if (!keep)
        return;
    int high = 0;
    for (int row = start; row <= end; ++row)
        high += sizeHintForIndex(m_model.index(row)).height();
    executeDelayedItemsLayout();
    verticalScrollBar()->setValue(verticalScrollBar()->value() + high);
}

void StoriesView::relayout()
{
    m_delegate->forget();
    scheduleDelayedItemsLayout();
    viewport()->update();
}

void StoriesView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Space)
        return QListView::keyPressEvent(event);
    Q_EMIT pageWanted(event->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
    event->accept();
}

void StoriesView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        relayout();
}

} // namespace sarika
