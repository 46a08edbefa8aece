// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/support.h"

#include <QFile>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace sarika;

/// What the Khmer file of the interface's words must keep to, besides being whole.
class TranslationsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    // Khmer has one form for every number, but Qt's file has two: with one of them empty it would show English.
    void bothFormsOfANumberAreOne()
    {
        QFile file(checkoutPath() + u"/translations/sarika_km.ts"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&file);
        QStringList forms;
        int seen = 0;
        while (!xml.atEnd()) {
            const auto token = xml.readNext();
            if (token == QXmlStreamReader::StartElement && xml.name() == "numerusform"_L1)
                forms << xml.readElementText();
            if (token != QXmlStreamReader::EndElement || xml.name() != "translation"_L1 || forms.isEmpty())
                continue;
            QCOMPARE(forms.size(), 2);
            QCOMPARE(forms.first(), forms.last());
            QVERIFY2(forms.first().contains(u"%n"_s), qPrintable(forms.first()));
            forms.clear();
            ++seen;
        }
        QVERIFY(!xml.hasError() && seen > 10);
    }

    // Breaks are put in where the words are shown: typed in, they would be copied and read aloud.
    void noBreaksAreTypedIn()
    {
        QFile file(checkoutPath() + u"/translations/sarika_km.ts"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!QString::fromUtf8(file.readAll()).contains(QChar(0x200B)));
    }
};

QTEST_APPLESS_MAIN(TranslationsTest)
#include "translations_test.moc"
