// SPDX-License-Identifier: GPL-3.0-or-later
// The real window over the real library and the sample edition.
#include "app/settings.h"
#include "ui/look/fonts.h"
#include "ui/reading/readingpane.h"
#include "ui/reading/storyview.h"
#include "ui/sections/sectionspane.h"
#include "ui/shell/follower.h"
#include "ui/shell/languageswitch.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/themeswitch.h"
#include "ui/stories/storiespane.h"

#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

using namespace sarika;
using namespace Qt::StringLiterals;

class MainWindowTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<LanguageSwitch> m_language;
    std::unique_ptr<ThemeSwitch> m_theme;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<MainWindow> m_window;

    template <typename Pane> Pane *pane() const { return m_window->findChild<Pane *>(); }

    QListView *list() const { return m_window->findChild<QListView *>(u"stories"_s); }

private Q_SLOTS:

    void initTestCase()
    {
        loadFonts();
        const Paths paths = Paths::inFolder(m_folder.path());
        m_settings = std::make_unique<Settings>(paths.settings());
        m_settings->setLanguage(Language::English);
        m_settings->setTheme(Settings::Theme::Light);
        m_settings->setSyncOnStart(false);
        m_language = std::make_unique<LanguageSwitch>(*m_settings);
        m_theme = std::make_unique<ThemeSwitch>(*m_settings);
        auto library = Library::open(paths, *m_settings);
        QVERIFY(library.has_value());
        m_library = std::move(*library);
        m_window = std::make_unique<MainWindow>(*m_library, *m_settings);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        QVERIFY(m_window->findChild<QWidget *>(u"welcome"_s)->isVisible());
        const QSignalSpy ended(m_library.get(), &Library::syncEnded);
        m_window->follow(QString::fromLatin1(sampleAddress));
        QTRY_VERIFY_WITH_TIMEOUT(!ended.isEmpty(), 60'000);
        QVERIFY(!m_window->findChild<QWidget *>(u"welcome"_s)->isVisible());
        QTRY_VERIFY(list()->model()->rowCount() >= 5);
    }

    void cleanupTestCase()
    {
        m_window.reset();
        m_library.reset();
        QApplication::setPalette({});
    }

    void init()
    {
        m_window->resize(1240, 820);
        m_settings->setLanguage(Language::English);
    }

    void opensAStoryAndMarksIt()
    {
        m_window->openNewest();
        const StoryId open = pane<ReadingPane>()->storyId();
        QVERIFY(open != 0);
        QTRY_VERIFY(m_library->findStory(open)->card.read);
        QTest::keyClick(list(), Qt::Key_S);
        QTRY_VERIFY(m_library->findStory(open)->card.favourite);
        QTest::keyClick(list(), Qt::Key_J);
        QVERIFY(pane<ReadingPane>()->storyId() != open);
        QTest::keyClick(list(), Qt::Key_K);
        QCOMPARE(pane<ReadingPane>()->storyId(), open);
        QTest::keyClick(list(), Qt::Key_J);
        QTest::keyClick(list(), Qt::Key_P);
        QCOMPARE(pane<ReadingPane>()->storyId(), open);
    }

    void goesBackAndForwardThroughWhatWasRead()
    {
        m_window->openNewest();
        const StoryId first = pane<ReadingPane>()->storyId();
        QTest::keyClick(list(), Qt::Key_J);
        const StoryId second = pane<ReadingPane>()->storyId();
        QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(pane<ReadingPane>()->storyId(), first);
        QCOMPARE(pane<StoriesPane>()->chosenId(), first);
        QTest::keyClick(m_window.get(), Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(pane<ReadingPane>()->storyId(), second);
        QCOMPARE(pane<StoriesPane>()->chosenId(), second);
    }

    void thePlaceIsThereAgain()
    {
        m_window->openNewest();
        const StoryId open = pane<ReadingPane>()->storyId();
        QScrollBar &bar = *pane<ReadingPane>()->view()->verticalScrollBar();
        bar.setValue(0);
        QTest::keyClick(list(), Qt::Key_Space);
        const int left = bar.value();
        QVERIFY(left > 0);
        QTest::keyClick(list(), Qt::Key_J);
        QCOMPARE(bar.value(), 0);
        QTest::keyClick(list(), Qt::Key_K);
        QCOMPARE(bar.value(), left);
        QTRY_VERIFY(m_library->findPlace(open)); // over a restart too
        bar.setValue(0);
        QTest::keyClick(list(), Qt::Key_J);
        QTRY_VERIFY(!m_library->findPlace(open));
    }

    void theEndLeadsToTheNextStory()
    {
        pane<StoriesPane>()->choose(pane<StoriesPane>()->shownIds().value(0));
        const StoryId second = pane<StoriesPane>()->shownIds().value(1);
        const QString page = pane<ReadingPane>()->view()->document()->toPlainText();
        QVERIFY(page.contains(u"Next story"_s));
        QVERIFY(!page.contains(u"Previous story"_s));
        Q_EMIT pane<ReadingPane>()->view()->anchorClicked(QUrl(u"story:%1"_s.arg(second)));
        QCOMPARE(pane<ReadingPane>()->storyId(), second);
        QCOMPARE(pane<StoriesPane>()->chosenId(), second);
        QVERIFY(pane<ReadingPane>()->view()->document()->toPlainText().contains(u"Previous story"_s));
    }

    void aLinkToAStoryThatIsHereOpensIt()
    {
        m_window->openNewest();
        const StoryId other = pane<StoriesPane>()->shownIds().last();
        QVERIFY(pane<ReadingPane>()->storyId() != other);
        Q_EMIT pane<ReadingPane>()->linkActivated(m_library->findStory(other)->address);
        QCOMPARE(pane<ReadingPane>()->storyId(), other);
        QCOMPARE(pane<StoriesPane>()->chosenId(), other);
    }

    void spacePagesFromTheList()
    {
        m_window->openNewest();
        m_library->markStories(pane<StoriesPane>()->shownIds(), ReadMark::Unread);
        const StoryId open = pane<ReadingPane>()->storyId();
        QScrollBar &bar = *pane<ReadingPane>()->view()->verticalScrollBar();
        bar.setValue(0);
        QTest::keyClick(list(), Qt::Key_Space);
        QVERIFY(bar.value() > 0);
        QTest::keyClick(list(), Qt::Key_Space, Qt::ShiftModifier);
        QCOMPARE(bar.value(), 0);
        for (int pages = 0; pages < 50 && pane<ReadingPane>()->storyId() == open; ++pages)
            QTest::keyClick(list(), Qt::Key_Space);
        QVERIFY(pane<ReadingPane>()->storyId() != open);
    }

    void everyControlHasANameAndIsReached()
    {
        m_window->activateWindow();
        QStringList nameless;
        QSet<const QWidget *> reached;
        for (const QWidget *next = m_window->nextInFocusChain(); next != m_window.get();
             next = next->nextInFocusChain())
            reached.insert(next);
        for (QWidget *widget : m_window->findChildren<QWidget *>()) {
            const bool control = widget->isVisible() && widget->focusPolicy() != Qt::NoFocus &&
                                 !widget->objectName().startsWith(u"qt_"_s) && !widget->focusProxy();
            if (!control)
                continue;
            const QAccessibleInterface *access = QAccessible::queryAccessibleInterface(widget);
            if (!access || access->text(QAccessible::Name).isEmpty())
                nameless << QLatin1StringView(widget->metaObject()->className()) + u' ' + widget->objectName();
            QVERIFY(reached.contains(widget));
            QVERIFY2(widget->focusPolicy() & Qt::TabFocus, widget->metaObject()->className());
        }
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
    }

    void everyActionIsInAMenuWithKeys()
    {
        for (const QAction *action : m_window->actions()) {
            QVERIFY2(!action->shortcut().isEmpty(), qPrintable(action->text()));
            const auto menus = action->associatedObjects();
            QVERIFY2(std::ranges::any_of(menus, [](QObject *o) { return qobject_cast<QMenu *>(o); }),
                     qPrintable(action->text()));
        }
    }

    void everyActionHasItsOwnNameAndKeys()
    {
        QStringList names;
        QList<QKeySequence> keys;
        for (const QAction *action : m_window->actions()) {
            QVERIFY2(!action->objectName().isEmpty() && !names.contains(action->objectName()),
                     qPrintable(action->text()));
            names << action->objectName();
            for (const QKeySequence &key : action->shortcuts()) {
                QVERIFY2(!keys.contains(key), qPrintable(key.toString()));
                keys << key;
            }
        }
        for (const auto &name : {u"sync"_s, u"toggleFavourite"_s, u"nextUnread"_s}) // as files of readers have them
            QVERIFY(names.contains(name));
    }

    void keysTheReaderGaveWork()
    {
        m_window->openNewest();
        const StoryId open = pane<ReadingPane>()->storyId();
        auto *next = m_window->findChild<QAction *>(u"next"_s);
        m_settings->setKeys(u"next"_s, u"Ctrl+J"_s);
        QVERIFY(next->toolTip().contains(u"Ctrl+J"_s));
        QTest::keyClick(list(), Qt::Key_J);
        QCOMPARE(pane<ReadingPane>()->storyId(), open);
        QTest::keyClick(list(), Qt::Key_J, Qt::ControlModifier);
        QVERIFY(pane<ReadingPane>()->storyId() != open);
        m_settings->setKeys(u"next"_s, std::nullopt);
        QVERIFY(next->toolTip().contains(u"(J)"_s));
    }

    void narrowWindowsShowFewerPanes()
    {
        const auto seen = [this] {
            return QList<bool>{pane<SectionsPane>()->isVisible(), pane<StoriesPane>()->isVisible(),
                               pane<ReadingPane>()->isVisible()};
        };
        m_window->openNewest();
        QCOMPARE(seen(), (QList<bool>{true, true, true}));
        m_window->resize(800, 700);
        QTRY_COMPARE(seen(), (QList<bool>{false, true, true}));
        m_window->resize(480, 700);
        QCOMPARE(m_window->width(), 480);
        QTRY_COMPARE(seen(), (QList<bool>{false, false, true}));
        QTest::keyClick(m_window.get(), Qt::Key_Backspace);
        QTRY_COMPARE(seen(), (QList<bool>{false, true, false}));
        QTest::keyClick(m_window.get(), Qt::Key_Backspace);
        QTRY_COMPARE(seen(), (QList<bool>{true, false, false}));
    }

    void searchesOverEverything()
    {
        const int all = list()->model()->rowCount();
        auto *box = m_window->findChild<QLineEdit *>(u"search"_s);
        const QString word = list()->model()->index(0, 0).data().toString().section(u' ', 0, 0);
        box->setText(word);
        QTRY_COMPARE(pane<StoriesPane>()->filter().query, word);
        QVERIFY(list()->model()->rowCount() > 0);
        box->setText(u"qqzzxx"_s);
        QTRY_COMPARE(list()->model()->rowCount(), 0);
        QTest::keyClick(box, Qt::Key_Escape);
        QTRY_COMPARE(list()->model()->rowCount(), all);
    }

    void marksAllReadAndUndoes()
    {
        const QList<StoryId> shown = pane<StoriesPane>()->shownIds();
        m_library->markStories(shown, ReadMark::Unread);
        const int unread = int(shown.size());
        QTRY_COMPARE(m_library->countUnread().unread, unread);
        QSignalSpy marked(m_library.get(), &Library::markedAllRead);
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!marked.isEmpty() || marked.wait());
        QVERIFY(m_library->countUnread().unread < unread);
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(m_library->countUnread().unread, unread);
    }

    void theTextGetsAsLargeAndAsSmallAsItMay()
    {
        m_window->openNewest();
        QWidget *seen = pane<ReadingPane>()->view()->viewport();
        const auto turn = [seen](int notches) {
            const QPointF at = seen->rect().center();
            QWheelEvent wheel(at, seen->mapToGlobal(at), {}, {0, notches * 120}, Qt::NoButton, Qt::ControlModifier,
                              Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(seen, &wheel);
        };
        const auto press = [this](Qt::Key key) { QTest::keyClick(list(), key, Qt::ControlModifier); };
        const auto size = [this] { return m_settings->textStyle().size; };
        press(Qt::Key_0);
        QCOMPARE(size(), TextStyle().size);
        turn(1);
        QCOMPARE(size(), TextStyle().size + 1);
        while (size() < 62)
            turn(1);
        press(Qt::Key_Plus);
        QCOMPARE(size(), 63);
        for (const int pt : {48, 48}) { // and no further
            press(Qt::Key_Equal);
            turn(1);
            QCOMPARE(qRound(size() * 0.75), pt);
        }
        while (size() > 13)
            press(Qt::Key_Minus);
        for (const int pt : {8, 8}) {
            turn(-1);
            turn(-1);
            QCOMPARE(qRound(size() * 0.75), pt);
        }
        press(Qt::Key_0);
        QCOMPARE(size(), TextStyle().size);
    }

    void theCaretIsTurnedOnAndRemembered()
    {
        m_window->openNewest();
        QVERIFY(!m_settings->caret());
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_F7);
        QVERIFY(m_settings->caret());
        QVERIFY(m_window->findChild<QAction *>(u"caret"_s)->isChecked());
        StoryView *view = pane<ReadingPane>()->view();
        QVERIFY(view->hasFocus());
        const int before = view->textCursor().position();
        QTest::keyClick(view, Qt::Key_Right);
        QVERIFY(view->textCursor().position() > before);
        const MainWindow another(*m_library, *m_settings);
        QVERIFY(another.findChild<QAction *>(u"caret"_s)->isChecked());
        QTest::keyClick(view, Qt::Key_F7);
        QVERIFY(!m_settings->caret());
        QVERIFY(!m_window->findChild<QAction *>(u"caret"_s)->isChecked());
    }

    void themesChangeThePaper()
    {
        m_settings->setTheme(Settings::Theme::Dark);
        QVERIFY(m_window->palette().color(QPalette::Window).lightness() < 60);
        m_settings->setTheme(Settings::Theme::Light);
        QVERIFY(m_window->palette().color(QPalette::Window).lightness() > 200);
    }

    // Starting the program reads nothing: what is marked as read was opened by the reader.
    void aNewWindowOpensNoStory()
    {
        const int unread = m_library->countUnread().unread;
        MainWindow window(*m_library, *m_settings);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        auto *stories = window.findChild<QListView *>(u"stories"_s);
        stories->setFocus();
        QVERIFY(stories->model()->rowCount() > 0);
        QVERIFY(!stories->currentIndex().isValid());
        QCOMPARE(window.findChild<ReadingPane *>()->storyId(), StoryId(0));
        QCOMPARE(m_library->countUnread().unread, unread);
        QTest::keyClick(stories, Qt::Key_Down);
        QCOMPARE(stories->currentIndex().row(), 0);
    }
};

QTEST_MAIN(MainWindowTest)
#include "mainwindow_test.moc"
