// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/search.h"

#include "app/command/opening.h"
#include "app/command/printing.h"
#include "app/store/storylists.h"

using namespace Qt::StringLiterals;

namespace sarika
{

int searchCommand(CommandContext &context, const QStringList &given)
{
    QStringList arguments = given;
    const auto limit = takeNumber(arguments, u"--limit"_s, 50);
    if (!limit)
        return context.fail(limit.error());
    // No query can be an error, so whatever is left is text; only its absence is wrong usage.
    StoryFilter filter;
    filter.query = arguments.join(u' ').trimmed();
    if (filter.query.isEmpty())
        return context.misuse(u"command: search: nothing to look for"_s);
    const auto database = openToRead(context.paths);
    if (!database)
        return context.fail(database.error());
    const int most = static_cast<int>(qMin<qint64>(*limit, 1'000'000'000));
    return printCards(context, StoryLists(**database).listStories(filter, {}, most));
}

} // namespace sarika
