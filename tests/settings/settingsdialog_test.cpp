// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"
#include "ui/look/choices.h"
#include "ui/look/look.h"
#include "ui/settings/keybindings.h"
#include "ui/settings/networkpage.h"
#include "ui/settings/settingsdialog.h"
#include "ui/settings/storagepage.h"

#include <QCheckBox>
#include <QSignalSpy>
#include <QSlider>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>

using namespace sarika;
using namespace Qt::StringLiterals;

class SettingsDialogTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString file() const { return m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()) + u".ini"_s); }

    static void chooseByHand(QComboBox &box, int index)
    {
        box.setCurrentIndex(index);
        Q_EMIT box.activated(index);
    }

private Q_SLOTS:

    void initTestCase() { loadFonts(); }

    void showsWhatIsSet()
    {
        Settings settings(file());
        settings.setTextSize(23);
        settings.setKeepDays(45); // none of the choices offered
        settings.setSyncOnStart(false);
        settings.setSourceLine(false);
        KeyBindings bindings(settings, {});
        SettingsDialog dialog(settings, bindings);
        QCOMPARE(dialog.findChild<QSlider *>()->value(), 23);
        for (const QCheckBox *box : dialog.findChildren<QCheckBox *>())
            QVERIFY(!box->isChecked());
        QStringList chosen;
        for (const NumberChoice *choice : dialog.findChildren<NumberChoice *>())
            chosen << choice->currentText();
        QVERIFY2(chosen.contains(u"45 day(s)"_s) || chosen.contains(u"45 days"_s), qPrintable(chosen.join(u'|')));
    }

    void offersEverySizeFrom8To48Points()
    {
        Settings settings(file());
        KeyBindings bindings(settings, {});
        SettingsDialog dialog(settings, bindings);
        auto *slider = dialog.findChild<QSlider *>();
        for (const auto &[end, points] : {std::pair(slider->minimum(), 8), std::pair(slider->maximum(), 48)}) {
            slider->setValue(end);
            QCOMPARE(settings.textStyle().size, end);
            QCOMPARE(qRound(end * 0.75), points);
        }
        QCOMPARE(slider->singleStep(), 1);
    }

    void choosesAtOnce()
    {
        Settings settings(file());
        KeyBindings bindings(settings, {});
        SettingsDialog dialog(settings, bindings);
        QSignalSpy sizes(&settings, &Settings::textStyleChanged);
        dialog.findChild<QSlider *>()->setValue(30);
        QCOMPARE(settings.textStyle().size, 30);
        QCOMPARE(sizes.size(), 1);
        for (NumberChoice *choice : dialog.findChildren<NumberChoice *>())
            chooseByHand(*choice, choice->count() - 1);
        QCOMPARE(settings.syncMinutes(), 0);
        QCOMPARE(settings.keepDays(), 0);
        QCOMPARE(settings.keepBytes(), 0);
        for (NumberChoice *choice : dialog.findChild<StoragePage *>()->findChildren<NumberChoice *>())
            chooseByHand(*choice, 0);
        QCOMPARE(settings.keepDays(), 7);
        QCOMPARE(settings.keepStories(), 100);
        QCOMPARE(settings.keepSourceBytes(), 50 * 1024 * 1024);
        QCOMPARE(settings.keepBytes(), 500 * 1024 * 1024);
        QCOMPARE(settings.bytesOfDay(), 0);
    }

    void choosesWhatSyncsMayCost()
    {
        Settings settings(file());
        KeyBindings bindings(settings, {});
        SettingsDialog dialog(settings, bindings);
        auto *page = dialog.findChild<NetworkPage *>();
        auto *metered = page->findChildren<QComboBox *>().first();
        QCOMPARE(metered->currentIndex(), 1); // asks
        chooseByHand(*metered, 2);
        QCOMPARE(settings.metered(), Settings::Metered::Wait);
        const QList<NumberChoice *> sizes = page->findChildren<NumberChoice *>();
        chooseByHand(*sizes.first(), 0);
        chooseByHand(*sizes.last(), 2);
        QCOMPARE(settings.bytesOfSync(), 5 * 1024 * 1024);
        QCOMPARE(settings.bytesOfDay(), 20 * 1024 * 1024);
    }

    void numbersStayInOrder()
    {
        NumberChoice choice({7, 30, 0}, [](qint64 number) { return QString::number(number); }, nullptr);
        choice.choose(14);
        QCOMPARE(choice.number(), 14);
        QCOMPARE(choice.itemText(1), u"14"_s);
        QCOMPARE(choice.itemText(choice.count() - 1), u"0"_s);
    }

    void sampleShowsBothScripts()
    {
        Settings settings(file());
        KeyBindings bindings(settings, {});
        SettingsDialog dialog(settings, bindings);
        const QString sample = dialog.findChild<QTextEdit *>()->toPlainText();
        QVERIFY(sample.contains(u"ferry"_s));
        QVERIFY(sample.contains(u"កាសែត"_s));
    }

    void digitsFollowTheLanguage()
    {
        QLocale::setDefault(QLocale(u"km"_s));
        Settings settings(file());
        KeyBindings bindings(settings, {});
        SettingsDialog dialog(settings, bindings);
        for (const NumberChoice *choice : dialog.findChildren<NumberChoice *>()) {
            for (const QChar unit : choice->itemText(0))
                QVERIFY2(!(unit >= u'0' && unit <= u'9'), qPrintable(choice->itemText(0)));
        }
        QLocale::setDefault(QLocale::c());
    }

    void pictures()
    {
        const QString folder = qEnvironmentVariable("SARIKA_PICTURES");
        if (folder.isEmpty())
            QSKIP("SARIKA_PICTURES names no folder");
        Settings settings(file());
        KeyBindings bindings(settings, {});
        SettingsDialog dialog(settings, bindings);
        dialog.setPalette(qtPalette(lightPalette()));
        dialog.show();
        for (int page = 0; page < 4; ++page) {
            dialog.findChild<QTabWidget *>()->setCurrentIndex(page);
            dialog.grab().save(folder + u"/settings-%1.png"_s.arg(page));
        }
    }
};

QTEST_MAIN(SettingsDialogTest)
#include "settingsdialog_test.moc"
