// SPDX-License-Identifier: GPL-3.0-or-later
// Where Tab leads in the real window, in both languages, and that the eye sees it there, in every theme.
#include "app/settings.h"
#include "tests/support/temporarylibrary.h"
#include "ui/look/look.h"
#include "ui/reading/storyview.h"
#include "ui/shell/languageswitch.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/themeswitch.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

using namespace sarika;
using namespace Qt::StringLiterals;

namespace
{

QString nameOf(const QWidget &widget)
{
    const auto *button = qobject_cast<const QToolButton *>(&widget);
    if (button && button->parentWidget()->objectName() == "searchChips"_L1)
        return u"chip"_s;
    if (button && button->defaultAction())
        return button->defaultAction()->objectName();
    if (qobject_cast<const StoryView *>(&widget))
        return u"story"_s;
    return widget.objectName().isEmpty() ? QString::fromLatin1(widget.metaObject()->className()) : widget.objectName();
}

/// Every stop of the focus from one widget back to it; a stop of many steps (links, chips) counts once.
QStringList walk(QWidget &from, Qt::Key key)
{
    QStringList stops;
    from.setFocus(Qt::TabFocusReason);
    for (int step = 0; step < 300; ++step) {
        QWidget *now = QApplication::focusWidget();
        if (!now || (step > 0 && now == &from))
            return stops;
        if (stops.isEmpty() || stops.last() != nameOf(*now))
            stops << nameOf(*now);
        QTest::keyClick(now, key);
    }
    return {u"no end"_s};
}

// Pixels that differ as a line must from what it stands on: 3 to 1.
int seenDifference(const QImage &one, const QImage &other)
{
    int differ = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            if (one.pixel(x, y) != other.pixel(x, y))
                differ += contrast(one.pixelColor(x, y), other.pixelColor(x, y)) >= 3 ? 1 : 0;
        }
    }
    return differ;
}

} // namespace

class FocusTest : public QObject
{
    Q_OBJECT

    TemporaryLibrary m_stories;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<LanguageSwitch> m_language;
    std::unique_ptr<ThemeSwitch> m_theme;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<MainWindow> m_window;

    QWidget &named(const QString &name) const { return *m_window->findChild<QWidget *>(name); }

    StoryView &story() const { return *m_window->findChild<StoryView *>(); }

    void keepPicture(const QImage &picture, const QString &name) const
    {
        if (const QString folder = qEnvironmentVariable("SARIKA_PICTURES"); !folder.isEmpty())
            picture.save(u"%1/focus-%2.png"_s.arg(folder, name));
    }

    // As it stands in its window.
    static QImage seen(QWidget &widget)
    {
        return widget.window()->grab(QRect(widget.mapTo(widget.window(), QPoint()), widget.size())).toImage();
    }

    // The same widget with the focus and while another has it.
    void compareFocus(QWidget &widget, QWidget &other)
    {
        other.setFocus(Qt::TabFocusReason);
        QCoreApplication::processEvents();
        const QImage without = seen(widget);
        widget.setFocus(Qt::TabFocusReason);
        QCoreApplication::processEvents();
        QVERIFY2(widget.hasFocus(), qPrintable(nameOf(widget)));
        const QImage with = seen(widget);
        keepPicture(with, u"%1-%2"_s.arg(nameOf(widget), QString::fromLatin1(QTest::currentDataTag())));
        QVERIFY2(seenDifference(without, with) >= 24,
                 qPrintable(u"%1: %2 px"_s.arg(nameOf(widget)).arg(seenDifference(without, with))));
    }

private Q_SLOTS:

    void initTestCase()
    {
        loadFonts();
        m_stories.closeWriter();
        m_settings = std::make_unique<Settings>(m_stories.paths().settings());
        m_language = std::make_unique<LanguageSwitch>(*m_settings);
        m_theme = std::make_unique<ThemeSwitch>(*m_settings);
        auto library = Library::open(m_stories.paths(), *m_settings);
        QVERIFY(library.has_value());
        m_library = std::move(*library);
        m_window = std::make_unique<MainWindow>(*m_library, *m_settings);
        m_window->resize(1240, 820);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void cleanupTestCase()
    {
        m_window.reset();
        m_library.reset();
    }

    void theListShowsFocusBeforeAStoryIsChosen()
    {
        QVERIFY(!m_window->findChild<QAbstractItemView *>(u"stories"_s)->currentIndex().isValid());
        compareFocus(named(u"stories"_s), named(u"sections"_s));
    }

    void tabGoesAsTheEyeDoes_data()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("English") << Language::English;
        QTest::newRow("Khmer") << Language::Khmer;
    }

    void tabGoesAsTheEyeDoes()
    {
        QFETCH(Language, language);
        m_settings->setLanguage(language);
        m_window->openNewest();
        QStringList order{u"search"_s,   u"chip"_s,     u"sync"_s,      u"smaller"_s, u"larger"_s,
                          u"language"_s, u"sections"_s, u"addSource"_s, u"stories"_s, u"story"_s};
        QWidget &search = named(u"search"_s);
        QCOMPARE(walk(search, Qt::Key_Tab), order);
        order.removeOne(u"chip"_s); // they are seen while the box has the focus
        std::reverse(order.begin() + 1, order.end());
        QCOMPARE(walk(search, Qt::Key_Backtab), order);
    }

    // Each link is a step of its own and comes into sight.
    void tabStepsThroughTheLinksOfAStory()
    {
        m_window->openNewest();
        story().setFocus(Qt::TabFocusReason);
        QStringList links;
        for (int step = 0; step < 50 && story().hasFocus(); ++step) {
            QTest::keyClick(&story(), Qt::Key_Tab);
            const QTextCursor cursor = story().textCursor();
            if (!story().hasFocus() || !cursor.hasSelection())
                continue;
            links << cursor.selectedText();
            QVERIFY2(story().viewport()->rect().intersects(story().cursorRect(cursor)), qPrintable(links.last()));
        }
        QVERIFY(links.size() >= 2);
        QVERIFY(!story().hasFocus());
    }

    void focusIsSeen_data()
    {
        QTest::addColumn<Settings::Theme>("theme");
        for (const auto theme :
             {Settings::Theme::Light, Settings::Theme::Sepia, Settings::Theme::Dark, Settings::Theme::HighContrast})
            QTest::newRow(qPrintable(Settings::themeName(theme))) << theme;
    }

    void focusIsSeen()
    {
        QFETCH(Settings::Theme, theme);
        m_settings->setTheme(theme);
        m_settings->setLanguage(Language::English);
        m_window->openNewest();
        QWidget &search = named(u"search"_s);
        for (const QString &name : {u"sections"_s, u"stories"_s, u"addSource"_s, u"language"_s})
            compareFocus(named(name), search);
        compareFocus(story(), search);
        compareFocus(search, named(u"sections"_s));
    }

    // A theme chosen while a story is open reaches all of the page.
    void thePaperIsTheThemes_data() { focusIsSeen_data(); }

    void thePaperIsTheThemes()
    {
        m_window->openNewest();
        QFETCH(Settings::Theme, theme);
        m_settings->setTheme(theme);
        const QImage page = seen(story());
        keepPicture(page, u"paper-"_s + Settings::themeName(theme));
        const Palette colours = paletteFor(m_window->palette());
        QVERIFY(colours.ink == QApplication::palette().color(QPalette::Text));
        QCOMPARE(page.pixelColor(20, page.height() / 2), colours.paper);
    }

    void focusIsSeenInDialogs_data() { focusIsSeen_data(); }

    void focusIsSeenInDialogs()
    {
        QFETCH(Settings::Theme, theme);
        m_settings->setTheme(theme);
        for (const QString &action : {u"settings"_s, u"addSource"_s, u"goToDate"_s}) {
            m_window->findChild<QAction *>(action)->trigger();
            auto *dialog = m_window->findChild<QDialog *>();
            QVERIFY2(dialog, qPrintable(action));
            QVERIFY(QTest::qWaitForWindowActive(dialog));
            auto *pages = dialog->findChild<QTabWidget *>();
            for (int page = 0; page < (pages ? pages->count() : 1); ++page) {
                if (pages)
                    pages->setCurrentIndex(page);
                compareAll(*dialog);
                keepPicture(dialog->grab().toImage(),
                            u"%1%2-%3"_s.arg(action).arg(page).arg(Settings::themeName(theme)));
            }
            delete dialog;
        }
    }

private:
    void compareAll(QDialog &dialog)
    {
        QList<QWidget *> stops;
        for (QWidget *widget : dialog.findChildren<QWidget *>()) {
            if (widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) &&
                !widget->focusProxy())
                stops << widget;
        }
        QVERIFY(stops.size() > 1);
        for (QWidget *widget : std::as_const(stops))
            compareFocus(*widget, *(widget == stops.first() ? stops.last() : stops.first()));
    }
};

QTEST_MAIN(FocusTest)
#include "focus_test.moc"
