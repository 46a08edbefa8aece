// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/verbs.h"
#include "app/memory.h"
#include "app/settings.h"

#include <QCoreApplication>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace sarika
{

namespace
{

// What stands before the verb, or anywhere after it.
struct GlobalOptions
{
    Paths paths = Paths::ofReader();
    bool json = false;
    std::optional<Language> language;
};

Result<GlobalOptions> takeGlobalOptions(QStringList &arguments)
{
    GlobalOptions options;
    options.json = takeFlag(arguments, u"--json"_s);
    const auto data = takeValues(arguments, u"--data"_s);
    const auto language = takeValues(arguments, u"--language"_s);
    if (!data || !language)
        return std::unexpected(data ? language.error() : data.error());
    if (!data->isEmpty())
        options.paths = Paths::inFolder(data->last());
    if (!language->isEmpty())
        options.language = languageFromCode(language->last());
    return options;
}

void showUsage(QTextStream &to)
{
    to << u"sarika-cli [--data DIR] [--json] [--language en|km] VERB …\n\n"_s;
    for (const Verb &verb : verbs())
        to << u"  "_s << verb.name << u' ' << verb.usage << u'\n';
    to << u"\n0 all well, 1 something failed, 2 wrong usage, 3 no database, 4 nothing found, 130 interrupted\n"_s;
}

// Where the verb stands: the first word that is neither an option nor an option's value.
qsizetype verbAt(const QStringList &arguments)
{
    qsizetype at = 0;
    while (at < arguments.size() && arguments[at].startsWith(u'-'))
        at += arguments[at] == "--data"_L1 || arguments[at] == "--language"_L1 ? 2 : 1;
    return qMin(at, arguments.size());
}

// --json and --data may also follow the verb; --language may not, `list` has one of its own.
int run(const QStringList &arguments, QTextStream &out, QTextStream &err)
{
    QStringList before = arguments.first(verbAt(arguments));
    QStringList after = arguments.sliced(before.size());
    const bool help = takeFlag(before, u"--help"_s) || after.contains(u"--help"_s);
    const auto data = takeValues(after, u"--data"_s);
    if (data && !data->isEmpty())
        before << u"--data"_s << data->last();
    const bool json = takeFlag(after, u"--json"_s);
    auto options = takeGlobalOptions(before);
    if (help || after.isEmpty() || !data || !options || !before.isEmpty()) {
        showUsage(help ? out : err);
        return help ? AllWell : WrongUsage;
    }
    options->json |= json;
    const Language language = options->language.value_or(Settings(options->paths.settings()).language());
    QTranslator words;
    if (words.load(u":/translations/sarika_%1.qm"_s.arg(languageCode(language))))
        QCoreApplication::installTranslator(&words);
    const QString name = after.takeFirst();
    CommandContext context{options->paths, options->json, language, out, err};
    for (const Verb &verb : verbs()) {
        if (verb.name == name)
            return verb.run(context, after);
    }
    showUsage(err);
    return WrongUsage;
}

} // namespace

} // namespace sarika

int main(int argc, char **argv)
{
    sarika::giveMemoryBack();
    QCoreApplication program(argc, argv);
    QCoreApplication::setApplicationName(u"sarika"_s);
    QTextStream out(stdout);
    QTextStream err(stderr);
    return sarika::run(QCoreApplication::arguments().mid(1), out, err);
}
