// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/sources.h"

#include "app/command/opening.h"
#include "app/command/storyjson.h"
#include "app/errorwords.h"
#include "app/store/sourcestore.h"
#include "app/text/wordsforpeople.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sarika
{

namespace
{

QString kindName(Section::Kind kind)
{
    switch (kind) {
    case Section::Kind::Sitemap:
        return u"sitemap"_s;
    case Section::Kind::Page:
        return u"page"_s;
    case Section::Kind::Feed:
        break;
    }
    return u"feed"_s;
}

QJsonObject sectionJson(const Source &source, const Section &section)
{
    QJsonObject object{
        {u"id"_s, section.id},        {u"sourceId"_s, source.id},          {u"source"_s, source.name},
        {u"name"_s, section.name},    {u"kind"_s, kindName(section.kind)}, {u"stories"_s, section.stories},
        {u"unread"_s, section.unread}};
    put(object, u"address"_s, section.address);
    put(object, u"language"_s, section.language);
    put(object, u"lastSync"_s, section.lastSyncAt);
    put(object, u"nextSync"_s, section.nextSyncAt);
    if (section.problem)
        object.insert(u"failure"_s, section.problem->detail);
    if (section.stopped)
        object.insert(u"stopped"_s, true);
    return object;
}

QString sectionLines(const Section &section, Language language)
{
    const QString unread =
        QCoreApplication::translate("Commands", "%1 stories, %2 unread")
            .arg(numberForPeople(section.stories, language), numberForPeople(section.unread, language));
    QString lines = u"  %1 %2 \u00b7 %3\n         %4"_s.arg(section.id, 6)
                        .arg(section.name, unread, section.address.toDisplayString());
    if (section.problem)
        lines += u"\n         "_s + wordsFor(*section.problem);
    return lines;
}

} // namespace

int sourcesCommand(CommandContext &context, const QStringList &arguments)
{
    if (const auto left = checkLeft(arguments, 0, 0); !left)
        return context.fail(left.error());
    const auto database = openToRead(context.paths);
    if (!database)
        return context.fail(database.error());
    for (const Source &source : SourceStore(**database).listSources()) {
        context.say(u"%1 %2"_s.arg(source.id, 6).arg(source.name));
        for (const Section &section : source.sections) {
            if (context.json)
                context.print(sectionJson(source, section));
            else
                context.say(sectionLines(section, context.language));
        }
    }
    return AllWell;
}

} // namespace sarika
