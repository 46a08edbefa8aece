// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/alarmclock.h"
#include "app/sync/syncworker.h"
#include "app/wire/httpclient.h"

#include <QThreadPool>

namespace sarika
{

class Database;
class SyncRun;

/// The worker itself, with the network and the only writing connection. Syncs when asked, and by itself once told to.
class NetworkWorker final : public SyncWorker
{
    Q_OBJECT

public:
    explicit NetworkWorker(Setup setup);
    ~NetworkWorker() override;

    void open() override;
    void close() override;
    void act(const std::function<void(ReaderActs &)> &act) override;
    void discover(const QString &address) override;
    void cancelDiscover() override;
    void tryRules(StoryId id, const QUrl &address, const QString &text) override;
    void keepRules(StoryId id, const QUrl &address, const QString &text) override;
    void sync(const SyncRequest &request) override;
    void cancelSync() override;
    void fetchStory(StoryId id) override;
    void syncByItself() override;
    void syncIfDue() override;
    void setRules(const SyncRules &rules) override;
    void setNetwork(const NetworkState &network) override;
    void setRetention(const RetentionLimits &keep) override;

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
