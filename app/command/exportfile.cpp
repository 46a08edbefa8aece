// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/exportfile.h"

#include "app/command/opening.h"
#include "app/command/opml.h"
#include "app/command/storyjson.h"
#include "app/export/storyfiles.h"
#include "app/store/sourcestore.h"
#include "app/store/storylists.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace sarika
{

namespace
{

constexpr int atOnce = 200; // stories of a page of the list

QList<Story> favourites(const Database &database)
{
    const StoryLists lists(database);
    StoryFilter filter;
    filter.list = StoryFilter::List::Favourites;
    QList<Story> stories;
    StoryAnchor after;
    for (;;) {
        const QList<StoryCard> cards = lists.listStories(filter, after, atOnce);
        if (cards.isEmpty())
            return stories;
        after = {cards.last().publishedAt.toMSecsSinceEpoch(), cards.last().id};
        for (const StoryCard &card : cards) {
            if (auto story = lists.findStory(card.id))
                stories << *story;
        }
    }
}

// An array of what `show --json` prints.
QByteArray favouritesJson(const QList<Story> &stories)
{
    QJsonArray array;
    for (const Story &story : stories)
        array.append(storyJson(story));
    return QJsonDocument(array).toJson();
}

Result<QByteArray> favouritesFile(const QString &file, const Database &database, Language language)
{
    const QString ending = QFileInfo(file).suffix().toLower();
    if (ending == "html"_L1 || ending == "htm"_L1)
        return storiesHtml(favourites(database), language);
    if (ending == "md"_L1)
        return storiesMarkdown(favourites(database), language);
    if (ending == "epub"_L1)
        return storiesEpub(favourites(database), language);
    if (ending == "json"_L1)
        return favouritesJson(favourites(database));
    return failure(Error::Kind::WrongUsage,
                   u"command: export %1: .html, .md, .epub or .json for favourites"_s.arg(file));
}

Result<void> writeFile(const QString &name, const QByteArray &bytes)
{
    QSaveFile file(name);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return failure(Error::Kind::Storage, u"command: write %1: %2"_s.arg(name, file.errorString()));
}

} // namespace

int exportCommand(CommandContext &context, const QStringList &given)
{
    QStringList arguments = given;
    const bool onlyFavourites = takeFlag(arguments, u"--favourites"_s);
    if (const auto left = checkLeft(arguments, 1, 1); !left)
        return context.fail(left.error());
    const auto database = openToRead(context.paths);
    if (!database)
        return context.fail(database.error());
    const QString file = arguments.first();
    const auto bytes = onlyFavourites ? favouritesFile(file, **database, context.language)
                                      : Result<QByteArray>(writeOpml(SourceStore(**database).listSources()));
    if (!bytes)
        return context.fail(bytes.error());
    if (const auto written = writeFile(file, *bytes); !written) {
        (void)context.fail(written.error());
        return SomethingFailed; // the file, not the database
    }
    return AllWell;
}

} // namespace sarika
