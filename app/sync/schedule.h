// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/error.h"
#include "app/news/feedrhythm.h"

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

/// How long a section's own history says to wait: its mean time between stories, or half of its silence since the
/// newest where that is longer; from 15 minutes to 24 hours.
std::chrono::seconds learntWait(std::chrono::seconds meanGap, std::chrono::seconds silence);

/// When a section is due again: after what it has taught us and what its publisher asks for, at most a week, and in
/// none of the hours and days the publisher leaves out. Times are UTC.
QDateTime dueByRhythm(const QDateTime &syncedAt, const FeedRhythm &asked, std::chrono::seconds learnt);

/// Whether a failure stops a section until the reader asks: gone, or not found for the fifth time.
bool stopsSection(Error::Kind kind, int problems);

/// Whether a failure says nothing of what was fetched (cancelled, no network, our own store), so that it is not
/// counted.
bool isPassing(Error::Kind kind);

/// Whether our own store failed: nothing more can be saved, so nothing more is fetched.
bool isOfStore(Error::Kind kind);

/// Whether the host itself is in trouble; after several in a row it is left alone for the rest of the sync.
bool isTrouble(Error::Kind kind);

/// When a page or photo that failed is tried again (UTC); invalid: it is gone, or was tried 14 times (some eight days).
QDateTime nextPageTry(Error::Kind kind, int tries, double spread);

/// When a page that showed only the opening of its story is asked for again (UTC): papers that sell a story may give
/// it away later. After 1, 2 and 4 days; invalid: it was tried often enough.
QDateTime nextStubTry(int tries);

} // namespace sarika
