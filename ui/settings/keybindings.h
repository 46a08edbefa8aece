// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QHash>
#include <QKeySequence>

namespace sarika
{

class Settings;

/// Which keys every action has: its usual ones, or those the reader gave it. A key belongs to one action: where the
/// reader gave it to one, another that has it usually goes without. Actions are known by their object names.
class KeyBindings final : public QObject
{
    Q_OBJECT

public:
    KeyBindings(Settings &settings, const QList<QAction *> &actions,
                QObject *parent = nullptr); // with their usual keys

    const QList<QAction *> &actions() const { return m_actions; }

    const QList<QKeySequence> &usualKeys(const QAction &action) const { return *m_usual.constFind(&action); }

    bool isUsual(const QAction &action) const; // not changed by the reader

    /// Who has one of these keys besides the action itself; null: nobody.
    QAction *holder(const QList<QKeySequence> &keys, const QAction &besides) const;

    static bool movesOrEdits(const QKeySequence &key); // means the same everywhere, so it is no action's
    static bool opensMenus(const QKeySequence &key);   // Alt with a letter

    void bind(const QAction &action, const QKeySequence &key); // taken from whoever has it
    void reset(const QAction &action);                         // its usual keys, taken from whoever has them
    void resetAll();

Q_SIGNALS:
    void changed();

private:
    QList<QKeySequence> given(const QAction &action) const;
    void takeAway(const QList<QKeySequence> &keys, const QAction &besides);
    void apply();

    Settings &m_settings;
    QList<QAction *> m_actions;
    QHash<const QAction *, QList<QKeySequence>> m_usual;
};

} // namespace sarika
