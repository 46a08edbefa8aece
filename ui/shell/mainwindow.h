// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library.h"
#include "ui/shell/panes.h"

#include <QMainWindow>

#include <functional>

class QStackedWidget;

namespace sarika
{

class Actions;
class CommandPalette;
class Follower;
class KeyBindings;
class LateVoice;
class Menus;
class Notice;
class ReadAloud;
class ReadingPane;
class SectionsPane;
class StatusLine;
class StoriesPane;
class StoryActs;
class TopBar;
class Welcome;
enum class Act;

/// The window of Sarika: joins the panes over the library and the settings.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Library &library, Settings &settings);
    ~MainWindow() override;

    void follow(const QString &address); // without asking; chooses it
    void openNewest();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void build();
    void connectLibrary();
    void connectSync();
    void connectPanes();
    void connectReading();
    void connectActions();
    void connectChoices();
    void on(Act act, const std::function<void()> &what);

    void readSources();
    void showList(const StoryFilter &filter, const QString &name);
    void search(const QString &query);
    void askForAddress(const QString &address);
    void showReport();
    void showSiteRules();
    void showWordings();
    void readAloud();
    void tellNoVoice(const QString &language);
    void showSettings();
    void showProperties(SourceId source);
    void closeIfGone(); // the open story was removed
    void focusPane(Panes::Pane pane);
    void retranslate();

    Library &m_library;
    Settings &m_settings;
    Actions *m_actions;
    KeyBindings *m_keys = nullptr;
    CommandPalette *m_commands = nullptr;
    Menus *m_menus;
    QWidget *m_page; // each stands in its place from the start: what moves is styled anew
    TopBar *m_top;
    QStackedWidget *m_pages;
    Panes *m_panes;
    SectionsPane *m_sections;
    StoriesPane *m_stories;
    QStackedWidget *m_readingPlace; // nothing, or the reading pane
    ReadingPane *m_reading;
    Welcome *m_welcome;
    StatusLine *m_status;
    Notice *m_notice;
    Follower *m_follower;
    StoryActs *m_acts;
    LateVoice *m_voice;
    ReadAloud *m_aloud;
};

} // namespace sarika
