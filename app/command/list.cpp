// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/list.h"

#include "app/command/opening.h"
#include "app/command/printing.h"
#include "app/store/storylists.h"

using namespace Qt::StringLiterals;

namespace sarika
{

namespace
{

constexpr qint64 usualLimit = 50;

// What the options ask for.
struct Wish
{
    StoryFilter filter;
    StoryAnchor after;
    int limit = 0;
};

Result<StoryFilter> takeFilter(QStringList &arguments)
{
    StoryFilter filter;
    filter.unreadOnly = takeFlag(arguments, u"--unread"_s);
    if (takeFlag(arguments, u"--favourites"_s))
        filter.list = StoryFilter::List::Favourites;
    if (takeFlag(arguments, u"--most-viewed"_s))
        filter.list = StoryFilter::List::MostViewed;
    const auto section = takeNumber(arguments, u"--section"_s, 0);
    const auto source = takeNumber(arguments, u"--source"_s, 0);
    const auto language = takeValues(arguments, u"--language"_s);
    if (!section || !source || !language)
        return std::unexpected(!section ? section.error() : !source ? source.error() : language.error());
    if (*source > 0 || *section > 0) {
        filter.list = *section > 0 ? StoryFilter::List::OneSection : StoryFilter::List::OneSource;
        filter.of = *section > 0 ? *section : *source;
    }
    filter.language = language->value(0);
    return filter;
}

Result<Wish> takeWish(QStringList arguments)
{
    const auto filter = takeFilter(arguments);
    const auto limit = takeNumber(arguments, u"--limit"_s, usualLimit);
    const auto before = takeValues(arguments, u"--before"_s);
    if (!filter || !limit || !before)
        return std::unexpected(!filter ? filter.error() : !limit ? limit.error() : before.error());
    if (const auto left = checkLeft(arguments, 0, 0); !left)
        return std::unexpected(left.error());
    Wish wish{*filter, {}, static_cast<int>(qMin<qint64>(*limit, 1'000'000'000))};
    if (!before->isEmpty()) {
        const QDateTime time = QDateTime::fromString(before->last(), Qt::ISODate);
        if (!time.isValid())
            return failure(Error::Kind::WrongUsage,
                           u"command: read --before %1: no ISO 8601 time"_s.arg(before->last()));
        wish.after = {time.toMSecsSinceEpoch(), 1}; // below every story of that millisecond
    }
    return wish;
}

} // namespace

int listCommand(CommandContext &context, const QStringList &arguments)
{
    const auto wish = takeWish(arguments);
    if (!wish)
        return context.fail(wish.error());
    const auto database = openToRead(context.paths);
    if (!database)
        return context.fail(database.error());
    return printCards(context, StoryLists(**database).listStories(wish->filter, wish->after, wish->limit));
}

} // namespace sarika
