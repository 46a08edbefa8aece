// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/show.h"

#include "app/command/opening.h"
#include "app/command/storyjson.h"
#include "app/store/storylists.h"
#include "app/text/wordsforpeople.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sarika
{

namespace
{

// The story as a page of text: what is missing has no line.
QString storyText(const Story &story, Language language)
{
    QStringList lines{story.card.headline, story.standfirst, story.card.byline};
    lines << QStringList{story.dateline, exactTime(story.card.publishedAt, language)}.join(u' ').trimmed();
    if (story.card.leadPhoto) {
        const Photo &lead = *story.card.leadPhoto;
        lines << u"[%1] %2 %3"_s.arg(lead.held() ? lead.file : lead.address.toDisplayString(), lead.caption,
                                     lead.credit);
    }
    lines << story.bodyText.split(u'\n');
    if (story.card.offline.text == Held::Stub)
        lines << QCoreApplication::translate("Commands", "The newspaper shows only the beginning of this story.");
    else if (!story.wholeText)
        lines << QCoreApplication::translate("Commands", "The whole text is not here yet.");
    lines << story.address.toDisplayString();
    lines.removeAll(QString());
    return lines.join(u"\n\n"_s);
}

} // namespace

int showCommand(CommandContext &context, const QStringList &arguments)
{
    if (const auto left = checkLeft(arguments, 1, 1); !left)
        return context.fail(left.error());
    const auto database = openToRead(context.paths);
    if (!database)
        return context.fail(database.error());
    const auto story = StoryLists(**database).findStory(arguments.first().toLongLong());
    if (!story)
        return NothingFound;
    if (context.json)
        context.print(storyJson(*story));
    else
        context.say(storyText(*story, context.language));
    return AllWell;
}

} // namespace sarika
