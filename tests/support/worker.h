// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/database.h"
#include "app/store/storylists.h"
#include "app/sync/syncworker.h"
#include "tests/support/paper.h"

#include <QTemporaryDir>
#include <QThread>

namespace sarika
{

/// A sync worker on its thread with a cache of its own, for tests: each call waits for what it is told back.
class Worker final
{
public:
    explicit Worker(const QString &folder, const HttpLimits &limits = quickLimits());
    ~Worker();
    Q_DISABLE_COPY_MOVE(Worker)

    static HttpLimits quickLimits(); // short times, so that faults show soon

    Paths paths() const { return m_paths; }

    SyncWorker &worker() { return *m_worker; }

    Result<Discovery> discover(const QString &address);
    SourceId follow(const QUrl &feed, Section::Kind kind = Section::Kind::Feed); // home: the feed's host
    SyncReport sync(const SyncRequest &request = {});
    void start(const SyncRequest &request); // and wait for its end later:
    SyncReport ended();
    void cancel();
    void act(const std::function<void(ReaderActs &)> &act);
    void tell(const std::function<void(SyncWorker &)> &call); // and waits until it is done
    void close();

    QList<StoryCard> cards() const; // of all, newest first
    std::optional<Story> storyAt(const QUrl &address) const;
    Section section() const; // the first
    std::unique_ptr<Database> reader() const;

    QList<Error> failures; // told by failed()

private:
    template <typename Call> void post(Call call)
    {
        QMetaObject::invokeMethod(m_worker, [of = m_worker, call] { call(*of); }, Qt::QueuedConnection);
    }

    void settle(); // until what was posted is done

    Paths m_paths;
    QThread m_thread;
    SyncWorker *m_worker;
    QObject m_here; // receives on the test's thread
    QList<SyncReport> m_reports;
};

} // namespace sarika
