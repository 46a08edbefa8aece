// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/news/story.h"

#include <QAction>
#include <QMap>

namespace sarika
{

Q_NAMESPACE

/// All that can be done in the window; each in the menus, each with a shortcut. Readers' settings files have these
/// names: they stay.
enum class Act {
    AddSource,
    Sync,
    SyncChosen,
    CancelSync,
    Report,
    Quit,
    UndoMarkAll,
    Find,
    Search,
    Rename,
    MoveUp,
    MoveDown,
    Unfollow,
    Properties,
    Settings,
    Larger,
    Smaller,
    DefaultSize,
    English,
    Khmer,
    SystemTheme,
    LightTheme,
    SepiaTheme,
    DarkTheme,
    ContrastTheme,
    FullScreen,
    ToggleRead,
    ToggleFavourite,
    MarkAllRead,
    Browser,
    CopyLink,
    SaveStory,
    Print,
    StorySource,
    SiteRules,
    Wordings,
    ReadAloud,
    Caret,
    Next,
    Previous,
    NextUnread,
    GoToDate,
    Back,
    StoryBack,
    StoryForward,
    Latest,
    Unread,
    Favourites,
    MostViewed,
    SectionsPane,
    StoriesPane,
    ReadingPane,
    Commands,
    Shortcuts,
    About,
};
Q_ENUM_NS(Act)

/// The window's actions by name, their words in the language of the program.
class Actions final : public QObject
{
    Q_OBJECT

public:
    explicit Actions(QObject *parent = nullptr);

    QAction &operator[](Act act) const { return *m_actions.value(act); }

    QList<QAction *> all() const { return m_actions.values(); }

    void retranslate();
    void setOpenStory(const StoryCard *card); // null: none; what can be done with it, and its words

private:
    void say(Act act, const char *words);

    QMap<Act, QAction *> m_actions;
    bool m_read = false;      // the open story
    bool m_favourite = false; // the open story
};

} // namespace sarika
