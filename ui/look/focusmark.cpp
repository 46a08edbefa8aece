// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/focusmark.h"

#include "ui/look/metrics.h"

#include <QAbstractScrollArea>
#include <QEvent>

namespace sarika
{

namespace
{

class Repainter final : public QObject
{
public:
    explicit Repainter(QAbstractScrollArea &page) : QObject(&page), m_page(page) { page.installEventFilter(this); }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
            m_page.viewport()->update();
        return QObject::eventFilter(watched, event);
    }

private:
    QAbstractScrollArea &m_page;
};

} // namespace

QRect focusMark(const QAbstractScrollArea &page)
{
    return {0, 0, grid::markWide, page.viewport()->height()};
}

void repaintOnFocus(QAbstractScrollArea &page)
{
    new Repainter(page); // goes with it
}

} // namespace sarika
