// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actions.h"

#include "ui/look/icons.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QKeySequence>
#include <QMetaEnum>

#include <array>
#include <optional>

namespace sarika
{

using namespace Qt::StringLiterals;

namespace
{

/// One action: its words (translated when shown), its keys, its icon.
struct Row
{
    Act act;
    const char *text;
    const char *keys; // portable, several apart by a blank
    std::optional<Icon> icon;
};

constexpr std::array rows{
    Row{Act::AddSource, QT_TRANSLATE_NOOP("Actions", "Add Newspaper…"), "Ctrl+N", Icon::Add},
    Row{Act::Sync, QT_TRANSLATE_NOOP("Actions", "Sync Now"), "F5 Ctrl+R", Icon::Sync},
    Row{Act::SyncChosen, QT_TRANSLATE_NOOP("Actions", "Sync This Newspaper"), "Shift+F5", std::nullopt},
    Row{Act::CancelSync, QT_TRANSLATE_NOOP("Actions", "Cancel Sync"), "Esc", Icon::Cancel},
    Row{Act::Report, QT_TRANSLATE_NOOP("Actions", "Last Sync…"), "Ctrl+Shift+R", std::nullopt},
    Row{Act::Quit, QT_TRANSLATE_NOOP("Actions", "Quit"), "Ctrl+Q", std::nullopt},
    Row{Act::UndoMarkAll, QT_TRANSLATE_NOOP("Actions", "Undo Mark All as Read"), "Ctrl+Z", std::nullopt},
    Row{Act::Find, QT_TRANSLATE_NOOP("Actions", "Find in Story…"), "Ctrl+F", Icon::Search},
    Row{Act::Search, QT_TRANSLATE_NOOP("Actions", "Search All Stories"), "Ctrl+Shift+F /", Icon::Search},
    Row{Act::Rename, QT_TRANSLATE_NOOP("Actions", "Rename"), "F2", Icon::Rename},
    Row{Act::MoveUp, QT_TRANSLATE_NOOP("Actions", "Move Newspaper Up"), "Alt+Shift+Up", std::nullopt},
    Row{Act::MoveDown, QT_TRANSLATE_NOOP("Actions", "Move Newspaper Down"), "Alt+Shift+Down", std::nullopt},
    Row{Act::Unfollow, QT_TRANSLATE_NOOP("Actions", "Unfollow…"), "Ctrl+Del", Icon::Unfollow},
    Row{Act::Properties, QT_TRANSLATE_NOOP("Actions", "Newspaper Properties…"), "Alt+Return", std::nullopt},
    Row{Act::Settings, QT_TRANSLATE_NOOP("Actions", "Settings…"), "Ctrl+,", Icon::Settings},
    Row{Act::Larger, QT_TRANSLATE_NOOP("Actions", "Larger Text"), "Ctrl++ Ctrl+=", Icon::Larger},
    Row{Act::Smaller, QT_TRANSLATE_NOOP("Actions", "Smaller Text"), "Ctrl+-", Icon::Smaller},
    Row{Act::DefaultSize, QT_TRANSLATE_NOOP("Actions", "Default Text Size"), "Ctrl+0", std::nullopt},
    Row{Act::English, "English", "Ctrl+Shift+E", std::nullopt},
    Row{Act::Khmer, "ខ្មែរ", "Ctrl+Shift+H", std::nullopt},
    Row{Act::SystemTheme, QT_TRANSLATE_NOOP("Actions", "As the System"), "Shift+F7", std::nullopt},
    Row{Act::LightTheme, QT_TRANSLATE_NOOP("Actions", "Light"), "F8", std::nullopt},
    Row{Act::SepiaTheme, QT_TRANSLATE_NOOP("Actions", "Sepia"), "Shift+F8", std::nullopt},
    Row{Act::DarkTheme, QT_TRANSLATE_NOOP("Actions", "Dark"), "F9", std::nullopt},
    Row{Act::ContrastTheme, QT_TRANSLATE_NOOP("Actions", "High Contrast"), "Shift+F9", std::nullopt},
    Row{Act::FullScreen, QT_TRANSLATE_NOOP("Actions", "Full Screen"), "F11", std::nullopt},
    Row{Act::ToggleRead, QT_TRANSLATE_NOOP("Actions", "Mark as Read"), "M", Icon::Read},
    Row{Act::ToggleFavourite, QT_TRANSLATE_NOOP("Actions", "Add to Favourites"), "S", Icon::Star},
    Row{Act::MarkAllRead, QT_TRANSLATE_NOOP("Actions", "Mark All as Read"), "Ctrl+Shift+K", std::nullopt},
    Row{Act::Browser, QT_TRANSLATE_NOOP("Actions", "Open in Browser"), "B", Icon::Browser},
    Row{Act::CopyLink, QT_TRANSLATE_NOOP("Actions", "Copy Link"), "Ctrl+Shift+C", Icon::CopyLink},
    Row{Act::SaveStory, QT_TRANSLATE_NOOP("Actions", "Save Story As…"), "Ctrl+S", std::nullopt},
    Row{Act::Print, QT_TRANSLATE_NOOP("Actions", "Print…"), "Ctrl+P", std::nullopt},
    Row{Act::StorySource, QT_TRANSLATE_NOOP("Actions", "View Source"), "Ctrl+U", std::nullopt},
    Row{Act::ReadAloud, QT_TRANSLATE_NOOP("Actions", "Read Aloud"), "Ctrl+Shift+A", std::nullopt},
    Row{Act::Caret, QT_TRANSLATE_NOOP("Actions", "Caret in the Story"), "F7", std::nullopt},
    Row{Act::Wordings, QT_TRANSLATE_NOOP("Actions", "Earlier Wordings…"), "Ctrl+Shift+W", std::nullopt},
    Row{Act::SiteRules, QT_TRANSLATE_NOOP("Actions", "Rules for This Newspaper…"), "Ctrl+Shift+L", std::nullopt},
    Row{Act::Next, QT_TRANSLATE_NOOP("Actions", "Next Story"), "J", Icon::Next},
    Row{Act::Previous, QT_TRANSLATE_NOOP("Actions", "Previous Story"), "K P", Icon::Previous},
    Row{Act::NextUnread, QT_TRANSLATE_NOOP("Actions", "Next Unread Story"), "N", Icon::Unread},
    Row{Act::GoToDate, QT_TRANSLATE_NOOP("Actions", "Go to Date…"), "Ctrl+G", std::nullopt},
    Row{Act::Back, QT_TRANSLATE_NOOP("Actions", "Back"), "Backspace", Icon::Back},
    Row{Act::StoryBack, QT_TRANSLATE_NOOP("Actions", "Back to the Last Story"), "Alt+Left", std::nullopt},
    Row{Act::StoryForward, QT_TRANSLATE_NOOP("Actions", "Forward Again"), "Alt+Right", std::nullopt},
    Row{Act::Latest, QT_TRANSLATE_NOOP("Actions", "Latest"), "Alt+1", Icon::Latest},
    Row{Act::Unread, QT_TRANSLATE_NOOP("Actions", "Unread"), "Alt+2", Icon::Unread},
    Row{Act::Favourites, QT_TRANSLATE_NOOP("Actions", "Favourites"), "Alt+3", Icon::Star},
    Row{Act::MostViewed, QT_TRANSLATE_NOOP("Actions", "Most Viewed"), "Alt+4", Icon::MostViewed},
    Row{Act::SectionsPane, QT_TRANSLATE_NOOP("Actions", "To the Newspapers"), "Ctrl+1", std::nullopt},
    Row{Act::StoriesPane, QT_TRANSLATE_NOOP("Actions", "To the Story List"), "Ctrl+2", std::nullopt},
    Row{Act::ReadingPane, QT_TRANSLATE_NOOP("Actions", "To the Story"), "Ctrl+3", std::nullopt},
    Row{Act::Commands, QT_TRANSLATE_NOOP("Actions", "Find an Action…"), "Ctrl+K", Icon::Search},
    Row{Act::Shortcuts, QT_TRANSLATE_NOOP("Actions", "Keyboard Shortcuts"), "F1", std::nullopt},
    Row{Act::About, QT_TRANSLATE_NOOP("Actions", "About Sarika"), "Shift+F1", Icon::Myna},
};

// As in the enum: AddSource is addSource in the settings file.
QString nameOf(Act act)
{
    QString name = QString::fromLatin1(QMetaEnum::fromType<Act>().valueToKey(static_cast<int>(act)));
    name.front() = name.front().toLower();
    return name;
}

QList<QKeySequence> keysOf(const char *keys)
{
    QList<QKeySequence> sequences;
    for (const QString &one : QString::fromLatin1(keys).split(u' '))
        sequences << QKeySequence(one, QKeySequence::PortableText);
    return sequences;
}

} // namespace

Actions::Actions(QObject *parent) : QObject(parent)
{
    for (const Row &row : rows) {
        auto *action = new QAction(this);
        action->setObjectName(nameOf(row.act));
        action->setShortcuts(keysOf(row.keys));
        if (row.icon)
            action->setIcon(lineIcon(*row.icon));
        m_actions.insert(row.act, action);
    }
    for (const auto &choices :
         {QList{Act::English, Act::Khmer},
          QList{Act::SystemTheme, Act::LightTheme, Act::SepiaTheme, Act::DarkTheme, Act::ContrastTheme}}) {
        auto *group = new QActionGroup(this);
        for (const Act act : choices) {
            m_actions.value(act)->setCheckable(true);
            group->addAction(m_actions.value(act));
        }
    }
    m_actions.value(Act::FullScreen)->setCheckable(true);
    m_actions.value(Act::Quit)->setMenuRole(QAction::QuitRole);
    m_actions.value(Act::About)->setMenuRole(QAction::AboutRole);
    m_actions.value(Act::Settings)->setMenuRole(QAction::PreferencesRole);
    m_actions.value(Act::ReadAloud)->setCheckable(true);
    m_actions.value(Act::Caret)->setCheckable(true);
    setOpenStory(nullptr);
}

void Actions::retranslate()
{
    for (const Row &row : rows)
        say(row.act, row.text);
    if (m_read)
        say(Act::ToggleRead, QT_TRANSLATE_NOOP("Actions", "Mark as Unread"));
    if (m_favourite)
        say(Act::ToggleFavourite, QT_TRANSLATE_NOOP("Actions", "Remove from Favourites"));
}

// The words before translation stay with the action: it can be found by them too.
void Actions::say(Act act, const char *words)
{
    QAction &action = *m_actions.value(act);
    const bool endonym = act == Act::English || act == Act::Khmer;
    action.setData(QString::fromUtf8(words));
    action.setText(endonym ? QString::fromUtf8(words) : QCoreApplication::translate("Actions", words));
    const QString keys = action.shortcut().toString(QKeySequence::NativeText);
    const QString name = action.text().remove(u'…');
    action.setToolTip(keys.isEmpty() ? name : u"%1 (%2)"_s.arg(name, keys));
}

void Actions::setOpenStory(const StoryCard *card)
{
    m_read = card && card->read;
    m_favourite = card && card->favourite;
    m_actions.value(Act::ToggleFavourite)->setIcon(lineIcon(m_favourite ? Icon::StarFilled : Icon::Star));
    for (const Act act : {Act::ToggleRead, Act::ToggleFavourite, Act::Browser, Act::CopyLink, Act::SiteRules,
                          Act::SaveStory, Act::Print, Act::StorySource, Act::ReadAloud, Act::Find})
        m_actions.value(act)->setEnabled(card != nullptr);
    retranslate();
}

} // namespace sarika
