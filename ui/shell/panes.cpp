// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/panes.h"

#include "ui/look/metrics.h"

#include <algorithm>

namespace sarika
{

Panes::Panes(QWidget *parent) : QSplitter(Qt::Horizontal, parent)
{
    setHandleWidth(1);
    setChildrenCollapsible(false);
}

void Panes::hold(QWidget *sections, QWidget *stories, QWidget *reading)
{
    for (QWidget *pane : {sections, stories, reading})
        addWidget(pane);
    sections->setMinimumWidth(grid::sections * 3 / 4);
    stories->setMinimumWidth(grid::stories * 5 / 8);
    reading->setMinimumWidth(grid::stories * 5 / 8);
    setStretchFactor(0, 0);
    setStretchFactor(1, 0);
    setStretchFactor(2, 1);
    setSizes({grid::sections, grid::stories, 2 * grid::stories});
}

int Panes::seenAtOnce() const
{
    return width() < grid::onePane ? 1 : width() < grid::twoPanes ? 2 : 3;
}

QSize Panes::minimumSizeHint() const
{
    return {widget(1)->minimumWidth(), 200};
}

void Panes::show(Pane pane)
{
    m_pane = pane;
    arrange();
}

bool Panes::canGoBack() const
{
    const int first = std::min(static_cast<int>(m_pane), 3 - m_seen);
    return m_seen < 3 && first > 0;
}

bool Panes::back()
{
    if (!canGoBack())
        return false;
    m_pane = static_cast<Pane>(std::min(static_cast<int>(m_pane), 3 - m_seen) - 1);
    arrange();
    return true;
}

// The pane wanted and its right neighbours, as many as fit.
void Panes::arrange()
{
    m_seen = seenAtOnce();
    const int first = std::min(static_cast<int>(m_pane), 3 - m_seen);
    for (int i = 0; i < count(); ++i)
        widget(i)->setVisible(i >= first && i < first + m_seen);
    Q_EMIT changed();
}

void Panes::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    if (m_seen != seenAtOnce())
        arrange();
}

} // namespace sarika
