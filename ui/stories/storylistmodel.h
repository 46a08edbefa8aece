// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/stories/storyplaces.h"
#include "ui/stories/storyreader.h"

#include <QAbstractListModel>
#include <QCache>

namespace sarika
{

/// The stories of one filter, newest first: the keys of all of them, read in pages by key, and the cards of those that
/// are looked at. What a sync brings is put in between without moving what is there; a story stays in the list it was
/// opened from, even when reading it takes it out of the filter, until the filter is set again.
class StoryListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { CardRole = Qt::UserRole, IdRole };

    static constexpr int firstPlaces = 256; // read at once when a list is opened
    static constexpr int morePlaces = 4096;
    static constexpr int moreHits = 200; // of a search, where each costs more
    static constexpr int cardsAtOnce = 16;
    static constexpr int many = 2000; // changed at once: the list is read anew, not looked through for each

    explicit StoryListModel(StoryReader reader, QObject *parent = nullptr);

    void setFilter(const StoryFilter &filter); // reads anew, also when it is the same

    const StoryFilter &filter() const { return m_filter; }

    // The library's signals.
    void add(const QList<StoryId> &ids);
    void change(const QList<StoryId> &ids);
    void changeMany(); // marks of any of them
    void remove(const QList<StoryId> &ids);

    void showAllRead(); // until the cache has it so, and tells
    void readAgain();   // every card
    void timePassed();  // relative times are older, or said in another language
    QModelIndex indexOf(StoryId id) const;
    QModelIndex reach(StoryId id);                  // fetches as far as it must
    QModelIndex firstBefore(const QDateTime &time); // the newest story that is older; likewise
    QList<StoryId> ids() const;
    StoryAnchor anchorAt(const QModelIndex &index) const;

    /// Whether the rest of the list is worth reading before anybody asks for it: so that its length is known.
    bool readsAhead() const { return m_filter.query.isEmpty(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    const StoryCard &cardAt(int row) const;
    void keepCards(const QList<StoryCard> &cards) const;
    void insert(const QList<StoryAnchor> &places);
    void insertAt(qsizetype row, const QList<StoryAnchor> &places);
    void insertHits(const QList<StoryAnchor> &newest);
    void dropRows(const QList<qsizetype> &rows);
    void moveDated(const QList<StoryAnchor> &places);
    void move(int row, const StoryAnchor &place);

    StoryReader m_reader;
    StoryFilter m_filter;
    StoryPlaces m_places;
    mutable QCache<StoryId, StoryCard> m_cards{400};
    bool m_more = false;    // the last page was full
    bool m_allRead = false; // shown so; the cache may still be at it
};

} // namespace sarika
