// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/sync.h"

#include "app/command/interrupt.h"
#include "app/errorwords.h"
#include "app/library.h"
#include "app/settings.h"
#include "app/sync/schedule.h"
#include "app/sync/syncreportjson.h"
#include "app/text/wordsforpeople.h"

#include <QCoreApplication>
#include <QEventLoop>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sarika
{

namespace
{
QString words(const char *text, int n)
{
    return QCoreApplication::translate("SyncCommand", text, nullptr, n);
}

// "--section 3 4" as well as "--section 3 --section 4".
Result<QList<SectionId>> sectionsIn(QStringList &arguments)
{
    const auto values = takeValues(arguments, u"--section"_s);
    if (!values)
        return std::unexpected(values.error());
    QList<SectionId> ids;
    const QStringList more = values->isEmpty() ? QStringList() : std::exchange(arguments, {});
    for (const QString &text : *values + more) {
        bool fine = false;
        ids << text.toLongLong(&fine);
        if (!fine)
            return failure(Error::Kind::WrongUsage, u"command: read --section %1: not a number"_s.arg(text));
    }
    return ids;
}

Result<SyncRequest> requestIn(QStringList arguments)
{
    SyncRequest request;
    request.pages = !takeFlag(arguments, u"--no-pages"_s);
    request.photos = !takeFlag(arguments, u"--no-photos"_s);
    request.force = takeFlag(arguments, u"--force"_s);
    const auto budget = takeNumber(arguments, u"--budget"_s, 0);
    if (!budget)
        return std::unexpected(budget.error());
    request.budget = *budget;
    const auto sections = sectionsIn(arguments);
    if (!sections)
        return std::unexpected(sections.error());
    request.sections = *sections;
    if (auto left = checkLeft(arguments, 0, 0); !left)
        return std::unexpected(left.error());
    return request;
}

// A paper that fails in one way a hundred times says so once, and a missing network is not the papers' doing.
void tellFailures(const CommandContext &context, const QList<SyncReport::Failure> &failures)
{
    const auto offline = [](const SyncReport::Failure &failure) { return failure.error.kind == Error::Kind::Offline; };
    if (failures.size() > 1 && std::ranges::all_of(failures, offline))
        return context.say(u"✗ "_s + wordsFor(failures.first().error));
    QStringList lines;
    QHash<QString, int> times;
    for (const SyncReport::Failure &failure : failures) {
        const QString of = failure.sectionName.isEmpty() ? failure.address.host() : failure.sectionName;
        const QString line = u"✗ %1: %2"_s.arg(of, wordsFor(failure.error));
        if (++times[line] == 1)
            lines << line;
    }
    for (const QString &line : std::as_const(lines)) {
        const int count = times.value(line);
        context.say(count == 1 ? line : u"%1 (× %2)"_s.arg(line, numberForPeople(count, context.language)));
    }
}

void tell(const CommandContext &context, const SyncReport &report)
{
    if (context.json)
        return context.print(toJson(report));
    const auto say = [&](const char *text, int n) {
        if (n > 0)
            context.say(inDigitsOf(context.language, words(text, n)));
    };
    say(QT_TRANSLATE_N_NOOP("SyncCommand", "%n section(s) synced"), report.sections - report.failed);
    say(QT_TRANSLATE_N_NOOP("SyncCommand", "%n section(s) had nothing new"), report.notModified);
    say(QT_TRANSLATE_N_NOOP("SyncCommand", "%n new stories"), report.storiesAdded);
    say(QT_TRANSLATE_N_NOOP("SyncCommand", "%n stories changed"), report.storiesUpdated);
    say(QT_TRANSLATE_N_NOOP("SyncCommand", "%n pages fetched"), report.pagesFetched);
    say(QT_TRANSLATE_N_NOOP("SyncCommand", "%n pages show only the beginning of their story"), report.pagesStub);
    say(QT_TRANSLATE_N_NOOP("SyncCommand", "%n photos fetched"), report.photosFetched);
    say(QT_TRANSLATE_N_NOOP("SyncCommand", "%n pages and photos left for the next sync"), report.left);
    tellFailures(context, report.failures);
}

int codeFor(const SyncReport &report)
{
    for (const SyncReport::Failure &failure : report.failures) {
        if (isOfStore(failure.error.kind))
            return NoDatabase;
    }
    if (report.cancelled)
        return Interrupted;
    return report.failures.isEmpty() ? AllWell : SomethingFailed;
}
} // namespace

int syncCommand(CommandContext &context, const QStringList &arguments)
{
    const Result<SyncRequest> request = requestIn(arguments);
    if (!request)
        return context.fail(request.error());
    const Settings settings(context.paths.settings());
    const auto library = Library::open(context.paths, settings);
    if (!library)
        return context.fail(library.error());
    QEventLoop loop;
    const Interrupt interrupt;
    Library *const of = library->get();
    QObject::connect(&interrupt, &Interrupt::interrupted, of, &Library::cancelSync);
    QObject::connect(of, &Library::failed, &loop, [&](const Error &error) { loop.exit(context.fail(error)); });
    QObject::connect(of, &Library::syncEnded, &loop, [&](const SyncReport &report) {
        tell(context, report);
        loop.exit(codeFor(report));
    });
    of->sync(*request);
    return loop.exec();
}

} // namespace sarika
