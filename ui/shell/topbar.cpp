// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/topbar.h"

#include "ui/look/look.h"
#include "ui/shell/searchbox.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

namespace sarika
{

TopBar::TopBar(Actions &actions, QMenu &languages, QWidget *parent)
    : QWidget(parent), m_actions(actions), m_back(addButton(actions[Act::Back])), m_search(new SearchBox(this)),
      m_sync(addButton(actions[Act::Sync])), m_language(new QToolButton(this))
{
    setObjectName(QStringLiteral("topBar"));
    setAttribute(Qt::WA_StyledBackground);
    setFixedHeight(textBarHeight(grid::topBar, grid::two + grid::half));
    m_search->setMaximumWidth(440);
    m_language->setObjectName(QStringLiteral("language"));
    m_language->setIcon(lineIcon(Icon::Language));
    m_language->setIconSize({grid::icon, grid::icon});
    m_language->setMenu(&languages);
    m_language->setPopupMode(QToolButton::InstantPopup);
    m_language->setFocusPolicy(Qt::TabFocus);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(grid::two, 0, grid::unit, 1);
    row->setSpacing(grid::half);
    row->addWidget(m_back);
    row->addWidget(m_search, 3);
    row->addStretch(1);
    QWidget *before = m_search;
    for (QToolButton *button :
         {m_sync, addButton(actions[Act::Smaller]), addButton(actions[Act::Larger]), m_language}) {
        row->addWidget(button);
        setTabOrder(before, button); // as they stand, not as they were made
        before = button;
    }
    connect(m_search, &SearchBox::searched, this, &TopBar::searched);
    connect(m_search, &SearchBox::left, this, &TopBar::searchLeft);
    setBackShown(false);
    retranslate();
}

QToolButton *TopBar::addButton(QAction &action)
{
    auto *button = new QToolButton(this);
    button->setDefaultAction(&action);
    button->setIconSize({grid::icon, grid::icon});
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void TopBar::setBackShown(bool shown)
{
    m_back->setVisible(shown);
}

// The same place, another act: nothing moves when a sync begins.
void TopBar::setSyncing(bool syncing)
{
    m_sync->removeAction(m_sync->defaultAction());
    m_sync->setDefaultAction(&m_actions[syncing ? Act::CancelSync : Act::Sync]);
}

void TopBar::focusSearch()
{
    m_search->ask();
}

void TopBar::clearSearch()
{
    m_search->clear();
}

void TopBar::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    QPainter(this).fillRect(0, height() - 1, width(), 1, paletteFor(palette()).hairline);
}

void TopBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TopBar::retranslate()
{
    m_language->setToolTip(tr("Language"));
    m_language->setAccessibleName(tr("Language"));
}

} // namespace sarika
