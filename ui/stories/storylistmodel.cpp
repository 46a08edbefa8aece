// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stories/storylistmodel.h"

#include "ui/stories/cardtext.h"

#include <algorithm>

namespace sarika
{

namespace
{

StoryAnchor anchorOf(const StoryCard &card)
{
    return {.publishedAt = card.publishedAt.toMSecsSinceEpoch(), .id = card.id};
}

} // namespace

StoryListModel::StoryListModel(StoryReader reader, QObject *parent)
    : QAbstractListModel(parent), m_reader(std::move(reader))
{}

void StoryListModel::setFilter(const StoryFilter &filter)
{
    beginResetModel();
    m_filter = filter;
    m_cards = m_reader.list(filter, {}, page);
    m_more = m_cards.size() == page;
    endResetModel();
}

int StoryListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_cards.size());
}

QVariant StoryListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_cards.size())
        return {};
    const StoryCard &card = m_cards.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return card.headline;
    case Qt::AccessibleTextRole:
        return accessibleCard(card, QDateTime::currentDateTimeUtc());
    case Qt::ToolTipRole:
        return offlineWords(card.offline).join(u'\n');
    case CardRole:
        return QVariant::fromValue(card);
    case IdRole:
        return QVariant::fromValue(card.id);
    default:
        return {};
    }
}

bool StoryListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_more;
}

void StoryListModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    const QList<StoryCard> next = m_reader.list(m_filter, anchorOf(m_cards.last()), page);
    m_more = next.size() == page;
    QList<StoryCard> fresh;
    for (const StoryCard &card : next) {
        if (!indexOf(card.id).isValid())
            fresh << card;
    }
    insertBefore(int(m_cards.size()), fresh);
}

void StoryListModel::insertBefore(int row, const QList<StoryCard> &cards)
{
    if (cards.isEmpty())
        return;
    beginInsertRows({}, row, row + int(cards.size()) - 1);
    for (qsizetype i = 0; i < cards.size(); ++i)
        m_cards.insert(row + i, cards.at(i));
    endInsertRows();
}

// Reads as many rows as are shown and as many more as came, so that every new one above the last row is among them.
void StoryListModel::add(const QList<StoryId> &ids)
{
    const int limit = int(std::max<qsizetype>(m_cards.size(), page) + ids.size());
    QList<StoryCard> fresh = m_reader.list(m_filter, {}, limit);
    if (m_more && !m_cards.isEmpty()) {
        const StoryId last = m_cards.last().id;
        const auto end = std::ranges::find(fresh, last, &StoryCard::id);
        if (end != fresh.end())
            fresh.erase(end + 1, fresh.end()); // what lies beyond is fetched when the view asks
    } else {
        m_more = fresh.size() == limit;
    }
    merge(fresh);
}

// Puts each unknown card after the one it follows in the fresh list, neighbours together.
void StoryListModel::merge(const QList<StoryCard> &fresh)
{
    int row = 0;
    QList<StoryCard> waiting;
    const auto insertWaiting = [&] {
        insertBefore(row, waiting);
        row += int(waiting.size());
        waiting.clear();
    };
    for (const StoryCard &card : fresh) {
        if (!indexOf(card.id).isValid()) {
            waiting << card;
            continue;
        }
        insertWaiting();
        row = indexOf(card.id).row() + 1;
    }
    insertWaiting();
}

void StoryListModel::change(const QList<StoryId> &ids)
{
    QList<StoryId> shown;
    for (const StoryId id : ids) {
        if (indexOf(id).isValid())
            shown << id;
    }
    if (shown.size() < ids.size() && m_filter.query.isEmpty())
        add(ids); // a mark or a whole text may bring a story into this list
    if (shown.isEmpty())
        return;
    for (StoryCard card : m_reader.find(shown)) {
        const QModelIndex at = indexOf(card.id);
        card.snippet = m_cards.at(at.row()).snippet;
        m_cards[at.row()] = card;
        Q_EMIT dataChanged(at, at);
    }
}

void StoryListModel::remove(const QList<StoryId> &ids)
{
    for (const StoryId id : ids) {
        const QModelIndex at = indexOf(id);
        if (!at.isValid())
            continue;
        beginRemoveRows({}, at.row(), at.row());
        m_cards.removeAt(at.row());
        endRemoveRows();
    }
    m_more = m_more && !m_cards.isEmpty();
}

void StoryListModel::timePassed()
{
    if (!m_cards.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_cards.size()) - 1));
}

QModelIndex StoryListModel::indexOf(StoryId id) const
{
    const auto found = std::ranges::find(m_cards, id, &StoryCard::id);
    return found == m_cards.end() ? QModelIndex() : index(int(found - m_cards.begin()));
}

QList<StoryId> StoryListModel::ids() const
{
    QList<StoryId> all;
    for (const StoryCard &card : m_cards)
        all << card.id;
    return all;
}

StoryAnchor StoryListModel::anchorAt(const QModelIndex &index) const
{
    return index.isValid() ? anchorOf(m_cards.at(index.row())) : StoryAnchor{};
}

} // namespace sarika
