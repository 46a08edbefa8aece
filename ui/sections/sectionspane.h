// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library.h"

#include <QWidget>

class QToolButton;

namespace sarika
{

class SectionsModel;
class SectionsView;

/// The left pane: the tree of what is followed and the way to follow more. Tells wishes; the window grants them.
class SectionsPane final : public QWidget
{
    Q_OBJECT

public:
    explicit SectionsPane(QWidget *parent = nullptr);

    void setSources(const QList<Source> &sources, const UnreadCounts &counts);
    void choose(const StoryFilter &filter);
    void tellChosen(); // says again what is chosen
    QList<SectionId> sectionsOf(SourceId source) const;
    QWidget *list() const;
    const Source *chosenSource() const; // of the chosen row, or null
    void renameChosen();
    void unfollowChosen();
    void askForProperties(); // of the chosen newspaper
    void syncChosen();
    void moveChosen(int rows); // its newspaper, among the newspapers; negative: up

Q_SIGNALS:
    void chosen(const sarika::StoryFilter &filter, const QString &name);
    void renamed(const QString &name); // the chosen row's name is another, in another language
    void opened();                     // clicked or Enter: show its stories, also where there is one pane
    void addWanted();
    void propertiesWanted(sarika::SourceId source);
    void sourceRenamed(sarika::SourceId source, const QString &name);
    void sectionRenamed(sarika::SectionId section, const QString &name);
    void sourcesReordered(const QList<sarika::SourceId> &order);
    void sourceUnfollowed(sarika::SourceId source, sarika::FavouritesFate favourites);
    void sectionUnfollowed(sarika::SectionId section, sarika::FavouritesFate favourites);
    void syncWanted(const QList<sarika::SectionId> &sections);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showMenu(const QPoint &at);
    void retranslate();

    SectionsModel *m_model;
    SectionsView *m_view;
    QToolButton *m_add;
};

} // namespace sarika
