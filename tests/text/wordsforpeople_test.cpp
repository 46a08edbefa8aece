// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/wordsforpeople.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sarika;

class WordsForPeopleTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysNumbers();
    void saysHowLongAgo_data();
    void saysHowLongAgo();
    void saysDates();
    void saysSizes();
    void saysKhmerInLatinDigits();
    void saysTheLunarDate();
};

void WordsForPeopleTest::saysNumbers()
{
    QCOMPARE(numberForPeople(1234567, Language::English), u"1,234,567"_s);
    QCOMPARE(numberForPeople(1234567, Language::Khmer), u"១.២៣៤.៥៦៧"_s);
    QCOMPARE(numberForPeople(-7, Language::Khmer), u"-៧"_s);
    QCOMPARE(inDigitsOf(Language::Khmer, u"v2 ៣"_s), u"v២ ៣"_s);
    QCOMPARE(inDigitsOf(Language::English, u"12"_s), u"12"_s);
}

void WordsForPeopleTest::saysHowLongAgo_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("khmer");
    QTest::newRow("now") << 20 << u"now"_s << u"ឥឡូវ"_s;
    QTest::newRow("clock ahead") << -300 << u"now"_s << u"ឥឡូវ"_s;
    QTest::newRow("minutes") << 5 * 60 + 7 << u"5 minutes ago"_s << u"៥ នាទីមុន"_s;
    QTest::newRow("hour") << 3700 << u"1 hour ago"_s << u"១ ម៉ោងមុន"_s;
    QTest::newRow("yesterday") << 26 * 3600 << u"yesterday"_s << u"ម្សិលមិញ"_s;
    QTest::newRow("days") << 3 * 86400 << u"3 days ago"_s << u"៣ ថ្ងៃមុន"_s;
    QTest::newRow("date") << 7 * 86400 << u"14 April 2025"_s << u"១៤ មេសា ២០២៥"_s;
    QTest::newRow("far ahead") << -86400 << u"22 April 2025"_s << u"២២ មេសា ២០២៥"_s;
}

void WordsForPeopleTest::saysHowLongAgo()
{
    QFETCH(int, seconds);
    const QDateTime now(QDate(2025, 4, 21), QTime(15, 5));
    const QDateTime then = now.addSecs(-seconds).toUTC();
    QTEST(relativeTime(then, now, Language::English), "english");
    QTEST(relativeTime(then, now, Language::Khmer), "khmer");
}

void WordsForPeopleTest::saysDates()
{
    const QDateTime when(QDate(2025, 4, 14), QTime(15, 5));
    QCOMPARE(longDate(when, Language::English), u"Monday 14 April 2025"_s);
    QCOMPARE(longDate(when, Language::Khmer), u"ថ្ងៃចន្ទ ទី១៤ ខែមេសា ឆ្នាំ២០២៥"_s);
    QCOMPARE(exactTime(when, Language::English), u"Monday 14 April 2025, 15:05"_s);
    QCOMPARE(exactTime(when, Language::Khmer), u"ថ្ងៃចន្ទ ទី១៤ ខែមេសា ឆ្នាំ២០២៥ ម៉ោង ១៥:០៥"_s);
    QCOMPARE(longDate(QDateTime(), Language::English), QString());
    QCOMPARE(relativeTime({}, when, Language::Khmer), QString());
}

void WordsForPeopleTest::saysSizes()
{
    const QString space(QChar(0xA0));
    QCOMPARE(bytesForPeople(512, Language::English), u"512"_s + space + u"B"_s);
    QCOMPARE(bytesForPeople(1'200'000, Language::English), u"1.2"_s + space + u"MB"_s);
    QCOMPARE(bytesForPeople(1'200'000, Language::Khmer), u"១,២"_s + space + u"MB"_s);
    QCOMPARE(bytesForPeople(999'999, Language::English), u"1.0"_s + space + u"MB"_s);
    QCOMPARE(bytesForPeople(34'567, Language::English), u"35"_s + space + u"kB"_s);
}

void WordsForPeopleTest::saysKhmerInLatinDigits()
{
    const Wording latin{Language::Khmer, Digits::Latin};
    const QDateTime when(QDate(2025, 4, 14), QTime(15, 5));
    QCOMPARE(numberForPeople(1234567, latin), u"1.234.567"_s);
    QCOMPARE(longDate(when, latin), u"ថ្ងៃចន្ទ ទី14 ខែមេសា ឆ្នាំ2025"_s);
    QCOMPARE(relativeTime(when, when.addSecs(301), latin), u"5 នាទីមុន"_s);
    QCOMPARE(bytesForPeople(1'200'000, latin), u"1,2"_s + QChar(0xA0) + u"MB"_s);
}

void WordsForPeopleTest::saysTheLunarDate()
{
    const QDate day(2019, 7, 25);
    QCOMPARE(lunarDate(day, Language::Khmer), u"ថ្ងៃព្រហស្បតិ៍ ៩រោច ខែអាសាឍ ឆ្នាំកុរ ឯកស័ក ព.ស. ២៥៦៣"_s);
    QCOMPARE(lunarDate(day, Language::English), u"Thursday, 9th waning day of Asadh, year of the Pig, B.E. 2563"_s);
    QCOMPARE(lunarDate(QDate(1899, 12, 31), Language::Khmer), QString());
}

QTEST_APPLESS_MAIN(WordsForPeopleTest)
#include "wordsforpeople_test.moc"
