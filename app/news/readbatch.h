// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

namespace sarika
{

/// Stories that were marked as read in one act, however many, so that it can be undone.
struct ReadBatch
{
    qint64 readAt = 0; // ms UTC, of all of them
    int count = 0;

    bool operator==(const ReadBatch &) const = default;
};

} // namespace sarika
