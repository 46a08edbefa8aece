// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/jobqueue.h"

#include <algorithm>

namespace sarika
{

JobQueue::JobQueue(Run run, Room room, QObject *parent) : QObject(parent), m_run(std::move(run)), m_room(room) {}

void JobQueue::add(SyncJob job)
{
    Line &line = m_lines[static_cast<size_t>(job.urgency)];
    const QString host = job.address.host();
    auto place = std::ranges::find(line, host, &HostLine::host);
    if (place == line.end())
        place = line.insert(line.end(), HostLine{host, {}});
    const auto after = [](const SyncJob &one, const SyncJob &other) { return one.publishedAt > other.publishedAt; };
    place->jobs.insert(std::ranges::upper_bound(place->jobs, job, after), std::move(job));
    ++m_waiting;
    pump();
}

bool JobQueue::hurry(const QString &host, StoryId story, SyncJob::Urgency urgency)
{
    Line &line = m_lines[static_cast<size_t>(SyncJob::Urgency::Page)];
    const auto place = std::ranges::find(line, host, &HostLine::host);
    if (place == line.end())
        return false;
    const auto found = std::ranges::find(place->jobs, story, &SyncJob::story);
    if (found == place->jobs.end())
        return false;
    SyncJob job = std::move(*found);
    place->jobs.erase(found);
    if (place->jobs.empty())
        line.erase(place);
    --m_waiting;
    job.urgency = urgency;
    add(std::move(job));
    return true;
}

void JobQueue::start()
{
    m_started = true;
    pump();
}

void JobQueue::clear()
{
    for (Line &line : m_lines)
        line.clear();
    m_waiting = 0;
    pump();
}

int JobQueue::dropHost(const QString &host)
{
    int dropped = 0;
    for (Line &line : m_lines) {
        line.remove_if([&](const HostLine &of) {
            dropped += of.host == host ? static_cast<int>(of.jobs.size()) : 0;
            return of.host == host;
        });
    }
    m_waiting -= dropped;
    return dropped;
}

// A loop, never recursion: a job may end before it ever waits, and thousands may do so in a row.
void JobQueue::pump()
{
    if (m_pumping || !m_started)
        return;
    m_pumping = true;
    while (auto job = take())
        runOne(std::move(*job));
    m_pumping = false;
    if (idle())
        Q_EMIT ended();
}

std::optional<SyncJob> JobQueue::take()
{
    if (m_running >= m_room.total)
        return std::nullopt;
    for (Line &line : m_lines) {
        const auto free =
            std::ranges::find_if(line, [this](const HostLine &of) { return m_busy.value(of.host) < m_room.perHost; });
        if (free == line.end())
            continue;
        SyncJob job = std::move(free->jobs.front());
        free->jobs.pop_front();
        if (free->jobs.empty())
            line.erase(free);
        else
            line.splice(line.end(), line, free);
        --m_waiting;
        return job;
    }
    return std::nullopt;
}

QCoro::Task<> JobQueue::runOne(SyncJob job)
{
    const QString host = job.address.host();
    ++m_running;
    ++m_busy[host];
    co_await m_run(std::move(job));
    --m_running;
    if (--m_busy[host] == 0)
        m_busy.remove(host);
    pump();
}

} // namespace sarika
