// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/news/incomingstory.h"

#include <QByteArray>

namespace sarika
{

/// A story with all that saving it needs and that no database is needed for; worked out in the pool for a whole feed,
/// so that the one writing thread only writes.
struct ReadyStory
{
    IncomingStory story;
    qint64 incoming = 0; // hash of what a section says of it, 0 never
    bool worked = false; // what follows is there; an unchanged story needs none of it
    QString text;        // of its body
    QString teaser;
    QString language;
    QByteArray packed; // HTML and text of its body
};

/// Only compared so far: what was seen before and says the same needs no more.
ReadyStory compared(const IncomingStory &story);

/// With all the rest; `declared` is the language of a section, for a story that tells none.
ReadyStory readied(ReadyStory story, const QString &declared);

/// Where its page lies: behind an address that only counts clicks, where the feed says so.
const QUrl &pageAddress(const IncomingStory &story);

} // namespace sarika
