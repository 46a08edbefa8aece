// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/language.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sarika;

class LanguageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheLanguageOfText_data();
    void readsTheLanguageOfText();
    void namesLanguages();
};

void LanguageTest::readsTheLanguageOfText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("hint");
    QTest::addColumn<QString>("language");
    QTest::newRow("khmer") << u"លោកស្រីបានមកដល់ភ្នំពេញ"_s << u"en"_s << u"km"_s;
    QTest::newRow("khmer with a name") << u"ក្រុមហ៊ុន Apple លក់ទូរសព្ទ"_s << QString() << u"km"_s;
    QTest::newRow("english with a word") << u"The word សារិកា is the name of a bird that speaks"_s << u"en_us"_s
                                         << u"en-US"_s;
    QTest::newRow("locale") << u"Hello"_s << u"en_GB.UTF-8"_s << u"en-GB"_s;
    QTest::newRow("three letters") << u"Bonjour"_s << u"FRA"_s << u"fr"_s;
    QTest::newRow("script") << u"你好"_s << u"ZH-hant-tw"_s << u"zh-Hant-TW"_s;
    QTest::newRow("unsaid") << u"Hello"_s << QString() << QString();
    QTest::newRow("nonsense") << u"Hello"_s << u"<b>"_s << QString();
    QTest::newRow("empty") << QString() << u"km"_s << u"km"_s;
}

void LanguageTest::readsTheLanguageOfText()
{
    QFETCH(QString, text);
    QFETCH(QString, hint);
    QTEST(languageOf(text, hint), "language");
}

void LanguageTest::namesLanguages()
{
    QCOMPARE(languageCode(Language::Khmer), u"km"_s);
    QCOMPARE(languageFromCode(u"km-KH"_s), Language::Khmer);
    QCOMPARE(languageFromCode(u"en"_s), Language::English);
    QCOMPARE(languageFromCode(u"xx"_s), Language::English);
}

QTEST_APPLESS_MAIN(LanguageTest)
#include "language_test.moc"
