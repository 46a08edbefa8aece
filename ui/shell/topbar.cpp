// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/topbar.h"

#include "ui/look/look.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

#include <chrono>

namespace sarika
{

TopBar::TopBar(Actions &actions, QMenu &languages, QWidget *parent)
    : QWidget(parent), m_actions(actions), m_back(addButton(actions[Act::Back])), m_search(new QLineEdit(this)),
      m_sync(addButton(actions[Act::Sync])), m_language(new QToolButton(this))
{
    setObjectName(QStringLiteral("topBar"));
    setAttribute(Qt::WA_StyledBackground);
    setFixedHeight(grid::topBar);
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(lineIcon(Icon::Search, Ink::Faint), QLineEdit::LeadingPosition);
    m_search->setMaximumWidth(440);
    m_search->installEventFilter(this);
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
    for (QWidget *button : {m_sync, addButton(actions[Act::Smaller]), addButton(actions[Act::Larger]), m_language})
        row->addWidget(button);
    m_pause.setSingleShot(true);
    m_pause.setInterval(std::chrono::milliseconds(180));
    m_pause.callOnTimeout(this, [this] { Q_EMIT searched(m_search->text().trimmed()); });
    connect(m_search, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
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
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void TopBar::clearSearch()
{
    m_search->clear();
}

bool TopBar::eventFilter(QObject *watched, QEvent *event)
{
    const bool key = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (watched != m_search || !key)
        return QWidget::eventFilter(watched, event);
    const int pressed = static_cast<QKeyEvent *>(event)->key();
    if (pressed != Qt::Key_Escape && pressed != Qt::Key_Down && pressed != Qt::Key_Return)
        return QWidget::eventFilter(watched, event);
    event->accept(); // also as an override: Esc here leaves the search, it cancels no sync
    if (event->type() == QEvent::ShortcutOverride)
        return true;
    if (pressed == Qt::Key_Escape)
        m_search->clear();
    Q_EMIT searchLeft();
    return true;
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
    m_search->setPlaceholderText(tr("Search all stories"));
    m_search->setAccessibleName(tr("Search all stories"));
    m_language->setToolTip(tr("Language"));
    m_language->setAccessibleName(tr("Language"));
}

} // namespace sarika
