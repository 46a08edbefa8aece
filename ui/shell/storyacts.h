// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library.h"
#include "ui/reading/neighbours.h"
#include "ui/shell/readinghistory.h"

namespace sarika
{

class ReadingPane;
class StoriesPane;

/// What the reader does with stories: opens, marks, walks. Joins the list and the reading pane over the library.
class StoryActs final : public QObject
{
    Q_OBJECT

public:
    StoryActs(Library &library, StoriesPane &stories, ReadingPane &reading, QObject *parent = nullptr);

    const std::optional<Story> &open() const { return m_open; }

    bool canUndoMarkAll() const { return m_undo.count > 0; }

    const ReadingHistory &history() const { return m_history; }

    void show(StoryId id); // opens it and marks it read
    void close();
    void toggleRead();
    void toggleFavourite();
    void markAllRead();
    void undoMarkAll();
    void nextUnread();
    void goBack(); // to what was read before
    void goForward();
    void follow(const QUrl &link); // to the story, where it is here; else to the browser
    void openInBrowser() const;
    void copyLink() const;

Q_SIGNALS:
    void opening();            // before a story is handed to the reading pane
    void changed();            // which story is open, or its marks
    void allMarked(int count); // can be undone

private:
    void readAgain(const QList<StoryId> &ids);
    bool goTo(StoryId id);
    Neighbours beside(StoryId id) const; // in the list

    Library &m_library;
    StoriesPane &m_stories;
    ReadingPane &m_reading;
    std::optional<Story> m_open;
    ReadBatch m_undo;
    ReadingHistory m_history;
    QHash<StoryId, std::optional<ReadingPlace>> m_places; // left since the start: perhaps not written yet
};

} // namespace sarika
