// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/photosync.h"

#include "app/photo/photomaker.h"
#include "app/store/database.h"
#include "app/store/photostore.h"
#include "app/sync/inpool.h"
#include "app/sync/schedule.h"
#include "app/sync/writebatch.h"

#include <QRandomGenerator>

namespace sarika
{

namespace
{
constexpr qint64 photoLimit = 20LL * 1024 * 1024; // bytes

PhotoToKeep toKeep(const MadePhoto &made)
{
    return {made.hash, made.bytes, made.suffix, made.size, made.thumbnail, made.thumbnailSuffix};
}
} // namespace

QCoro::Task<PhotoOutcome> PhotoSync::fetch(SyncJob job)
{
    const Result<HttpAnswer> answer = co_await ask(job);
    if (!answer)
        co_return failed(job, answer.error());
    const Result<PhotoToKeep> photo = co_await make(answer->bytes);
    if (!photo)
        co_return failed(job, photo.error());
    Result<QList<StoryId>> shown;
    const WriteBatch::Done done = m_parts.writes.add([&]() -> Result<void> {
        shown = PhotoStore(m_parts.database).save(job.address, *photo);
        return shown ? Result<void>() : std::unexpected(shown.error());
    });
    if (const Result<void> saved = co_await done; !saved)
        co_return failed(job, saved.error());
    PhotoOutcome outcome;
    outcome.stories = *shown;
    outcome.bytes = answer->wireBytes;
    co_return outcome;
}

// The same photo stands under many addresses, so one that is kept already is not made again.
QCoro::Task<Result<PhotoToKeep>> PhotoSync::make(QByteArray bytes)
{
    const QByteArray hash = co_await inPool(&m_parts.pool, [bytes] { return photoHash(bytes); });
    if (const auto same = PhotoStore(m_parts.database).findSame(hash, bytes))
        co_return *same;
    const Result<MadePhoto> made = co_await inPool(&m_parts.pool, [bytes] { return makePhoto(bytes); });
    if (!made)
        co_return std::unexpected(made.error());
    const PhotoToKeep photo = toKeep(*made);
    const QString folder = m_parts.database.photosFolder();
    const Result<void> written =
        co_await inPool(&m_parts.files, [folder, photo] { return PhotoStore::writeFiles(folder, photo); });
    if (!written)
        co_return std::unexpected(written.error());
    co_return photo;
}

QCoro::Task<Result<HttpAnswer>> PhotoSync::ask(SyncJob job)
{
    HttpRequest request;
    request.address = job.address;
    request.kind = HttpRequest::Kind::Photo;
    request.limit = photoLimit;
    Result<HttpAnswer> answer = co_await fetchGood(m_parts.http, request);
    if (!answer && answer.error().kind == Error::Kind::Refused && !job.referrer.isEmpty()) {
        request.referrer = job.referrer;
        answer = co_await fetchGood(m_parts.http, request);
    }
    co_return answer;
}

PhotoOutcome PhotoSync::failed(const SyncJob &job, const Error &error)
{
    PhotoOutcome outcome;
    outcome.error = error;
    if (error.kind == Error::Kind::TooManyRequests)
        outcome.nextTryAt = m_parts.http.pausedUntil(job.address.host());
    if (isPassing(error.kind) || error.kind == Error::Kind::TooManyRequests)
        return outcome; // still wanted, as it was
    outcome.nextTryAt = nextPageTry(error.kind, job.tries + 1, QRandomGenerator::global()->generateDouble());
    const Result<QList<StoryId>> shown =
        PhotoStore(m_parts.database).saveFailure(job.address, error, outcome.nextTryAt);
    if (shown)
        outcome.stories = *shown;
    else
        outcome.error = shown.error();
    return outcome;
}

} // namespace sarika
