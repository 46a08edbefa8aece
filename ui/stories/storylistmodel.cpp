// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stories/storylistmodel.h"

#include "ui/stories/cardtext.h"

#include <QHash>

#include <algorithm>

namespace sarika
{

namespace
{

constexpr int rangesMost = 100; // removed one after the other; more is a new list

// Where a run of neighbours ends that begins at `from`.
qsizetype runEnd(const QList<qsizetype> &rows, qsizetype from)
{
    qsizetype to = from + 1;
    while (to < rows.size() && rows.at(to) == rows.at(to - 1) + 1)
        ++to;
    return to;
}

} // namespace

StoryListModel::StoryListModel(StoryReader reader, QObject *parent)
    : QAbstractListModel(parent), m_reader(std::move(reader))
{}

void StoryListModel::setFilter(const StoryFilter &filter)
{
    beginResetModel();
    m_filter = filter;
    m_allRead = false;
    m_cards.clear();
    m_places.clear();
    m_places.append(m_reader.places(filter, {}, firstPlaces));
    m_more = m_places.size() == firstPlaces;
    endResetModel();
}

int StoryListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_places.size());
}

QVariant StoryListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_places.size())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return cardAt(index.row()).headline;
    case Qt::AccessibleTextRole:
        return accessibleCard(cardAt(index.row()), QDateTime::currentDateTimeUtc());
    case Qt::ToolTipRole:
        return offlineWords(cardAt(index.row()).offline).join(u'\n');
    case CardRole:
        return QVariant::fromValue(cardAt(index.row()));
    case IdRole:
        return QVariant::fromValue(m_places.at(index.row()).id);
    default:
        return {};
    }
}

// With its neighbours, which are looked at next.
const StoryCard &StoryListModel::cardAt(int row) const
{
    if (const StoryCard *known = m_cards.object(m_places.at(row).id))
        return *known;
    QList<StoryId> wanted;
    const qsizetype first = row - row % cardsAtOnce;
    for (qsizetype i = first; i < std::min(first + cardsAtOnce, m_places.size()); ++i) {
        if (!m_cards.contains(m_places.at(i).id))
            wanted << m_places.at(i).id;
    }
    keepCards(m_reader.cards(wanted, m_filter.query));
    const StoryId id = m_places.at(row).id;
    if (!m_cards.contains(id)) // gone, and about to be told so
        m_cards.insert(id, new StoryCard{.id = id});
    return *m_cards.object(id);
}

void StoryListModel::keepCards(const QList<StoryCard> &cards) const
{
    for (const StoryCard &card : cards) {
        auto *kept = new StoryCard(card);
        kept->read = kept->read || m_allRead;
        m_cards.insert(card.id, kept);
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
    const int most = readsAhead() ? morePlaces : moreHits;
    const StoryAnchor last = m_places.isEmpty() ? StoryAnchor() : m_places.at(m_places.size() - 1);
    const QList<StoryAnchor> next = m_reader.places(m_filter, last, most);
    m_more = next.size() == most;
    insertAt(m_places.size(), next);
}

void StoryListModel::insertAt(qsizetype row, const QList<StoryAnchor> &places)
{
    if (places.isEmpty())
        return;
    beginInsertRows({}, int(row), int(row + places.size()) - 1);
    m_places.insert(row, places);
    endInsertRows();
}

// Neighbours together. What would stand beyond what has been read is read when its turn comes.
void StoryListModel::insert(const QList<StoryAnchor> &places)
{
    QList<StoryAnchor> waiting;
    qsizetype row = 0;
    const auto insertWaiting = [&] { insertAt(row, std::exchange(waiting, {})); };
    for (const StoryAnchor &place : places) {
        if (m_places.holds(place))
            continue;
        const qsizetype wanted = m_places.rowFor(place) + waiting.size();
        if (m_more && m_places.rowFor(place) == m_places.size())
            break;
        if (!waiting.isEmpty() && wanted != row + waiting.size()) {
            insertWaiting();
            row = m_places.rowFor(place);
        } else if (waiting.isEmpty()) {
            row = m_places.rowFor(place);
        }
        waiting << place;
    }
    insertWaiting();
}

void StoryListModel::add(const QList<StoryId> &ids)
{
    if (!m_filter.query.isEmpty())
        return insertHits(m_reader.places(m_filter, {}, firstPlaces));
    const QList<StoryAnchor> places = m_reader.among(m_filter, ids);
    moveDated(places);
    insert(places);
}

// The order of hits is the search's own: each unknown one follows the one that it follows there.
void StoryListModel::insertHits(const QList<StoryAnchor> &newest)
{
    QHash<StoryId, qsizetype> known;
    for (qsizetype row = 0; row < m_places.size(); ++row)
        known.insert(m_places.at(row).id, row);
    qsizetype row = 0;
    qsizetype inserted = 0;
    const bool all = newest.size() < firstPlaces;
    for (qsizetype i = 0; i < newest.size(); ++i) {
        if (const auto found = known.constFind(newest.at(i).id); found != known.cend()) {
            row = *found + inserted + 1;
        } else if (all || row < m_places.size()) {
            insertAt(row++, {newest.at(i)});
            ++inserted;
        }
    }
}

// Those that stand elsewhere than they should go there: their date became known.
void StoryListModel::moveDated(const QList<StoryAnchor> &places)
{
    QHash<StoryId, StoryAnchor> unknown;
    for (const StoryAnchor &place : places) {
        if (!m_places.holds(place))
            unknown.insert(place.id, place);
    }
    QList<StoryAnchor> moved;
    for (const qsizetype row : m_places.rowsOf(unknown.keys()))
        moved << unknown.value(m_places.at(row).id);
    for (const StoryAnchor &place : std::as_const(moved))
        move(indexOf(place.id).row(), place);
}

void StoryListModel::move(int row, const StoryAnchor &place)
{
    const qsizetype wanted = m_places.rowFor(place);
    if (m_more && wanted == m_places.size())
        return dropRows({row});
    const bool moves = beginMoveRows({}, row, row, {}, int(wanted)); // not where its neighbours stay the same
    m_places.remove(row, 1);
    m_places.insert(m_places.rowFor(place), {place});
    if (moves)
        endMoveRows();
}

void StoryListModel::change(const QList<StoryId> &ids)
{
    m_allRead = false;
    if (ids.size() > many)
        return changeMany();
    if (m_filter.query.isEmpty())
        add(ids); // a mark or a whole text may bring a story into this list
    QList<StoryId> looked;
    std::ranges::copy_if(ids, std::back_inserter(looked), [&](StoryId id) { return m_cards.contains(id); });
    if (looked.isEmpty())
        return;
    keepCards(m_reader.cards(looked, m_filter.query));
    for (const qsizetype row : m_places.rowsOf(looked))
        Q_EMIT dataChanged(index(int(row)), index(int(row)));
}

// All that was unread is read, which takes no row away, or the other way round.
void StoryListModel::changeMany()
{
    const QList<StoryAnchor> newest = m_reader.places(m_filter, {}, firstPlaces);
    const bool held = std::ranges::all_of(newest, [&](const StoryAnchor &place) { return m_places.holds(place); });
    if (held || !m_filter.query.isEmpty())
        readAgain();
    else
        setFilter(m_filter);
}

void StoryListModel::remove(const QList<StoryId> &ids)
{
    dropRows(m_places.rowsOf(ids));
}

void StoryListModel::dropRows(const QList<qsizetype> &rows)
{
    QList<std::pair<qsizetype, qsizetype>> runs; // first row, count
    for (qsizetype i = 0, end = 0; i < rows.size(); i = end) {
        end = runEnd(rows, i);
        runs << std::pair(rows.at(i), end - i);
    }
    if (runs.size() > rangesMost) {
        QList<StoryId> ids;
        for (const qsizetype row : rows)
            ids << m_places.at(row).id;
        beginResetModel();
        m_places.removeAll(ids);
        endResetModel();
        return;
    }
    for (qsizetype i = runs.size() - 1; i >= 0; --i) {
        const auto [row, count] = runs.at(i);
        beginRemoveRows({}, int(row), int(row + count) - 1);
        m_places.remove(row, count);
        endRemoveRows();
    }
}

void StoryListModel::showAllRead()
{
    m_cards.clear();
    m_allRead = true;
    timePassed();
}

void StoryListModel::readAgain()
{
    m_allRead = false;
    m_cards.clear();
    timePassed();
}

void StoryListModel::timePassed()
{
    if (!m_places.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

QModelIndex StoryListModel::indexOf(StoryId id) const
{
    const QList<qsizetype> rows = m_places.rowsOf({id});
    return rows.isEmpty() ? QModelIndex() : index(int(rows.first()));
}

QModelIndex StoryListModel::reach(StoryId id)
{
    QModelIndex found = indexOf(id);
    while (!found.isValid() && canFetchMore({})) {
        int row = rowCount();
        for (fetchMore({}); row < rowCount() && !found.isValid(); ++row)
            found = m_places.at(row).id == id ? index(row) : QModelIndex();
    }
    return found;
}

QModelIndex StoryListModel::firstBefore(const QDateTime &time)
{
    const StoryAnchor anchor{.publishedAt = time.toMSecsSinceEpoch(), .id = 0};
    while (canFetchMore({}) && m_places.rowFor(anchor) == m_places.size())
        fetchMore({});
    return index(int(m_places.rowFor(anchor)));
}

QList<StoryId> StoryListModel::ids() const
{
    QList<StoryId> all;
    for (qsizetype row = 0; row < m_places.size(); ++row)
        all << m_places.at(row).id;
    return all;
}

StoryAnchor StoryListModel::anchorAt(const QModelIndex &index) const
{
    return index.isValid() ? m_places.at(index.row()) : StoryAnchor{};
}

} // namespace sarika
