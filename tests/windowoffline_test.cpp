// SPDX-License-Identifier: GPL-3.0-or-later
// A synced newspaper in a place with no network at all: window and command line show all of it and knock at no door.
#include "tests/support/worker.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

#include <sched.h>
#include <unistd.h>

using namespace sarika;
using namespace Qt::StringLiterals;

class WindowOfflineTest : public QObject
{
    Q_OBJECT

    static constexpr int noPlaceCode = 77;
    static constexpr int stories = 12;

    static QString program(const QString &name)
    {
        for (const QString &place : {u"/../"_s, u"/../ui/"_s, u"/"_s}) {
            const QString path = QCoreApplication::applicationDirPath() + place + name;
            if (QFileInfo(path).isFile())
                return path;
        }
        return {};
    }

    struct Ran
    {
        int code = -1;
        QByteArray out;
        int connections = 0; // attempted, to anywhere but a socket file
    };

    // In a network of its own, which has no way out, with every connect() written down.
    Ran runApart(const QString &name, const QStringList &arguments)
    {
        const QString trace = m_folder.filePath(u"trace"_s);
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.setChildProcessModifier([] {
            if (unshare(CLONE_NEWUSER | CLONE_NEWNET) != 0)
                _exit(noPlaceCode);
        });
        process.start(u"strace"_s, QStringList{u"-f"_s, u"-qq"_s, u"-e"_s, u"trace=connect,sendto,sendmsg"_s, u"-o"_s,
                                               trace, program(name), u"--data"_s, m_folder.path()} +
                                       arguments);
        if (!process.waitForStarted())
            return {noPlaceCode, {}, 0};
        if (!process.waitForFinished(120'000))
            return {};
        QFile file(trace);
        int connections = 0;
        for (const QByteArray &line : file.open(QIODevice::ReadOnly) ? file.readAll().split('\n') : QByteArrayList())
            connections += line.contains("sa_family=AF_INET") ? 1 : 0;
        return {process.exitCode(), process.readAllStandardOutput(), connections};
    }

    QTemporaryDir m_folder;

private Q_SLOTS:

    void initTestCase()
    {
        if (program(u"sarika-cli"_s).isEmpty())
            QSKIP("sarika-cli is not built beside the tests");
        if (runApart(u"sarika-cli"_s, {u"--help"_s}).code != 0)
            QSKIP("no network of our own, or no strace, can be had here");
        NewspaperServer server;
        Paper paper(server);
        for (int number = 1; number <= stories; ++number)
            paper.addStory(number);
        paper.print();
        Worker worker(m_folder.path());
        worker.follow(paper.feed());
        QVERIFY(worker.sync().failures.isEmpty());
    }

    void theCommandLineShowsAllOfIt()
    {
        const Ran list = runApart(u"sarika-cli"_s, {u"--json"_s, u"list"_s});
        QCOMPARE(list.code, 0);
        QCOMPARE(list.connections, 0);
        const QList<QByteArray> lines = list.out.trimmed().split('\n');
        QCOMPARE(lines.size(), stories);
        for (const QByteArray &line : lines) {
            const QString id = QString::number(QJsonDocument::fromJson(line)[u"id"].toInteger());
            const Ran show = runApart(u"sarika-cli"_s, {u"--json"_s, u"show"_s, id});
            QCOMPARE(show.connections, 0);
            const QJsonObject story = QJsonDocument::fromJson(show.out).object();
            const QJsonObject lead = story[u"leadPhoto"].toObject();
            QVERIFY(story[u"bodyText"].toString().count(u"came early to see"_s) == 6); // whole
            QVERIFY(QFile::exists(lead[u"file"].toString()));
            QVERIFY(!lead[u"caption"].toString().isEmpty());
            QCOMPARE(lead[u"credit"].toString(), u"Sok Dara"_s);
            for (const QJsonValue &photo : story[u"photos"].toArray())
                QVERIFY(QFile::exists(photo[u"file"].toString()));
        }
    }

    void theWindowOpensOnIt()
    {
        if (program(u"sarika"_s).isEmpty())
            QSKIP("sarika is not built beside the tests");
        const QString picture = m_folder.filePath(u"window.png"_s);
        const Ran window = runApart(u"sarika"_s, {u"--shoot"_s, picture});
        QCOMPARE(window.code, 0);
        QCOMPARE(window.connections, 0);
        QVERIFY(QFileInfo(picture).size() > 10'000);
    }

    // Qt asks every plugin there is for pictures whose format is not said: dozens of libraries before the first paint.
    void theStartLoadsNoFormatThatIsNotShown()
    {
        if (program(u"sarika"_s).isEmpty())
            QSKIP("sarika is not built beside the tests");
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(program(u"sarika"_s), {u"--data"_s, m_folder.path(), u"--tell-painted"_s});
        QVERIFY(process.waitForReadyRead(60'000));
        QCOMPARE(process.readLine(), "painted\n");
        QFile maps(u"/proc/%1/maps"_s.arg(process.processId()));
        QVERIFY(maps.open(QIODevice::ReadOnly));
        const QByteArray loaded = maps.readAll();
        process.kill();
        process.waitForFinished();
        QVERIFY(loaded.contains("libQt6Gui"));
        QVERIFY(!loaded.contains("imageformats/kimg_"));
    }

    void aSyncSaysSoAtOnce()
    {
        QElapsedTimer clock;
        clock.start();
        const Ran sync = runApart(u"sarika-cli"_s, {u"--json"_s, u"sync"_s, u"--force"_s});
        QCOMPARE(sync.code, 1);
        QVERIFY2(clock.elapsed() < 10'000, qPrintable(QString::number(clock.elapsed()))); // shorter than any timeout
        QCOMPARE(runApart(u"sarika-cli"_s, {u"--json"_s, u"check"_s}).code, 0);
    }
};

QTEST_GUILESS_MAIN(WindowOfflineTest)
#include "windowoffline_test.moc"
