// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/jobqueue.h"

namespace sarika
{

/// What a sync may still receive. A job that would likely go beyond does not fit; a smaller one may still. Begins with
/// a guess for each kind of job and scales it by what the jobs before really took.
class ByteBudget final
{
public:
    explicit ByteBudget(qint64 bytes) : m_bytes(bytes) {} // on the wire; 0: no limit

    bool fits(SyncJob::Kind kind, qint64 spent) const;
    void begin(SyncJob::Kind kind);
    void end(SyncJob::Kind kind);

private:
    qint64 m_bytes;
    qint64 m_underWay = 0; // guessed bytes
    qint64 m_ended = 0;
};

} // namespace sarika
