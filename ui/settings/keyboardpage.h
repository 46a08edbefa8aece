// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QWidget>

#include <functional>

class QAction;
class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace sarika
{

class KeyBindings;

/// Every action by its menu, with its keys: changed in place, one or all made usual again. A key that is another
/// action's is given away only when the reader says so.
class KeyboardPage final : public QWidget
{
    Q_OBJECT

public:
    explicit KeyboardPage(KeyBindings &bindings, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void showRow(QTreeWidgetItem &row);
    void showAll();
    QAction *chosen() const;
    void propose(QAction *action, const QKeySequence &key);
    void proposeUsual(QAction *action);
    void give(QAction *action, const QList<QKeySequence> &keys, const std::function<void()> &act); // or asks first
    void say(const QString &sentence, const std::function<void()> &allTheSame = {});
    void retranslate();

    KeyBindings &m_bindings;
    QTreeWidget *m_list;
    QLabel *m_sentence;
    QPushButton *m_allTheSame; // does what the sentence warns of
    QPushButton *m_change;
    QPushButton *m_usual;
    QPushButton *m_allUsual;
    std::function<void()> m_waiting; // what that button does
};

} // namespace sarika
