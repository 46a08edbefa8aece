// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/syncteller.h"

using namespace std::chrono_literals;

namespace sarika
{

SyncTeller::SyncTeller(QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(200ms);
    connect(&m_timer, &QTimer::timeout, this, &SyncTeller::tellNow);
}

SyncProgress::OfSection &SyncTeller::section(const SyncJob &job)
{
    const auto place = m_places.constFind(job.section);
    if (place != m_places.constEnd())
        return m_progress.sections[*place];
    m_places.insert(job.section, m_progress.sections.size());
    const QString name = job.kind == SyncJob::Kind::Section ? job.name : QString();
    return m_progress.sections.emplaceBack(job.section, name);
}

void SyncTeller::added(const SyncJob &job)
{
    ++m_progress.total;
    ++section(job).total;
    tellSoon();
}

void SyncTeller::started(const SyncJob &job)
{
    m_progress.current = job.name;
    tellSoon();
}

void SyncTeller::ended(const SyncJob &job)
{
    ++m_progress.done;
    ++section(job).done;
    tellSoon();
}

void SyncTeller::dropped(const SyncJob &job)
{
    --section(job).total;
    dropped(1);
}

void SyncTeller::dropped(int jobs)
{
    m_progress.total -= jobs;
    tellSoon();
}

void SyncTeller::received(const SyncJob &job, qint64 bytes)
{
    section(job).bytes += bytes;
}

void SyncTeller::received(qint64 bytes)
{
    m_progress.bytes = bytes;
}

void SyncTeller::storiesAppeared(const QList<StoryId> &ids)
{
    m_added += QSet(ids.begin(), ids.end());
    tellSoon();
}

void SyncTeller::storiesBecameDifferent(const QList<StoryId> &ids)
{
    m_changed += QSet(ids.begin(), ids.end());
    tellSoon();
}

void SyncTeller::tellSoon()
{
    if (!m_timer.isActive())
        m_timer.start();
}

void SyncTeller::tellNow()
{
    m_timer.stop();
    const QSet<StoryId> added = std::exchange(m_added, {});
    const QSet<StoryId> changed = std::exchange(m_changed, {}) - added;
    if (!added.isEmpty())
        Q_EMIT storiesAdded(added.values());
    if (!changed.isEmpty())
        Q_EMIT storiesChanged(changed.values());
    Q_EMIT progressed(m_progress);
}

} // namespace sarika
