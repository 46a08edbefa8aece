// SPDX-License-Identifier: GPL-3.0-or-later
// The real window while a sync brings hundreds of stories: its thread never works longer than 50 ms at a stretch.
#include "app/library.h"
#include "app/settings.h"
#include "tests/support/paper.h"
#include "ui/look/look.h"
#include "ui/shell/mainwindow.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <ctime>

using namespace sarika;
using namespace Qt::StringLiterals;

namespace
{

// CPU time of this thread, ms: what others do on a busy machine does not count.
double workedMs()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

/// Beats whenever the event loop comes round, and keeps the longest way between two beats.
class Heart : public QObject
{
public:
    Heart()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.callOnTimeout(this, [this] { beat(); });
        m_wall.start();
        m_worked = workedMs();
        m_timer.start(4);
    }

    double longestWork = 0; // ms
    qint64 longestWait = 0; // ms, by the wall
    int beats = 0;

private:
    void beat()
    {
        const double worked = workedMs();
        longestWork = std::max(longestWork, worked - std::exchange(m_worked, worked));
        longestWait = std::max(longestWait, m_wall.restart());
        ++beats;
    }

    QTimer m_timer;
    QElapsedTimer m_wall;
    double m_worked = 0;
};

} // namespace

class WindowHeartbeatTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void neverHeldUpDuringASync()
    {
        NewspaperServer server;
        Paper paper(server);
        for (int number = 1; number <= 300; ++number)
            paper.addStory(number);
        paper.setMostViewed({3, 9, 27});
        paper.print();
        QTemporaryDir folder;
        Settings settings(folder.filePath(u"settings.ini"_s));
        loadFonts();
        auto library = Library::open(Paths::inFolder(folder.path()), settings);
        QVERIFY(library);
        MainWindow window(**library, settings);
        window.resize(1280, 800);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QSignalSpy discovered(library->get(), &Library::discovered);
        (*library)->discover(paper.home().toString());
        QVERIFY(discovered.wait(20'000));
        QSignalSpy ended(library->get(), &Library::syncEnded);
        (*library)->follow(discovered.first().first().value<Discovery>()); // the window syncs what it follows
        const Heart heart;
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 120'000);
        QCOMPARE(ended.first().first().value<SyncReport>().pagesFetched, 300);
        qInfo("heartbeat: at most %.1f ms of work at a stretch, %lld ms by the wall, %d beats", heart.longestWork,
              static_cast<long long>(heart.longestWait), heart.beats);
        QVERIFY2(heart.longestWork <= 50, qPrintable(QString::number(heart.longestWork)));
    }
};

QTEST_MAIN(WindowHeartbeatTest)
#include "windowheartbeat_test.moc"
