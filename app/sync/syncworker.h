// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/news/rulesoutcome.h"
#include "app/news/source.h"
#include "app/paths.h"
#include "app/store/retention.h"
#include "app/sync/alarmclock.h"
#include "app/sync/networkwatch.h"
#include "app/sync/readeracts.h"
#include "app/sync/syncprogress.h"
#include "app/wire/httpclient.h"

#include <QThreadPool>

#include <functional>

namespace sarika
{

class Database;
class SyncRun;

/// Lives on the worker thread with the network and the only writing connection; everything is a queued call, everything
/// is told back by a signal. Syncs when asked, and by itself once told to.
class SyncWorker final : public QObject
{
    Q_OBJECT

public:
    struct Setup
    {
        Paths paths;
        HttpLimits http;
        RetentionLimits keep;
        SyncRules rules; // to begin with
    };

    explicit SyncWorker(Setup setup);
    ~SyncWorker() override;

    void open();  // first
    void close(); // last: cancels, lets the database go, then quits the thread

    void act(const std::function<void(ReaderActs &)> &act);

    void discover(const QString &address); // a new one replaces the old
    void cancelDiscover();

    void tryRules(StoryId id, const QUrl &address, const QString &text); // address: of the story's page
    void keepRules(StoryId id, const QUrl &address, const QString &text);

    void sync(const SyncRequest &request); // while one runs: after it, where sections are named
    void cancelSync();
    void fetchStory(StoryId id);

    void syncByItself(); // from now on, by the rules
    void syncIfDue();    // what the clock calls each minute
    void setRules(const SyncRules &rules);
    void setNetwork(const NetworkState &network); // back again, what is due starts at once
    void setRetention(const RetentionLimits &keep);

Q_SIGNALS:
    void storiesAdded(const QList<sarika::StoryId> &ids);
    void storiesChanged(const QList<sarika::StoryId> &ids);
    void storiesRemoved(const QList<sarika::StoryId> &ids);
    void manyMarked();
    void markedAllRead(const sarika::ReadBatch &batch);
    void sourcesChanged();
    void discovered(const sarika::Discovery &discovery);
    void discoverFailed(const QString &address, const sarika::Error &error);
    void followed(sarika::SourceId source);
    void rulesTried(const sarika::RulesOutcome &outcome);
    void syncStarted();
    void syncProgressed(const sarika::SyncProgress &progress);
    void syncEnded(const sarika::SyncReport &report);
    void searchRenewed(int done, int total); // stories, while the search index is made anew; both 0 at its end
    void planned(const sarika::SyncPlan &plan);
    void meteredAsked(); // a sync is due, every byte may cost, and the reader wants to be asked; once until it is not
    void failed(const sarika::Error &error);

private:
    struct Parts; // what lives from open to close

    QCoro::Task<> runSync(SyncRequest request);
    QCoro::Task<> runStory(StoryId id);
    QCoro::Task<> runDiscovery(QString address);
    QCoro::Task<> runTrials();
    QCoro::Task<> keepLimits();
    QCoro::Task<> renewSearch();
    SyncRun *startRun(const SyncRequest &request);
    void endRun(const SyncReport &report);
    std::optional<qint64> budgetFor(const SyncRequest &request) const;
    void leave(); // a coroutine of ours ended
    void finish();

    Setup m_setup;
    std::unique_ptr<Parts> m_parts;
    std::optional<SyncRequest> m_next;
    AlarmClock m_clock;
    int m_active = 0;        // coroutines of ours
    int m_discovery = 0;     // number of the newest
    bool m_renewing = false; // the search index
    bool m_closing = false;
};

} // namespace sarika
