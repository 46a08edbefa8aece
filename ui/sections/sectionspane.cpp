// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sections/sectionspane.h"

#include "ui/look/look.h"
#include "ui/sections/sectionsmodel.h"
#include "ui/sections/sectionsview.h"
#include "ui/sections/unfollowdialog.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace sarika
{

SectionsPane::SectionsPane(QWidget *parent)
    : QWidget(parent), m_model(new SectionsModel(this)), m_view(new SectionsView(*m_model, this)),
      m_add(new QToolButton(this))
{
    setObjectName(QStringLiteral("sectionsPane"));
    setAttribute(Qt::WA_StyledBackground);
    m_view->setObjectName(QStringLiteral("sections"));
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_add->setObjectName(QStringLiteral("addSource"));
    m_add->setIcon(lineIcon(Icon::Add));
    m_add->setIconSize({grid::icon, grid::icon});
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_add->setFocusPolicy(Qt::TabFocus);
    m_add->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, grid::unit, 0, grid::unit);
    column->setSpacing(grid::unit);
    column->addWidget(m_view, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(grid::unit, 0, grid::unit, 0);
    foot->addWidget(m_add);
    column->addLayout(foot);
    connect(m_view, &SectionsView::chosen, this, &SectionsPane::chosen);
    connect(m_view, &QAbstractItemView::clicked, this, &SectionsPane::opened);
    connect(m_view, &QAbstractItemView::activated, this, &SectionsPane::opened);
    connect(m_view, &QWidget::customContextMenuRequested, this, &SectionsPane::showMenu);
    connect(m_add, &QToolButton::clicked, this, &SectionsPane::addWanted);
    connect(m_model, &SectionsModel::sourceRenamed, this, &SectionsPane::sourceRenamed);
    connect(m_model, &SectionsModel::sectionRenamed, this, &SectionsPane::sectionRenamed);
    connect(m_model, &SectionsModel::sourcesReordered, this, &SectionsPane::sourcesReordered);
    retranslate();
}

void SectionsPane::setSources(const QList<Source> &sources, const UnreadCounts &counts)
{
    m_model->setSources(sources, counts);
}

void SectionsPane::choose(const StoryFilter &filter)
{
    m_view->choose(filter);
}

void SectionsPane::tellChosen()
{
    const QModelIndex row = m_view->currentIndex();
    Q_EMIT chosen(row.data(SectionsModel::FilterRole).value<StoryFilter>(), row.data().toString());
}

QList<SectionId> SectionsPane::sectionsOf(SourceId source) const
{
    QList<SectionId> ids;
    for (const Source &one : m_model->sources()) {
        if (one.id == source)
            std::ranges::transform(one.sections, std::back_inserter(ids), &Section::id);
    }
    return ids;
}

QWidget *SectionsPane::list() const
{
    return m_view;
}

const Source *SectionsPane::chosenSource() const
{
    const SourceId id = m_view->currentIndex().data(SectionsModel::SourceRole).toLongLong();
    const auto found = std::ranges::find(m_model->sources(), id, &Source::id);
    return id == 0 || found == m_model->sources().end() ? nullptr : &*found;
}

void SectionsPane::renameChosen()
{
    if (chosenSource())
        m_view->edit(m_view->currentIndex());
}

void SectionsPane::unfollowChosen()
{
    const QModelIndex row = m_view->currentIndex();
    if (!chosenSource())
        return;
    auto *dialog = new UnfollowDialog(row.data().toString(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const SectionId section = row.data(SectionsModel::SectionRole).toLongLong();
    const SourceId source = row.data(SectionsModel::SourceRole).toLongLong();
    connect(dialog, &QDialog::accepted, this, [this, dialog, section, source] {
        if (section != 0)
            Q_EMIT sectionUnfollowed(section, dialog->favourites());
        else
            Q_EMIT sourceUnfollowed(source, dialog->favourites());
    });
    dialog->open();
}

void SectionsPane::askForProperties()
{
    if (const Source *source = chosenSource())
        Q_EMIT propertiesWanted(source->id);
}

void SectionsPane::moveChosen(int rows)
{
    const Source *source = chosenSource();
    if (!source)
        return;
    QList<SourceId> order;
    std::ranges::transform(m_model->sources(), std::back_inserter(order), &Source::id);
    const qsizetype from = order.indexOf(source->id);
    const qsizetype to = from + rows;
    if (to < 0 || to >= order.size())
        return;
    order.move(from, to);
    Q_EMIT sourcesReordered(order);
}

void SectionsPane::syncChosen()
{
    if (!chosenSource())
        return;
    const SectionId one = m_view->currentIndex().data(SectionsModel::SectionRole).toLongLong();
    QList<SectionId> sections;
    for (const Section &section : chosenSource()->sections) {
        if (one == 0 || section.id == one)
            sections << section.id;
    }
    Q_EMIT syncWanted(sections);
}

void SectionsPane::showMenu(const QPoint &at)
{
    if (!m_view->indexAt(at).isValid() || !chosenSource())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(lineIcon(Icon::Sync), tr("Sync This Now"), this, &SectionsPane::syncChosen);
    menu->addAction(lineIcon(Icon::Rename), tr("Rename"), this, &SectionsPane::renameChosen);
    menu->addAction(tr("Properties…"), this, &SectionsPane::askForProperties);
    menu->addSeparator();
    menu->addAction(lineIcon(Icon::Unfollow), tr("Unfollow…"), this, &SectionsPane::unfollowChosen);
    menu->popup(m_view->viewport()->mapToGlobal(at));
}

void SectionsPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SectionsPane::retranslate()
{
    m_view->setAccessibleName(tr("Newspapers and sections"));
    m_add->setText(tr("Add Newspaper…"));
    m_add->setToolTip(tr("Follow a newspaper by its address"));
    m_add->setAccessibleName(tr("Add newspaper"));
    m_model->languageChanged();
    if (m_view->currentIndex().isValid())
        Q_EMIT renamed(m_view->currentIndex().data().toString());
}

} // namespace sarika
