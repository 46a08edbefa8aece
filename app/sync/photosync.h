// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/photostore.h"
#include "app/sync/jobqueue.h"
#include "app/sync/syncparts.h"
#include "app/wire/httpclient.h"

#include <QCoroTask>

namespace sarika
{

/// What fetching one photo came to.
struct PhotoOutcome
{
    std::optional<Error> error;
    QDateTime nextTryAt;    // UTC, after an error; invalid: never by itself
    QList<StoryId> stories; // that show it
    qint64 bytes = 0;       // received on the wire
};

/// Fetches one photo, has it checked and scaled on the pool, and keeps it. What is not a photo is never kept. A host
/// that refuses it is asked once more, with the page that shows it as referrer.
class PhotoSync final
{
public:
    explicit PhotoSync(const SyncParts &parts) : m_parts(parts) {}

    QCoro::Task<PhotoOutcome> fetch(SyncJob job);

private:
    QCoro::Task<Result<HttpAnswer>> ask(SyncJob job);
    QCoro::Task<Result<PhotoToKeep>> make(QByteArray bytes);
    PhotoOutcome failed(const SyncJob &job, const Error &error);

    SyncParts m_parts;
};

} // namespace sarika
