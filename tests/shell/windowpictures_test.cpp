// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the window and its dialogs to look at, in both languages, light and dark: SARIKA_PICTURES names the
// folder.
#include "app/settings.h"
#include "tests/support/temporarylibrary.h"
#include "ui/look/fonts.h"
#include "ui/reading/storyview.h"
#include "ui/shell/languageswitch.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/themeswitch.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QTabWidget>
#include <QTest>
#include <QTreeView>

using namespace sarika;
using namespace Qt::StringLiterals;

class WindowPicturesTest : public QObject
{
    Q_OBJECT

    const QString m_folder = qEnvironmentVariable("SARIKA_PICTURES");
    QString m_look; // language and theme, in the files' names

    void take(QWidget &widget, const QString &name)
    {
        QTest::qWait(50); // laid out and painted
        QVERIFY(widget.grab().save(u"%1/%2-%3.png"_s.arg(m_folder, name, m_look)));
    }

    void takeDialog(MainWindow &window, const QString &action)
    {
        window.findChild<QAction *>(action)->trigger();
        takeOpenDialogs(window, action);
    }

    void takeOpenDialogs(MainWindow &window, const QString &name)
    {
        for (QDialog *dialog : window.findChildren<QDialog *>()) {
            if (auto *pages = dialog->findChild<QTabWidget *>()) {
                for (int page = 0; page < pages->count(); ++page) {
                    pages->setCurrentIndex(page);
                    take(*dialog, u"%1%2"_s.arg(name).arg(page));
                }
            } else {
                take(*dialog, name);
            }
            delete dialog;
        }
    }

private Q_SLOTS:

    void pictures_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<Settings::Theme>("theme");
        QTest::newRow("en-light") << Language::English << Settings::Theme::Light;
        QTest::newRow("en-dark") << Language::English << Settings::Theme::Dark;
        QTest::newRow("km-light") << Language::Khmer << Settings::Theme::Light;
        QTest::newRow("km-dark") << Language::Khmer << Settings::Theme::Dark;
    }

    void pictures()
    {
        if (m_folder.isEmpty())
            QSKIP("SARIKA_PICTURES names no folder");
        QFETCH(Language, language);
        QFETCH(Settings::Theme, theme);
        m_look = QString::fromLatin1(QTest::currentDataTag());
        loadFonts();
        TemporaryLibrary stories;
        stories.closeWriter();
        Settings settings(stories.paths().settings());
        settings.setLanguage(language);
        settings.setTheme(theme);
        const LanguageSwitch languageSwitch(settings);
        const ThemeSwitch themeSwitch(settings);
        auto library = Library::open(stories.paths(), settings);
        QVERIFY(library.has_value());
        MainWindow window(**library, settings);
        window.resize(1240, 820);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        window.openNewest();
        take(window, u"window"_s);
        Q_EMIT window.findChild<StoryView *>()->anchorClicked(QUrl(u"photo:0"_s));
        takeOpenDialogs(window, u"photo"_s);
        window.findChild<QAction *>(u"commands"_s)->trigger();
        take(window, u"commands"_s);
        auto *sections = window.findChild<QTreeView *>(u"sections"_s);
        sections->setCurrentIndex(sections->model()->index(sections->model()->rowCount() - 1, 0)); // a newspaper
        for (const QString &action : {u"settings"_s, u"addSource"_s, u"properties"_s, u"unfollow"_s, u"shortcuts"_s,
                                      u"about"_s, u"goToDate"_s, u"storySource"_s})
            takeDialog(window, action);
    }
};

QTEST_MAIN(WindowPicturesTest)
#include "windowpictures_test.moc"
