// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/newsdates.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sarika;

class NewsDatesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsDates_data();
    void readsDates();
    void refusesWhatIsNoDate_data();
    void refusesWhatIsNoDate();
    void knowsTheOrderOfDayAndMonth();
    void isFast();
};

struct Case
{
    const char16_t *text;
    const char *utc;
};

constexpr Case cases[] = {
    // RFC 822 and 2822
    {u"Mon, 14 Apr 2025 15:05:09 GMT", "2025-04-14T15:05:09Z"},
    {u"Mon, 14 Apr 2025 15:05:09 +0700", "2025-04-14T08:05:09Z"},
    {u"Mon, 14 Apr 2025 01:05:09 -0330", "2025-04-14T04:35:09Z"},
    {u"14 Apr 2025 15:05 EST", "2025-04-14T20:05:00Z"},
    {u"14 apr 25 15:05 -0000", "2025-04-14T15:05:00Z"},
    {u"Mon , 14  April , 2025 15:05:09 GMT+02:00", "2025-04-14T13:05:09Z"},
    {u"Monday, April 14th, 2025 at 3:05 p.m. PT", "2025-04-14T22:05:00Z"},
    {u"Tue, 14 Jan 2025 3:05 PM ET", "2025-01-14T20:05:00Z"},
    {u"14-Apr-2025 12:05 AM", "2025-04-14T00:05:00Z"},
    {u"Mon, 14 Apr 2025", "2025-04-14T00:00:00Z"},
    {u"Mon, 14 Apr 99 10:00:00 UT", "1999-04-14T10:00:00Z"},
    {u"Mon, 14 Apr 2025 24:00:00 GMT", "2025-04-15T00:00:00Z"},
    {u"Sat, 31 Dec 2016 23:59:60 GMT", "2017-01-01T00:00:00Z"},
    {u"Mon, 14 Apr 2025 15:05:09 XYZ", "2025-04-14T15:05:09Z"},
    // asctime and its kin
    {u"Mon Apr 14 15:05:09 2025", "2025-04-14T15:05:09Z"},
    {u"Mon Apr 14 15:05:09 +0200 2025", "2025-04-14T13:05:09Z"},
    {u"Mon Apr 14 2025 15:05:09 GMT+0700 (Indochina Time)", "2025-04-14T08:05:09Z"},
    // ISO 8601, W3CDTF
    {u"2025", "2025-01-01T00:00:00Z"},
    {u"2025-04", "2025-04-01T00:00:00Z"},
    {u"2025-04-14", "2025-04-14T00:00:00Z"},
    {u"2025-4-4T9:05Z", "2025-04-04T09:05:00Z"},
    {u"2025-104", "2025-04-14T00:00:00Z"},
    {u"2025-W16-1", "2025-04-14T00:00:00Z"},
    {u"20250414", "2025-04-14T00:00:00Z"},
    {u"20250414T150509Z", "2025-04-14T15:05:09Z"},
    {u"20250414150509", "2025-04-14T15:05:09Z"},
    {u"2025-04-14T15:05", "2025-04-14T15:05:00Z"},
    {u"2025-04-14T15:05+07", "2025-04-14T08:05:00Z"},
    {u"2025-04-14t15:05:09.123456+07:00", "2025-04-14T08:05:09.123Z"},
    {u"2025-04-14 15:05:09 -0530", "2025-04-14T20:35:09Z"},
    {u"2025-04-14 15:05:09 UTC", "2025-04-14T15:05:09Z"},
    {u"  2025-04-14T15:05:09Z\n", "2025-04-14T15:05:09Z"},
    // Unix times
    {u"1744643109", "2025-04-14T15:05:09Z"},
    {u"1744643109.5", "2025-04-14T15:05:09Z"},
    {u"1744643109123", "2025-04-14T15:05:09.123Z"},
    // numbers with slashes and dots
    {u"2025/04/14 15:05", "2025-04-14T15:05:00Z"},
    {u"14/04/2025 15:05", "2025-04-14T15:05:00Z"},
    {u"04/05/2025 3:05:00 PM", "2025-04-05T15:05:00Z"},
    {u"04/05/2025", "2025-05-04T00:00:00Z"},
    {u"14.04.2025, 15:05", "2025-04-14T15:05:00Z"},
    {u"14. 4. 2025 15:05", "2025-04-14T15:05:00Z"},
    {u"2025. 04. 14. 15:05", "2025-04-14T15:05:00Z"},
    {u"2025104", "2025-04-14T00:00:00Z"},
    {u"/Date(1744643109123)/", "2025-04-14T15:05:09.123Z"},
    // other languages
    {u"Пнд, 14 Май 2025 15:05:09 +0300", "2025-05-14T12:05:09Z"},
    {u"14 квітня 2025", "2025-04-14T00:00:00Z"},
    {u"14. května 2025", "2025-05-14T00:00:00Z"},
    {u"14 أبريل 2025", "2025-04-14T00:00:00Z"},
    {u"ថ្ងៃចន្ទ ទី១៤ ខែមេសា ឆ្នាំ២០២៥", "2025-04-14T00:00:00Z"},
    {u"ថ្ងៃទី១៤ខែមេសាឆ្នាំ២០២៥ ម៉ោង ៣:០៥ ល្ងាច", "2025-04-14T08:05:00Z"},
    {u"១៤ កុម្ភៈ ២០២៥", "2025-02-14T00:00:00Z"},
    {u"១៤/០៤/២០២៥ ១៥:០៥ +០៧០០", "2025-04-14T08:05:00Z"},
    {u"14 เมษายน 2568 15:05", "2025-04-14T08:05:00Z"},
    {u"Thứ hai, ngày 14 tháng 4 năm 2025, 15h05", "2025-04-14T08:05:00Z"},
    {u"lundi 14 avril 2025 à 15h05 CEST", "2025-04-14T13:05:00Z"},
    {u"14. März 2025 15:05 MEZ", "2025-03-14T14:05:00Z"},
    {u"14 de abril de 2025", "2025-04-14T00:00:00Z"},
    {u"14 апреля 2025, 15:05 MSK", "2025-04-14T12:05:00Z"},
    {u"Δευ, 14 Απρ 2025 15:05:09 EET", "2025-04-14T13:05:09Z"},
    {u"2025-április-14T9:05-05:00", "2025-04-14T14:05:00Z"},
    {u"2025-04-14 오후 3:05:09", "2025-04-14T06:05:09Z"},
    {u"2025年4月14日 15:05", "2025-04-14T15:05:00Z"},
    {u"2025年4月14日 下午3点05分", "2025-04-14T15:05:00Z"},
    {u"二〇二五年四月十四日", "2025-04-14T00:00:00Z"},
    {u"二〇二五年十二月二十三日 星期二", "2025-12-23T00:00:00Z"},
    {u"二零二〇年十月三十日", "2020-10-30T00:00:00Z"},
    {u"令和7年4月14日 午後3時5分9秒", "2025-04-14T15:05:09Z"},
    {u"令和元年五月一日", "2019-05-01T00:00:00Z"},
    {u"平成31年4月30日", "2019-04-30T00:00:00Z"},
    {u"中華民國114年4月14日 15:05", "2025-04-14T15:05:00Z"},
    {u"2025년 4월 14일 오후 3시 5분", "2025-04-14T06:05:00Z"},
    {u"14 เม.ย. 2568 15:05 น.", "2025-04-14T08:05:00Z"},
    {u"จ. 14 ก.พ. 68", "2025-02-14T00:00:00Z"},
    {u"๑๔ ธ.ค. ๒๕๖๘", "2025-12-14T00:00:00Z"},
    {u"14 ເມສາ 2025", "2025-04-14T00:00:00Z"},
    {u"14 Tháng Tư, 2025", "2025-04-14T00:00:00Z"},
    {u"ngày 14 tháng năm năm 2025", "2025-05-14T00:00:00Z"},
    {u"ngày 14 tháng mười hai năm 2025", "2025-12-14T00:00:00Z"},
    {u"1er avril 2025", "2025-04-01T00:00:00Z"},
    {u"Monday, 04/05/2026 15:05", "2026-05-04T15:05:00Z"},
    {u"Sunday, 04/05/2026 15:05", "2026-04-05T15:05:00Z"},
};

void NewsDatesTest::readsDates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDateTime>("utc");
    for (const Case &row : cases) {
        const QString text = QString::fromUtf16(row.text);
        QTest::newRow(qPrintable(text)) << text
                                        << QDateTime::fromString(QString::fromLatin1(row.utc), Qt::ISODateWithMs);
    }
}

void NewsDatesTest::readsDates()
{
    QFETCH(QString, text);
    QFETCH(QDateTime, utc);
    const QDateTime read = parseNewsDate(text);
    QVERIFY(read.isValid());
    QCOMPARE(read, utc);
    QCOMPARE(read.timeSpec(), Qt::UTC);
}

void NewsDatesTest::refusesWhatIsNoDate_data()
{
    QTest::addColumn<QString>("text");
    for (const char16_t *text : {u"", u"foobar", u"3 hours ago", u"2025-04-14T25:14:55Z", u"2025-04-14T10:61:55Z",
                                 u"2025-02-30", u"Sun, 16 zzz 2012 11:47:32 GMT", u"013", u"22013", u"14 April", u"0",
                                 u"+", u"-:-", u"99999999", u"31/31/2025", u"--12"})
        QTest::newRow(qPrintable(QString::fromUtf16(text))) << QString::fromUtf16(text);
    QTest::newRow("long") << QString(100'000, u'1');
}

void NewsDatesTest::refusesWhatIsNoDate()
{
    QFETCH(QString, text);
    QVERIFY(!parseNewsDate(text).isValid());
}

void NewsDatesTest::knowsTheOrderOfDayAndMonth()
{
    const auto day = [](QStringView text, DateOrder order) { return parseNewsDate(text, order).date(); };
    QCOMPARE(day(u"4/5/2025", DateOrder::MonthFirst), QDate(2025, 4, 5));
    QCOMPARE(day(u"4-5-2025 10:00", DateOrder::MonthFirst), QDate(2025, 4, 5));
    QCOMPARE(day(u"4/5/2025 3:05 PM", DateOrder::DayFirst), QDate(2025, 5, 4));
    QCOMPARE(day(u"2025/4/5", DateOrder::MonthFirst), QDate(2025, 4, 5));
    QCOMPARE(orderShownBy(u"4/14/2025 10:00"), DateOrder::MonthFirst);
    QCOMPARE(orderShownBy(u"14.4.2025"), DateOrder::DayFirst);
    QCOMPARE(orderShownBy(u"Mon, 4/5/2026"), DateOrder::DayFirst);
    QCOMPARE(orderShownBy(u"4/5/2025"), DateOrder::Unknown);
    QCOMPARE(orderShownBy(u"Mon, 14 Apr 2025 15:05:09 GMT"), DateOrder::Unknown);
}

void NewsDatesTest::isFast()
{
    const QString text = u"Mon, 14 Apr 2025 15:05:09 +0700"_s;
    QBENCHMARK
    {
        for (int i = 0; i < 1000; ++i)
            parseNewsDate(text);
    }
}

QTEST_APPLESS_MAIN(NewsDatesTest)
#include "newsdates_test.moc"
