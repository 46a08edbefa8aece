// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/mark.h"

#include "app/store/database.h"
#include "app/store/markstore.h"
#include "app/store/photostore.h"
#include "app/store/storylists.h"
#include "app/store/storystore.h"

using namespace Qt::StringLiterals;

namespace sarika
{

namespace
{

using Mark = MarkStore::Mark;

// A favourite is kept for ever, so all of it is wanted at the next sync.
Result<void> wantWhole(Database &database, const QList<StoryId> &ids)
{
    for (const StoryId id : ids) {
        if (auto wanted = StoryStore(database).wantPage(id); !wanted)
            return wanted;
        if (auto wanted = PhotoStore(database).wantPhotos(id); !wanted)
            return wanted;
    }
    return {};
}

// One mark, where its option was given.
Result<void> apply(Database &database, const QList<StoryId> &ids, const QString &option, const QDateTime &now)
{
    MarkStore marks(database);
    const Mark mark = option == "--read"_L1 || option == "--favourite"_L1 ? Mark::Set : Mark::Cleared;
    const bool read = option == "--read"_L1 || option == "--unread"_L1;
    const auto changed = read ? marks.markRead(ids, mark, now) : marks.markFavourite(ids, mark, now);
    if (!changed)
        return std::unexpected(changed.error());
    return option == "--favourite"_L1 ? wantWhole(database, ids) : Result<void>();
}

QList<StoryId> readIds(const QStringList &words)
{
    QList<StoryId> ids;
    for (const QString &word : words)
        ids << word.toLongLong();
    return ids;
}

} // namespace

int markCommand(CommandContext &context, const QStringList &given)
{
    QStringList arguments = given;
    QStringList options;
    for (const QString &option : {u"--read"_s, u"--unread"_s, u"--favourite"_s, u"--no-favourite"_s}) {
        if (takeFlag(arguments, option))
            options << option;
    }
    if (const auto left = checkLeft(arguments, 1, 1'000'000); !left || options.isEmpty())
        return left ? context.misuse(u"command: mark: no mark given"_s) : context.fail(left.error());
    const QList<StoryId> ids = readIds(arguments);
    const auto database = Database::open(context.paths.database(), Access::Write);
    if (!database)
        return context.fail(database.error());
    for (const QString &option : std::as_const(options)) {
        if (const auto done = apply(**database, ids, option, QDateTime::currentDateTimeUtc()); !done)
            return context.fail(done.error());
    }
    const qsizetype found = StoryLists(**database).findCards(ids).size();
    return found == 0 ? NothingFound : (found < ids.size() ? SomethingFailed : AllWell);
}

} // namespace sarika
