// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/syncrun.h"

#include "app/store/database.h"
#include "app/store/photostore.h"
#include "app/store/reportstore.h"
#include "app/store/sectionstore.h"
#include "app/sync/schedule.h"

#include <QCoroSignal>

namespace sarika
{

namespace
{
constexpr int most = 100'000;                   // pages or photos taken up by one sync
constexpr int photosOfOneStory = 60;            // more is a picture gallery
constexpr int mostNames = 50;                   // of what a budget left out
constexpr qint64 countedAtOnce = 1024LL * 1024; // bytes
// More than the network has room for (HttpLimits): while some are read and saved, others are fetched.
constexpr JobQueue::Room jobsAtOnce{.total = 48, .perHost = 6};
constexpr int mostTrouble = 5; // failures in a row before a host is left alone

// Forced: whatever was put off to later is due now.
QDateTime dueBefore(const SyncRequest &request)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return request.force ? now.addYears(10) : now;
}
} // namespace

SyncRun::SyncRun(const SyncParts &parts, SyncRequest request, QObject *parent)
    : QObject(parent), m_parts(parts), m_request(std::move(request)), m_budget(m_request.budget),
      m_queue([this](SyncJob job) { return runJob(std::move(job)); }, jobsAtOnce), m_mostViewed(parts),
      m_requestsBefore(parts.http.requests()), m_bytesBefore(parts.http.bytes()), m_bytesCounted(m_bytesBefore)
{
    m_clock.start();
}

// 1. Hosts that asked for a rest keep it, also over restarts. 2. The sections; each adds the pages of its new stories,
// each page its photos. 3. Pages that earlier syncs left. 4. When all that is done, photos that earlier syncs left.
QCoro::Task<SyncReport> SyncRun::run()
{
    const QHash<QString, QDateTime> pauses = SectionStore(m_parts.database).hostPauses(QDateTime::currentDateTimeUtc());
    for (const auto &[host, until] : pauses.asKeyValueRange())
        m_parts.http.pauseHost(host, until);
    addSections();
    addLeftPages();
    co_await drain();
    if (m_request.photos && !m_stopped)
        addLeftPhotos();
    co_await drain();
    judgeOffline();
    co_return finished();
}

QCoro::Task<SyncReport> SyncRun::fetchStory(StoryId id)
{
    addStory(id);
    co_await drain();
    co_return finished();
}

QCoro::Task<> SyncRun::drain()
{
    m_queue.start();
    while (!m_queue.idle())
        co_await qCoro(&m_queue, &JobQueue::ended);
}

void SyncRun::cancel()
{
    m_report.cancelled = true;
    stop();
}

void SyncRun::stop()
{
    m_stopped = true;
    m_report.left += m_queue.waiting();
    m_queue.clear();
    m_parts.http.cancelAll();
}

SyncReport SyncRun::finished()
{
    countTraffic();
    m_teller.tellNow();
    m_report.requests = m_parts.http.requests() - m_requestsBefore;
    m_report.bytes = m_parts.http.bytes() - m_bytesBefore;
    m_report.ms = m_clock.elapsed();
    m_report.endedAt = QDateTime::currentDateTimeUtc();
    return m_report;
}

void SyncRun::add(SyncJob job)
{
    if (m_stopped)
        return;
    m_teller.added(job);
    m_queue.add(std::move(job));
}

void SyncRun::addSections()
{
    SectionStore sections(m_parts.database);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QList<Section> wanted = m_request.force     ? sections.listAll()
                            : m_request.byClock ? sections.listDueByRhythm(now)
                                                : sections.listDue(now);
    wanted.removeIf([](const Section &section) { return section.stopped; });
    if (!m_request.sections.isEmpty())
        wanted.clear();
    for (SectionId id : std::as_const(m_request.sections)) { // named by the reader: whatever its time
        if (const auto section = sections.findSection(id))
            wanted << *section;
    }
    for (const Section &section : std::as_const(wanted)) {
        m_sections.insert(section.id, section);
        add({.kind = SyncJob::Kind::Section,
             .urgency = SyncJob::Urgency::Section,
             .section = section.id,
             .source = section.sourceId,
             .address = section.address,
             .name = section.name});
    }
}

void SyncRun::addStory(StoryId id)
{
    if (const auto page = StoryStore(m_parts.database).findWantedPage(id)) {
        m_pagesSeen.remove(id);
        addPages({*page}, SyncJob::Urgency::Favourite);
    }
    const QDateTime now = QDateTime::currentDateTimeUtc();
    addPhotos({.story = id, .name = {}}, PhotoStore(m_parts.database).listWantedPhotos(now, photosOfOneStory, id), {});
}

void SyncRun::addPages(const QList<WantedPage> &pages, SyncJob::Urgency urgency)
{
    for (const WantedPage &page : pages) {
        if (m_pagesSeen.contains(page.id))
            continue;
        m_pagesSeen << page.id;
        add({.kind = SyncJob::Kind::Page,
             .urgency = page.favourite ? SyncJob::Urgency::Favourite : urgency,
             .story = page.id,
             .section = page.section,
             .source = page.source,
             .address = page.address,
             .name = page.headline,
             .tries = page.tries,
             .publishedAt = page.publishedAt});
    }
}

void SyncRun::addPhotos(const SyncJob &of, const QList<WantedPhoto> &photos, const QUrl &lead)
{
    for (const WantedPhoto &photo : photos) {
        if (m_photosSeen.contains(photo.address))
            continue;
        m_photosSeen << photo.address;
        const bool first = photo.address == lead || (lead.isEmpty() && photo.address == photos.first().address);
        add({.kind = SyncJob::Kind::Photo,
             .urgency = first ? SyncJob::Urgency::LeadPhoto : SyncJob::Urgency::BodyPhoto,
             .story = photo.story,
             .section = photo.section,
             .source = photo.source,
             .address = photo.address,
             .referrer = photo.referrer,
             .name = of.name,
             .tries = photo.tries,
             .publishedAt = photo.publishedAt});
    }
}

void SyncRun::addLeftPages()
{
    const StoryStore stories(m_parts.database);
    const QDateTime due = dueBefore(m_request);
    if (m_request.pages && m_request.sections.isEmpty())
        addPages(stories.listWantedPages(due, most), SyncJob::Urgency::Page);
    else if (m_request.pages)
        for (const Section &section : std::as_const(m_sections))
            addPages(stories.listWantedPages(due, most, section.sourceId), SyncJob::Urgency::Page);
}

void SyncRun::addLeftPhotos()
{
    const PhotoStore photos(m_parts.database);
    const QDateTime due = dueBefore(m_request);
    if (m_request.sections.isEmpty())
        return addPhotos({}, photos.listWantedPhotos(due, most), {});
    for (const Section &section : std::as_const(m_sections))
        addPhotos({}, photos.listWantedPhotos(due, most, 0, section.sourceId), {});
}

void SyncRun::addMostViewed(const SyncJob &job, const QList<MostViewed> &list)
{
    const Result<QList<SavedStory>> saved = m_mostViewed.save(job.source, list);
    if (!saved)
        return note(job, saved.error(), {});
    QList<StoryId> added;
    for (const SavedStory &story : *saved) {
        if (story.outcome == SavedStory::Outcome::Added)
            added << story.id;
        const auto page = story.pageWanted ? StoryStore(m_parts.database).findWantedPage(story.id) : std::nullopt;
        if (!page || page->tries > 0 || !m_request.pages) // what failed before waits for its time
            continue;
        if (!m_queue.hurry(page->address.host(), page->id, SyncJob::Urgency::MostViewed))
            addPages({*page}, SyncJob::Urgency::MostViewed);
    }
    m_report.storiesAdded += static_cast<int>(added.size());
    m_teller.storiesAppeared(added);
}

QCoro::Task<> SyncRun::runJob(SyncJob job)
{
    if (!m_budget.fits(job.kind, m_parts.http.bytes() - m_bytesBefore))
        co_return putOff(job);
    m_budget.begin(job.kind);
    m_teller.started(job);
    if (job.kind == SyncJob::Kind::Section)
        co_await runSection(job);
    else if (job.kind == SyncJob::Kind::Page)
        co_await runPage(job);
    else
        co_await runPhoto(job);
    m_budget.end(job.kind);
    m_teller.received(m_parts.http.bytes() - m_bytesBefore);
    m_teller.ended(job);
    if (m_parts.http.bytes() - m_bytesCounted >= countedAtOnce)
        countTraffic();
}

// Smaller things may still fit. What is left out is still wanted, and comes first when there is room again.
void SyncRun::putOff(const SyncJob &job)
{
    m_report.budgetSpent = true;
    ++m_report.left;
    if (m_report.leftNames.size() < mostNames && !job.name.isEmpty() && !m_report.leftNames.contains(job.name))
        m_report.leftNames << job.name;
    m_teller.dropped(job);
}

void SyncRun::countTraffic()
{
    const qint64 bytes = m_parts.http.bytes();
    const qint64 more = bytes - std::exchange(m_bytesCounted, bytes);
    if (more == 0)
        return;
    if (auto added = ReportStore(m_parts.database).addTraffic(QDate::currentDate(), more); !added)
        qWarning("sync: count traffic: %s", qUtf8Printable(added.error().detail));
}

QCoro::Task<> SyncRun::runSection(SyncJob job)
{
    const SectionOutcome outcome = co_await SectionSync(m_parts).sync(m_sections.value(job.section));
    m_teller.received(job, outcome.bytes);
    ++m_report.sections;
    m_report.notModified += outcome.notModified ? 1 : 0;
    m_report.failed += outcome.error ? 1 : 0;
    m_report.storiesAdded += static_cast<int>(outcome.added.size());
    m_report.storiesUpdated += static_cast<int>(outcome.updated.size());
    m_teller.storiesAppeared(outcome.added);
    m_teller.storiesBecameDifferent(outcome.updated);
    if (outcome.error && outcome.error->kind == Error::Kind::Offline)
        m_offline << job.section;
    note(job, outcome.error, outcome.nextTryAt);
    for (StoryId id : outcome.added + outcome.updated) {
        const auto page = m_request.pages ? StoryStore(m_parts.database).findWantedPage(id) : std::nullopt;
        if (page)
            addPages({*page}, SyncJob::Urgency::Page);
    }
}

QCoro::Task<> SyncRun::runPage(SyncJob job)
{
    const PageOutcome outcome = co_await StoryFetch(m_parts).fetch(job);
    m_teller.received(job, outcome.bytes);
    ++(outcome.error ? m_report.pagesFailed : m_report.pagesFetched);
    m_report.pagesStub += outcome.stub ? 1 : 0;
    note(job, outcome.error, outcome.nextTryAt);
    m_teller.storiesBecameDifferent({job.story});
    if (m_stopped)
        co_return;
    if (!outcome.mostViewed.isEmpty())
        addMostViewed(job, outcome.mostViewed);
    const PhotoStore photos(m_parts.database);
    if (m_request.photos)
        addPhotos(job, photos.listWantedPhotos(dueBefore(m_request), photosOfOneStory, job.story), outcome.leadPhoto);
}

QCoro::Task<> SyncRun::runPhoto(SyncJob job)
{
    const PhotoOutcome outcome = co_await PhotoSync(m_parts).fetch(job);
    m_teller.received(job, outcome.bytes);
    ++(outcome.error ? m_report.photosFailed : m_report.photosFetched);
    note(job, outcome.error, outcome.nextTryAt);
    m_teller.storiesBecameDifferent(outcome.stories);
}

void SyncRun::note(const SyncJob &job, const std::optional<Error> &error, const QDateTime &nextTryAt)
{
    judgeHost(job, error);
    if (!error || error->kind == Error::Kind::Cancelled)
        return;
    const QString section = m_sections.value(job.section).name;
    m_report.failures << SyncReport::Failure{job.section, section, job.address, *error, nextTryAt};
    if (isOfStore(error->kind) && !m_stopped)
        stop();
}

// A host that asks to wait, or fails again and again, is left alone for the rest of this sync.
void SyncRun::judgeHost(const SyncJob &job, const std::optional<Error> &error)
{
    const QString host = job.address.host();
    m_heard = m_heard || !error || (!isPassing(error->kind) && !isTrouble(error->kind));
    if (!error || (!isTrouble(error->kind) && error->kind != Error::Kind::TooManyRequests)) {
        m_trouble.remove(host);
        return;
    }
    const QDateTime until = m_parts.http.pausedUntil(host);
    if (error->kind == Error::Kind::TooManyRequests && until.isValid()) {
        if (auto kept = SectionStore(m_parts.database).pauseHost(host, until); !kept)
            qWarning("sync: keep pause: %s", qUtf8Printable(kept.error().detail));
    }
    if (error->kind == Error::Kind::TooManyRequests || ++m_trouble[host] >= mostTrouble) {
        const int dropped = m_queue.dropHost(host);
        m_report.left += dropped;
        m_teller.dropped(dropped);
    }
}

// No section found a network and nobody answered: it is us, so no section is held to it.
void SyncRun::judgeOffline()
{
    if (!m_heard) { // due as soon as there is a network
        for (SyncReport::Failure &failure : m_report.failures) {
            if (failure.error.kind == Error::Kind::Offline)
                failure.nextTryAt = QDateTime::currentDateTimeUtc();
        }
        return;
    }
    for (SectionId id : std::as_const(m_offline)) {
        const Error error{Error::Kind::Offline, QStringLiteral("sync: section %1: host not reached").arg(id)};
        const Result<QDateTime> next = SectionSync(m_parts).saveProblem(m_sections.value(id), error, {});
        for (SyncReport::Failure &failure : m_report.failures) {
            if (failure.section == id && failure.error.kind == Error::Kind::Offline && next)
                failure.nextTryAt = *next;
        }
    }
}

} // namespace sarika
