// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sections/sectionsview.h"

#include "ui/look/look.h"
#include "ui/sections/sectiondelegate.h"
#include "ui/sections/sectionsmodel.h"

#include <QPainter>

namespace sarika
{

SectionsView::SectionsView(SectionsModel &model, QWidget *parent) : QTreeView(parent), m_model(model)
{
    setModel(&model);
    setItemDelegate(new SectionDelegate(this));
    setHeaderHidden(true);
    setFrameShape(QFrame::NoFrame);
    setIndentation(grid::four);
    setRootIsDecorated(false);
    setExpandsOnDoubleClick(false);
    setEditTriggers(EditKeyPressed);
    setDragDropMode(InternalMove);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setAttribute(Qt::WA_MacShowFocusRect, false);
    connect(this, &QTreeView::collapsed, this,
            [this](const QModelIndex &index) { m_closed.insert(index.data(SectionsModel::SourceRole).toLongLong()); });
    connect(this, &QTreeView::expanded, this,
            [this](const QModelIndex &index) { m_closed.remove(index.data(SectionsModel::SourceRole).toLongLong()); });
    connect(&model, &QAbstractItemModel::modelReset, this, &SectionsView::restore);
    restore();
}

void SectionsView::choose(const StoryFilter &filter)
{
    setCurrentIndex(m_model.indexOf(filter));
}

void SectionsView::restore()
{
    m_restoring = true;
    for (int row = SectionsModel::lists; row < m_model.rowCount(); ++row) {
        const QModelIndex source = m_model.index(row, 0);
        setExpanded(source, !m_closed.contains(source.data(SectionsModel::SourceRole).toLongLong()));
    }
    const QModelIndex before = m_model.indexOf(m_chosen);
    m_restoring = before.isValid(); // what was chosen is gone: tell it
    setCurrentIndex(before.isValid() ? before : m_model.index(0, 0));
    m_restoring = false;
}

void SectionsView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    if (!current.isValid() || m_restoring)
        return;
    m_chosen = current.data(SectionsModel::FilterRole).value<StoryFilter>();
    Q_EMIT chosen(m_chosen, current.data().toString());
}

void SectionsView::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Palette colours = paletteFor(palette());
    const bool last = index == m_model.index(SectionsModel::lists - 1, 0);
    const QRect row = option.rect.adjusted(0, 0, 0, last ? -SectionsModel::gapPx : 0);
    if (selectionModel()->isSelected(index))
        painter->fillRect(row, colours.selection);
    QTreeView::drawRow(painter, option, index);
    if (last)
        painter->fillRect(row.left() + grid::two, row.bottom() + SectionsModel::gapPx / 2, row.width() - grid::four, 1,
                          colours.hairline);
}

void SectionsView::drawBranches(QPainter *, const QRect &, const QModelIndex &) const {}

} // namespace sarika
