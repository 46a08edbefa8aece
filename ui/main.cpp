// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/errorwords.h"
#include "app/library.h"
#include "app/memory.h"
#include "app/settings.h"
#include "ui/look/fonts.h"
#include "ui/look/icons.h"
#include "ui/shell/firstpaint.h"
#include "ui/shell/follower.h"
#include "ui/shell/languageswitch.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/options.h"
#include "ui/shell/themeswitch.h"
#include "ui/shell/windowshot.h"

#include <QApplication>
#include <QDir>
#include <QMessageBox>
#include <QTextStream>
#include <QTimer>

using namespace sarika;
using namespace Qt::StringLiterals;

namespace
{

enum Exit { Well = 0, Usage = 2, NoDatabase = 3 }; // as sarika-cli

int refuse(const Error &error, const Options &options)
{
    QTextStream(stderr) << wordsFor(error) << '\n' << error.detail << '\n';
    if (options.shot.isEmpty()) {
        QMessageBox box(QMessageBox::Critical, QCoreApplication::translate("Shell", "Sarika"), wordsFor(error));
        box.addButton(QCoreApplication::translate("Shell", "Close"), QMessageBox::AcceptRole);
        box.exec();
    }
    return NoDatabase;
}

void applyTo(Settings &settings, const Options &options)
{
    if (options.language)
        settings.setLanguage(*options.language);
    if (options.theme)
        settings.setTheme(*options.theme);
}

// The scale of a picture is the device pixel ratio of the whole program, which Qt reads before it starts.
void scaleFor(int argc, char **argv)
{
    for (int i = 1; i + 1 < argc; ++i) {
        if (qstrcmp(argv[i], "--scale") == 0)
            qputenv("QT_SCALE_FACTOR", argv[i + 1]);
    }
}

// The picture is taken when what was asked for has come: at once, at the end of the first sync, or when it cannot come.
void takePicture(MainWindow &window, Library &library, const Options &options, WindowShot &shot, bool coming)
{
    const auto begin = [&window, &options, &shot] {
        if (options.firstStory)
            window.openNewest();
        shot.begin();
    };
    QObject::connect(&shot, &WindowShot::taken, qApp, [](bool written) { QCoreApplication::exit(written ? 0 : 1); });
    if (!coming)
        return QTimer::singleShot(0, &shot, begin); // once the window has its size
    QObject::connect(&library, &Library::syncEnded, &shot, begin, Qt::SingleShotConnection);
    QObject::connect(&library, &Library::discoverFailed, &shot, begin, Qt::SingleShotConnection);
}

// At the start and by the clock, as the reader set it.
void keepUpToDate(Library &library, const Settings &settings)
{
    if (settings.syncOnStart() && !library.listSources().isEmpty())
        library.sync({.byClock = true});
    library.syncByItself();
}

} // namespace

int main(int argc, char **argv)
{
    giveMemoryBack();
    scaleFor(argc, argv);
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"sarika"_s);
    QCoreApplication::setApplicationVersion(u"0.1.0"_s);
    QGuiApplication::setDesktopFileName(u"sarika"_s);
    loadFonts();
    fitInterfaceTo(QGuiApplication::font());
    const Result<Options> options = readOptions(QCoreApplication::arguments());
    if (!options) {
        QTextStream(stderr) << wordsFor(options.error()) << '\n';
        return Usage;
    }
    const Paths paths = options->data.isEmpty() ? Paths::ofReader() : Paths::inFolder(options->data);
    QDir().mkpath(paths.data);
    Settings settings(paths.settings());
    applyTo(settings, *options);
    const LanguageSwitch language(settings);
    ThemeSwitch theme(settings);
    const auto library = Library::open(paths, settings);
    if (!library)
        return refuse(library.error(), *options);
    MainWindow window(**library, settings);
    WindowShot shot(window, options->shot);
    if (!options->shot.isEmpty())
        window.resize(options->size);
    const FirstPaint first(window);
    if (options->tellPainted)
        QObject::connect(&first, &FirstPaint::painted, [] { QTextStream(stdout) << "painted" << Qt::endl; });
    QObject::connect(&first, &FirstPaint::painted, &window, [&window] { window.setWindowIcon(programIcon()); });
    QObject::connect(&first, &FirstPaint::painted, &theme, &ThemeSwitch::askDesktop);
    window.show();
    const bool empty = (options->sample || !options->address.isEmpty()) && (*library)->listSources().isEmpty();
    const QString address = options->address.isEmpty() && empty ? QString::fromLatin1(sampleAddress) : options->address;
    if (!address.isEmpty())
        window.follow(address);
    if (!options->shot.isEmpty())
        takePicture(window, **library, *options, shot, !address.isEmpty() && empty);
    else
        QObject::connect(&first, &FirstPaint::painted, [&] { keepUpToDate(**library, settings); });
    return QApplication::exec();
}
