// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stories/storiesview.h"

#include "ui/look/look.h"
#include "ui/stories/cardlayout.h"
#include "ui/stories/storydelegate.h"
#include "ui/stories/storylistmodel.h"
#include "ui/stories/thumbnails.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <chrono>
#include <utility>

namespace sarika
{

namespace
{

constexpr int rowsMeasured = 16;               // of the top: they tell which scripts the list holds
constexpr std::chrono::milliseconds breath(5); // between two steps of reading ahead: what the reader does comes first

} // namespace

StoriesView::StoriesView(StoryListModel &model, QWidget *parent)
    : EvenListView(parent), m_model(model), m_thumbnails(new Thumbnails(this)),
      m_delegate(new StoryDelegate(*m_thumbnails, this))
{
    m_ahead.setSingleShot(true);
    m_ahead.setInterval(breath);
    m_ahead.callOnTimeout(this, &StoriesView::readAhead);
    setModel(&model);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
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
    const QModelIndex row = id == 0 ? QModelIndex() : m_model.reach(id);
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
    EvenListView::currentChanged(current, previous);
    if (current.isValid())
        Q_EMIT chosen(chosenId());
}

void StoriesView::reset()
{
    EvenListView::reset();
    measureRows();
    if (m_painted) // before that, what is seen comes first
        m_ahead.start();
}

void StoriesView::rowsInserted(const QModelIndex &parent, int start, int end)
{
    const bool first = m_model.rowCount() == end - start + 1;
    EvenListView::rowsInserted(parent, start, end);
    if (first)
        measureRows();
}

void StoriesView::readAhead()
{
    if (!m_model.readsAhead() || !m_model.canFetchMore({}))
        return;
    m_model.fetchMore({});
    m_ahead.start();
}

// As high as the tallest script at the top of the list needs; a rare other one further down has a line of teaser less.
void StoriesView::measureRows()
{
    Script tallest = Script::Latin;
    for (int row = 0; row < std::min(rowsMeasured, m_model.rowCount()); ++row) {
        if (scriptOf(m_model.index(row).data().toString()) == Script::Khmer)
            tallest = Script::Khmer;
    }
    setRowHeight(cardHeight(tallest));
}

void StoriesView::relayout()
{
    m_delegate->forget();
    measureRows();
}

// The focus shows at the chosen row; where none is chosen yet, it is on the whole list.
void StoriesView::paintEvent(QPaintEvent *event)
{
    EvenListView::paintEvent(event);
    if (!std::exchange(m_painted, true))
        m_ahead.start();
    if (hasFocus() && !currentIndex().isValid())
        QPainter(viewport()).fillRect(0, 0, grid::markWide, viewport()->height(), paletteFor(palette()).mark);
}

void StoriesView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Space)
        return EvenListView::keyPressEvent(event);
    Q_EMIT pageWanted(event->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
    event->accept();
}

void StoriesView::changeEvent(QEvent *event)
{
    EvenListView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        relayout();
}

} // namespace sarika
