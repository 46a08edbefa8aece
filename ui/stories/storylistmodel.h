// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/stories/storyreader.h"

#include <QAbstractListModel>

namespace sarika
{

/// The stories of one filter, newest first, read a page at a time as the view asks for more. What a sync brings is put
/// in between without moving what is there; a story stays in the list it was opened from, even when reading it takes
/// it out of the filter, until the filter is set again.
class StoryListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { CardRole = Qt::UserRole, IdRole };

    static constexpr int page = 50;

    explicit StoryListModel(StoryReader reader, QObject *parent = nullptr);

    void setFilter(const StoryFilter &filter); // reads anew, also when it is the same

    const StoryFilter &filter() const { return m_filter; }

    // The library's signals.
    void add(const QList<StoryId> &ids);
    void change(const QList<StoryId> &ids);
    void remove(const QList<StoryId> &ids);

    void timePassed(); // relative times are older, or said in another language
    QModelIndex indexOf(StoryId id) const;
    QList<StoryId> ids() const;
    StoryAnchor anchorAt(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    void merge(const QList<StoryCard> &fresh);
    void insertBefore(int row, const QList<StoryCard> &cards);

    StoryReader m_reader;
    StoryFilter m_filter;
    QList<StoryCard> m_cards;
    bool m_more = false; // the last page was full
};

} // namespace sarika
