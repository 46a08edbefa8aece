// SPDX-License-Identifier: GPL-3.0-or-later
// The window and its dialogs at the desktop's text sizes: nothing said in them is cut off, in either language.
#include "app/settings.h"
#include "tests/support/temporarylibrary.h"
#include "ui/look/look.h"
#include "ui/shell/languageswitch.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace sarika;
using namespace Qt::StringLiterals;

class TextScaleTest : public QObject
{
    Q_OBJECT

    static QString said(const QWidget &widget) { return widget.property("text").toString(); }

    // Words of several lines are as high in their dialog as they need at its width.
    static void wrappedWordsHaveRoom(MainWindow &window, const QString &action)
    {
        window.findChild<QAction *>(action)->trigger();
        for (QDialog *dialog : window.findChildren<QDialog *>()) {
            auto *pages = dialog->findChild<QTabWidget *>();
            for (int page = 0; page < (pages ? pages->count() : 1); ++page) {
                if (pages)
                    pages->setCurrentIndex(page);
                QTest::qWait(20); // laid out
                for (const QLabel *label : dialog->findChildren<QLabel *>()) {
                    if (label->isVisible() && label->wordWrap())
                        QVERIFY2(label->height() >= label->heightForWidth(label->width()),
                                 qPrintable(action + u' ' + said(*label)));
                }
            }
            delete dialog;
        }
    }

private Q_SLOTS:

    void initTestCase() { loadFonts(); }

    void cleanupTestCase() { fitInterfaceTo(QFont()); }

    void interfaceTextIsTheDesktops()
    {
        QFont desktop;
        desktop.setPixelSize(24);
        fitInterfaceTo(desktop);
        QCOMPARE(interfaceFont(Language::English).pixelSize(), 24);
        QCOMPARE(interfaceFont(Language::Khmer).pixelSize(), 24 + khmerStepPx);
        desktop.setPixelSize(9); // never smaller than ours
        fitInterfaceTo(desktop);
        QCOMPARE(interfacePx, 14);
        QCOMPARE(smallPx, 13);
    }

    void nothingIsCutOff_data()
    {
        QTest::addColumn<int>("points");
        QTest::addColumn<Language>("language");
        for (const int points : {9, 12, 18}) {
            QTest::addRow("%d pt, English", points) << points << Language::English;
            QTest::addRow("%d pt, Khmer", points) << points << Language::Khmer;
        }
    }

    void nothingIsCutOff()
    {
        QFETCH(int, points);
        QFETCH(Language, language);
        QFont desktop;
        desktop.setPixelSize(points * 96 / 72);
        fitInterfaceTo(desktop);
        TemporaryLibrary stories;
        stories.closeWriter();
        Settings settings(stories.paths().settings());
        settings.setLanguage(language);
        const LanguageSwitch languageSwitch(settings);
        auto library = Library::open(stories.paths(), settings);
        QVERIFY(library.has_value());
        MainWindow window(**library, settings);
        window.resize(1240, 820);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        int seen = 0;
        for (const QWidget *widget : window.findChildren<QWidget *>()) {
            const bool text = qobject_cast<const QLabel *>(widget) || qobject_cast<const QAbstractButton *>(widget) ||
                              qobject_cast<const QLineEdit *>(widget);
            const auto *button = qobject_cast<const QToolButton *>(widget);
            const bool icon = button && button->toolButtonStyle() == Qt::ToolButtonIconOnly;
            if (!text || icon || !widget->isVisible() || said(*widget).isEmpty())
                continue;
            ++seen;
            const int needed = QFontMetrics(widget->font()).height();
            QVERIFY2(widget->height() >= needed, qPrintable(said(*widget) + u' ' + widget->objectName()));
        }
        QVERIFY(seen > 3);
        auto *sections = window.findChild<QTreeView *>(u"sections"_s);
        sections->setCurrentIndex(sections->model()->index(sections->model()->rowCount() - 1, 0)); // a newspaper
        for (const QString &action :
             {u"settings"_s, u"addSource"_s, u"properties"_s, u"unfollow"_s, u"shortcuts"_s, u"about"_s})
            wrappedWordsHaveRoom(window, action);
        const QString folder = qEnvironmentVariable("SARIKA_PICTURES");
        if (!folder.isEmpty())
            window.grab().save(u"%1/scale-%2.png"_s.arg(folder, QString::fromLatin1(QTest::currentDataTag())));
    }
};

QTEST_MAIN(TextScaleTest)
#include "textscale_test.moc"
