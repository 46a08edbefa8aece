// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/keybindings.h"

#include "app/settings.h"

#include <QSet>

#include <algorithm>

namespace sarika
{

namespace
{

bool haveOneInCommon(const QList<QKeySequence> &some, const QList<QKeySequence> &others)
{
    return std::ranges::any_of(some, [&](const QKeySequence &key) { return others.contains(key); });
}

} // namespace

KeyBindings::KeyBindings(Settings &settings, const QList<QAction *> &actions, QObject *parent)
    : QObject(parent), m_settings(settings), m_actions(actions)
{
    for (const QAction *action : m_actions)
        m_usual.insert(action, action->shortcuts());
    connect(&settings, &Settings::keysChanged, this, &KeyBindings::apply);
    apply();
}

bool KeyBindings::isUsual(const QAction &action) const
{
    return !m_settings.keys(action.objectName());
}

// What the file says that is no key is no key.
QList<QKeySequence> KeyBindings::given(const QAction &action) const
{
    QList<QKeySequence> keys = QKeySequence::listFromString(m_settings.keys(action.objectName()).value_or(QString()));
    keys.removeIf([](const QKeySequence &key) { return key.isEmpty() || key[0].key() == Qt::Key_unknown; });
    return keys;
}

QAction *KeyBindings::holder(const QList<QKeySequence> &keys, const QAction &besides) const
{
    const auto has = [&](const QAction *one) { return one != &besides && haveOneInCommon(one->shortcuts(), keys); };
    const auto found = std::ranges::find_if(m_actions, has);
    return found == m_actions.end() ? nullptr : *found;
}

bool KeyBindings::movesOrEdits(const QKeySequence &key)
{
    static const QList<int> moves{Qt::Key_Space, Qt::Key_Return, Qt::Key_Enter,    Qt::Key_Tab,   Qt::Key_Backtab,
                                  Qt::Key_Up,    Qt::Key_Down,   Qt::Key_Left,     Qt::Key_Right, Qt::Key_Home,
                                  Qt::Key_End,   Qt::Key_PageUp, Qt::Key_PageDown, Qt::Key_Escape};
    static const QList<QKeySequence> edits{QKeySequence::Copy, QKeySequence::Cut, QKeySequence::Paste,
                                           QKeySequence::SelectAll};
    const bool plain = (key[0].keyboardModifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier;
    return (plain && moves.contains(key[0].key())) || edits.contains(key);
}

bool KeyBindings::opensMenus(const QKeySequence &key)
{
    const int letter = key[0].key();
    return key[0].keyboardModifiers() == Qt::AltModifier && letter >= Qt::Key_A && letter <= Qt::Key_Z;
}

void KeyBindings::bind(const QAction &action, const QKeySequence &key)
{
    takeAway({key}, action);
    const bool usual = m_usual.value(&action) == QList{key};
    m_settings.setKeys(action.objectName(), usual ? std::nullopt : std::optional(key.toString()));
}

void KeyBindings::reset(const QAction &action)
{
    takeAway(usualKeys(action), action);
    m_settings.setKeys(action.objectName(), std::nullopt);
}

void KeyBindings::resetAll()
{
    for (const QAction *action : std::as_const(m_actions))
        m_settings.setKeys(action->objectName(), std::nullopt);
}

// Of what the reader gave only: usual keys give way by themselves.
void KeyBindings::takeAway(const QList<QKeySequence> &keys, const QAction &besides)
{
    for (const QAction *other : std::as_const(m_actions)) {
        QList<QKeySequence> left = given(*other);
        if (other != &besides && left.removeIf([&](const QKeySequence &key) { return keys.contains(key); }) > 0)
            m_settings.setKeys(other->objectName(), QKeySequence::listToString(left));
    }
}

// First what the reader gave, then the usual keys that are left.
void KeyBindings::apply()
{
    QSet<QKeySequence> taken;
    const auto give = [&taken](QAction *action, QList<QKeySequence> keys) {
        keys.removeIf([&](const QKeySequence &key) { return taken.contains(key); });
        taken.unite({keys.begin(), keys.end()});
        action->setShortcuts(keys);
    };
    for (QAction *action : std::as_const(m_actions)) {
        if (!isUsual(*action))
            give(action, given(*action));
    }
    for (QAction *action : std::as_const(m_actions)) {
        if (isUsual(*action))
            give(action, usualKeys(*action));
    }
    Q_EMIT changed();
}

} // namespace sarika
