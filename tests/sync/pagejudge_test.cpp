// SPDX-License-Identifier: GPL-3.0-or-later
// What may pass for the story its feed announced.
#include "app/sync/pagejudge.h"

#include <QTest>

using namespace sarika;
using namespace Qt::StringLiterals;

class PageJudgeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void judge_data()
    {
        QTest::addColumn<QString>("headline");
        QTest::addColumn<QString>("pageHeadline");
        QTest::addColumn<QString>("body");
        QTest::addColumn<bool>("kept");
        const QString rice = u"Rice harvest begins early in Takeo"_s;
        QTest::newRow("the story") << rice << rice << u"The first fields were cut on Monday."_s << true;
        QTest::newRow("reworded") << rice << u"Early harvest"_s << u"The first rice fields were cut."_s << true;
        QTest::newRow("a login") << rice << u"Wi-Fi login"_s << u"Please sign in"_s << false;
        QTest::newRow("a login in Khmer") << u"ការច្រូតស្រូវចាប់ផ្ដើម"_s << u"Wi-Fi"_s << u"Please sign in"_s << false;
        QTest::newRow("Khmer") << u"ការច្រូតស្រូវចាប់ផ្ដើម"_s << u"ការច្រូតស្រូវ"_s << u"កសិករ"_s << true;
        QTest::newRow("nothing announced") << QString() << u"Short"_s << u"A short piece."_s << true;
        QTest::newRow("long, another headline")
            << rice << u"Notes"_s << u"A long piece of its own. "_s.repeated(30) << true;
        QTest::newRow("no text") << rice << rice << QString(4000, QChar::ReplacementCharacter) << false;
        QTest::newRow("one bad byte") << rice << rice << u"The first fields were cut on Monday\ufffd early."_s << true;
    }

    void judge()
    {
        QFETCH(const QString, headline);
        QFETCH(const QString, pageHeadline);
        QFETCH(const QString, body);
        QFETCH(const bool, kept);
        IncomingPage page;
        page.headline = pageHeadline;
        page.bodyText = body;
        const auto judged = judgePage(page, headline);
        QCOMPARE(judged.has_value(), kept);
        if (!judged)
            QCOMPARE(judged.error().kind, Error::Kind::Malformed);
    }
};

QTEST_GUILESS_MAIN(PageJudgeTest)
#include "pagejudge_test.moc"
