// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/statusline.h"
#include "ui/shell/syncreportdialog.h"

#include <QComboBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTranslator>

using namespace sarika;
using namespace Qt::StringLiterals;

namespace
{

SyncReport failedReport(Error::Kind kind)
{
    SyncReport report{.sections = 1, .failed = 1};
    report.endedAt = QDateTime::currentDateTimeUtc();
    report.failures << SyncReport::Failure{.sectionName = u"Sport"_s,
                                           .address = QUrl(u"https://river.example/sport"_s),
                                           .error = {kind, u"wire: fetch: x"_s}};
    return report;
}

QString textOf(const QWidget &widget)
{
    QString text;
    for (const QLabel *label : widget.findChildren<QLabel *>())
        text += label->text() + u'\n';
    return text;
}

} // namespace

class StatusLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void saysHowOldTheNewsIs()
    {
        StatusLine line;
        line.setLastSync(QDateTime::currentDateTimeUtc().addSecs(-3 * 3600), std::nullopt);
        QVERIFY2(textOf(line).contains(u"3 hours ago"_s), qPrintable(textOf(line)));
        line.setLastSync(QDateTime::currentDateTimeUtc().addSecs(-3 * 3600), failedReport(Error::Kind::Offline));
        QVERIFY(textOf(line).contains(u"Offline"_s));
    }

    void saysWhenItSyncsNext()
    {
        StatusLine line;
        line.setLastSync(QDateTime::currentDateTimeUtc().addSecs(-3 * 3600), std::nullopt);
        const QDateTime next = QDateTime::currentDateTimeUtc().addSecs(600);
        line.setPlan({SyncPlan::Waits::Clock, next});
        QVERIFY2(textOf(line).contains(next.toLocalTime().toString(u"HH:mm"_s)), qPrintable(textOf(line)));
        line.setPlan({SyncPlan::Waits::Network, {}});
        QVERIFY(textOf(line).contains(u"Offline"_s));
        QVERIFY(textOf(line).contains(u"3 hours ago"_s));
        QVERIFY(textOf(line).contains(u"when the network is back"_s));
        line.setPlan({SyncPlan::Waits::FreeNetwork, {}});
        QVERIFY(textOf(line).contains(u"metered"_s));
    }

    void olderReportsAndTryNow()
    {
        SyncReport failed = failedReport(Error::Kind::Timeout);
        failed.failures.first().section = 7;
        SyncReport well{.sections = 2, .storiesAdded = 31};
        well.endedAt = QDateTime::currentDateTimeUtc().addDays(-1);
        SyncReportDialog dialog({failed, well}, nullptr);
        QSignalSpy wanted(&dialog, &SyncReportDialog::tryWanted);
        dialog.show();
        auto *now = dialog.findChild<QPushButton *>(u"tryNow"_s);
        now->click();
        QCOMPARE(wanted.size(), 1);
        const auto request = wanted.first().first().value<SyncRequest>();
        QCOMPARE(request.sections, QList<SectionId>{7});
        QVERIFY(request.force);
        auto *choice = dialog.findChild<QComboBox *>();
        QCOMPARE(choice->count(), 2);
        choice->setCurrentIndex(1);
        Q_EMIT choice->activated(1);
        QVERIFY(textOf(dialog).contains(u"31"_s));
        QVERIFY(!now->isVisible());
        well.left = 3;
        well.budgetSpent = true;
        well.leftNames = {u"Rain over the river"_s};
        dialog.setReports({well});
        QVERIFY(textOf(dialog).contains(u"Rain over the river"_s));
        QVERIFY(now->isVisible());
    }

    void showsProgressAndCancels()
    {
        StatusLine line;
        line.show();
        const int high = line.height();
        const QSignalSpy cancelled(&line, &StatusLine::cancelWanted);
        line.setSyncing(true);
        line.setProgress({.done = 3, .total = 12, .bytes = 2048, .current = u"Rain"_s});
        QVERIFY(textOf(line).contains(u"3 of 12"_s));
        QCOMPARE(line.findChild<QProgressBar *>()->maximum(), 12);
        line.findChild<QToolButton *>(u"cancelSync"_s)->click();
        QCOMPARE(cancelled.count(), 1);
        line.setLink(u"https://river.example/rain"_s);
        QVERIFY(textOf(line).contains(u"river.example/rain"_s));
        line.setLink({});
        line.setSyncing(false);
        QVERIFY(!line.findChild<QProgressBar *>()->isVisible());
        QCOMPARE(line.height(), high);
    }

    void reportSaysWhatFailedAndWhy()
    {
        StatusLine line;
        line.show();
        const QSignalSpy wanted(&line, &StatusLine::reportWanted);
        line.setLastSync(QDateTime::currentDateTimeUtc(), failedReport(Error::Kind::Timeout));
        line.findChild<QToolButton *>(u"failures"_s)->click();
        QCOMPARE(wanted.count(), 1);
        const SyncReportDialog dialog({failedReport(Error::Kind::Timeout)}, nullptr);
        QVERIFY(textOf(dialog).contains(u"Sport"_s));
        QVERIFY(textOf(dialog).contains(u"too long"_s));
        QVERIFY(!textOf(dialog).contains(u"wire:"_s));
    }

    void reportClipsNoKhmerLine()
    {
        SyncReport report;
        report.endedAt = QDateTime::currentDateTimeUtc();
        QTranslator khmer;
        QVERIFY(khmer.load(u":/translations/sarika_km.qm"_s));
        QCoreApplication::installTranslator(&khmer);
        SyncReportDialog dialog({report}, nullptr);
        dialog.show();
        const auto *summary = dialog.findChild<QLabel *>();
        QVERIFY(summary->text().contains(u'\u1780'));
        QVERIFY(summary->height() >= summary->heightForWidth(summary->width()));
        QCoreApplication::removeTranslator(&khmer);
    }
};

QTEST_MAIN(StatusLineTest)
#include "statusline_test.moc"
