// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/remove.h"

#include "app/store/database.h"
#include "app/store/photostore.h"
#include "app/store/sourcestore.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sarika
{

namespace
{

Result<Favourites> takeFate(QStringList &arguments)
{
    const auto fate = takeValues(arguments, u"--favourites"_s);
    if (!fate)
        return std::unexpected(fate.error());
    if (fate->isEmpty() || fate->last() == "keep"_L1)
        return Favourites::Keep;
    if (fate->last() == "remove"_L1)
        return Favourites::Remove;
    return failure(Error::Kind::WrongUsage, u"command: read --favourites %1: keep or remove"_s.arg(fate->last()));
}

Result<void> removePhotos(Database &database)
{
    PhotoStore photos(database);
    for (;;) {
        const auto removed = photos.removeUnused();
        if (!removed)
            return std::unexpected(removed.error());
        if (*removed == 0)
            return {};
    }
}

} // namespace

int removeCommand(CommandContext &context, const QStringList &given)
{
    QStringList arguments = given;
    const auto fate = takeFate(arguments);
    if (!fate)
        return context.fail(fate.error());
    if (const auto left = checkLeft(arguments, 1, 1); !left)
        return context.fail(left.error());
    const auto database = Database::open(context.paths.database(), Access::Write);
    if (!database)
        return context.fail(database.error());
    SourceStore sources(**database);
    const auto source = sources.findSource(arguments.first().toLongLong());
    if (!source)
        return NothingFound;
    const auto removed = sources.unfollow(source->id, *fate);
    if (!removed)
        return context.fail(removed.error());
    if (const auto tidied = removePhotos(**database); !tidied)
        return context.fail(tidied.error());
    if (context.json)
        context.print({{u"source"_s, source->id}, {u"storiesRemoved"_s, removed->size()}});
    context.say(QCoreApplication::translate("Commands", "No longer followed: %1").arg(source->name));
    return AllWell;
}

} // namespace sarika
