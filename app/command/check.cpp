// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/check.h"

#include "app/command/opening.h"
#include "app/store/storecheck.h"
#include "app/store/storylists.h"
#include "app/text/wordsforpeople.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace sarika
{

namespace
{

constexpr int mostMissing = 1000; // listed; more are only counted

QString heldName(Held held)
{
    switch (held) {
    case Held::No:
        return u"wanted"_s;
    case Held::Failed:
        return u"failed"_s;
    case Held::Stub:
        return u"stub"_s;
    case Held::Yes:
    case Held::None:
        break;
    }
    return u"here"_s;
}

QJsonObject missingJson(const StoryCard &card)
{
    return {{u"id"_s, card.id},
            {u"headline"_s, card.headline},
            {u"text"_s, heldName(card.offline.text)},
            {u"photos"_s, heldName(card.offline.photos)}};
}

void printReport(CommandContext &context, const Database &database, const StoreCheck &check,
                 const QStringList &problems)
{
    const int stories = StoryLists(database).countStories();
    if (context.json) {
        QJsonArray missing;
        for (const StoryCard &card : check.missing(mostMissing))
            missing.append(missingJson(card));
        context.print({{u"ok"_s, problems.isEmpty()},
                       {u"problems"_s, QJsonArray::fromStringList(problems)},
                       {u"stories"_s, stories},
                       {u"ready"_s, check.ready()},
                       {u"strays"_s, check.strays()}, // photo files of no story, removed with --repair
                       {u"missing"_s, missing}});
        return;
    }
    for (const QString &problem : problems)
        context.say(problem);
    context.say(QCoreApplication::translate("Commands", "%1 of %2 stories are ready to be read with no network.")
                    .arg(numberForPeople(check.ready(), context.language), numberForPeople(stories, context.language)));
}

} // namespace

int checkCommand(CommandContext &context, const QStringList &given)
{
    QStringList arguments = given;
    const bool repair = takeFlag(arguments, u"--repair"_s);
    if (const auto left = checkLeft(arguments, 0, 0); !left)
        return context.fail(left.error());
    const auto database = repair ? Database::open(context.paths.database(), Access::Write) : openToRead(context.paths);
    if (!database)
        return context.fail(database.error());
    StoreCheck check(**database, repair ? StoreCheck::Mode::Repair : StoreCheck::Mode::Look);
    const auto problems = check.run();
    if (!problems)
        return context.fail(problems.error());
    printReport(context, **database, check, *problems);
    return problems->isEmpty() || repair ? AllWell : SomethingFailed;
}

} // namespace sarika
