// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/sectionsync.h"

#include "app/feed/feedparser.h"
#include "app/page/pagereader.h"
#include "app/store/database.h"
#include "app/store/sectionstore.h"
#include "app/sync/inpool.h"
#include "app/sync/schedule.h"
#include "app/sync/turns.h"
#include "app/sync/writebatch.h"

#include <QRandomGenerator>
#include <QSet>

namespace sarika
{

namespace
{
constexpr qint64 feedLimit = 20LL * 1024 * 1024; // bytes

Result<IncomingFeed> readSection(Section::Kind kind, const HttpAnswer &answer)
{
    const QString type = QString::fromLatin1(answer.contentType);
    return kind == Section::Kind::Page ? readFrontPage(answer.bytes, answer.address, type)
                                       : parseFeed(answer.bytes, type, answer.address);
}

// A feed and its stories, worked out where they are new.
struct ReadFeed
{
    FeedRhythm rhythm;
    QList<ReadyStory> stories;
};

Result<ReadFeed> readStories(const Section &section, const HttpAnswer &answer, const QList<qint64> &knownHashes)
{
    const Result<IncomingFeed> feed = readSection(section.kind, answer);
    if (!feed)
        return std::unexpected(feed.error());
    const QSet<qint64> known(knownHashes.begin(), knownHashes.end());
    ReadFeed read{feed->rhythm, {}};
    for (const IncomingStory &story : feed->stories) {
        ReadyStory ready = compared(story);
        if (ready.story.language.isEmpty())
            ready.story.language = feed->language;
        read.stories << (known.contains(ready.incoming) ? ready : readied(ready, section.language));
    }
    return read;
}

std::optional<std::chrono::seconds> pauseLeft(const HttpClient &http, const QUrl &address)
{
    const QDateTime until = http.pausedUntil(address.host());
    const qint64 left = until.isValid() ? QDateTime::currentDateTimeUtc().secsTo(until) : 0;
    return left > 0 ? std::optional(std::chrono::seconds(left)) : std::nullopt;
}
} // namespace

// 1. Ask whether it changed. 2. Read it. 3. Save its stories and, with them, what to ask next time.
QCoro::Task<SectionOutcome> SectionSync::sync(Section section)
{
    HttpRequest request;
    request.address = section.address;
    request.kind = section.kind == Section::Kind::Page ? HttpRequest::Kind::Page : HttpRequest::Kind::Feed;
    request.freshness = SectionStore(m_parts.database).freshness(section.id);
    request.limit = feedLimit;
    Result<HttpAnswer> answer = co_await m_parts.http.fetch(request);
    if (!answer)
        co_return failed(section, answer.error(), pauseLeft(m_parts.http, section.address));
    HttpAnswer got = *std::move(answer);
    if (got.notModified()) {
        const WriteBatch::Done written = m_parts.writes.add([&] { return saveSynced(section, got, section.rhythm); });
        if (Result<void> saved = co_await written; !saved)
            co_return failed(section, saved.error(), {});
        SectionOutcome same;
        same.notModified = true;
        same.bytes = got.wireBytes;
        co_return same;
    }
    if (Result<void> fine = checkStatus(got); !fine)
        co_return failed(section, fine.error(), got.retryAfter);
    const Turns::Turn turn = co_await m_parts.feeds.take();
    const QList<qint64> known = StoryStore(m_parts.database).listIncoming(section.id);
    const Result<ReadFeed> feed =
        co_await inPool(&m_parts.pool, [section, got, known] { return readStories(section, got, known); });
    got.bytes.clear();
    if (!feed)
        co_return failed(section, feed.error(), {});
    Result<SectionOutcome> outcome;
    const WriteBatch::Done written = m_parts.writes.add([&]() -> Result<void> {
        outcome = save(section, got, feed->stories, feed->rhythm);
        return outcome ? Result<void>() : std::unexpected(outcome.error());
    });
    if (Result<void> saved = co_await written; !saved)
        co_return failed(section, saved.error(), {});
    outcome->bytes = got.wireBytes;
    co_return *outcome;
}

Result<SectionOutcome> SectionSync::save(const Section &section, const HttpAnswer &answer,
                                         const QList<ReadyStory> &stories, const FeedRhythm &rhythm)
{
    const StoryPlace place{.source = section.sourceId, .section = section.id};
    return m_parts.database.transact([&]() -> Result<SectionOutcome> {
        const auto saved = StoryStore(m_parts.database).save(stories, place, QDateTime::currentDateTimeUtc());
        if (!saved)
            return std::unexpected(saved.error());
        if (Result<void> synced = saveSynced(section, answer, rhythm); !synced)
            return std::unexpected(synced.error());
        SectionOutcome outcome;
        for (qsizetype i = 0; i < saved->size(); ++i) {
            const SavedStory &story = saved->at(i);
            const bool pageless = pageAddress(stories.at(i).story).isEmpty();
            if (story.outcome == SavedStory::Outcome::Added && pageless) {
                if (auto whole = StoryStore(m_parts.database).saveFeedAsWhole(story.id); !whole)
                    return std::unexpected(whole.error());
            }
            if (story.outcome == SavedStory::Outcome::Added || story.outcome == SavedStory::Outcome::Linked)
                outcome.added << story.id;
            else if (story.outcome == SavedStory::Outcome::Updated)
                outcome.updated << story.id;
        }
        return outcome;
    });
}

Result<void> SectionSync::saveSynced(const Section &section, const HttpAnswer &answer, const FeedRhythm &rhythm)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const std::optional<Freshness> freshness = answer.notModified() ? std::nullopt : std::optional(answer.freshness);
    SectionStore sections(m_parts.database);
    return m_parts.database.transact([&]() -> Result<void> {
        const bool moved = answer.moved && answer.address != section.address;
        if (auto noted = sections.noteMoved(section.id, moved ? answer.address : QUrl()); !noted)
            return std::unexpected(noted.error());
        if (rhythm != section.rhythm) {
            if (auto saved = sections.saveRhythm(section.id, rhythm); !saved)
                return saved;
        }
        const QDateTime fresh = now.addSecs(freshFor(answer.maxAge).count());
        return sections.saveSynced(section.id, {now, fresh, dueByRhythm(now, rhythm, learnt(section.id, now))},
                                   freshness);
    });
}

std::chrono::seconds SectionSync::learnt(SectionId id, const QDateTime &now) const
{
    const SectionStore::History history = SectionStore(m_parts.database).history(id);
    const qint64 silence = history.newestAt.isValid() ? history.newestAt.secsTo(now) : 0;
    return learntWait(std::chrono::duration_cast<std::chrono::seconds>(history.meanGap), std::chrono::seconds(silence));
}

SectionOutcome SectionSync::failed(const Section &section, const Error &error,
                                   std::optional<std::chrono::seconds> asked)
{
    SectionOutcome outcome;
    outcome.error = error;
    if (isPassing(error.kind)) // no network: the run finds out whether it is us
        return outcome;
    if (Result<QDateTime> saved = saveProblem(section, error, asked); saved)
        outcome.nextTryAt = *saved;
    else
        outcome.error = saved.error();
    return outcome;
}

Result<QDateTime> SectionSync::saveProblem(const Section &section, const Error &error,
                                           std::optional<std::chrono::seconds> asked)
{
    const int problems = section.problems + 1;
    const bool stops = stopsSection(error.kind, problems);
    const double spread = QRandomGenerator::global()->generateDouble();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QDateTime next = now.addSecs(backOff(problems, asked, spread).count());
    SectionStore sections(m_parts.database);
    const auto after = stops ? SectionStore::After::Stop : SectionStore::After::TryAgain;
    if (Result<void> saved = sections.saveProblem(section.id, error, now, next, after); !saved)
        return std::unexpected(saved.error());
    return stops ? QDateTime() : next;
}

} // namespace sarika
