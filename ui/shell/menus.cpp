// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/menus.h"

#include <QMenu>

namespace sarika
{

Menus::Menus(QMenuBar &bar, Actions &actions)
    : QObject(&bar), m_actions(actions), m_file(bar.addMenu(QString())), m_edit(bar.addMenu(QString())),
      m_view(bar.addMenu(QString())), m_languages(new QMenu(&bar)), m_themes(new QMenu(&bar)),
      m_story(bar.addMenu(QString())), m_go(bar.addMenu(QString())), m_help(bar.addMenu(QString()))
{
    fill(m_file, {{Act::AddSource}, {Act::Sync, Act::SyncChosen, Act::CancelSync, Act::Report}, {Act::Quit}});
    fill(m_edit, {{Act::UndoMarkAll},
                  {Act::Find, Act::Search},
                  {Act::Rename, Act::MoveUp, Act::MoveDown, Act::Unfollow},
                  {Act::Settings}});
    fill(m_languages, {{Act::English, Act::Khmer}});
    fill(m_themes, {{Act::SystemTheme, Act::LightTheme, Act::SepiaTheme, Act::DarkTheme, Act::ContrastTheme}});
    m_view->addMenu(m_languages);
    m_view->addMenu(m_themes);
    m_view->addSeparator();
    fill(m_view, {{Act::Larger, Act::Smaller, Act::DefaultSize}, {Act::FullScreen}});
    fill(m_story, {{Act::ToggleRead, Act::ToggleFavourite},
                   {Act::ReadAloud},
                   {Act::Browser, Act::CopyLink, Act::Wordings, Act::SiteRules},
                   {Act::MarkAllRead}});
    fill(m_go, {{Act::Next, Act::Previous, Act::NextUnread},
                {Act::Back, Act::StoryBack, Act::StoryForward},
                {Act::Latest, Act::Unread, Act::Favourites, Act::MostViewed},
                {Act::SectionsPane, Act::StoriesPane, Act::ReadingPane}});
    fill(m_help, {{Act::Shortcuts, Act::About}});
    retranslate();
}

void Menus::fill(QMenu *menu, const QList<QList<Act>> &groups)
{
    for (const QList<Act> &group : groups) {
        for (const Act act : group)
            menu->addAction(&m_actions[act]);
        if (&group != &groups.last())
            menu->addSeparator();
    }
}

void Menus::retranslate()
{
    m_file->setTitle(tr("&File"));
    m_edit->setTitle(tr("&Edit"));
    m_view->setTitle(tr("&View"));
    m_languages->setTitle(tr("Language"));
    m_themes->setTitle(tr("Theme"));
    m_story->setTitle(tr("&Story"));
    m_go->setTitle(tr("&Go"));
    m_help->setTitle(tr("&Help"));
}

} // namespace sarika
