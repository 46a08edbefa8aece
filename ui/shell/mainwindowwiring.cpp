// SPDX-License-Identifier: GPL-3.0-or-later
// Who hears whom: every connection of the main window.
#include "app/errorwords.h"
#include "app/settings.h"
#include "ui/look/look.h"
#include "ui/reading/latevoice.h"
#include "ui/reading/readaloud.h"
#include "ui/reading/readingpane.h"
#include "ui/reading/sourcedialog.h"
#include "ui/reading/storyview.h"
#include "ui/sections/sectionspane.h"
#include "ui/settings/keybindings.h"
#include "ui/shell/actions.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/follower.h"
#include "ui/shell/helpdialogs.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/menus.h"
#include "ui/shell/notice.h"
#include "ui/shell/statusline.h"
#include "ui/shell/storyacts.h"
#include "ui/shell/storyexports.h"
#include "ui/shell/topbar.h"
#include "ui/shell/welcome.h"
#include "ui/stories/storiespane.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QMenu>
#include <QStackedWidget>

#include <array>

namespace sarika
{

namespace
{

constexpr std::array themes{
    std::pair{Act::SystemTheme, Settings::Theme::System},         std::pair{Act::LightTheme, Settings::Theme::Light},
    std::pair{Act::SepiaTheme, Settings::Theme::Sepia},           std::pair{Act::DarkTheme, Settings::Theme::Dark},
    std::pair{Act::ContrastTheme, Settings::Theme::HighContrast},
};

} // namespace

void MainWindow::connectLibrary()
{
    connect(&m_library, &Library::storiesAdded, m_stories, &StoriesPane::add);
    connect(&m_library, &Library::storiesChanged, m_stories, &StoriesPane::change);
    connect(&m_library, &Library::manyMarked, m_stories, &StoriesPane::changeMany);
    connect(&m_library, &Library::storiesRemoved, m_stories, &StoriesPane::remove);
    connect(&m_library, &Library::storiesRemoved, this, &MainWindow::closeIfGone);
    connect(&m_library, &Library::sourcesChanged, this, &MainWindow::readSources);
    connect(&m_library, &Library::failed, this, [this](const Error &error) { m_notice->tell(wordsFor(error)); });
    connect(m_follower, &Follower::failed, this, [this](const Error &error) { m_notice->tell(wordsFor(error)); });
    const auto show = [this](SourceId source) {
        readSources();
        m_sections->choose({.list = StoryFilter::List::OneSource, .of = source});
    };
    connect(m_follower, &Follower::followed, this, show);
    connect(&m_library, &Library::followed, this, [this, show](SourceId source) {
        show(source);
        m_library.sync({.sections = m_sections->sectionsOf(source)});
    });
}

void MainWindow::connectSync()
{
    const auto setSyncing = [this](bool syncing) {
        m_top->setSyncing(syncing);
        m_status->setSyncing(syncing);
        (*m_actions)[Act::CancelSync].setEnabled(syncing);
    };
    setSyncing(m_library.syncing());
    connect(&m_library, &Library::syncStarted, this, [setSyncing] { setSyncing(true); });
    connect(&m_library, &Library::syncProgressed, m_status, &StatusLine::setProgress);
    connect(&m_library, &Library::syncEnded, this, [this, setSyncing](const SyncReport &report) {
        setSyncing(false);
        m_status->setLastSync(m_library.lastSyncAt(), report);
    });
    connect(&m_library, &Library::searchRenewed, m_status, &StatusLine::setSearchRenewal);
    connect(&m_library, &Library::planned, m_status, &StatusLine::setPlan);
    m_status->setPlan(m_library.plan());
    connect(&m_library, &Library::meteredAsked, this, [this] {
        m_notice->offer(tr("It is time to sync, but data on this connection may cost money."), tr("Sync Now"),
                        [this] { m_library.sync({}); });
    });
    connect(m_status, &StatusLine::cancelWanted, &m_library, &Library::cancelSync);
    connect(m_status, &StatusLine::reportWanted, this, &MainWindow::showReport);
}

void MainWindow::connectPanes()
{
    connect(m_sections, &SectionsPane::chosen, this, &MainWindow::showList);
    connect(m_sections, &SectionsPane::renamed, this, [this](const QString &name) {
        if (m_stories->filter().query.isEmpty())
            m_stories->rename(name);
    });
    connect(m_sections, &SectionsPane::opened, this, [this] {
        m_top->clearSearch(); // the chosen list comes back, also when it was chosen before
        m_panes->show(Panes::Pane::Stories);
    });
    connect(m_sections, &SectionsPane::addWanted, this, [this] { askForAddress({}); });
    connect(m_sections, &SectionsPane::propertiesWanted, this, &MainWindow::showProperties);
    connect(m_sections, &SectionsPane::sourceRenamed, &m_library, &Library::renameSource);
    connect(m_sections, &SectionsPane::sectionRenamed, &m_library, &Library::renameSection);
    connect(m_sections, &SectionsPane::sourcesReordered, &m_library, &Library::reorderSources);
    connect(m_sections, &SectionsPane::sourceUnfollowed, &m_library, &Library::unfollow);
    connect(m_sections, &SectionsPane::sectionUnfollowed, &m_library, &Library::unfollowSection);
    connect(m_sections, &SectionsPane::syncWanted, this,
            [this](const QList<SectionId> &sections) { m_library.sync({.sections = sections, .force = true}); });
    connect(m_welcome, &Welcome::addressGiven, this, &MainWindow::askForAddress);
    connect(m_welcome, &Welcome::sampleWanted, this, [this] { follow(QString::fromLatin1(sampleAddress)); });
    connect(m_panes, &Panes::changed, this, [this] {
        m_top->setBackShown(m_panes->canGoBack());
        (*m_actions)[Act::Back].setEnabled(m_panes->canGoBack());
    });
    connect(m_top, &TopBar::searched, this, &MainWindow::search);
    connect(m_top, &TopBar::searchLeft, this, [this] { focusPane(Panes::Pane::Stories); });
}

void MainWindow::connectReading()
{
    // Walking the list opens as it goes where the story is seen beside it; where it is not, Enter or a click opens.
    connect(m_stories, &StoriesPane::chosen, this, [this](StoryId id) {
        if (m_readingPlace->isVisible())
            m_acts->show(id);
    });
    connect(m_stories, &StoriesPane::opened, this, [this](StoryId id) {
        m_acts->show(id);
        m_panes->show(Panes::Pane::Reading);
    });
    connect(m_stories, &StoriesPane::pageWanted, this, [this](int direction) {
        if (m_acts->open())
            m_reading->view()->turnPage(direction);
        else
            m_acts->nextUnread();
    });
    connect(m_stories, &StoriesPane::menuWanted, this,
            [this](StoryId, const QPoint &at) { m_menus->storyMenu().popup(at); });
    connect(m_reading, &ReadingPane::linkHovered, m_status, &StatusLine::setLink);
    connect(m_reading, &ReadingPane::linkActivated, m_acts, &StoryActs::follow);
    connect(m_reading, &ReadingPane::browserWanted, this, [](const QUrl &link) { QDesktopServices::openUrl(link); });
    connect(m_reading, &ReadingPane::followWanted, this, [this](const QUrl &link) {
        askForAddress(link.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment).toString());
    });
    m_reading->setSourceLine(m_settings.sourceLine());
    connect(&m_settings, &Settings::sourceLineChanged, m_reading, &ReadingPane::setSourceLine);
    connect(m_reading, &ReadingPane::textSizeWanted, &m_settings, &Settings::setTextSize);
    connect(&m_settings, &Settings::textStyleChanged, m_reading, &ReadingPane::setTextStyle);
    // The pane has its size before its first story: a page laid out twice would not start at its top.
    connect(m_acts, &StoryActs::opening, this, [this] {
        m_readingPlace->setCurrentWidget(m_reading);
        m_panes->show(Panes::Pane::Reading);
    });
    connect(m_acts, &StoryActs::changed, this, [this] {
        m_actions->setOpenStory(m_acts->open() ? &m_acts->open()->card : nullptr);
        (*m_actions)[Act::Wordings].setEnabled(m_acts->open() &&
                                               !m_library.listWordings(m_acts->open()->card.id).isEmpty());
        (*m_actions)[Act::UndoMarkAll].setEnabled(m_acts->canUndoMarkAll());
        (*m_actions)[Act::StoryBack].setEnabled(m_acts->history().canGoBack());
        (*m_actions)[Act::StoryForward].setEnabled(m_acts->history().canGoForward());
    });
    connect(m_acts, &StoryActs::allMarked, this, [this](int count) {
        (*m_actions)[Act::UndoMarkAll].setEnabled(count > 0);
        m_notice->offer(inDigits(tr("%n stories marked as read", nullptr, count)), tr("Undo"),
                        [this] { m_acts->undoMarkAll(); });
    });
    for (const Act act : {Act::Wordings, Act::UndoMarkAll, Act::StoryBack, Act::StoryForward})
        (*m_actions)[act].setEnabled(false);
}

void MainWindow::on(Act act, const std::function<void()> &what)
{
    connect(&(*m_actions)[act], &QAction::triggered, this, [what] { what(); });
    addAction(&(*m_actions)[act]); // its keys work also where the menu bar is hidden
}

void MainWindow::connectActions()
{
    on(Act::AddSource, [this] { askForAddress({}); });
    on(Act::Sync, [this] { m_library.sync({.force = true}); });
    on(Act::SyncChosen, [this] { m_sections->syncChosen(); });
    on(Act::CancelSync, [this] { m_library.cancelSync(); });
    on(Act::Report, [this] { showReport(); });
    on(Act::Quit, [this] { close(); });
    on(Act::UndoMarkAll, [this] { m_acts->undoMarkAll(); });
    on(Act::Find, [this] { m_reading->findInStory(); });
    on(Act::Search, [this] { m_top->focusSearch(); });
    on(Act::Rename, [this] { m_sections->renameChosen(); });
    on(Act::MoveUp, [this] { m_sections->moveChosen(-1); });
    on(Act::MoveDown, [this] { m_sections->moveChosen(1); });
    on(Act::Settings, [this] { showSettings(); });
    on(Act::Properties, [this] { m_sections->askForProperties(); });
    on(Act::Unfollow, [this] { m_sections->unfollowChosen(); });
    on(Act::FullScreen, [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    on(Act::ToggleRead, [this] { m_acts->toggleRead(); });
    on(Act::ToggleFavourite, [this] { m_acts->toggleFavourite(); });
    on(Act::MarkAllRead, [this] { m_acts->markAllRead(); });
    on(Act::Browser, [this] { m_acts->openInBrowser(); });
    on(Act::CopyLink, [this] { m_acts->copyLink(); });
    auto *exports = new StoryExports(m_settings, this);
    const auto withStory = [this](const auto &act) {
        return [this, act] {
            if (m_acts->open())
                act(*m_acts->open());
        };
    };
    on(Act::SaveStory, withStory([exports](const Story &story) { exports->askWhereToSave(story); }));
    on(Act::Print, withStory([exports](const Story &story) { exports->print(story); }));
    on(Act::StorySource, withStory([this](const Story &story) {
           auto *dialog = new SourceDialog(story, this);
           dialog->setAttribute(Qt::WA_DeleteOnClose);
           dialog->open();
       }));
    connect(exports, &StoryExports::saved, this,
            [this](const QString &file) { m_notice->tell(tr("Saved as %1").arg(QFileInfo(file).fileName())); });
    connect(exports, &StoryExports::failed, this, [this](const Error &error) { m_notice->tell(wordsFor(error)); });
    on(Act::ReadAloud, [this] { readAloud(); });
    connect(m_aloud, &ReadAloud::changed, this,
            [this] { (*m_actions)[Act::ReadAloud].setChecked(m_aloud->reading()); });
    connect(m_aloud, &ReadAloud::noVoice, this, &MainWindow::tellNoVoice);
    connect(m_voice, &LateVoice::missing, this, [this](const Error &error) { m_notice->tell(wordsFor(error)); });
    connect(m_acts, &StoryActs::opening, m_aloud, &ReadAloud::stop);
    on(Act::Wordings, [this] { showWordings(); });
    on(Act::SiteRules, [this] { showSiteRules(); });
    on(Act::Next, [this] { m_stories->chooseNext(); });
    on(Act::Previous, [this] { m_stories->choosePrevious(); });
    on(Act::NextUnread, [this] { m_acts->nextUnread(); });
    on(Act::GoToDate, [this] { m_stories->askForDay(); });
    on(Act::Back, [this] { m_panes->back(); });
    on(Act::StoryBack, [this] { m_acts->goBack(); });
    on(Act::StoryForward, [this] { m_acts->goForward(); });
    on(Act::SectionsPane, [this] { focusPane(Panes::Pane::Sections); });
    on(Act::StoriesPane, [this] { focusPane(Panes::Pane::Stories); });
    on(Act::ReadingPane, [this] { focusPane(Panes::Pane::Reading); });
    m_keys = new KeyBindings(m_settings, m_actions->all(), this);
    connect(m_keys, &KeyBindings::changed, m_actions, &Actions::retranslate); // the keys in the tips
    on(Act::Commands, [this] {
        if (m_commands == nullptr) // made when it is first wanted
            m_commands = new CommandPalette(m_actions->all(), m_settings, this);
        m_commands->open();
    });
    on(Act::Shortcuts, [this] { showShortcuts(m_actions->all(), this); });
    on(Act::About, [this] { showAbout(this); });
}

void MainWindow::connectChoices()
{
    const auto list = [this](Act act, StoryFilter::List which) {
        on(act, [this, which] {
            m_sections->choose({.list = which});
            m_panes->show(Panes::Pane::Stories);
        });
    };
    list(Act::Latest, StoryFilter::List::Latest);
    list(Act::Unread, StoryFilter::List::Unread);
    list(Act::Favourites, StoryFilter::List::Favourites);
    list(Act::MostViewed, StoryFilter::List::MostViewed);
    on(Act::Caret, [this] {
        m_settings.setCaret(!m_settings.caret());
        if (m_settings.caret() && m_acts->open())
            focusPane(Panes::Pane::Reading); // there it is seen
    });
    connect(&m_settings, &Settings::caretChanged, m_reading->view(), &StoryView::setCaret);
    m_reading->view()->setCaret(m_settings.caret());
    on(Act::Larger, [this] { m_settings.setTextSize(m_settings.textStyle().size + 1); });
    on(Act::Smaller, [this] { m_settings.setTextSize(m_settings.textStyle().size - 1); });
    on(Act::DefaultSize, [this] { m_settings.setTextSize(TextStyle().size); });
    on(Act::English, [this] { m_settings.setLanguage(Language::English); });
    on(Act::Khmer, [this] { m_settings.setLanguage(Language::Khmer); });
    for (const auto &[act, theme] : themes)
        on(act, [this, theme] { m_settings.setTheme(theme); });
    const auto tick = [this] {
        (*m_actions)[m_settings.language() == Language::Khmer ? Act::Khmer : Act::English].setChecked(true);
        for (const auto &[act, theme] : themes)
            (*m_actions)[act].setChecked(theme == m_settings.theme());
        (*m_actions)[Act::Caret].setChecked(m_settings.caret());
    };
    connect(&m_settings, &Settings::caretChanged, this, tick);
    connect(&m_settings, &Settings::languageChanged, this, tick);
    connect(&m_settings, &Settings::themeChanged, this, tick);
    tick();
}

} // namespace sarika
