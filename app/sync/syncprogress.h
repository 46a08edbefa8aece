// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/error.h"
#include "app/news/ids.h"

#include <QDateTime>
#include <QList>
#include <QString>
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
        int done = 0;  // feed, pages and photos finished
        int total = 0; // known so far
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
    int pagesFailed = 0;
    int photosFetched = 0;
    int photosFailed = 0;
    int requests = 0;
    qint64 bytes = 0; // received on the wire
    qint64 ms = 0;
    int left = 0; // pages and photos put off to the next sync: the budget was spent or their host asked to wait
    bool cancelled = false;
    QDateTime endedAt; // UTC
    QList<Failure> failures;
};

/// What one sync is asked to do.
struct SyncRequest
{
    QList<SectionId> sections; // empty means all that are due
    bool pages = true;
    bool photos = true;
    bool force = false; // ignore the times set by back-off and freshness
    qint64 budget = 0;  // bytes on the wire; 0 means no limit
};

} // namespace sarika
