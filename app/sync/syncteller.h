// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/jobqueue.h"
#include "app/sync/syncprogress.h"

#include <QSet>
#include <QTimer>

namespace sarika
{

/// Gathers what a sync has to tell and tells it about five times a second, so that the screen is not flooded.
class SyncTeller final : public QObject
{
    Q_OBJECT

public:
    explicit SyncTeller(QObject *parent = nullptr);

    void added(const SyncJob &job); // work became known
    void started(const SyncJob &job);
    void ended(const SyncJob &job);
    void dropped(const SyncJob &job); // will not be done
    void dropped(int jobs);
    void received(const SyncJob &job, qint64 bytes); // by the job
    void received(qint64 bytes);                     // by all of the sync

    void storiesAppeared(const QList<StoryId> &ids);
    void storiesBecameDifferent(const QList<StoryId> &ids);
    void tellNow();

Q_SIGNALS:
    void progressed(const sarika::SyncProgress &progress);
    void storiesAdded(const QList<sarika::StoryId> &ids);
    void storiesChanged(const QList<sarika::StoryId> &ids);

private:
    SyncProgress::OfSection &section(const SyncJob &job);
    void tellSoon();

    QTimer m_timer;
    SyncProgress m_progress;
    QHash<SectionId, qsizetype> m_places; // in m_progress.sections
    QSet<StoryId> m_added;
    QSet<StoryId> m_changed;
};

} // namespace sarika
