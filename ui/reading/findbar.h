// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextCursor>
#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace sarika
{

class StoryView;

/// Finds words in the open story: counts and marks them, steps through them. Esc closes it. Closed, it marks what a
/// search of all stories found in this one.
class FindBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(StoryView *view, QWidget *parent = nullptr);

    void open(); // with what is selected, if it is one line
    void dismiss();
    void search();                        // again, when the page was made anew
    void setSearch(const QString &query); // of all stories; empty: none
    void step(int direction);

    int matches() const { return static_cast<int>(m_matches.size()); }

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();
    void findFirst();
    void show(int index);
    void markMatches();
    void markHits();
    void sayCount();

    StoryView *m_view;
    QLineEdit *m_query;
    QLabel *m_count;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_close;
    QString m_search;
    QList<QTextCursor> m_matches;
    int m_current = -1;
};

} // namespace sarika
