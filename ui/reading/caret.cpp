// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/caret.h"

#include "ui/reading/textsteps.h"

#include <QKeyEvent>

#include <array>

namespace sarika
{

namespace
{

/// A key that Qt's own cursor knows the way of.
struct Way
{
    int key;
    bool withControl;
    QTextCursor::MoveOperation goes;
};

constexpr std::array ways{
    Way{Qt::Key_Up, false, QTextCursor::Up},
    Way{Qt::Key_Down, false, QTextCursor::Down},
    Way{Qt::Key_Home, false, QTextCursor::StartOfLine},
    Way{Qt::Key_End, false, QTextCursor::EndOfLine},
    Way{Qt::Key_Home, true, QTextCursor::Start},
    Way{Qt::Key_End, true, QTextCursor::End},
    Way{Qt::Key_Up, true, QTextCursor::PreviousBlock},
    Way{Qt::Key_Down, true, QTextCursor::NextBlock},
};

} // namespace

std::optional<QTextCursor> caretAfter(const QKeyEvent &key, const QTextCursor &before)
{
    const Qt::KeyboardModifiers held = key.modifiers() & ~Qt::KeypadModifier;
    const bool control = held.testFlag(Qt::ControlModifier);
    if (held & ~(Qt::ControlModifier | Qt::ShiftModifier))
        return {};
    const auto mode = held.testFlag(Qt::ShiftModifier) ? QTextCursor::KeepAnchor : QTextCursor::MoveAnchor;
    QTextCursor after = before;
    if (key.key() == Qt::Key_Left || key.key() == Qt::Key_Right) {
        const auto beside = control ? wordBeside : letterBeside;
        after.setPosition(beside(*before.document(), before.position(), key.key() == Qt::Key_Left ? -1 : 1), mode);
        return after;
    }
    for (const Way &way : ways) {
        if (way.key != key.key() || way.withControl != control)
            continue;
        after.movePosition(way.goes, mode);
        return after;
    }
    return {};
}

// A cursor has the format of the letter before it.
QString linkAtCaret(const QTextCursor &caret)
{
    QTextCursor next = caret;
    next.setPosition(caret.position());
    next.movePosition(QTextCursor::NextCharacter);
    const QString ahead = next.charFormat().anchorHref();
    return ahead.isEmpty() ? caret.charFormat().anchorHref() : ahead;
}

} // namespace sarika
