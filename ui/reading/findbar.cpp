// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/findbar.h"

#include "ui/look/look.h"
#include "ui/reading/pagecopy.h"
#include "ui/reading/storyfinder.h"
#include "ui/reading/storyview.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QToolButton>

namespace sarika
{

namespace
{

QToolButton *button(Icon icon, QWidget *parent)
{
    auto *made = new QToolButton(parent);
    made->setIcon(lineIcon(icon));
    made->setIconSize({grid::icon, grid::icon});
    made->setAutoRaise(true);
    made->setFocusPolicy(Qt::TabFocus);
    return made;
}

void name(QToolButton *button, const QString &words)
{
    button->setToolTip(words);
    button->setAccessibleName(words);
}

} // namespace

FindBar::FindBar(StoryView *view, QWidget *parent)
    : QWidget(parent), m_view(view), m_query(new QLineEdit(this)), m_count(new QLabel(this)),
      m_previous(button(Icon::Previous, this)), m_next(button(Icon::Next, this)), m_close(button(Icon::Cancel, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(grid::two, grid::half, grid::unit, grid::half);
    row->setSpacing(grid::unit);
    row->addWidget(m_query, 1);
    row->addWidget(m_count);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    row->addWidget(m_close);
    m_query->setClearButtonEnabled(true);
    connect(m_query, &QLineEdit::textChanged, this, &FindBar::findFirst);
    connect(m_previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_close, &QToolButton::clicked, this, &FindBar::dismiss);
    retranslate();
    hide();
}

void FindBar::open()
{
    const QString selected = copiedText(m_view->textCursor());
    if (!selected.isEmpty() && !selected.contains(u'\n'))
        m_query->setText(selected);
    QWidget::show();
    m_query->setFocus(Qt::ShortcutFocusReason);
    m_query->selectAll();
    findFirst();
}

void FindBar::dismiss()
{
    hide();
    m_matches.clear();
    markHits();
    m_view->setFocus();
}

void FindBar::search()
{
    m_matches.clear(); // they pointed into the page before
    if (isHidden())
        return markHits();
    m_matches = findInPage(*m_view->document(), m_query->text());
    m_current = std::min(m_current, matches() - 1);
    markMatches();
    sayCount();
}

void FindBar::setSearch(const QString &query)
{
    if (std::exchange(m_search, query) != query && isHidden())
        markHits();
}

void FindBar::findFirst()
{
    m_current = -1;
    search();
    const int top = m_view->cursorForPosition({0, 0}).position();
    for (int index = 0; index < matches(); ++index) {
        if (m_matches.at(index).selectionEnd() >= top)
            return show(index);
    }
    if (matches() > 0)
        show(0);
}

void FindBar::step(int direction)
{
    if (matches() > 0)
        show((m_current + direction + matches()) % matches());
}

// A match out of sight comes to the upper third.
void FindBar::show(int index)
{
    m_current = index;
    markMatches();
    sayCount();
    m_view->bringIntoSight(m_matches.at(index));
}

void FindBar::markMatches()
{
    const Palette colours = paletteFor(m_view->palette());
    QList<QTextEdit::ExtraSelection> marks;
    for (int index = 0; index < matches(); ++index) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = m_matches.at(index);
        mark.format.setBackground(index == m_current ? colours.mark : colours.hit);
        mark.format.setForeground(index == m_current ? colours.onMark : colours.ink);
        marks << mark;
    }
    m_view->setExtraSelections(marks);
}

void FindBar::markHits()
{
    const Palette colours = paletteFor(m_view->palette());
    QList<QTextEdit::ExtraSelection> marks;
    for (const QTextCursor &hit : hitsInPage(*m_view->document(), m_search)) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = hit;
        mark.format.setBackground(colours.hit);
        mark.format.setForeground(colours.ink);
        marks << mark;
    }
    m_view->setExtraSelections(marks);
}

void FindBar::sayCount()
{
    if (m_query->text().trimmed().isEmpty())
        m_count->clear();
    else if (matches() == 0)
        m_count->setText(tr("Not found"));
    else //: the place among the matches, as in “3 of 12”
        m_count->setText(tr("%1 of %2").arg(inWords(m_current + 1), inWords(matches())));
    m_previous->setEnabled(matches() > 1);
    m_next->setEnabled(matches() > 1);
}

void FindBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return dismiss();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return step(event->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
    QWidget::keyPressEvent(event);
}

void FindBar::retranslate()
{
    m_query->setPlaceholderText(tr("Find in this story"));
    m_query->setAccessibleName(tr("Find in this story"));
    name(m_previous, tr("Previous match (Shift+Enter)"));
    name(m_next, tr("Next match (Enter)"));
    name(m_close, tr("Close (Esc)"));
    sayCount();
}

} // namespace sarika
