// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/news/storyfilter.h"

#include <QTreeView>

namespace sarika
{

class SectionsModel;

/// The tree of the left pane: no frame, no branches drawn, sources are moved by dragging. A reset of the model keeps
/// what is chosen and what is open.
class SectionsView final : public QTreeView
{
    Q_OBJECT

public:
    explicit SectionsView(SectionsModel &model, QWidget *parent = nullptr);

    void choose(const StoryFilter &filter);

Q_SIGNALS:
    void chosen(const sarika::StoryFilter &filter, const QString &name);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;

private:
    void restore();

    SectionsModel &m_model;
    StoryFilter m_chosen;
    QSet<qint64> m_closed; // sources the reader folded; new ones stand open
    bool m_restoring = false;
};

} // namespace sarika
