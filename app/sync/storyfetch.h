// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/news/mostviewed.h"
#include "app/sync/jobqueue.h"
#include "app/sync/syncparts.h"
#include "app/wire/httpclient.h"

#include <QCoroTask>

namespace sarika
{

struct IncomingPage;

/// What fetching the page of one story came to.
struct PageOutcome
{
    std::optional<Error> error;
    QDateTime nextTryAt; // UTC, after an error; invalid: never by itself
    QUrl leadPhoto;
    QList<MostViewed> mostViewed;
    bool stub = false; // the page showed only the opening of its story
    qint64 bytes = 0;  // received on the wire
};

/// Fetches the page of one story, reads it and saves the story whole. A page that could not be read is never saved as
/// if it were the story: what the feed gave stays, and the page is tried again later. One that shows only the opening
/// is kept as that.
class StoryFetch final
{
public:
    explicit StoryFetch(const SyncParts &parts) : m_parts(parts) {}

    QCoro::Task<PageOutcome> fetch(SyncJob job);

private:
    QCoro::Task<Result<IncomingPage>> read(QUrl address);
    QCoro::Task<Result<IncomingPage>> readAll(QUrl address);
    Result<void> save(const SyncJob &job, const IncomingPage &page, PageOutcome &outcome);
    PageOutcome failed(const SyncJob &job, const Error &error);

    SyncParts m_parts;
    qint64 m_bytes = 0; // of the answers so far
};

} // namespace sarika
