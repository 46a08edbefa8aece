// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/news/source.h"
#include "app/news/storyfilter.h"

#include <QAbstractItemModel>
#include <QIcon>

namespace sarika
{

/// The left pane's tree: Latest, Unread, Favourites and Most viewed, then every Source with its Sections.
/// A Source of one Section shows no Section beneath it. Knows no library: it is given values and tells wishes.
class SectionsModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        FilterRole = Qt::UserRole, // StoryFilter
        CountRole,                 // int, 0 shows nothing
        FailureRole,               // QString, the reader's sentence, empty where all is well
        SourceRole,                // SourceId, 0 for lists
        SectionRole,               // SectionId, 0 for lists and sources
    };

    static constexpr int lists = 4;  // rows before the first source
    static constexpr int gapPx = 16; // below them

    using QAbstractItemModel::QAbstractItemModel;

    /// Keeps every index where only names, counts or failures changed; resets where rows did.
    void setSources(const QList<Source> &sources, const UnreadCounts &counts);

    const QList<Source> &sources() const { return m_sources; }

    QModelIndex indexOf(const StoryFilter &filter) const;
    void languageChanged(); // all texts are new

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;

    int columnCount(const QModelIndex &) const override { return 1; }

    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }

    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

Q_SIGNALS:
    void sourceRenamed(sarika::SourceId source, const QString &name);
    void sectionRenamed(sarika::SectionId section, const QString &name);
    void sourcesReordered(const QList<sarika::SourceId> &order);

private:
    const Source *sourceAt(const QModelIndex &index) const;
    const Section *sectionAt(const QModelIndex &index) const;
    QVariant listData(int row, int role) const;
    QVariant sourceData(const Source &source, int role) const;
    QVariant sectionData(const Section &section, int role) const;
    bool sameRows(const QList<Source> &sources) const;

    QList<Source> m_sources;
    QHash<SourceId, QIcon> m_icons;
    UnreadCounts m_counts;
};

} // namespace sarika
