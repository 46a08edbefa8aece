// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/error.h"
#include "app/news/ids.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace sarika
{

/// Where a running sync stands; sent a few times a second at most.
struct SyncProgress
{
    struct OfSection
    {
        SectionId section = 0;
        QString name;
        int done = 0;     // feed, pages and photos finished
        int total = 0;    // known so far
        qint64 bytes = 0; // received on the wire, by what is finished
    };

    int done = 0;
    int total = 0;
    qint64 bytes = 0; // received on the wire
    QString current;  // what is being fetched: a headline or a section's name
    QList<OfSection> sections;
};

/// What one sync did.
struct SyncReport
{
    struct Failure
    {
        SectionId section = 0;
        QString sectionName;
        QUrl address;
        Error error;
        QDateTime nextTryAt; // UTC; invalid means not before the reader asks
    };

    int sections = 0;
    int notModified = 0;
    int failed = 0; // sections
    int storiesAdded = 0;
    int storiesUpdated = 0;
    int pagesFetched = 0;
    int pagesStub = 0; // of these, pages that showed only the opening of their story
    int pagesFailed = 0;
    int photosFetched = 0;
    int photosFailed = 0;
    int requests = 0;
    qint64 bytes = 0; // received on the wire
    qint64 ms = 0;
    int left = 0; // pages and photos put off to the next sync: the budget was spent or their host asked to wait
    QStringList leftNames;    // headlines of those the budget left out, at most 50
    bool budgetSpent = false; // what a sync or a day may cost
    bool cancelled = false;
    QDateTime endedAt; // UTC
    QList<Failure> failures;

    bool offline() const; // nobody could be reached: it is us
};

/// What the reader allows syncs to do by themselves, and what they may cost.
struct SyncRules
{
    enum class Metered { Sync, Ask, Wait }; // on a connection where every byte may cost

    int minutes = 0; // between two; 0: never by itself
    Metered metered = Metered::Sync;
    qint64 bytesOfSync = 0; // on the wire; 0: no limit
    qint64 bytesOfDay = 0;
};

/// When the next sync comes by itself, or what it waits for.
struct SyncPlan
{
    enum class Waits { Asked, Clock, Network, FreeNetwork }; // Asked: it never comes by itself

    Waits waits = Waits::Asked;
    QDateTime nextAt; // UTC, with Clock

    bool operator==(const SyncPlan &) const = default;
};

/// What one sync is asked to do.
struct SyncRequest
{
    QList<SectionId> sections; // empty means all that are due
    bool pages = true;
    bool photos = true;
    bool byClock = false; // nobody asked: only sections whose own rhythm has them due
    bool force = false;   // ignore the times set by back-off and freshness
    qint64 budget = 0;    // bytes on the wire; 0 means no limit
};

} // namespace sarika
