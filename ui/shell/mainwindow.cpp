// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "app/settings.h"
#include "ui/look/look.h"
#include "ui/reading/latevoice.h"
#include "ui/reading/readaloud.h"
#include "ui/reading/readingpane.h"
#include "ui/reading/storyview.h"
#include "ui/reading/wordingsdialog.h"
#include "ui/sections/addsourcedialog.h"
#include "ui/sections/propertiesdialog.h"
#include "ui/sections/sectionspane.h"
#include "ui/sections/siterulesdialog.h"
#include "ui/settings/settingsdialog.h"
#include "ui/shell/actions.h"
#include "ui/shell/emblem.h"
#include "ui/shell/follower.h"
#include "ui/shell/masthead.h"
#include "ui/shell/menus.h"
#include "ui/shell/notice.h"
#include "ui/shell/statusline.h"
#include "ui/shell/storyacts.h"
#include "ui/shell/syncreportdialog.h"
#include "ui/shell/topbar.h"
#include "ui/shell/welcome.h"
#include "ui/stories/storiespane.h"

#include <QCloseEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace sarika
{

using namespace Qt::StringLiterals;

MainWindow::MainWindow(Library &library, Settings &settings)
    : m_library(library), m_settings(settings), m_actions(new Actions(this)),
      m_menus(new Menus(*menuBar(), *m_actions)), m_page(new QWidget(this)),
      m_top(new TopBar(*m_actions, m_menus->languageMenu(), m_page)), m_pages(new QStackedWidget(m_page)),
      m_panes(new Panes(m_pages)), m_sections(new SectionsPane(m_panes)),
      m_stories(new StoriesPane(StoryReader::of(library), m_panes)), m_readingPlace(new QStackedWidget(m_panes)),
      m_reading(new ReadingPane(m_readingPlace)), m_welcome(new Welcome(m_pages)), m_status(new StatusLine(m_page)),
      m_notice(new Notice(this)), m_follower(new Follower(library, this)),
      m_acts(new StoryActs(library, *m_stories, *m_reading, this)), m_voice(new LateVoice(this)),
      m_aloud(new ReadAloud(*m_reading->view(), *m_voice, this))
{
    build();
    connectLibrary();
    connectSync();
    connectPanes();
    connectReading();
    connectActions();
    connectChoices();
    readSources();
    m_sections->tellChosen();
    m_status->setLastSync(library.lastSyncAt(), library.lastReport());
    retranslate();
    m_pages->currentWidget() == m_welcome ? m_welcome->setFocus() : m_stories->list()->setFocus();
}

MainWindow::~MainWindow() = default;

void MainWindow::build()
{
    m_reading->setObjectName(u"readingPane"_s);
    m_reading->setAttribute(Qt::WA_StyledBackground);
    m_readingPlace->addWidget(new Emblem(m_readingPlace));
    m_readingPlace->addWidget(m_reading);
    m_reading->setTextStyle(m_settings.textStyle());
    m_panes->hold(m_sections, m_stories, m_readingPlace);
    auto *column = new QVBoxLayout(m_page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_pages->addWidget(m_panes);
    m_pages->addWidget(m_welcome);
    column->addWidget(m_top);
    column->addWidget(new Masthead(m_settings, m_page));
    column->addWidget(m_pages, 1);
    column->addWidget(m_status);
    setCentralWidget(m_page);
    resize(1240, 820);
    restoreGeometry(m_settings.state(u"window"_s));
    m_panes->restoreState(m_settings.state(u"panes"_s));
}

void MainWindow::readSources()
{
    const QList<Source> sources = m_library.listSources();
    m_sections->setSources(sources, m_library.countUnread());
    m_pages->setCurrentWidget(sources.isEmpty() ? static_cast<QWidget *>(m_welcome) : m_panes);
}

void MainWindow::showList(const StoryFilter &filter, const QString &name)
{
    m_top->clearSearch();
    m_stories->setFilter(filter, name);
}

// Over everything, whatever is chosen on the left; cleared, the chosen list comes back.
void MainWindow::search(const QString &query)
{
    m_reading->setSearch(query);
    if (query == m_stories->filter().query)
        return;
    if (query.isEmpty()) {
        m_sections->tellChosen();
        return;
    }
    m_stories->setFilter({.query = query}, tr("Search"));
    m_panes->show(Panes::Pane::Stories);
}

void MainWindow::follow(const QString &address)
{
    m_follower->follow(address);
}

void MainWindow::openNewest()
{
    m_stories->chooseNext();
    m_acts->show(m_stories->chosenId());
}

void MainWindow::askForAddress(const QString &address)
{
    auto *dialog = new AddSourceDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AddSourceDialog::lookWanted, &m_library, &Library::discover);
    connect(dialog, &AddSourceDialog::lookCancelled, &m_library, &Library::cancelDiscover);
    connect(dialog, &AddSourceDialog::followWanted, &m_library,
            [this](const Discovery &chosen) { m_library.follow(chosen); });
    connect(&m_library, &Library::discovered, dialog, qOverload<const Discovery &>(&AddSourceDialog::show));
    connect(&m_library, &Library::discoverFailed, dialog, &AddSourceDialog::showFailure);
    dialog->open();
    if (!address.isEmpty())
        dialog->lookAt(address);
}

void MainWindow::showReport()
{
    const QList<SyncReport> reports = m_library.listReports();
    if (reports.isEmpty()) {
        m_notice->tell(tr("Nothing has been synced yet."));
        return;
    }
    auto *dialog = new SyncReportDialog(reports, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SyncReportDialog::tryWanted, &m_library, &Library::sync);
    connect(&m_library, &Library::syncEnded, dialog, [this, dialog] { dialog->setReports(m_library.listReports()); });
    dialog->show();
}

void MainWindow::showWordings()
{
    const std::optional<Story> story = m_acts->open();
    const QList<FormerWording> former = story ? m_library.listWordings(story->card.id) : QList<FormerWording>();
    if (former.isEmpty())
        return;
    const FormerWording now{{}, story->card.headline, story->standfirst, story->card.byline, story->bodyText};
    auto *dialog = new WordingsDialog(now, former, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::readAloud()
{
    if (m_aloud->reading() || !m_acts->open())
        return m_aloud->stop();
    const QString language = m_acts->open()->card.language;
    m_aloud->start(language.isEmpty() ? languageCode(Language::English) : language);
    (*m_actions)[Act::ReadAloud].setChecked(m_aloud->reading());
}

void MainWindow::tellNoVoice(const QString &language)
{
    const Language spoken = languageFromCode(language);
    const bool known = languageCode(spoken) == language.section(u'-', 0, 0);
    m_notice->tell(!known ? tr("This computer has no voice for the language of this story.")
                   : spoken == Language::Khmer
                       ? tr("This computer has no Khmer voice: the story cannot be read aloud.")
                       : tr("This computer has no English voice: the story cannot be read aloud."));
}

void MainWindow::showSiteRules()
{
    const std::optional<Story> story = m_acts->open();
    if (!story)
        return;
    auto *dialog = new SiteRulesDialog(story->address, m_library.findRules(story->address), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const auto id = story->card.id;
    const QUrl page = story->address;
    connect(dialog, &SiteRulesDialog::trialWanted, &m_library,
            [this, id, page](const QString &rules) { m_library.tryRules(id, page, rules); });
    connect(dialog, &SiteRulesDialog::rulesKept, &m_library,
            [this, id, page](const QString &rules) { m_library.keepRules(id, page, rules); });
    connect(&m_library, &Library::rulesTried, dialog, [dialog, id](const RulesOutcome &outcome) {
        if (outcome.story == id)
            dialog->show(outcome);
    });
    dialog->open();
    dialog->tryNow();
}

void MainWindow::showSettings()
{
    auto *dialog = new SettingsDialog(m_settings, *m_keys, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showProperties(SourceId source)
{
    for (const Source &one : m_library.listSources()) {
        if (one.id != source)
            continue;
        const KeepLimits forAll{m_settings.keepDays(), m_settings.keepStories(), m_settings.keepSourceBytes()};
        auto *dialog = new PropertiesDialog(one, forAll, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::accepted, this,
                [this, dialog, source] { m_library.limitSource(source, dialog->keep()); });
        dialog->open();
    }
}

void MainWindow::closeIfGone()
{
    if (!m_acts->open() || m_library.findStory(m_acts->open()->card.id))
        return;
    m_acts->close();
    m_readingPlace->setCurrentIndex(0);
}

void MainWindow::focusPane(Panes::Pane pane)
{
    m_panes->show(pane);
    QWidget *widget = pane == Panes::Pane::Sections  ? m_sections->list()
                      : pane == Panes::Pane::Stories ? m_stories->list()
                                                     : static_cast<QWidget *>(m_reading);
    widget->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings.setState(u"window"_s, saveGeometry());
    m_settings.setState(u"panes"_s, m_panes->saveState());
    QMainWindow::closeEvent(event);
}

void MainWindow::retranslate()
{
    setWindowTitle(tr("Sarika"));
    menuBar()->setAccessibleName(tr("Menus"));
    m_actions->retranslate();
    m_menus->retranslate();
    if (!m_stories->filter().query.isEmpty())
        m_stories->rename(tr("Search"));
}

} // namespace sarika
