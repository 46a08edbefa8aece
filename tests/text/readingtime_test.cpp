// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/readingtime.h"

#include <QTest>

using namespace sarika;
using namespace Qt::StringLiterals;

class ReadingTimeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void countsWordsAndSyllables_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("minutes");
        QTest::newRow("nothing") << QString() << 0;
        QTest::newRow("only signs") << u"— …"_s << 0;
        QTest::newRow("one word") << u"Rain."_s << 1;
        QTest::newRow("1,190 words") << u"The ferry didn’t leave, rain again! "_s.repeated(1190 / 6) << 5;
        QTest::newRow("510 syllables") << u"ស្រី"_s.repeated(510) << 2;
        QTest::newRow("both") << u"ស្រី"_s.repeated(510) + u" word"_s.repeated(238) << 3;
    }

    void countsWordsAndSyllables()
    {
        QFETCH(QString, text);
        QTEST(readingMinutes(text), "minutes");
    }
};

QTEST_GUILESS_MAIN(ReadingTimeTest)
#include "readingtime_test.moc"
