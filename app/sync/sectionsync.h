// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/news/source.h"
#include "app/store/storystore.h"
#include "app/sync/syncparts.h"
#include "app/wire/httpclient.h"

#include <QCoroTask>

namespace sarika
{

/// What syncing one section came to.
struct SectionOutcome
{
    std::optional<Error> error;
    QDateTime nextTryAt; // UTC, after an error
    bool notModified = false;
    QList<StoryId> added;
    QList<StoryId> updated;
    qint64 bytes = 0; // received on the wire
};

/// Syncs one section: asks whether its feed changed, reads it, saves its stories. What makes the next request
/// conditional is saved with the stories, so never after a feed that could not be read.
class SectionSync final
{
public:
    explicit SectionSync(const SyncParts &parts) : m_parts(parts) {}

    QCoro::Task<SectionOutcome> sync(Section section);

    /// Writes down that a section failed and when it is tried again; returns that time, invalid where it stops.
    [[nodiscard]] Result<QDateTime> saveProblem(const Section &section, const Error &error,
                                                std::optional<std::chrono::seconds> asked);

private:
    SectionOutcome failed(const Section &section, const Error &error, std::optional<std::chrono::seconds> asked);
    [[nodiscard]] Result<SectionOutcome> save(const Section &section, const HttpAnswer &answer,
                                              const QList<ReadyStory> &stories, const FeedRhythm &rhythm);
    [[nodiscard]] Result<void> saveSynced(const Section &section, const HttpAnswer &answer, const FeedRhythm &rhythm);
    std::chrono::seconds learnt(SectionId id, const QDateTime &now) const;

    SyncParts m_parts;
};

} // namespace sarika
