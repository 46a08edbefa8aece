// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QProgressBar;

namespace sarika
{

/// Whether anything may move by itself: as the style says, which passes on the desktop's wish.
bool motionWanted();

/// Of what nobody knows how long it takes: a bar that runs to and fro, or one that stands empty where nothing is to
/// move. Words beside it say what is going on.
void showBusy(QProgressBar &bar);

} // namespace sarika
