// SPDX-License-Identifier: GPL-3.0-or-later
// The window at the desktop's text sizes: nothing said in it is cut off, in either language.
#include "app/settings.h"
#include "tests/support/temporarylibrary.h"
#include "ui/look/look.h"
#include "ui/shell/languageswitch.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QToolButton>

using namespace sarika;
using namespace Qt::StringLiterals;

class TextScaleTest : public QObject
{
    Q_OBJECT

    static QString said(const QWidget &widget) { return widget.property("text").toString(); }

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
        const QString folder = qEnvironmentVariable("SARIKA_PICTURES");
        if (!folder.isEmpty())
            window.grab().save(u"%1/scale-%2.png"_s.arg(folder, QString::fromLatin1(QTest::currentDataTag())));
    }
};

QTEST_MAIN(TextScaleTest)
#include "textscale_test.moc"
