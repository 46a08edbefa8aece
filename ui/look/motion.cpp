// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/motion.h"

#include <QApplication>
#include <QProgressBar>

namespace sarika
{

bool motionWanted()
{
    return QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) > 0;
}

void showBusy(QProgressBar &bar)
{
    bar.setRange(0, motionWanted() ? 0 : 1);
    bar.setValue(0);
}

} // namespace sarika
