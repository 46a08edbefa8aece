// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/samplenewspaper.h"

namespace sarika
{

/// The words of the sample newspaper: six stories of its feed, then two that are only in its MOST VIEWED list.
[[nodiscard]] QList<PrintedStory> sampleStories();

} // namespace sarika
