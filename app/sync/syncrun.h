// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/news/source.h"
#include "app/store/storystore.h"
#include "app/sync/bytebudget.h"
#include "app/sync/jobqueue.h"
#include "app/sync/mostviewedsync.h"
#include "app/sync/photosync.h"
#include "app/sync/sectionsync.h"
#include "app/sync/storyfetch.h"
#include "app/sync/syncprogress.h"
#include "app/sync/syncteller.h"

#include <QElapsedTimer>
#include <QSet>

namespace sarika
{

struct WantedPhoto;

/// One pass over the sections asked for. Sections first, all their stories saved; then the pages of favourites, of the
/// most viewed, of the newest, each followed by its lead photo; photos of bodies last. Every page and photo is tried
/// once a sync. What one section or page fails at stops no other; only a full or broken store ends the whole.
class SyncRun final : public QObject
{
    Q_OBJECT

public:
    SyncRun(const SyncParts &parts, SyncRequest request, QObject *parent = nullptr);

    QCoro::Task<SyncReport> run();
    QCoro::Task<SyncReport> fetchStory(StoryId id); // that story only, with its photos

    void addStory(StoryId id); // to a running sync, before everything else
    void cancel();

    const SyncTeller &teller() const { return m_teller; }

private:
    void addSections();
    void add(SyncJob job);
    void addPages(const QList<WantedPage> &pages, SyncJob::Urgency urgency);
    void addPhotos(const SyncJob &of, const QList<WantedPhoto> &photos, const QUrl &lead);
    void addLeftPages();
    void addLeftPhotos();
    void addMostViewed(const SyncJob &job, const QList<MostViewed> &list);

    QCoro::Task<> runJob(SyncJob job);
    void putOff(const SyncJob &job);
    void countTraffic();
    QCoro::Task<> runSection(SyncJob job);
    QCoro::Task<> runPage(SyncJob job);
    QCoro::Task<> runPhoto(SyncJob job);
    QCoro::Task<> drain();
    SyncReport finished();

    void note(const SyncJob &job, const std::optional<Error> &error, const QDateTime &nextTryAt);
    void judgeHost(const SyncJob &job, const std::optional<Error> &error);
    void judgeOffline();
    void stop();

    SyncParts m_parts;
    SyncRequest m_request;
    SyncTeller m_teller;
    ByteBudget m_budget;
    JobQueue m_queue;
    MostViewedSync m_mostViewed;
    SyncReport m_report;
    QElapsedTimer m_clock;
    QHash<SectionId, Section> m_sections;
    QSet<StoryId> m_pagesSeen; // asked for in this sync
    QSet<QUrl> m_photosSeen;
    QHash<QString, int> m_trouble; // failures in a row by host
    QList<SectionId> m_offline;    // sections that found no network
    int m_requestsBefore = 0;
    qint64 m_bytesBefore = 0;
    qint64 m_bytesCounted = 0; // in the day's traffic
    bool m_heard = false;      // anybody answered
    bool m_stopped = false;
};

} // namespace sarika
