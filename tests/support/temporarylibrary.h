// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/news/ids.h"
#include "app/news/incomingpage.h"
#include "app/news/incomingstory.h"
#include "app/paths.h"

#include <QDateTime>
#include <QList>
#include <QTemporaryDir>

#include <memory>

namespace sarika
{

class Database;

/// A data folder of its own for one test, filled through the stores as a sync would: one newspaper with two sections,
/// an English and a Khmer one, stories with lead photos, and a MOST VIEWED list of six. All times are relative to
/// `now`. Any failure ends the test program at once.
class TemporaryLibrary final
{
public:
    enum class Content { Empty, Filled };

    explicit TemporaryLibrary(Content content = Content::Filled, int english = 40, int khmer = 10);
    ~TemporaryLibrary();

    Paths paths() const;

    /// The only writer; closed by closeWriter(), e.g. before Library::open, and opened again when asked for.
    Database &writer();
    void closeWriter();

    SourceId source() const { return m_source; }

    SectionId englishSection() const { return m_english; }

    SectionId khmerSection() const { return m_khmer; }

    const QList<StoryId> &englishStories() const { return m_englishStories; } // newest first

    const QList<StoryId> &khmerStories() const { return m_khmerStories; } // newest first

    QDateTime now() const { return m_now; } // UTC

    // Story n as the feed and its page give it; n counts from 0, the newest.
    IncomingStory incomingStory(int n, const QString &language) const;
    IncomingPage incomingPage(int n, const QString &language) const;

    /// Adds a newer story than all others, text and photo held; returns its id.
    StoryId addStory(const QString &headline, SectionId section);

private:
    void follow();
    QList<StoryId> fill(int count, const QString &language, SectionId section);
    void keepPhoto(const QUrl &address, int n);
    void saveMostViewed();

    QTemporaryDir m_folder;
    QDateTime m_now;
    std::unique_ptr<Database> m_writer;
    SourceId m_source = 0;
    SectionId m_english = 0;
    SectionId m_khmer = 0;
    int m_added = 0;
    QList<StoryId> m_englishStories;
    QList<StoryId> m_khmerStories;
};

} // namespace sarika
