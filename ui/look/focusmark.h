// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>

class QAbstractScrollArea;

namespace sarika
{

/// Where a page shows that it has the focus: the bar that a chosen row has, along its whole height. The page paints it.
QRect focusMark(const QAbstractScrollArea &page);

/// Has the page painted anew whenever the focus comes or goes.
void repaintOnFocus(QAbstractScrollArea &page);

} // namespace sarika
