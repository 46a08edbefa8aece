// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sections/sectionsmodel.h"

#include "app/errorwords.h"
#include "ui/look/icons.h"
#include "ui/sections/sectionwords.h"

#include <QMimeData>
#include <QPixmap>

#include <algorithm>
#include <array>
#include <numeric>

namespace sarika
{

using namespace Qt::StringLiterals;

namespace
{

constexpr auto sourceType = "application/x-sarika-source"_L1;
constexpr quintptr top = 0; // internal id of lists and sources; sections carry their source's place from 1

// A format is said wherever a picture is read: where none is, Qt loads every plugin it has, to ask it.
QIcon iconOf(const Source &source)
{
    QPixmap published;
    return published.loadFromData(source.icon, "PNG") ? QIcon(published) : lineIcon(Icon::Newspaper);
}

QString failureOf(const Section &section)
{
    return section.problem ? wordsFor(*section.problem) : QString();
}

} // namespace

void SectionsModel::setSources(const QList<Source> &sources, const UnreadCounts &counts)
{
    const bool same = sameRows(sources);
    if (!same)
        beginResetModel();
    m_sources = sources;
    m_counts = counts;
    m_icons.clear();
    for (const Source &source : m_sources)
        m_icons.insert(source.id, iconOf(source));
    if (same)
        languageChanged();
    else
        endResetModel();
}

void SectionsModel::languageChanged()
{
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
    for (int row = lists; row < rowCount(); ++row) {
        const QModelIndex source = index(row, 0);
        if (rowCount(source) > 0)
            Q_EMIT dataChanged(index(0, 0, source), index(rowCount(source) - 1, 0, source));
    }
}

bool SectionsModel::sameRows(const QList<Source> &sources) const
{
    const auto sameSections = [](const Section &one, const Section &other) { return one.id == other.id; };
    return std::ranges::equal(sources, m_sources, [&](const Source &one, const Source &other) {
        return one.id == other.id && std::ranges::equal(one.sections, other.sections, sameSections);
    });
}

QModelIndex SectionsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() - lists + 1) : top);
}

QModelIndex SectionsModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == top)
        return {};
    return createIndex(int(index.internalId()) - 1 + lists, 0, top);
}

int SectionsModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return lists + int(m_sources.size());
    const Source *source = sourceAt(parent);
    return source && source->sections.size() > 1 ? int(source->sections.size()) : 0;
}

const Source *SectionsModel::sourceAt(const QModelIndex &index) const
{
    const int place = index.row() - lists;
    const bool fits = index.isValid() && index.internalId() == top && place >= 0 && place < m_sources.size();
    return fits ? &m_sources.at(place) : nullptr;
}

const Section *SectionsModel::sectionAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == top)
        return nullptr;
    return &m_sources.at(qsizetype(index.internalId()) - 1).sections.at(index.row());
}

QVariant SectionsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::AccessibleTextRole)
        return accessibleRow(index.data(Qt::DisplayRole).toString(), index.data(CountRole).toInt(),
                             index.data(FailureRole).toString());
    if (role == Qt::ToolTipRole)
        return index.data(FailureRole);
    if (const Section *section = sectionAt(index))
        return sectionData(*section, role);
    if (const Source *source = sourceAt(index))
        return sourceData(*source, role);
    return listData(index.row(), role);
}

QVariant SectionsModel::listData(int row, int role) const
{
    static constexpr std::array kinds{StoryFilter::List::Latest, StoryFilter::List::Unread,
                                      StoryFilter::List::Favourites, StoryFilter::List::MostViewed};
    static constexpr std::array icons{Icon::Latest, Icon::Unread, Icon::Star, Icon::MostViewed};
    const auto list = kinds.at(size_t(row));
    switch (role) {
    case Qt::DisplayRole:
        return listName(list);
    case Qt::DecorationRole:
        return lineIcon(icons.at(size_t(row)));
    case FilterRole:
        return QVariant::fromValue(StoryFilter{.list = list});
    case CountRole:
        return list == StoryFilter::List::Unread       ? m_counts.unread
               : list == StoryFilter::List::Favourites ? m_counts.favourites
                                                       : 0;
    default:
        return {};
    }
}

QVariant SectionsModel::sourceData(const Source &source, int role) const
{
    const auto unread = [](int sum, const Section &section) { return sum + section.unread; };
    const auto failing = std::ranges::find_if(source.sections, [](const Section &s) { return s.problem.has_value(); });
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return source.name;
    case Qt::DecorationRole:
        return m_icons.value(source.id);
    case FilterRole:
        return QVariant::fromValue(StoryFilter{.list = StoryFilter::List::OneSource, .of = source.id});
    case CountRole:
        return std::accumulate(source.sections.begin(), source.sections.end(), 0, unread);
    case FailureRole:
        return failing == source.sections.end() ? QString() : failureOf(*failing);
    case SourceRole:
        return QVariant::fromValue(source.id);
    default:
        return {};
    }
}

QVariant SectionsModel::sectionData(const Section &section, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return section.name;
    case FilterRole:
        return QVariant::fromValue(StoryFilter{.list = StoryFilter::List::OneSection, .of = section.id});
    case CountRole:
        return section.unread;
    case FailureRole:
        return failureOf(section);
    case SourceRole:
        return QVariant::fromValue(section.sourceId);
    case SectionRole:
        return QVariant::fromValue(section.id);
    default:
        return {};
    }
}

bool SectionsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const QString name = value.toString().simplified();
    if (role != Qt::EditRole || name.isEmpty())
        return false;
    if (const Section *section = sectionAt(index); section && section->name != name)
        Q_EMIT sectionRenamed(section->id, name);
    else if (const Source *source = sourceAt(index); source && source->name != name)
        Q_EMIT sourceRenamed(source->id, name);
    return true;
}

Qt::ItemFlags SectionsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    const Qt::ItemFlags row = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (sectionAt(index))
        return row | Qt::ItemIsEditable | Qt::ItemNeverHasChildren;
    return sourceAt(index) ? row | Qt::ItemIsEditable | Qt::ItemIsDragEnabled : row | Qt::ItemNeverHasChildren;
}

QModelIndex SectionsModel::indexOf(const StoryFilter &filter) const
{
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex found = index(row, 0);
        for (int inner = -1; inner < rowCount(found); ++inner) {
            const QModelIndex one = inner < 0 ? found : index(inner, 0, found);
            const auto its = one.data(FilterRole).value<StoryFilter>();
            if (its.list == filter.list && its.of == filter.of)
                return one;
        }
    }
    return {};
}

QStringList SectionsModel::mimeTypes() const
{
    return {sourceType};
}

QMimeData *SectionsModel::mimeData(const QModelIndexList &indexes) const
{
    auto *dragged = new QMimeData;
    dragged->setData(sourceType, QByteArray::number(indexes.value(0).data(SourceRole).toLongLong()));
    return dragged;
}

bool SectionsModel::dropMimeData(const QMimeData *data, Qt::DropAction, int row, int, const QModelIndex &parent)
{
    const SourceId moved = data->data(sourceType).toLongLong();
    if (parent.isValid() && row < 0)
        row = parent.internalId() == top ? parent.row() : -1;
    QList<SourceId> order;
    for (const Source &source : std::as_const(m_sources))
        order << source.id;
    const qsizetype from = order.indexOf(moved);
    if (from < 0 || (parent.isValid() && parent.internalId() != top))
        return false;
    const qsizetype wanted = row < 0 ? order.size() : std::clamp<qsizetype>(row - lists, 0, order.size());
    order.remove(from);
    order.insert(wanted > from ? wanted - 1 : wanted, moved);
    Q_EMIT sourcesReordered(order);
    return false; // the library tells back the new order; nothing is to be removed here
}

} // namespace sarika
