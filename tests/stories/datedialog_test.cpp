// SPDX-License-Identifier: GPL-3.0-or-later
// The calendar in the theme's colours and the interface's digits.
#include "tests/support/palettes.h"
#include "ui/look/look.h"
#include "ui/stories/datedialog.h"
#include "ui/stories/newscalendar.h"

#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace sarika;
using namespace Qt::StringLiterals;

class DateDialogTest : public QObject
{
    Q_OBJECT

    static void speak(Language language, Digits digits)
    {
        QLocale::setDefault(language == Language::Khmer ? QLocale(QLocale::Khmer) : QLocale(QLocale::English));
        setInterfaceDigits(digits);
    }

    static QImage seen(DateDialog &dialog)
    {
        dialog.show();
        dialog.resize(dialog.sizeHint());
        return dialog.findChild<QCalendarWidget *>()->grab().toImage().convertToFormat(QImage::Format_RGB32);
    }

    static int pixelsOf(const QImage &picture, const QColor &colour)
    {
        int count = 0;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x)
                count += picture.pixelColor(x, y) == colour ? 1 : 0;
        }
        return count;
    }

private Q_SLOTS:

    void initTestCase() { loadFonts(); }

    void cleanup()
    {
        speak(Language::English, Digits::Khmer);
        QApplication::setPalette({});
    }

    void coloursAreTheThemes_data() { everyPalette(); }

    void coloursAreTheThemes()
    {
        QFETCH(Palette, palette);
        QApplication::setPalette(qtPalette(palette));
        DateDialog dialog(QDate(2025, 4, 14));
        const QImage calendar = seen(dialog);
        QVERIFY(pixelsOf(calendar, palette.paper) > calendar.width() * calendar.height() / 3);
        QVERIFY(pixelsOf(calendar, palette.mark) > 100); // the day chosen
        QVERIFY(pixelsOf(calendar, palette.ink) > 100);
        QCOMPARE(pixelsOf(calendar, Qt::red), 0); // Qt's week ends
    }

    void digitsAreTheInterfaces()
    {
        const auto month = [](Language language, Digits digits) {
            speak(language, digits);
            DateDialog dialog(QDate(2025, 4, 14));
            const QString folder = qEnvironmentVariable("SARIKA_PICTURES");
            const QImage picture = seen(dialog);
            if (!folder.isEmpty())
                dialog.grab().save(u"%1/calendar-%2-%3.png"_s.arg(folder).arg(int(language)).arg(int(digits)));
            return std::pair(dialog.findChild<QLabel *>(u"month"_s)->text(), picture);
        };
        const auto khmer = month(Language::Khmer, Digits::Khmer);
        const auto latin = month(Language::Khmer, Digits::Latin);
        const auto english = month(Language::English, Digits::Khmer);
        QCOMPARE(khmer.first, u"ខែមេសា ឆ្នាំ២០២៥"_s);
        QCOMPARE(latin.first, u"ខែមេសា ឆ្នាំ2025"_s);
        QCOMPARE(english.first, u"April 2025"_s);
        QVERIFY(khmer.second != latin.second);
    }

    void monthsAndYearsAreTurned()
    {
        DateDialog dialog(QDate(2025, 4, 14));
        dialog.show();
        auto *calendar = dialog.findChild<QCalendarWidget *>();
        const QList<QToolButton *> buttons = dialog.findChild<MonthLine *>()->findChildren<QToolButton *>();
        QCOMPARE(buttons.size(), 4);
        for (const QToolButton *button : buttons)
            QVERIFY(!button->accessibleName().isEmpty());
        buttons.at(0)->click(); // a year back
        QCOMPARE(QDate(calendar->yearShown(), calendar->monthShown(), 1), QDate(2024, 4, 1));
        buttons.at(2)->click(); // a month on
        QCOMPARE(dialog.findChild<QLabel *>(u"month"_s)->text(), u"May 2024"_s);
        calendar->setSelectedDate(QDate::currentDate());
        QVERIFY(!buttons.at(2)->isEnabled()); // nothing is to come
        QVERIFY(!buttons.at(3)->isEnabled());
    }

    void theDayIsTold()
    {
        DateDialog dialog(QDate(2025, 4, 14));
        QSignalSpy chosen(&dialog, &DateDialog::chosen);
        dialog.show();
        dialog.findChild<QCalendarWidget *>()->setSelectedDate(QDate(2025, 4, 10));
        dialog.accept();
        QCOMPARE(chosen.first().first().toDate(), QDate(2025, 4, 10));
    }
};

QTEST_MAIN(DateDialogTest)
#include "datedialog_test.moc"
