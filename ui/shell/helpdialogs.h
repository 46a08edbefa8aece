// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>

namespace sarika
{

/// Every action with its keys.
void showShortcuts(const QList<QAction *> &actions, QWidget *parent);

/// What Sarika is, its version and licence.
void showAbout(QWidget *parent);

} // namespace sarika
