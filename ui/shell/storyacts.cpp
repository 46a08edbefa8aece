// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/storyacts.h"

#include "ui/reading/readingpane.h"
#include "ui/stories/storiespane.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>

namespace sarika
{

StoryActs::StoryActs(Library &library, StoriesPane &stories, ReadingPane &reading, QObject *parent)
    : QObject(parent), m_library(library), m_stories(stories), m_reading(reading)
{
    connect(&reading, &ReadingPane::storyWanted, this, &StoryActs::goTo);
    connect(&reading, &ReadingPane::placeLeft, this, [this](StoryId id, const std::optional<ReadingPlace> &place) {
        m_places.insert(id, place);
        m_library.keepPlace(id, place);
    });
    connect(&reading, &ReadingPane::endReached, this, &StoryActs::nextUnread);
    connect(&library, &Library::storiesChanged, this, &StoryActs::readAgain);
    connect(&library, &Library::failed, &stories, &StoriesPane::readAgain);
    connect(&library, &Library::manyMarked, this, [this] {
        if (m_open)
            readAgain({m_open->card.id});
    });
    connect(&library, &Library::markedAllRead, this, [this](const ReadBatch &batch) {
        m_undo = batch;
        Q_EMIT allMarked(batch.count);
    });
}

void StoryActs::show(StoryId id)
{
    if (m_open && m_open->card.id == id)
        return;
    m_open = m_library.findStory(id);
    if (!m_open)
        return;
    Q_EMIT opening();
    m_history.visit(id);
    m_reading.showStory(*m_open, m_library.listMostViewed(m_open->card.sourceId), beside(id),
                        m_places.contains(id) ? m_places.value(id) : m_library.findPlace(id));
    if (!m_open->card.read)
        m_library.markStories({id}, ReadMark::Read);
    Q_EMIT changed();
}

void StoryActs::close()
{
    m_open.reset();
    m_reading.clear();
    Q_EMIT changed();
}

void StoryActs::readAgain(const QList<StoryId> &ids)
{
    if (!m_open || !ids.contains(m_open->card.id))
        return;
    const std::optional<Story> now = m_library.findStory(m_open->card.id);
    if (!now || *now == *m_open)
        return;
    m_open = now;
    m_reading.showStory(*m_open, m_library.listMostViewed(m_open->card.sourceId), beside(m_open->card.id));
    Q_EMIT changed();
}

void StoryActs::toggleRead()
{
    if (m_open)
        m_library.markStories({m_open->card.id}, m_open->card.read ? ReadMark::Unread : ReadMark::Read);
}

void StoryActs::toggleFavourite()
{
    if (m_open)
        m_library.markFavourite(m_open->card.id,
                                m_open->card.favourite ? FavouriteMark::None : FavouriteMark::Favourite);
}

void StoryActs::markAllRead()
{
    m_stories.showAllRead();
    m_library.markAllRead(m_stories.filter());
}

void StoryActs::undoMarkAll()
{
    if (canUndoMarkAll())
        m_library.undoAllRead(std::exchange(m_undo, {}));
    Q_EMIT changed();
}

// The next one of this list below the open story; from its top again when there is none below.
void StoryActs::nextUnread()
{
    std::optional<StoryId> next = m_library.nextUnread(m_stories.filter(), m_stories.chosenAnchor());
    if (!next)
        next = m_library.nextUnread(m_stories.filter(), {});
    if (!next)
        return;
    m_stories.choose(*next);
    show(*next);
}

// Chosen in the list where it is there, so that the next one is the one below it.
bool StoryActs::goTo(StoryId id)
{
    show(id);
    if (!m_open || m_open->card.id != id)
        return false;
    if (m_stories.shownIds().contains(id))
        m_stories.choose(id);
    return true;
}

// Stories that retention took meanwhile are passed over.
void StoryActs::goBack()
{
    while (const std::optional<StoryId> id = m_history.back()) {
        if (m_library.findStory(*id) && goTo(*id))
            return;
    }
}

void StoryActs::goForward()
{
    while (const std::optional<StoryId> id = m_history.forward()) {
        if (m_library.findStory(*id) && goTo(*id))
            return;
    }
}

Neighbours StoryActs::beside(StoryId id) const
{
    const QList<StoryId> list = m_stories.shownIds();
    const qsizetype at = list.indexOf(id);
    if (at < 0)
        return {};
    Neighbours found;
    for (const StoryCard &card : m_library.findCards(list.mid(std::max<qsizetype>(0, at - 1), 3))) {
        if (at > 0 && card.id == list.at(at - 1))
            found.previous = card;
        if (at + 1 < list.size() && card.id == list.at(at + 1))
            found.next = card;
    }
    return found;
}

void StoryActs::follow(const QUrl &link)
{
    const std::optional<StoryId> here = m_library.findStoryAt(link);
    if (!here || !goTo(*here))
        QDesktopServices::openUrl(link);
}

void StoryActs::openInBrowser() const
{
    if (m_open)
        QDesktopServices::openUrl(m_open->address);
}

void StoryActs::copyLink() const
{
    if (m_open)
        QGuiApplication::clipboard()->setText(m_open->address.toString(QUrl::FullyEncoded));
}

} // namespace sarika
