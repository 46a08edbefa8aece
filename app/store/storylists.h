// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/news/story.h"
#include "app/news/storyfilter.h"

namespace sarika
{

class Database;
struct SearchPhrase;

/// All reading of stories: lists by keyset (newest first), single stories, counts. Every query has its index.
/// Reads that fail are logged and give nothing.
class StoryLists final
{
public:
    explicit StoryLists(const Database &database) : m_database(database) {}

    QList<StoryCard> listStories(const StoryFilter &filter, const StoryAnchor &after, int limit) const;
    QList<StoryCard> findCards(const QList<StoryId> &ids, const QString &query = {}) const;

    // The same lists by their keys alone, read from an index without the stories.
    QList<StoryAnchor> listPlaces(const StoryFilter &filter, const StoryAnchor &after, int limit) const;
    QList<StoryAnchor> findPlaces(const StoryFilter &filter, const QList<StoryId> &ids) const; // of those in the list

    std::optional<Story> findStory(StoryId id) const;
    std::optional<StoryId> findStoryAt(const QUrl &address) const;

    /// The first unread story below `after` in the list, else the topmost one; never `after` itself.
    std::optional<StoryId> nextUnread(const StoryFilter &filter, const StoryAnchor &after) const;
    UnreadCounts countUnread() const;
    int countStories() const; // all that are kept

private:
    void addSnippets(QList<StoryCard> &cards, const QList<SearchPhrase> &phrases) const;
    int tally(const QString &name) const;

    const Database &m_database;
};

} // namespace sarika
