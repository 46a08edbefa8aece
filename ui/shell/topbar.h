// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/actions.h"

#include <QWidget>

class QMenu;
class QToolButton;

namespace sarika
{

class SearchBox;

/// The quiet bar on top: back (where there is one pane), search, sync, text size, language.
class TopBar final : public QWidget
{
    Q_OBJECT

public:
    TopBar(Actions &actions, QMenu &languages, QWidget *parent = nullptr);

    void setBackShown(bool shown);
    void setSyncing(bool syncing);
    void focusSearch();
    void clearSearch();

Q_SIGNALS:
    void searched(const QString &query); // a moment after the last key; empty when cleared
    void searchLeft();                   // Esc, or Down into the list

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QToolButton *addButton(QAction &action);
    void retranslate();

    Actions &m_actions;
    QToolButton *m_back;
    SearchBox *m_search;
    QToolButton *m_sync;
    QToolButton *m_language;
};

} // namespace sarika
