// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/networkworker.h"

#include "app/store/database.h"
#include "app/store/photostore.h"
#include "app/store/reportstore.h"
#include "app/store/storecheck.h"
#include "app/store/storylists.h"
#include "app/store/storysearch.h"
#include "app/store/storystore.h"
#include "app/sync/discovery.h"
#include "app/sync/rulestrial.h"
#include "app/sync/synclock.h"
#include "app/sync/syncreportjson.h"
#include "app/sync/syncrun.h"
#include "app/sync/syncteller.h"
#include "app/sync/turns.h"
#include "app/sync/writebatch.h"

#include <QCoroTimer>
#include <QJsonDocument>
#include <QThread>

#include <algorithm>

using namespace std::chrono_literals;

namespace sarika
{

namespace
{
constexpr int feedsAtOnce = 16; // enough to keep the pool and the writer at work
} // namespace

struct NetworkWorker::Parts
{
    Parts(std::unique_ptr<Database> opened, const HttpLimits &limits)
        : database(std::move(opened)), writes(*database), acts(*database), http(limits), discoveryHttp(limits),
          rulesTrial(&discoveryHttp, &pool)
    {
        pool.setMaxThreadCount(std::clamp(QThread::idealThreadCount(), 2, 4));
        files.setMaxThreadCount(4);
    }

    QThreadPool pool; // goes last: it waits for what still runs on it
    QThreadPool files;
    std::unique_ptr<Database> database;
    WriteBatch writes;
    Turns feeds{feedsAtOnce};
    ReaderActs acts;
    HttpClient http;
    HttpClient discoveryHttp; // of its own, so that each is cancelled alone
    RulesTrial rulesTrial;
    std::optional<RulesTrial::Wish> wantedTrial;
    bool trying = false;
    SyncRun *run = nullptr; // while a sync runs
};

NetworkWorker::NetworkWorker(Setup setup) : m_setup(std::move(setup)), m_clock(m_setup.rules, this)
{
    connect(&m_clock, &AlarmClock::planned, this, &SyncWorker::planned);
    connect(&m_clock, &AlarmClock::meteredAsked, this, &SyncWorker::meteredAsked);
    connect(&m_clock, &AlarmClock::rang, this, [this] {
        if (m_parts && m_parts->run == nullptr)
            sync({.byClock = true});
    });
}

NetworkWorker::~NetworkWorker() = default;

void NetworkWorker::open()
{
    auto database = Database::open(m_setup.paths.database(), Access::Write);
    if (!database)
        return Q_EMIT failed(database.error());
    m_parts = std::make_unique<Parts>(*std::move(database), m_setup.http);
    const ReaderActs *acts = &m_parts->acts;
    connect(acts, &ReaderActs::storiesChanged, this, &SyncWorker::storiesChanged);
    connect(acts, &ReaderActs::storiesRemoved, this, &SyncWorker::storiesRemoved);
    connect(acts, &ReaderActs::manyMarked, this, &SyncWorker::manyMarked);
    connect(acts, &ReaderActs::markedAllRead, this, &SyncWorker::markedAllRead);
    connect(acts, &ReaderActs::sourcesChanged, this, &SyncWorker::sourcesChanged);
    connect(acts, &ReaderActs::followed, this, &SyncWorker::followed);
    connect(acts, &ReaderActs::failed, this, &SyncWorker::failed);
    connect(acts, &ReaderActs::storyWanted, this, &NetworkWorker::fetchStory);
    m_clock.setLastSync(SourceStore(*m_parts->database).lastSyncAt());
}

void NetworkWorker::close()
{
    m_closing = true;
    cancelSync();
    cancelDiscover();
    ++m_active;
    leave();
}

void NetworkWorker::leave()
{
    if (--m_active == 0 && m_closing) // queued: we may be inside a call of what is about to go
        QMetaObject::invokeMethod(this, &NetworkWorker::finish, Qt::QueuedConnection);
}

void NetworkWorker::finish()
{
    m_clock.stop();
    m_parts.reset();
    thread()->quit();
}

void NetworkWorker::act(const std::function<void(ReaderActs &)> &act)
{
    if (m_parts)
        act(m_parts->acts);
    else
        Q_EMIT failed({Error::Kind::Storage, QStringLiteral("sync: write: no database")});
}

void NetworkWorker::discover(const QString &address)
{
    if (!m_parts || m_closing)
        return;
    cancelDiscover();
    runDiscovery(address);
}

void NetworkWorker::cancelDiscover()
{
    ++m_discovery;
    if (m_parts)
        m_parts->discoveryHttp.cancelAll();
}

QCoro::Task<> NetworkWorker::runDiscovery(QString address)
{
    ++m_active;
    const int number = m_discovery;
    Discoverer discoverer(&m_parts->discoveryHttp, &m_parts->pool);
    const Result<Discovery> found = co_await discoverer.discover(address);
    if (number == m_discovery && found)
        Q_EMIT discovered(*found);
    else if (number == m_discovery)
        Q_EMIT discoverFailed(address, found.error());
    leave();
}

void NetworkWorker::tryRules(StoryId id, const QUrl &address, const QString &text)
{
    if (!m_parts || m_closing)
        return;
    m_parts->wantedTrial = RulesTrial::Wish{id, address, text};
    if (!m_parts->trying)
        runTrials();
}

// One at a time; of those that wait only the newest counts.
QCoro::Task<> NetworkWorker::runTrials()
{
    ++m_active;
    m_parts->trying = true;
    while (const auto wish = std::exchange(m_parts->wantedTrial, {}))
        Q_EMIT rulesTried(co_await m_parts->rulesTrial.attempt(*wish));
    m_parts->trying = false;
    leave();
}

// The story the rules were tried on is read anew at once: its page is at hand.
void NetworkWorker::keepRules(StoryId id, const QUrl &address, const QString &text)
{
    if (!m_parts)
        return;
    Result<void> kept = SiteRulesFolder(m_setup.paths.rules()).save(address, text);
    if (const auto page = m_parts->rulesTrial.lastPage(id); kept && page)
        kept = StoryStore(*m_parts->database).saveWhole(id, *page, QDateTime::currentDateTimeUtc());
    if (!kept)
        Q_EMIT failed(kept.error());
    else
        Q_EMIT storiesChanged({id});
}

void NetworkWorker::sync(const SyncRequest &request)
{
    if (!m_parts || m_closing || (request.byClock && !m_clock.allows()))
        return;
    if (m_parts->run == nullptr)
        runSync(request);
    else if (!request.sections.isEmpty())
        m_next = request;
}

void NetworkWorker::cancelSync()
{
    m_next.reset();
    if (m_parts && m_parts->run != nullptr)
        m_parts->run->cancel();
}

void NetworkWorker::fetchStory(StoryId id)
{
    if (!m_parts || m_closing)
        return;
    if (m_parts->run != nullptr)
        m_parts->run->addStory(id);
    else
        runStory(id);
}

SyncRun *NetworkWorker::startRun(const SyncRequest &request)
{
    auto *run = new SyncRun({*m_parts->database, m_parts->http, m_parts->pool, m_parts->files, m_parts->writes,
                             m_parts->feeds, m_setup.paths.rules()},
                            request, this);
    const SyncTeller *teller = &run->teller();
    connect(teller, &SyncTeller::storiesAdded, this, &SyncWorker::storiesAdded);
    connect(teller, &SyncTeller::storiesChanged, this, &SyncWorker::storiesChanged);
    connect(teller, &SyncTeller::storiesAdded, this, &SyncWorker::sourcesChanged);
    m_parts->run = run;
    return run;
}

// 1. One sync at a time on this cache, whoever runs it. 2. The pass. 3. What is too old or too much goes. 4. The
// report.
QCoro::Task<> NetworkWorker::runSync(SyncRequest request)
{
    Result<SyncLock> lock = SyncLock::take(m_setup.paths.lock());
    if (!lock) {
        Q_EMIT failed(lock.error());
        co_return;
    }
    ++m_active;
    m_clock.syncBegan();
    request.budget = budgetFor(request).value_or(1); // so little that all is left out, and said
    SyncRun *run = startRun(request);
    connect(&run->teller(), &SyncTeller::progressed, this, &SyncWorker::syncProgressed);
    Q_EMIT syncStarted();
    const SyncReport report = co_await run->run();
    if (lock->holderDied()) {
        if (auto removed = StoreCheck(*m_parts->database, StoreCheck::Mode::Repair).removeStrays(); !removed)
            qWarning("sync: remove strays: %s", qUtf8Printable(removed.error().detail));
    }
    co_await keepLimits();
    lock->letGo(); // whoever hears of the end may begin the next
    endRun(report);
    leave();
}

// A favourite that is not whole is fetched at once; it is no sync and makes no report.
QCoro::Task<> NetworkWorker::runStory(StoryId id)
{
    ++m_active;
    SyncRun *run = startRun({});
    co_await run->fetchStory(id);
    run->deleteLater();
    m_parts->run = nullptr;
    leave();
    if (const auto next = std::exchange(m_next, {}))
        sync(*next);
}

void NetworkWorker::endRun(const SyncReport &report)
{
    m_parts->run->deleteLater();
    m_parts->run = nullptr;
    m_clock.syncEnded(report);
    const QByteArray json = QJsonDocument(toJson(report)).toJson(QJsonDocument::Compact);
    const Result<void> saved = ReportStore(*m_parts->database).save(report.endedAt, json);
    Q_EMIT sourcesChanged();
    Q_EMIT syncEnded(report); // first: on a full disk the report is told, although it cannot be kept
    if (!saved)
        Q_EMIT failed(saved.error());
    if (const auto next = std::exchange(m_next, {}))
        sync(*next);
}

// In small steps, so that the reader's acts come between.
QCoro::Task<> NetworkWorker::keepLimits()
{
    Retention retention(*m_parts->database);
    co_await renewSearch();
    bool done = false;
    while (!done && !m_closing) {
        const auto step = retention.removeSome(m_setup.keep, QDateTime::currentDateTimeUtc());
        if (step && !step->removed.isEmpty())
            Q_EMIT storiesRemoved(step->removed);
        done = !step || step->done;
        co_await QCoro::sleepFor(0ms);
    }
    while (!m_closing && PhotoStore(*m_parts->database).removeUnused().value_or(0) > 0)
        co_await QCoro::sleepFor(0ms);
    StorySearch search(*m_parts->database);
    while (!m_closing && search.joinSome().value_or(false))
        co_await QCoro::sleepFor(0ms);
    while (!m_closing && retention.giveBackSome().value_or(false))
        co_await QCoro::sleepFor(0ms);
}

// The index after its rules changed, also in small steps; what it has reached is found meanwhile.
QCoro::Task<> NetworkWorker::renewSearch()
{
    if (!m_parts || m_closing || std::exchange(m_renewing, true))
        co_return;
    ++m_active;
    StorySearch search(*m_parts->database);
    const int total = StoryLists(*m_parts->database).countStories();
    for (bool more = search.stale(); more && !m_closing; co_await QCoro::sleepFor(0ms)) {
        more = search.rebuildSome().value_or(false);
        Q_EMIT searchRenewed(more ? search.rebuilt() : 0, more ? total : 0);
    }
    m_renewing = false;
    leave();
}

void NetworkWorker::syncByItself()
{
    renewSearch();
    m_clock.start();
}

void NetworkWorker::syncIfDue()
{
    m_clock.look();
}

void NetworkWorker::setRules(const SyncRules &rules)
{
    m_clock.setRules(rules);
}

void NetworkWorker::setNetwork(const NetworkState &network)
{
    m_clock.setNetwork(network);
}

void NetworkWorker::setRetention(const RetentionLimits &keep)
{
    m_setup.keep = keep;
}

// What this sync may still receive; 0: whatever it takes; nothing: the day has had its share.
std::optional<qint64> NetworkWorker::budgetFor(const SyncRequest &request) const
{
    qint64 least = 0;
    const auto bound = [&least](qint64 bytes) { least = least == 0 ? bytes : std::min(least, bytes); };
    if (m_clock.rules().bytesOfDay > 0) {
        const qint64 left = m_clock.rules().bytesOfDay - ReportStore(*m_parts->database).traffic(QDate::currentDate());
        if (left <= 0)
            return std::nullopt;
        bound(left);
    }
    for (const qint64 bytes : {request.budget, m_clock.rules().bytesOfSync}) {
        if (bytes > 0)
            bound(bytes);
    }
    return least;
}

} // namespace sarika
