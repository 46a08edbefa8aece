// SPDX-License-Identifier: GPL-3.0-or-later
// sarika-cli killed at random moments of a sync: the file stays sound, no story is half there, the next sync finishes.
#include "app/store/statement.h"
#include "tests/support/worker.h"

#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>
#include <cstring>

using namespace sarika;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
constexpr qint64 diskBytes = 40'000'000;
constexpr qint64 roomBytes = 2'000'000;
constexpr int noDiskCode = 77;

bool writeFile(const char *path, const char *text)
{
    const int file = open(path, O_WRONLY);
    const bool written = file >= 0 && write(file, text, strlen(text)) > 0;
    close(file);
    return written;
}

// In a child before it runs its program: a file system in memory that only it and its children see.
bool mountSmallDisk(const char *path)
{
    char user[32];
    char group[32];
    snprintf(user, sizeof user, "0 %d 1", static_cast<int>(getuid()));
    snprintf(group, sizeof group, "0 %d 1", static_cast<int>(getgid()));
    return unshare(CLONE_NEWUSER | CLONE_NEWNS) == 0 && writeFile("/proc/self/setgroups", "deny") &&
           writeFile("/proc/self/uid_map", user) && writeFile("/proc/self/gid_map", group) &&
           mount("none", path, "tmpfs", 0, "size=40000000") == 0;
}
} // namespace

class KillTest : public QObject
{
    Q_OBJECT

    static QString program()
    {
        for (const QString &place : {u"/../sarika-cli"_s, u"/sarika-cli"_s}) {
            if (QFile::exists(QCoreApplication::applicationDirPath() + place))
                return QCoreApplication::applicationDirPath() + place;
        }
        return {};
    }

    static void start(QProcess &process, const QString &folder)
    {
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(program(), {u"--data"_s, folder, u"--json"_s, u"sync"_s, u"--force"_s});
        QVERIFY(process.waitForStarted());
    }

    static void checkSound(const QString &folder)
    {
        auto database = Database::open(Paths::inFolder(folder).database(), Access::Write);
        QVERIFY(database);
        Statement check(**database, u"PRAGMA integrity_check"_s);
        QVERIFY(check.next());
        QCOMPARE(check.text(0), u"ok"_s);
        const StoryLists lists(**database);
        for (const StoryCard &card : lists.listStories({}, {}, 1'000)) {
            const std::optional<Story> story = lists.findStory(card.id);
            QCOMPARE(story->wholeText, card.offline.text == Held::Yes);
            if (card.leadPhoto && card.leadPhoto->held())
                QVERIFY(QFile::exists(card.leadPhoto->file) && QFile::exists(card.leadPhoto->thumbnail));
        }
    }

private Q_SLOTS:

    void killedAtRandomMoments()
    {
        if (program().isEmpty())
            QSKIP("sarika-cli is not built beside the tests");
        NewspaperServer server;
        Paper paper(server);
        for (int number = 1; number <= 30; ++number)
            paper.addStory(number);
        paper.print();
        server.setLatency(10ms);
        QTemporaryDir folder;
        {
            Worker worker(folder.path());
            worker.follow(paper.feed());
        }
        QRandomGenerator random(20);
        for (int round = 0; round < 8; ++round) {
            QProcess process;
            start(process, folder.path());
            process.waitForFinished(random.bounded(20, 500));
            process.kill();
            process.waitForFinished();
            checkSound(folder.path());
        }
        QProcess process;
        start(process, folder.path());
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitCode(), 0);
        checkSound(folder.path());
        const Worker worker(folder.path());
        for (int number = 1; number <= 30; ++number)
            QCOMPARE(worker.storyAt(paper.storyAddress(number))->card.offline, (Offline{Held::Yes, Held::Yes}));
    }

    void interruptedItKeepsWhatItHas()
    {
        if (program().isEmpty())
            QSKIP("sarika-cli is not built beside the tests");
        NewspaperServer server;
        Paper paper(server);
        for (int number = 1; number <= 30; ++number)
            paper.addStory(number);
        paper.print();
        server.setLatency(100ms);
        QTemporaryDir folder;
        {
            Worker worker(folder.path());
            worker.follow(paper.feed());
        }
        QProcess process;
        start(process, folder.path());
        QTRY_VERIFY_WITH_TIMEOUT(server.hits(Paper::pagePath(25)) > 0, 20'000);
        ::kill(static_cast<pid_t>(process.processId()), SIGINT);
        QVERIFY(process.waitForFinished(20'000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 130);
        QVERIFY(process.readAllStandardOutput().contains("\"cancelled\":true"));
        const Worker worker(folder.path());
        QCOMPARE(worker.cards().size(), 30);
    }

    // A small file system of our own fills up: said clearly, nothing broken, and it goes on once there is room.
    void aFullDisk()
    {
        if (program().isEmpty())
            QSKIP("sarika-cli is not built beside the tests");
        NewspaperServer server;
        Paper paper(server);
        for (int number = 1; number <= 60; ++number)
            paper.addStory(number);
        paper.print();
        QTemporaryDir folder;
        const QString script = u"set -e; cd '%1'; '%2' --data '%1' add '%3' >/dev/null; "
                               "head -c %4 /dev/zero > ballast; "
                               "'%2' --data '%1' --json sync && echo code 0 || echo code $?; rm ballast; "
                               "'%2' --data '%1' --json sync --force && echo code 0 || echo code $?; "
                               "'%2' --data '%1' --json check"_s.arg(folder.path(), program(), paper.feed().toString())
                                   .arg(diskBytes - roomBytes);
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.setChildProcessModifier([path = folder.path().toUtf8()] {
            if (!mountSmallDisk(path.constData()))
                _exit(noDiskCode);
        });
        process.start(u"sh"_s, {u"-c"_s, script});
        QVERIFY(process.waitForFinished(120'000));
        if (process.exitCode() == noDiskCode)
            QSKIP("no file system of our own can be mounted here");
        QCOMPARE(process.exitCode(), 0);
        const QList<QByteArray> lines = process.readAllStandardOutput().trimmed().split('\n');
        QVERIFY2(lines.size() >= 5, lines.join(" | "));
        QVERIFY2(lines[0].contains("\"diskFull\""), lines[0]);
        QCOMPARE(lines[1], "code 3");
        QVERIFY2(lines[2].contains("\"failures\":[]"), lines[2]);
        QCOMPARE(lines[3], "code 0");
        QVERIFY2(lines[4].contains("\"ok\":true"), lines[4]);
    }
};

QTEST_GUILESS_MAIN(KillTest)
#include "kill_test.moc"
