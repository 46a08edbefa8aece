// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/worker.h"

#include "app/store/sourcestore.h"
#include "app/sync/networkworker.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTimer>

using namespace std::chrono_literals;

namespace sarika
{

namespace
{
// Waits in an event loop until `done`, at most a minute.
template <typename Done> bool wait(Done done)
{
    QTimer patience;
    patience.setSingleShot(true);
    patience.start(60s);
    while (!done() && patience.isActive())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return done();
}
} // namespace

HttpLimits Worker::quickLimits()
{
    HttpLimits limits;
    limits.connect = 3s;
    limits.firstByte = 2s;
    limits.stall = 3s;
    limits.whole = 20s;
    return limits;
}

Worker::Worker(const QString &folder, const HttpLimits &limits) : m_paths(Paths::inFolder(folder))
{
    m_worker = new NetworkWorker({.paths = m_paths, .http = limits, .keep = {}, .rules = {}});
    QObject::connect(m_worker, &SyncWorker::failed, &m_here, [this](const Error &error) { failures << error; });
    QObject::connect(m_worker, &SyncWorker::syncEnded, &m_here,
                     [this](const SyncReport &report) { m_reports << report; });
    m_worker->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
    post([](SyncWorker &of) { of.open(); });
    settle();
}

Worker::~Worker()
{
    close();
}

void Worker::close()
{
    if (!m_thread.isRunning())
        return;
    post([](SyncWorker &of) { of.close(); });
    m_thread.wait();
}

void Worker::settle()
{
    bool done = false;
    post([this, &done](SyncWorker &) { QMetaObject::invokeMethod(&m_here, [&done] { done = true; }); });
    wait([&] { return done; });
}

Result<Discovery> Worker::discover(const QString &address)
{
    std::optional<Result<Discovery>> found;
    QObject here;
    QObject::connect(m_worker, &SyncWorker::discovered, &here, [&](const Discovery &discovery) { found = discovery; });
    QObject::connect(m_worker, &SyncWorker::discoverFailed, &here,
                     [&](const QString &, const Error &error) { found = std::unexpected(error); });
    post([address](SyncWorker &of) { of.discover(address); });
    wait([&] { return found.has_value(); });
    return found.value_or(failure(Error::Kind::Timeout, QStringLiteral("the test's patience")));
}

SourceId Worker::follow(const QUrl &feed, Section::Kind kind)
{
    SourceId id = 0;
    QObject here;
    QObject::connect(m_worker, &SyncWorker::followed, &here, [&](SourceId source) { id = source; });
    Discovery discovery;
    discovery.source.name = QStringLiteral("The Loopback Post");
    discovery.source.address = feed.resolved(QUrl(QStringLiteral("/")));
    Discovery::Offer offer;
    offer.section.name = feed.path();
    offer.section.address = feed;
    offer.section.kind = kind;
    discovery.offers << offer;
    act([discovery](ReaderActs &acts) { acts.follow(discovery); });
    wait([&] { return id != 0; });
    return id;
}

void Worker::start(const SyncRequest &request)
{
    m_reports.clear();
    failures.clear();
    post([request](SyncWorker &of) { of.sync(request); });
}

SyncReport Worker::ended()
{
    wait([this] { return !m_reports.isEmpty() || !failures.isEmpty(); });
    return m_reports.isEmpty() ? SyncReport() : m_reports.last();
}

SyncReport Worker::sync(const SyncRequest &request)
{
    start(request);
    wait([this] { return !m_reports.isEmpty() || (!failures.isEmpty() && failures.last().kind == Error::Kind::Busy); });
    return m_reports.isEmpty() ? SyncReport() : m_reports.last();
}

void Worker::cancel()
{
    post([](SyncWorker &of) { of.cancelSync(); });
}

void Worker::act(const std::function<void(ReaderActs &)> &act)
{
    post([act](SyncWorker &of) { of.act(act); });
    settle();
}

void Worker::tell(const std::function<void(SyncWorker &)> &call)
{
    post([call](SyncWorker &of) { call(of); });
    settle();
}

std::unique_ptr<Database> Worker::reader() const
{
    auto database = Database::open(m_paths.database(), Access::Read);
    return database ? *std::move(database) : nullptr;
}

QList<StoryCard> Worker::cards() const
{
    const auto database = reader();
    return StoryLists(*database).listStories({}, {}, 10'000);
}

std::optional<Story> Worker::storyAt(const QUrl &address) const
{
    const auto database = reader();
    const StoryLists lists(*database);
    const auto id = lists.findStoryAt(address);
    return id ? lists.findStory(*id) : std::nullopt;
}

Section Worker::section() const
{
    const auto database = reader();
    const QList<Source> sources = SourceStore(*database).listSources();
    return sources.isEmpty() || sources.first().sections.isEmpty() ? Section() : sources.first().sections.first();
}

} // namespace sarika
