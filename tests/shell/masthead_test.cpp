// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"
#include "ui/look/fonts.h"
#include "ui/shell/languageswitch.h"
#include "ui/shell/masthead.h"

#include <QApplication>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>

using namespace sarika;
using namespace Qt::StringLiterals;

class MastheadTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<LanguageSwitch> m_language;
    std::unique_ptr<Masthead> m_masthead;

    QLabel *line(const QString &name) const { return m_masthead->findChild<QLabel *>(name); }

private Q_SLOTS:

    void initTestCase()
    {
        loadFonts();
        m_settings = std::make_unique<Settings>(m_folder.filePath(u"settings.ini"_s));
        m_settings->setLanguage(Language::English);
        m_language = std::make_unique<LanguageSwitch>(*m_settings);
        m_masthead = std::make_unique<Masthead>(*m_settings);
        m_masthead->resize(1200, m_masthead->sizeHint().height());
        m_masthead->show();
        m_masthead->showDay({2025, 4, 14});
    }

    void followsLanguageAndSettings()
    {
        QCOMPARE(line(u"date"_s)->text(), u"Monday 14 April 2025"_s);
        QVERIFY(!line(u"lunarDate"_s)->isVisible());
        m_settings->setLanguage(Language::Khmer);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(line(u"date"_s)->text(), u"ថ្ងៃចន្ទ ទី១៤ ខែមេសា ឆ្នាំ២០២៥"_s);
        QVERIFY(line(u"lunarDate"_s)->text().endsWith(u"ព.ស. ២៥៦៨"_s));
        m_settings->setDigits(Digits::Latin);
        QCoreApplication::sendPostedEvents();
        QVERIFY(line(u"lunarDate"_s)->text().endsWith(u"ព.ស. 2568"_s));
        m_settings->setLunarDate(false);
        QVERIFY(!line(u"lunarDate"_s)->isVisible());
        m_settings->setLunarDate(true);
    }

    void standsInTwoLinesWhereNarrow()
    {
        QCoreApplication::sendPostedEvents();
        QCOMPARE(line(u"date"_s)->y(), line(u"lunarDate"_s)->y());
        m_masthead->resize(420, m_masthead->sizeHint().height());
        QTRY_VERIFY(line(u"date"_s)->geometry().bottom() < line(u"lunarDate"_s)->y());
        QVERIFY(m_masthead->minimumSizeHint().width() < 100);
    }
};

QTEST_MAIN(MastheadTest)
#include "masthead_test.moc"
