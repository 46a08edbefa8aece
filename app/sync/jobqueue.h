// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/news/ids.h"
#include "app/news/photo.h"

#include <QCoroTask>
#include <QDateTime>
#include <QHash>
#include <QObject>
#include <QUrl>

#include <array>
#include <deque>
#include <functional>
#include <list>
#include <optional>

namespace sarika
{

/// One section, page or photo still to be fetched in this sync.
struct SyncJob
{
    enum class Kind { Section, Page, Photo };
    // In this order jobs are started, wherever their host has room.
    enum class Urgency { Favourite, Section, MostViewed, Page, LeadPhoto, BodyPhoto };

    Kind kind = Kind::Page;
    Urgency urgency = Urgency::Page;
    StoryId story = 0;
    SectionId section = 0;
    SourceId source = 0;
    QUrl address;
    QUrl referrer;         // of a photo: the page that shows it
    QString name;          // headline or section, for the progress
    int tries = 0;         // that failed before
    QDateTime publishedAt; // of the story; invalid: of a section
};

/// The sections, pages and photos of one sync: most urgent first, of one host the newest story before older ones, else
/// in the order they were added; so many at once and so many a host, so that one slow paper holds up nobody and memory
/// stays bounded.
class JobQueue final : public QObject
{
    Q_OBJECT

public:
    using Run = std::function<QCoro::Task<>(SyncJob)>;

    struct Room
    {
        int total = 32;
        int perHost = 4;
    };

    JobQueue(Run run, Room room, QObject *parent = nullptr);

    void add(SyncJob job);
    bool hurry(const QString &host, StoryId story, SyncJob::Urgency urgency); // a page that waits; false: none does
    void start();                                                             // nothing runs before
    void clear();                      // forgets what waits; what runs ends by itself
    int dropHost(const QString &host); // forgets what waits for one host; how many that were

    int waiting() const { return m_waiting; }

    bool idle() const { return m_waiting == 0 && m_running == 0; }

Q_SIGNALS:
    void ended(); // nothing waits, nothing runs

private:
    struct HostLine
    {
        QString host;
        std::deque<SyncJob> jobs;
    };

    using Line = std::list<HostLine>; // hosts take turns

    void pump();
    std::optional<SyncJob> take();
    QCoro::Task<> runOne(SyncJob job);

    Run m_run;
    Room m_room;
    std::array<Line, 6> m_lines;
    QHash<QString, int> m_busy; // jobs running by host
    int m_waiting = 0;
    int m_running = 0;
    bool m_started = false;
    bool m_pumping = false;
};

} // namespace sarika
