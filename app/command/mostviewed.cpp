// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/mostviewed.h"

#include "app/command/opening.h"
#include "app/command/storyjson.h"
#include "app/store/mostviewedstore.h"
#include "app/text/wordsforpeople.h"

using namespace Qt::StringLiterals;

namespace sarika
{

namespace
{

QJsonObject placeJson(const MostViewed &place)
{
    QJsonObject object{{u"rank"_s, place.rank}, {u"headline"_s, place.headline}};
    put(object, u"teaser"_s, place.teaser);
    put(object, u"address"_s, place.address);
    put(object, u"seenAt"_s, place.seenAt);
    if (place.storyId > 0)
        object.insert(u"storyId"_s, place.storyId);
    return object;
}

} // namespace

int mostViewedCommand(CommandContext &context, const QStringList &given)
{
    QStringList arguments = given;
    const auto source = takeNumber(arguments, u"--source"_s, 0);
    if (!source)
        return context.fail(source.error());
    if (const auto left = checkLeft(arguments, 0, 0); !left)
        return context.fail(left.error());
    const auto database = openToRead(context.paths);
    if (!database)
        return context.fail(database.error());
    const QList<MostViewed> list = MostViewedStore(**database).list(*source);
    for (const MostViewed &place : list) {
        if (context.json)
            context.print(placeJson(place));
        context.say(
            u"%1  %2\n    %3"_s.arg(numberForPeople(place.rank, context.language), place.headline, place.teaser));
    }
    return list.isEmpty() ? NothingFound : AllWell;
}

} // namespace sarika
