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
                  {Act::Rename, Act::MoveUp, Act::MoveDown, Act::Properties, Act::Unfollow},
                  {Act::Settings}});
    fill(m_languages, {{Act::English, Act::Khmer}});
    fill(m_themes, {{Act::SystemTheme, Act::LightTheme, Act::SepiaTheme, Act::DarkTheme, Act::ContrastTheme}});
    m_view->addMenu(m_languages);
    m_view->addMenu(m_themes);
    m_view->addSeparator();
    fill(m_view, {{Act::Larger, Act::Smaller, Act::DefaultSize}, {Act::FullScreen}});
    fill(m_story, {{Act::ToggleRead, Act::ToggleFavourite},
                   {Act::ReadAloud, Act::Caret},
                   {Act::Browser, Act::CopyLink, Act::SaveStory, Act::Print},
                   {Act::StorySource, Act::Wordings, Act::SiteRules},
                   {Act::MarkAllRead}});
    fill(m_go, {{Act::Next, Act::Previous, Act::NextUnread, Act::GoToDate},
                {Act::Back, Act::StoryBack, Act::StoryForward},
                {Act::Latest, Act::Unread, Act::Favourites, Act::MostViewed},
                {Act::SectionsPane, Act::StoriesPane, Act::ReadingPane}});
    fill(m_help, {{Act::Commands, Act::Shortcuts, Act::About}});
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
    const std::initializer_list<std::pair<QMenu *, const char *>> titles{
        {m_file, QT_TR_NOOP("&File")},   {m_edit, QT_TR_NOOP("&Edit")},         {m_view, QT_TR_NOOP("&View")},
        {m_story, QT_TR_NOOP("&Story")}, {m_languages, QT_TR_NOOP("Language")}, {m_themes, QT_TR_NOOP("Theme")},
        {m_go, QT_TR_NOOP("&Go")},       {m_help, QT_TR_NOOP("&Help")}};
    for (const auto &[menu, title] : titles) {
        menu->setTitle(tr(title));
        menu->menuAction()->setData(QString::fromUtf8(title)); // actions are found by it in either language
    }
}

} // namespace sarika
