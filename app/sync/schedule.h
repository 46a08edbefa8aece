// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/error.h"

#include <QDateTime>

#include <chrono>
#include <optional>

namespace sarika
{

/// How long to stay away after failures: what failed, how often in a row, what the host asked for, and a number from 0
/// up to 1 that spreads the tries. Doubles from 5 minutes, at most 24 hours, then up to a quarter more.
/// An asked-for wait is kept as it is, at most 7 days.
std::chrono::seconds backOff(int problems, std::optional<std::chrono::seconds> asked, double spread);

/// How long a good answer may be believed: Cache-Control max-age, at most an hour.
std::chrono::seconds freshFor(std::optional<std::chrono::seconds> maxAge);

/// Whether a failure stops a section until the reader asks: gone, or not found for the fifth time.
bool stopsSection(Error::Kind kind, int problems);

/// Whether a failure says nothing of the section itself, so that its back-off stays as it was.
bool isPassing(Error::Kind kind);

/// How often a permanent redirect must be seen before the address moves.
inline constexpr int movesBeforeAdopted = 3;

/// When a page or photo that failed is tried again (UTC); invalid: it is gone, or was tried 8 times.
QDateTime nextPageTry(Error::Kind kind, int tries, double spread);

} // namespace sarika
