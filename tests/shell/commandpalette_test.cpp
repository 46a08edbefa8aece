// SPDX-License-Identifier: GPL-3.0-or-later
// The palette over the real window: found by English and Khmer words in either language, used by keys alone.
#include "app/settings.h"
#include "tests/support/temporarylibrary.h"
#include "ui/look/fonts.h"
#include "ui/shell/languageswitch.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/themeswitch.h"
#include "ui/stories/storiespane.h"

#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QTest>
#include <QTreeWidget>

using namespace sarika;
using namespace Qt::StringLiterals;

class CommandPaletteTest : public QObject
{
    Q_OBJECT

    TemporaryLibrary m_stories;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<LanguageSwitch> m_language;
    std::unique_ptr<ThemeSwitch> m_theme;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<MainWindow> m_window;

    QWidget *palette() const { return m_window->findChild<QWidget *>(u"commandPalette"_s); }

    QLineEdit *field() const { return palette()->findChild<QLineEdit *>(u"command"_s); }

    QTreeWidget *rows() const { return palette()->findChild<QTreeWidget *>(); }

    void openPalette()
    {
        QCoreApplication::sendPostedEvents(); // a language that was changed
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        QVERIFY(palette()->isVisible());
        QVERIFY(field()->hasFocus());
    }

    QString first() const { return rows()->topLevelItemCount() > 0 ? rows()->topLevelItem(0)->text(0) : QString(); }

private Q_SLOTS:

    void initTestCase()
    {
        loadFonts();
        m_stories.closeWriter();
        m_settings = std::make_unique<Settings>(m_stories.paths().settings());
        m_settings->setTheme(Settings::Theme::Light);
        m_language = std::make_unique<LanguageSwitch>(*m_settings);
        m_theme = std::make_unique<ThemeSwitch>(*m_settings);
        auto library = Library::open(m_stories.paths(), *m_settings);
        QVERIFY(library.has_value());
        m_library = std::move(*library);
        m_window = std::make_unique<MainWindow>(*m_library, *m_settings);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    void cleanupTestCase()
    {
        m_window.reset();
        m_library.reset();
    }

    void cleanup()
    {
        if (palette() && palette()->isVisible())
            QTest::keyClick(field(), Qt::Key_Escape);
        m_settings->setTheme(Settings::Theme::Light);
    }

    void findsWordsOfBothLanguages_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("found");
        for (const auto &[language, name] :
             {std::pair(Language::English, "in English"), {Language::Khmer, "in Khmer"}}) {
            const bool khmer = language == Language::Khmer;
            const QString dark = khmer ? u"ងងឹត"_s : u"Dark"_s;
            const QString quit = khmer ? u"ចេញ"_s : u"Quit"_s;
            QTest::addRow("dark %s", name) << language << u"dark"_s << dark;
            QTest::addRow("by its menu %s", name) << language << u"theme dark"_s << dark;
            QTest::addRow("dark's Khmer %s", name) << language << u"ងងឹត"_s << dark;
            QTest::addRow("quit %s", name) << language << u"QUIT"_s << quit;
            QTest::addRow("quit's Khmer %s", name) << language << u"ចេញ"_s << quit;
        }
    }

    void findsWordsOfBothLanguages()
    {
        QFETCH(Language, language);
        QFETCH(QString, typed);
        QFETCH(QString, found);
        m_settings->setLanguage(language);
        openPalette();
        field()->setText(typed);
        QStringList names;
        for (int row = 0; row < rows()->topLevelItemCount(); ++row)
            names << rows()->topLevelItem(row)->text(0);
        QVERIFY2(names.contains(found), qPrintable(names.join(u'|')));
        QVERIFY(names.size() < 12);
    }

    void keysAloneDoIt()
    {
        m_settings->setLanguage(Language::English);
        auto *list = m_window->findChild<QListView *>(u"stories"_s);
        list->setFocus();
        openPalette();
        QTest::keyClicks(field(), u"dark"_s);
        QCOMPARE(first(), u"Dark"_s);
        QCOMPARE(rows()->topLevelItem(0)->text(2), u"F9"_s);
        QTest::keyClick(field(), Qt::Key_Return);
        QVERIFY(!palette()->isVisible());
        QVERIFY(list->hasFocus());
        QCOMPARE(m_settings->theme(), Settings::Theme::Dark);
        openPalette();
        QCOMPARE(first(), u"Dark"_s); // used last
        QTest::keyClick(field(), Qt::Key_Down);
        QVERIFY(rows()->currentItem() == rows()->topLevelItem(1));
        QTest::keyClick(field(), Qt::Key_Escape);
        QVERIFY(!palette()->isVisible());
        QVERIFY(list->hasFocus());
    }

    void whatCannotBeDoneIsLastAndNotDone()
    {
        m_settings->setLanguage(Language::English);
        openPalette();
        field()->setText(u"undo mark all"_s);
        QCOMPARE(rows()->topLevelItemCount(), 1);
        QVERIFY(rows()->topLevelItem(0)->isDisabled());
        QTest::keyClick(field(), Qt::Key_Return);
        QVERIFY(palette()->isVisible());
        field()->clear();
        QVERIFY(rows()->topLevelItem(rows()->topLevelItemCount() - 1)->isDisabled());
    }

    void changesLanguageInPlace()
    {
        m_settings->setLanguage(Language::English);
        openPalette();
        field()->setText(u"dark"_s);
        m_settings->setLanguage(Language::Khmer);
        QTRY_COMPARE(first(), u"ងងឹត"_s);
        QCOMPARE(field()->text(), u"dark"_s);
    }
};

QTEST_MAIN(CommandPaletteTest)
#include "commandpalette_test.moc"
