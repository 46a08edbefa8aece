// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/stories/storyreader.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QStackedWidget;

namespace sarika
{

class StoriesView;
class StoryListModel;

/// The middle pane: the name of the list, its cards, and a sentence where there are none.
class StoriesPane final : public QWidget
{
    Q_OBJECT

public:
    explicit StoriesPane(StoryReader reader, QWidget *parent = nullptr);

    void setFilter(const StoryFilter &filter, const QString &name);
    void rename(const QString &name);
    const StoryFilter &filter() const;

    StoryId chosenId() const;
    void choose(StoryId id);
    bool chooseNext();
    bool choosePrevious();
    StoryAnchor chosenAnchor() const; // the first page's where none is chosen
    QList<StoryId> shownIds() const;
    void showAllRead(); // at once; the library tells when it is so
    void readAgain();
    void askForDay();
    void showDay(const QDate &day); // its newest story at the top, chosen; where there is none, the next older
    QWidget *list() const;

    // The library's signals.
    void add(const QList<StoryId> &ids);
    void change(const QList<StoryId> &ids);
    void changeMany();
    void remove(const QList<StoryId> &ids);

Q_SIGNALS:
    void chosen(sarika::StoryId id);
    void opened(sarika::StoryId id);                       // clicked or Enter: show it, also where there is one pane
    void menuWanted(sarika::StoryId id, const QPoint &at); // at: on the screen
    void pageWanted(int direction);                        // Space in the list

protected:
    void changeEvent(QEvent *event) override;

private:
    void showState();
    void retranslate();

    StoryListModel *m_model;
    QLabel *m_name;
    StoriesView *m_view;
    QLabel *m_empty;
    QStackedWidget *m_pages;
    QTimer m_minutes; // relative times grow old
};

} // namespace sarika
