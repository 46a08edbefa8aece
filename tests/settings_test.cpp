// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sarika;

class SettingsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString file() const { return m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()) + u".ini"_s); }

private Q_SLOTS:

    void defaults()
    {
        const Settings settings(file());
        QCOMPARE(settings.language(), systemLanguage());
        QCOMPARE(settings.theme(), Settings::Theme::System);
        QVERIFY(settings.digits() == Digits::Khmer);
        QCOMPARE(settings.textStyle().size, 18);
        QCOMPARE(settings.syncMinutes(), 60);
        QCOMPARE(settings.syncOnStart(), true);
        QCOMPARE(settings.keepDays(), 90);
        QCOMPARE(settings.keepBytes(), 2LL * 1024 * 1024 * 1024);
        QVERIFY(settings.state(u"window"_s).isEmpty());
    }

    void valuesAreKept()
    {
        {
            Settings settings(file());
            settings.setLanguage(Language::Khmer);
            settings.setTheme(Settings::Theme::Dark);
            settings.setTextSize(22);
            QVERIFY(settings.lunarDate()); // as the interface is Khmer
            settings.setLunarDate(false);
            settings.setDigits(Digits::Latin);
            settings.setSyncMinutes(0);
            settings.setSyncOnStart(false);
            settings.setKeepDays(0);
            settings.setKeepBytes(0);
            settings.setKeys(u"next"_s, u"Ctrl+J; F3"_s);
            settings.setKeys(u"back"_s, u""_s); // none
            settings.setKeys(u"sync"_s, u"F4"_s);
            settings.setKeys(u"sync"_s, std::nullopt);
            settings.setState(u"window"_s, "bytes");
        }
        const Settings settings(file());
        QCOMPARE(settings.language(), Language::Khmer);
        QCOMPARE(settings.theme(), Settings::Theme::Dark);
        QVERIFY(!settings.lunarDate());
        QVERIFY(settings.digits() == Digits::Latin);
        QCOMPARE(settings.textStyle().size, 22);
        QCOMPARE(settings.syncMinutes(), 0);
        QCOMPARE(settings.syncOnStart(), false);
        QCOMPARE(settings.keepDays(), 0);
        QCOMPARE(settings.keepBytes(), 0);
        QCOMPARE(settings.keys(u"next"_s), u"Ctrl+J; F3"_s);
        QCOMPARE(settings.keys(u"back"_s), QString());
        QVERIFY(!settings.keys(u"sync"_s));
        QCOMPARE(settings.state(u"window"_s), "bytes");
    }

    void oneSignalAChange()
    {
        Settings settings(file());
        const QSignalSpy sizes(&settings, &Settings::textStyleChanged);
        const QSignalSpy retention(&settings, &Settings::retentionChanged);
        settings.setTextSize(20);
        settings.setTextSize(20);
        settings.setTextSize(500);
        QCOMPARE(sizes.size(), 2);
        QCOMPARE(sizes.last().first().value<TextStyle>().size, 64);
        const QSignalSpy keys(&settings, &Settings::keysChanged);
        settings.setKeys(u"next"_s, u"F3"_s);
        settings.setKeys(u"next"_s, u"F3"_s);
        settings.setKeys(u"back"_s, std::nullopt);
        QCOMPARE(keys.size(), 1);
        settings.setKeepDays(30);
        settings.setKeepBytes(1000);
        settings.setKeepBytes(1000);
        settings.setKeepStories(500);
        settings.setKeepSourceBytes(-3);
        QCOMPARE(settings.keepStories(), 500);
        QCOMPARE(settings.keepSourceBytes(), 0);
        QCOMPARE(retention.size(), 3);
    }

    void nonsenseInTheFileIsBounded()
    {
        QFile broken(file());
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write(
            "[reading]\ntextSize=9000\nmeasure=-3\nlatinFace=\n[sync]\nminutes=-5\n[interface]\ntheme=purple\n");
        broken.close();
        const Settings settings(file());
        QCOMPARE(settings.textStyle().size, TextStyle::largest);
        QCOMPARE(settings.textStyle().measure, 45);
        QCOMPARE(settings.textStyle().latinFace, TextStyle().latinFace);
        QCOMPARE(settings.syncMinutes(), 0);
        QCOMPARE(settings.theme(), Settings::Theme::System);
    }
};

QTEST_GUILESS_MAIN(SettingsTest)
#include "settings_test.moc"
