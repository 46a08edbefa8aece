// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/news/ids.h"
#include "app/news/photo.h"

#include <QDateTime>
#include <QString>
#include <QUrl>

namespace sarika
{

/// One place in the publisher's own MOST VIEWED list; we count no reader.
struct MostViewed
{
    int rank = 0; // from 1
    QString headline;
    QString teaser; // ends in “…” where the publisher cut it
    QUrl address;
    QUrl photoAddress;
    QString thumbnail;   // absolute path, empty until held
    StoryId storyId = 0; // 0 until the story is in the cache
    QDateTime seenAt;    // UTC, when the list was read

    bool operator==(const MostViewed &) const = default;
};

} // namespace sarika
