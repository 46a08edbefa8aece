// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/news/ids.h"
#include "ui/stories/evenlistview.h"

#include <QTimer>

namespace sarika
{

class StoryDelegate;
class StoryListModel;
class Thumbnails;

/// The list of the middle pane: one column of cards, no frame; scrolls by px and keeps its place while rows come.
class StoriesView final : public EvenListView
{
    Q_OBJECT

public:
    explicit StoriesView(StoryListModel &model, QWidget *parent = nullptr);

    StoryId chosenId() const;
    void choose(StoryId id); // 0: none
    bool chooseBeside(int rows);
    void relayout();

    void keyboardSearch(const QString &) override {} // letters are shortcuts

    void reset() override;

Q_SIGNALS:
    void chosen(sarika::StoryId id);
    void pageWanted(int direction); // Space: the open story on, Shift+Space: back

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void readAhead();
    void measureRows();

    StoryListModel &m_model;
    Thumbnails *m_thumbnails;
    StoryDelegate *m_delegate;
    QTimer m_ahead; // reads the rest of the list in small steps, so that the scroll bar is true
    bool m_painted = false;
};

} // namespace sarika
