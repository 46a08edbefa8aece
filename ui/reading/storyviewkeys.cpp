// SPDX-License-Identifier: GPL-3.0-or-later
// What keys do in a story: they page, move the caret, stretch the selection and scroll wide parts.
#include "ui/reading/caret.h"
#include "ui/reading/storyview.h"

#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace sarika
{

namespace
{

constexpr double stepAcross = 60; // px a key press
constexpr int caretWidth = 2;     // px: seen between letters of any size

} // namespace

void StoryView::keyPressEvent(QKeyEvent *event)
{
    if (event == QKeySequence::Find) {
        Q_EMIT findWanted();
        return event->accept();
    }
    unfoldAll(); // keys may lead anywhere
    const bool sideways = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    if ((m_caretOn || (sideways && event->modifiers().testFlag(Qt::ShiftModifier))) && moveCaret(*event))
        return event->accept();
    if (sideways && event->modifiers() == Qt::NoModifier) {
        for (const WidePart &part : WideParts::in(*document(), inPage(viewport()->rect())).first(1))
            shift(part, m_wide.shift(part) + (event->key() == Qt::Key_Left ? -stepAcross : stepAcross));
        return event->accept();
    }
    if (event->key() != Qt::Key_Space)
        return QTextBrowser::keyPressEvent(event);
    turnPage(event->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
    event->accept();
}

// Two lines stay in sight, so that the eye finds its place.
void StoryView::turnPage(int direction)
{
    QScrollBar &bar = *verticalScrollBar();
    unfoldAll();
    document()->size(); // the whole page laid out: the end is where it says
    if (direction > 0 && bar.value() == bar.maximum()) {
        Q_EMIT endReached();
        return;
    }
    const int kept = qRound(document()->defaultFont().pixelSize() * 3.2);
    bar.setValue(bar.value() + direction * std::max(kept, viewport()->height() - kept));
}

void StoryView::setCaret(bool on)
{
    m_caretOn = on;
    if (on)
        bringCaretHere();
    viewport()->update();
}

PagePlace StoryView::caret() const
{
    return m_caretOn ? placeAt(textCursor()) : PagePlace();
}

// Where it was out of sight it stays so.
void StoryView::putCaret(const PagePlace &place)
{
    const std::optional<QTextCursor> there = cursorAt(*document(), place);
    if (!m_caretOn || !there)
        return;
    const int scrolled = verticalScrollBar()->value();
    setTextCursor(*there);
    verticalScrollBar()->setValue(scrolled);
}

QRect StoryView::caretRect() const
{
    const QRect thin = cursorRect();
    const std::optional<WidePart> part = widePartWith(inPage(thin));
    return {thin.left() - (part ? qRound(m_wide.shift(*part)) : 0), thin.top(), caretWidth, thin.height()};
}

// To the first whole line seen, unless the caret is in sight.
void StoryView::bringCaretHere()
{
    if (viewport()->rect().intersects(cursorRect()))
        return;
    QTextCursor first = cursorForPosition({0, 0});
    if (cursorRect(first).top() < 0)
        first.movePosition(QTextCursor::Down);
    setTextCursor(first);
}

// Also the end of a selection is one, where no caret is seen.
bool StoryView::moveCaret(const QKeyEvent &key)
{
    const QString link = m_caretOn ? linkAtCaret(textCursor()) : QString();
    if ((key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) && !link.isEmpty()) {
        Q_EMIT anchorClicked(QUrl(link));
        return true;
    }
    if (!caretAfter(key, textCursor()))
        return false;
    if (m_caretOn)
        bringCaretHere();
    setTextCursor(*caretAfter(key, textCursor()));
    if (m_caretOn)
        bringIntoSight(textCursor());
    return true;
}

} // namespace sarika
