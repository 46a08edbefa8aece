// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/text/khmer.h"

#include <QAccessible>
#include <QPointer>
#include <QTextBlock>

namespace sarika
{

class BlockSource;
class StoryView;

/// One part of a page: what it is and says.
struct SpokenPart
{
    QAccessible::Role role;
    QString text;
    int block;
    int words; // the block its text is set in: of a photo its caption; -1: none
};

/// A part of a story as screen readers see it: its place, its name, and its text, which they step through. All offsets
/// are of the publisher's text.
class PartAccess final : public QAccessibleInterface, public QAccessibleTextInterface
{
public:
    PartAccess(StoryView &view, SpokenPart part);

    bool isValid() const override;

    QObject *object() const override { return nullptr; }

    QAccessibleInterface *parent() const override;

    QAccessibleInterface *child(int) const override { return nullptr; }

    QAccessibleInterface *childAt(int, int) const override { return nullptr; }

    int childCount() const override { return 0; }

    int indexOfChild(const QAccessibleInterface *) const override { return -1; }

    QString text(QAccessible::Text kind) const override;

    void setText(QAccessible::Text, const QString &) override {}

    QAccessible::Role role() const override { return m_part.role; }

    QRect rect() const override;
    QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    int characterCount() const override;
    QString text(int start, int end) const override;
    QString textAtOffset(int offset, QAccessible::TextBoundaryType kind, int *start, int *end) const override;
    QString textBeforeOffset(int offset, QAccessible::TextBoundaryType kind, int *start, int *end) const override;
    QString textAfterOffset(int offset, QAccessible::TextBoundaryType kind, int *start, int *end) const override;
    QRect characterRect(int offset) const override;
    int offsetAtPoint(const QPoint &point) const override;
    QString attributes(int offset, int *start, int *end) const override;
    int cursorPosition() const override; // -1: the caret is elsewhere
    void setCursorPosition(int position) override;
    int selectionCount() const override;
    void selection(int index, int *start, int *end) const override;
    void addSelection(int start, int end) override;
    void removeSelection(int index) override;
    void setSelection(int index, int start, int end) override;
    void scrollToSubstring(int start, int end) override;

private:
    QTextBlock block(int number) const;
    const BlockSource *source() const; // of its words
    QString said(Span piece, int *start, int *end) const;
    QTextCursor cursorAt(int offset) const;
    Span selected() const;

    QPointer<StoryView> m_view;
    SpokenPart m_part;
};

} // namespace sarika
