// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/firstpaint.h"

#include <QEvent>
#include <QWidget>

namespace sarika
{

FirstPaint::FirstPaint(QWidget &window)
{
    window.installEventFilter(this);
}

// The window comes first, what is in it within the same event; hence queued.
bool FirstPaint::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint) {
        watched->removeEventFilter(this);
        QMetaObject::invokeMethod(this, &FirstPaint::painted, Qt::QueuedConnection);
    }
    return false;
}

} // namespace sarika
