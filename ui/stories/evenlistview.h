// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace sarika
{

/// A list whose rows are all equally high: where they stand is reckoned, not laid out, so that a million rows cost what
/// those on screen do. What is on screen stays where it is while rows come and go above. A QListView to screen readers.
class EvenListView : public QListView
{
    Q_OBJECT

public:
    explicit EvenListView(QWidget *parent = nullptr);

    int rowHeight() const { return m_high; }

    QRect visualRect(const QModelIndex &index) const override;
    QModelIndex indexAt(const QPoint &at) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    void doItemsLayout() override;
    void setModel(QAbstractItemModel *model) override;

protected:
    void setRowHeight(int px); // the row at the top stays there

    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    int horizontalOffset() const override;
    int verticalOffset() const override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

    void rowsInserted(const QModelIndex &parent, int start, int end) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end) override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    int rows() const;
    int rowAt(int y) const; // of the viewport; also where there is none
    void rowsRemoved();
    void shift(int rows);

    int m_high = 100;  // px
    int m_leaving = 0; // rows above the screen that are about to go
};

} // namespace sarika
