// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QStringList>
#include <QTranslator>

namespace sarika
{

/// One action as the reader looks for it.
struct Command
{
    QAction *action = nullptr;
    QString name;  // as the interface says it
    QString menu;  // where it stands
    QString words; // folded: name and menu in English and Khmer
};

/// Finds actions by words of either language, whatever the interface speaks. An action's and its menu's data hold
/// their words before translation.
class CommandSearch final
{
public:
    explicit CommandSearch(const QList<QAction *> &actions) : m_actions(actions) {}

    void readWords(); // once, and when the language or an action's words have changed

    /// What can be done before what cannot now; then names that begin so; then what was used last.
    QList<Command> find(const QString &query, const QStringList &usedLast) const;

private:
    QList<QAction *> m_actions;
    QList<Command> m_commands;
    QTranslator m_khmer; // spare: the interface may speak English
};

} // namespace sarika
