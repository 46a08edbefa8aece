// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/importfile.h"

#include "app/command/opml.h"
#include "app/store/database.h"
#include "app/store/sourcestore.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace sarika
{

namespace
{

constexpr qint64 largestFile = 20 * 1024 * 1024; // bytes

struct Imported
{
    int sources = 0;
    int sections = 0;
};

Result<QByteArray> readFile(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::NotFound, u"command: read %1: %2"_s.arg(name, file.errorString()));
    if (file.size() > largestFile)
        return failure(Error::Kind::TooLarge, u"command: read %1: %2 bytes"_s.arg(name).arg(file.size()));
    return file.readAll();
}

// All of the file or nothing of it.
Result<Imported> followAll(Database &database, const QList<Source> &sources)
{
    return database.transact([&]() -> Result<Imported> {
        Imported imported;
        for (const Source &source : sources) {
            if (const auto followed = SourceStore(database).follow(source); !followed)
                return std::unexpected(followed.error());
            ++imported.sources;
            imported.sections += static_cast<int>(source.sections.size());
        }
        return imported;
    });
}

} // namespace

int importCommand(CommandContext &context, const QStringList &arguments)
{
    if (const auto left = checkLeft(arguments, 1, 1); !left)
        return context.fail(left.error());
    const auto content = readFile(arguments.first()).and_then(readOpml);
    if (!content)
        return context.fail(content.error());
    const auto database = Database::open(context.paths.database(), Access::Write);
    if (!database)
        return context.fail(database.error());
    const auto imported = followAll(**database, content->sources);
    if (!imported)
        return context.fail(imported.error());
    if (context.json)
        context.print({{u"sources"_s, imported->sources},
                       {u"sections"_s, imported->sections},
                       {u"refused"_s, QJsonArray::fromStringList(content->refused)}});
    context.say(QCoreApplication::translate("Commands", "Sections followed: %1").arg(imported->sections));
    for (const QString &address : content->refused)
        context.say(QCoreApplication::translate("Commands", "Not followed, as it is no web address: %1").arg(address));
    return content->refused.isEmpty() ? AllWell : SomethingFailed;
}

} // namespace sarika
