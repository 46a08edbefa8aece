// SPDX-License-Identifier: GPL-3.0-or-later
// What the window's program loads only when it needs it: not linked, found where it is built and where it is installed,
// told where it is missing.
#include "app/store/database.h"
#include "app/store/storystore.h"
#include "tests/support/must.h"
#include "tests/support/temporarylibrary.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTest>

using namespace sarika;
using namespace Qt::StringLiterals;

class WindowModulesTest : public QObject
{
    Q_OBJECT

    static QString build() { return QDir(QCoreApplication::applicationDirPath()).absoluteFilePath(u".."_s); }

    static QString program() { return build() + u"/sarika"_s; }

    struct Ran
    {
        int code = -1;
        QByteArray out;
        QByteArray log;
    };

    static Ran run(const QString &name, const QStringList &arguments, const QStringList &environment = {})
    {
        QProcess process;
        process.setEnvironment(QProcess::systemEnvironment() + environment);
        process.start(name, arguments);
        if (!process.waitForFinished(120'000))
            return {};
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

    // The sample edition comes by the same way as any newspaper.
    static Ran syncSample(const QString &window)
    {
        const QTemporaryDir data;
        return run(window, {u"--data"_s, data.path(), u"--sample"_s, u"--shoot"_s, data.filePath(u"window.png"_s)});
    }

    static StoryId holdCode(TemporaryLibrary &library)
    {
        const StoryId id = library.englishStories().first();
        IncomingPage page = library.incomingPage(0, u"en"_s);
        page.bodyHtml = u"<p>So it is written:</p><pre><code>int main() { return 0; }</code></pre>"_s;
        must(StoryStore(library.writer()).saveWhole(id, page, library.now()));
        library.closeWriter();
        return id;
    }

private Q_SLOTS:

    void initTestCase()
    {
        if (!QFileInfo::exists(program()))
            QSKIP("sarika is not built beside the tests");
    }

    // Each of these brings a dozen libraries more, and the first list would wait for all of them.
    void theStartLinksNothingThatCanWait()
    {
        const QByteArray linked = run(program(), {}, {u"LD_TRACE_LOADED_OBJECTS=1"_s}).out;
        if (!linked.contains("libQt6Widgets"))
            QSKIP("the dynamic linker does not tell what a program is linked with");
        for (const char *name : {"libQt6Network", "libQt6Multimedia", "libQt6TextToSpeech", "libKF6SyntaxHighlighting"})
            QVERIFY2(!linked.contains(name), name);
    }

    // All symbols of a module are resolved when it is loaded, so that one page with code and one sync speak for all.
    void thePartsFit()
    {
        TemporaryLibrary library(TemporaryLibrary::Content::Filled, 1, 0);
        holdCode(library);
        const QString data = library.paths().data;
        const Ran code =
            run(program(), {u"--data"_s, data, u"--shoot"_s, data + u"/code.png"_s}, {u"QT_DEBUG_PLUGINS=1"_s});
        QCOMPARE(code.code, 0);
        QVERIFY(code.log.contains("sarika_reading.so"));
        QVERIFY2(!code.log.contains("modules: load"), code.log.constData());
        const Ran sync = syncSample(program());
        QVERIFY2(sync.code == 0 && !sync.log.contains("modules: load"), sync.log.constData());
    }

    void theyAreFoundWhereTheyAreInstalled()
    {
        const QTemporaryDir place;
        const Ran installed = run(u"cmake"_s, {u"--install"_s, build(), u"--prefix"_s, place.path()});
        if (installed.code != 0)
            QSKIP("not all is built that is installed");
        const Ran sync = syncSample(place.filePath(u"bin/sarika"_s));
        QVERIFY2(sync.code == 0 && !sync.log.contains("modules: load"), sync.log.constData());
    }

    // Reading goes on; what asks for the part is told.
    void aMissingPartIsTold()
    {
        TemporaryLibrary library(TemporaryLibrary::Content::Filled, 2, 0);
        holdCode(library);
        const QTemporaryDir place;
        const QString alone = place.filePath(u"sarika"_s);
        QVERIFY(QFile::copy(program(), alone));
        const QString data = library.paths().data;
        const Ran code = run(alone, {u"--data"_s, data, u"--shoot"_s, data + u"/code.png"_s});
        QCOMPARE(code.code, 0);
        QVERIFY2(code.log.contains("modules: load") && code.log.contains("sarika_reading"), code.log.constData());
        QVERIFY(QFileInfo(data + u"/code.png"_s).size() > 10'000);
        const Ran sync = syncSample(alone);
        QVERIFY2(sync.log.contains("modules: load") && sync.log.contains("sarika_sync"), sync.log.constData());
        QCOMPARE(sync.code, 0); // a picture that says so
    }
};

QTEST_GUILESS_MAIN(WindowModulesTest)
#include "windowmodules_test.moc"
