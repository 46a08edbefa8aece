// SPDX-License-Identifier: GPL-3.0-or-later
// The program's read-page verb: one page, and many by lines of the input.
#include "tests/support/support.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace sarika;
using namespace Qt::StringLiterals;

class ReadPageTest : public QObject
{
    Q_OBJECT

    int m_code = 0;

    QList<QJsonObject> run(const QStringList &arguments, const QByteArray &input = {})
    {
        QProcess program;
        program.start(QCoreApplication::applicationDirPath() + u"/../sarika-cli"_s,
                      QStringList{u"read-page"_s} + arguments);
        program.write(input);
        program.closeWriteChannel();
        m_code = program.waitForFinished() ? program.exitCode() : -1;
        QList<QJsonObject> lines;
        for (const QByteArray &line : program.readAllStandardOutput().split('\n')) {
            if (!line.isEmpty())
                lines << QJsonDocument::fromJson(line).object();
        }
        return lines;
    }

private Q_SLOTS:

    void readsOnePage()
    {
        const auto lines = run({fixturePath(u"page/wordpress.html"_s), u"https://landing.example/2026/05/04/ferry"_s});
        QCOMPARE(m_code, 0);
        QCOMPARE(lines.size(), 1);
        for (const QString &key : {u"title"_s, u"byline"_s, u"published"_s, u"text"_s, u"leadPhoto"_s, u"siteName"_s,
                                   u"language"_s, u"bodyHtml"_s, u"mostViewed"_s})
            QVERIFY2(lines.first().contains(key), qPrintable(key));
    }

    void goesOnAfterABadPage()
    {
        const QByteArray address = "\thttps://landing.example/a\n";
        const auto lines = run({u"--batch"_s}, fixturePath(u"page/menu.html"_s).toUtf8() + address + "/no/such.html" +
                                                   address + fixturePath(u"page/khmer.html"_s).toUtf8() + address);
        QCOMPARE(m_code, 1);
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines.at(0).contains(u"error") && lines.at(1).contains(u"error"));
        QCOMPARE(lines.at(2).value(u"language").toString(), u"km"_s);
    }

    void saysHowItIsCalled()
    {
        QVERIFY(run({u"alone"_s}).isEmpty());
        QCOMPARE(m_code, 2);
    }
};

QTEST_GUILESS_MAIN(ReadPageTest)
#include "readpage_test.moc"
