// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/storyfetch.h"

#include "app/page/bodylines.h"
#include "app/page/pagereader.h"
#include "app/store/database.h"
#include "app/store/storystore.h"
#include "app/sync/inpool.h"
#include "app/sync/pagejudge.h"
#include "app/sync/schedule.h"
#include "app/sync/siterulesfolder.h"
#include "app/sync/writebatch.h"

#include <QRandomGenerator>
#include <QSet>

using namespace Qt::StringLiterals;

namespace sarika
{

namespace
{
constexpr int mostParts = 6; // pages one story may be cut into

// A story printed over several pages is one story.
void append(IncomingPage &page, const IncomingPage &part)
{
    if (const QString name = sameWords(part.headline); !name.isEmpty() && !name.contains(sameWords(page.headline))) {
        page.bodyHtml += u"<h2>"_s + part.headline.toHtmlEscaped() + u"</h2>"_s; // a part may have a name of its own
        page.bodyText += u'\n' + part.headline;
    }
    page.bodyHtml += part.bodyHtml;
    page.bodyText += u'\n' + part.bodyText;
    page.photos += part.photos;
    page.nextPage = part.nextPage;
    page.kind = part.kind == PageKind::Stub ? part.kind : page.kind;
}
} // namespace

QCoro::Task<PageOutcome> StoryFetch::fetch(SyncJob job)
{
    Result<IncomingPage> page = co_await readAll(job.address);
    if (!page)
        co_return failed(job, page.error());
    if (Result<void> fine = judgePage(*page, job.name); !fine)
        co_return failed(job, fine.error());
    PageOutcome outcome;
    const WriteBatch::Done written = m_parts.writes.add([&] { return save(job, *page, outcome); });
    if (Result<void> saved = co_await written; !saved)
        co_return failed(job, saved.error());
    outcome.leadPhoto = page->leadPhoto ? page->leadPhoto->address : QUrl();
    outcome.mostViewed = page->mostViewed;
    outcome.bytes = m_bytes;
    co_return outcome;
}

Result<void> StoryFetch::save(const SyncJob &job, const IncomingPage &page, PageOutcome &outcome)
{
    StoryStore stories(m_parts.database);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (page.kind != PageKind::Stub)
        return stories.saveWhole(job.story, page, now);
    return stories.saveStub(job.story, page, nextStubTry(job.tries + 1), now).transform([&](Held held) {
        outcome.stub = held == Held::Stub;
    });
}

QCoro::Task<Result<IncomingPage>> StoryFetch::readAll(QUrl address)
{
    Result<IncomingPage> page = co_await read(address);
    QSet<QUrl> seen{address};
    while (page && page->nextPage.isValid() && !page->nextPage.isEmpty() && seen.size() < mostParts &&
           !seen.contains(page->nextPage)) {
        const QUrl next = page->nextPage;
        seen << next;
        Result<IncomingPage> part = co_await read(next);
        if (!part) // half a story is not the story
            co_return std::unexpected(part.error());
        append(*page, *part);
    }
    co_return page;
}

QCoro::Task<Result<IncomingPage>> StoryFetch::read(QUrl address)
{
    HttpRequest request;
    request.address = address;
    request.kind = HttpRequest::Kind::Page;
    Result<HttpAnswer> answer = co_await fetchGood(m_parts.http, request);
    if (!answer)
        co_return std::unexpected(answer.error());
    const HttpAnswer got = *std::move(answer);
    m_bytes += got.wireBytes;
    const SiteRules rules = SiteRulesFolder(m_parts.rules).findRules(got.address);
    co_return co_await inPool(&m_parts.pool, [got, rules] {
        return readPage(got.bytes, got.address, QString::fromLatin1(got.contentType), rules);
    });
}

PageOutcome StoryFetch::failed(const SyncJob &job, const Error &error)
{
    PageOutcome outcome;
    outcome.error = error;
    outcome.bytes = m_bytes;
    if (error.kind == Error::Kind::TooManyRequests)
        outcome.nextTryAt = m_parts.http.pausedUntil(job.address.host());
    if (isPassing(error.kind) || error.kind == Error::Kind::TooManyRequests)
        return outcome; // still wanted, as it was
    outcome.nextTryAt = nextPageTry(error.kind, job.tries + 1, QRandomGenerator::global()->generateDouble());
    StoryStore stories(m_parts.database);
    if (Result<void> saved = stories.savePageFailure(job.story, error, outcome.nextTryAt); !saved)
        outcome.error = saved.error();
    return outcome;
}

} // namespace sarika
