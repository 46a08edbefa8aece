// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/partaccess.h"

#include "ui/reading/blocksource.h"
#include "ui/reading/storyview.h"
#include "ui/reading/textpieces.h"

#include <QAbstractTextDocumentLayout>
#include <QScrollBar>

#include <algorithm>

namespace sarika
{

using namespace Qt::StringLiterals;

PartAccess::PartAccess(StoryView &view, SpokenPart part) : m_view(&view), m_part(std::move(part)) {}

bool PartAccess::isValid() const
{
    return m_view && block(m_part.block).isValid();
}

QAccessibleInterface *PartAccess::parent() const
{
    return QAccessible::queryAccessibleInterface(m_view);
}

QString PartAccess::text(QAccessible::Text kind) const
{
    return kind == QAccessible::Name ? m_part.text : QString();
}

QRect PartAccess::rect() const
{
    const QRectF place = m_view->document()->documentLayout()->blockBoundingRect(block(m_part.block));
    const QPoint scrolled(0, m_view->verticalScrollBar()->value());
    return place.toRect().translated(m_view->viewport()->mapToGlobal(QPoint()) - scrolled);
}

QAccessible::State PartAccess::state() const
{
    const QRect seen(m_view->viewport()->mapToGlobal(QPoint()), m_view->viewport()->size());
    QAccessible::State state;
    state.readOnly = true;
    state.selectableText = source() != nullptr;
    state.offscreen = !seen.intersects(rect());
    return state;
}

void *PartAccess::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::TextInterface && source() ? static_cast<QAccessibleTextInterface *>(this) : nullptr;
}

QTextBlock PartAccess::block(int number) const
{
    return m_view->document()->findBlockByNumber(number);
}

const BlockSource *PartAccess::source() const
{
    return m_part.words < 0 || !m_view ? nullptr : BlockSource::of(block(m_part.words));
}

int PartAccess::characterCount() const
{
    return static_cast<int>(m_part.text.size());
}

QString PartAccess::text(int start, int end) const
{
    return m_part.text.mid(start, end - start);
}

QString PartAccess::said(Span piece, int *start, int *end) const
{
    *start = piece.start;
    *end = piece.end;
    return text(piece.start, piece.end);
}

QString PartAccess::textAtOffset(int offset, QAccessible::TextBoundaryType kind, int *start, int *end) const
{
    return said(pieceAt(block(m_part.words), kind, offset), start, end);
}

QString PartAccess::textBeforeOffset(int offset, QAccessible::TextBoundaryType kind, int *start, int *end) const
{
    const int first = pieceAt(block(m_part.words), kind, offset).start;
    return said(first > 0 ? pieceAt(block(m_part.words), kind, first - 1) : Span(), start, end);
}

QString PartAccess::textAfterOffset(int offset, QAccessible::TextBoundaryType kind, int *start, int *end) const
{
    const int next = pieceAt(block(m_part.words), kind, offset).end;
    const bool last = next >= characterCount();
    return said(last ? Span{next, next} : pieceAt(block(m_part.words), kind, next), start, end);
}

QTextCursor PartAccess::cursorAt(int offset) const
{
    const QTextBlock words = block(m_part.words);
    QTextCursor cursor(words);
    cursor.setPosition(words.position() + source()->shownOffset(std::clamp(offset, 0, characterCount())));
    return cursor;
}

QRect PartAccess::characterRect(int offset) const
{
    const Span letter = pieceAt(block(m_part.words), QAccessible::CharBoundary, offset);
    QRect place = m_view->cursorRect(cursorAt(letter.start));
    const QRect next = m_view->cursorRect(cursorAt(letter.end));
    if (next.top() == place.top()) // else the line ends with it
        place.setRight(std::max(place.left(), next.left() - 1));
    return place.translated(m_view->viewport()->mapToGlobal(QPoint()));
}

int PartAccess::offsetAtPoint(const QPoint &point) const
{
    const QTextCursor there = m_view->cursorForPosition(m_view->viewport()->mapFromGlobal(point));
    return there.block() == block(m_part.words) ? source()->sourceOffset(there.positionInBlock()) : -1;
}

// The language is what a voice must know.
QString PartAccess::attributes(int, int *start, int *end) const
{
    said({0, characterCount()}, start, end);
    return khmerShare(m_part.text) >= 0.5 ? u"language:km;"_s : QString();
}

int PartAccess::cursorPosition() const
{
    const QTextCursor cursor = m_view->textCursor();
    return cursor.block() == block(m_part.words) ? source()->sourceOffset(cursor.positionInBlock()) : -1;
}

void PartAccess::setCursorPosition(int position)
{
    m_view->setTextCursor(cursorAt(position));
}

Span PartAccess::selected() const
{
    const QTextCursor cursor = m_view->textCursor();
    const QTextBlock words = block(m_part.words);
    const int first = std::max(cursor.selectionStart(), words.position());
    const int last = std::min(cursor.selectionEnd(), words.position() + words.length() - 1);
    if (first >= last)
        return {};
    return {source()->sourceOffset(first - words.position()), source()->sourceOffset(last - words.position())};
}

int PartAccess::selectionCount() const
{
    return selected().end > selected().start ? 1 : 0;
}

void PartAccess::selection(int, int *start, int *end) const
{
    said(selected(), start, end);
}

void PartAccess::addSelection(int start, int end)
{
    QTextCursor cursor = cursorAt(start);
    cursor.setPosition(cursorAt(end).position(), QTextCursor::KeepAnchor);
    m_view->setTextCursor(cursor);
}

void PartAccess::removeSelection(int)
{
    QTextCursor none = m_view->textCursor();
    none.clearSelection();
    m_view->setTextCursor(none);
}

void PartAccess::setSelection(int, int start, int end)
{
    addSelection(start, end);
}

void PartAccess::scrollToSubstring(int start, int)
{
    m_view->bringIntoSight(cursorAt(start));
}

} // namespace sarika
