// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

namespace sarika
{

/// How often, and when, a publisher wants a feed to be asked for (RSS 2.0 ttl, skipHours, skipDays; RSS 1.0 sy:).
struct FeedRhythm
{
    int minutes = 0;       // between two requests; 0 where the feed does not say
    quint32 skipHours = 0; // bit h: not in this hour of the day, UTC
    quint8 skipDays = 0;   // bit d: not on this day, Monday 0, UTC

    bool operator==(const FeedRhythm &) const = default;
};

} // namespace sarika
