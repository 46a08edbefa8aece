// SPDX-License-Identifier: GPL-3.0-or-later
// sarika-cli killed at random moments of a sync: the file stays sound, no story is half there, the next sync finishes.
#include "app/store/statement.h"
#include "app/store/storecheck.h"
#include "tests/support/canonicaldump.h"
#include "tests/support/worker.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/statvfs.h>
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

// In a child before it runs its program: from now on it may mount what only it and its children see.
bool ownMounts()
{
    char user[32];
    char group[32];
    snprintf(user, sizeof user, "0 %d 1", static_cast<int>(getuid()));
    snprintf(group, sizeof group, "0 %d 1", static_cast<int>(getgid()));
    return unshare(CLONE_NEWUSER | CLONE_NEWNS) == 0 && writeFile("/proc/self/setgroups", "deny") &&
           writeFile("/proc/self/uid_map", user) && writeFile("/proc/self/gid_map", group);
}

bool mountSmallDisk(const char *path)
{
    return ownMounts() && mount("none", path, "tmpfs", 0, "size=40000000") == 0;
}

// What the outer place forbids (set-user-id and the like) must stay forbidden, or the kernel refuses.
bool mountReadOnly(const char *path)
{
    struct statvfs now{};
    if (!ownMounts() || statvfs(path, &now) != 0 || mount(path, path, nullptr, MS_BIND, nullptr) != 0)
        return false;
    const unsigned long kept = now.f_flag & (ST_NOSUID | ST_NODEV | ST_NOEXEC | ST_NOATIME | ST_NODIRATIME);
    const unsigned long relative = (now.f_flag & ST_RELATIME) ? MS_RELATIME : 0;
    return mount(nullptr, path, nullptr, MS_REMOUNT | MS_BIND | MS_RDONLY | kept | relative, nullptr) == 0;
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

    static std::unique_ptr<Database> writer(const QString &folder)
    {
        auto database = Database::open(Paths::inFolder(folder).database(), Access::Write);
        return database ? *std::move(database) : nullptr;
    }

    static void checkSound(const QString &folder)
    {
        const auto database = writer(folder);
        QVERIFY(database);
        Statement check(*database, u"PRAGMA integrity_check"_s);
        QVERIFY(check.next());
        QCOMPARE(check.text(0), u"ok"_s);
        const StoryLists lists(*database);
        for (const StoryCard &card : lists.listStories({}, {}, 1'000)) {
            const std::optional<Story> story = lists.findStory(card.id);
            QCOMPARE(story->wholeText, card.offline.text == Held::Yes); // no half story
            QCOMPARE(story->bodyText.contains(u"came early to see"_s), true);
            if (card.leadPhoto && card.leadPhoto->held())
                QVERIFY(QFile::exists(card.leadPhoto->file) && QFile::exists(card.leadPhoto->thumbnail));
        }
        StoreCheck repair(*database, StoreCheck::Mode::Repair);
        const auto problems = repair.run();
        QVERIFY(problems);
        QVERIFY2(problems->isEmpty(), qPrintable(problems->join(u"; "_s)));
        StoreCheck look(*database, StoreCheck::Mode::Look); // strays of the killed one are gone
        QVERIFY(look.run());
        QCOMPARE(look.strays(), 0);
    }

    struct Mark
    {
        StoryId id = 0;
        bool favourite = false;
    };

    // What the reader was told is done, is done.
    static void checkMarks(const QString &folder, const QList<Mark> &told)
    {
        const auto database = writer(folder);
        const StoryLists lists(*database);
        for (const Mark &mark : told) {
            const QList<StoryCard> cards = lists.findCards({mark.id});
            QCOMPARE(cards.size(), 1);
            QVERIFY(mark.favourite ? cards.first().favourite : cards.first().read);
        }
    }

    static QList<StoryId> storyIds(const QString &folder)
    {
        QList<StoryId> ids;
        for (const StoryCard &card : StoryLists(*writer(folder)).listStories({}, {}, 1'000))
            ids << card.id;
        return ids;
    }

    // A sync killed after `ms`, while another process marks stories, one after the other, and is killed too.
    static void killOnce(const QString &folder, int ms, QRandomGenerator &random, QList<Mark> &told)
    {
        const QList<StoryId> ids = storyIds(folder);
        QElapsedTimer clock;
        clock.start();
        QProcess process;
        start(process, folder);
        while (!ids.isEmpty() && clock.elapsed() < ms) {
            const Mark mark{ids.at(random.bounded(int(ids.size()))), random.bounded(2) == 0};
            QProcess marking;
            const QString how = mark.favourite ? u"--favourite"_s : u"--read"_s;
            marking.start(program(), {u"--data"_s, folder, u"mark"_s, QString::number(mark.id), how});
            if (!marking.waitForFinished(std::max(1, int(ms - clock.elapsed()))))
                marking.kill(); // not told
            marking.waitForFinished();
            if (marking.exitStatus() == QProcess::NormalExit && marking.exitCode() == 0)
                told << mark;
        }
        process.waitForFinished(std::max(0, int(ms - clock.elapsed())));
        process.kill();
        process.waitForFinished();
    }

    static void syncToTheEnd(const QString &folder)
    {
        QProcess process;
        start(process, folder);
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitCode(), 0);
    }

    static void follow(const QString &folder, const Paper &paper)
    {
        Worker worker(folder);
        worker.follow(paper.feed());
    }

    // The same news and the same marks, with nobody killed.
    static QByteArray undisturbed(const Paper &paper, const QString &like)
    {
        QTemporaryDir folder;
        follow(folder.path(), paper);
        syncToTheEnd(folder.path());
        {
            Worker worker(folder.path());
            for (const StoryCard &card : StoryLists(*writer(like)).listStories({}, {}, 1'000)) {
                const std::optional<Story> story = StoryLists(*writer(like)).findStory(card.id);
                const StoryId id = worker.storyAt(story->address)->card.id;
                if (card.read)
                    worker.act([id](ReaderActs &acts) { acts.markRead({id}, MarkStore::Mark::Set); });
                if (card.favourite)
                    worker.act([id](ReaderActs &acts) { acts.markFavourite(id, MarkStore::Mark::Set); });
            }
        }
        return canonicalDump(*writer(folder.path()));
    }

    // sarika-cli where nothing may be written.
    static void runReadOnly(QProcess &process, const QString &folder, const QStringList &arguments)
    {
        process.setChildProcessModifier([path = folder.toUtf8()] {
            if (!mountReadOnly(path.constData()))
                _exit(noDiskCode);
        });
        process.start(program(), QStringList{u"--data"_s, folder} + arguments);
        QVERIFY(process.waitForFinished(60'000));
    }

private Q_SLOTS:

    // SARIKA_KILLS says how often (scripts/bench kill: 200).
    void killedAtRandomMoments()
    {
        if (program().isEmpty())
            QSKIP("sarika-cli is not built beside the tests");
        const int kills = qEnvironmentVariableIntValue("SARIKA_KILLS");
        QRandomGenerator random(20);
        int told = 0;
        int killed = 0;
        // A world is synced to its end within some kills: then a new one begins.
        for (const int all = kills > 0 ? kills : 8; killed < all;) {
            NewspaperServer server;
            Paper paper(server);
            for (int number = 1; number <= 30; ++number)
                paper.addStory(number);
            paper.setMostViewed({3, 9, 27});
            paper.print();
            server.setLatency(10ms);
            QTemporaryDir folder;
            follow(folder.path(), paper);
            QList<Mark> marks;
            for (int round = 0; round < 8 && killed < all; ++round, ++killed) {
                killOnce(folder.path(), random.bounded(20, 450), random, marks);
                checkSound(folder.path());
                checkMarks(folder.path(), marks);
                if (QTest::currentTestFailed())
                    return;
            }
            syncToTheEnd(folder.path());
            checkSound(folder.path());
            checkMarks(folder.path(), marks);
            told += static_cast<int>(marks.size());
            const QByteArray got = canonicalDump(*writer(folder.path()));
            QCOMPARE(got.split('\n'), undisturbed(paper, folder.path()).split('\n'));
            QVERIFY(got.count("\nfile\t") > 60);
        }
        qInfo("killed %d times, %d marks told and kept", killed, told);
    }

    // Where nothing may be written it says so, and what is there can be read.
    void aReadOnlyDisk()
    {
        if (program().isEmpty())
            QSKIP("sarika-cli is not built beside the tests");
        NewspaperServer server;
        Paper paper(server);
        paper.addStory(1);
        paper.print();
        QTemporaryDir folder;
        follow(folder.path(), paper);
        syncToTheEnd(folder.path());
        paper.addStory(2);
        paper.print();
        QProcess process;
        runReadOnly(process, folder.path(), {u"sync"_s, u"--force"_s});
        if (process.exitCode() == noDiskCode)
            QSKIP("nothing can be mounted here");
        const QByteArray said = process.readAllStandardError();
        QVERIFY2(process.exitCode() == 3, said);
        QVERIFY2(said.contains("cannot be written"), said);
        QProcess list;
        runReadOnly(list, folder.path(), {u"--json"_s, u"list"_s});
        QVERIFY2(list.exitCode() == 0, list.readAllStandardError());
        QCOMPARE(list.readAllStandardOutput().trimmed().count('\n'), 0); // one story, one line
        checkSound(folder.path());
        QCOMPARE(storyIds(folder.path()).size(), 1);
        syncToTheEnd(folder.path()); // writable again, it goes on
        QCOMPARE(storyIds(folder.path()).size(), 2);
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
        server.setLatency(400ms); // so that a busy machine, too, interrupts it before its end
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
