// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/news/rulesoutcome.h"
#include "app/news/source.h"
#include "app/paths.h"
#include "app/store/retention.h"
#include "app/sync/networkstate.h"
#include "app/sync/readeracts.h"
#include "app/sync/syncprogress.h"
#include "app/wire/httplimits.h"

#include <functional>

namespace sarika
{

/// What the library asks of the worker thread: everything is a queued call, everything is told back by a signal. Apart
/// from what does it (networkworker.h), which brings Qt Network along.
class SyncWorker : public QObject
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

    virtual void open() = 0;  // first
    virtual void close() = 0; // last: cancels, lets the database go, then quits the thread

    virtual void act(const std::function<void(ReaderActs &)> &act) = 0;

    virtual void discover(const QString &address) = 0; // a new one replaces the old
    virtual void cancelDiscover() = 0;

    virtual void tryRules(StoryId id, const QUrl &address, const QString &text) = 0; // address: of the story's page
    virtual void keepRules(StoryId id, const QUrl &address, const QString &text) = 0;

    virtual void sync(const SyncRequest &request) = 0; // while one runs: after it, where sections are named
    virtual void cancelSync() = 0;
    virtual void fetchStory(StoryId id) = 0;

    virtual void syncByItself() = 0; // from now on, by the rules
    virtual void syncIfDue() = 0;    // what the clock calls each minute
    virtual void setRules(const SyncRules &rules) = 0;
    virtual void setNetwork(const NetworkState &network) = 0; // back again, what is due starts at once
    virtual void setRetention(const RetentionLimits &keep) = 0;

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
};

} // namespace sarika
