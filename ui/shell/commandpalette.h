// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/commandsearch.h"

#include <QFrame>
#include <QPointer>

class QLineEdit;
class QTreeWidget;

namespace sarika
{

class Settings;

/// Every action by a word of it, laid over the top of the window: type, choose with Up and Down, do it with Enter.
class CommandPalette final : public QFrame
{
    Q_OBJECT

public:
    CommandPalette(const QList<QAction *> &actions, Settings &settings, QWidget *over);

    void open();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void list();
    void place();
    void leave();
    void doChosen();
    void sayChosen();
    bool press(int key);
    void retranslate();

    CommandSearch m_search;
    Settings &m_settings; // remembers what was used last
    QLineEdit *m_query;
    QTreeWidget *m_list;
    QPointer<QWidget> m_before; // had the focus
};

} // namespace sarika
