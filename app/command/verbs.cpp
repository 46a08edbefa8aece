// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/verbs.h"

#include "app/command/add.h"
#include "app/command/check.h"
#include "app/command/exportfile.h"
#include "app/command/importfile.h"
#include "app/command/list.h"
#include "app/command/mark.h"
#include "app/command/mostviewed.h"
#include "app/command/readfeed.h"
#include "app/command/readpage.h"
#include "app/command/remove.h"
#include "app/command/search.h"
#include "app/command/show.h"
#include "app/command/sources.h"
#include "app/command/sync.h"

using namespace Qt::StringLiterals;

namespace sarika
{

QList<Verb> verbs()
{
    return {
        {u"add"_s, u"ADDRESS [--section N…] [--dry-run]"_s, addCommand},
        {u"sources"_s, {}, sourcesCommand},
        {u"remove"_s, u"ID [--favourites keep|remove]"_s, removeCommand},
        {u"sync"_s, u"[--section ID…] [--no-pages] [--no-photos] [--budget BYTES] [--force]"_s, syncCommand},
        {u"list"_s,
         u"[--unread] [--favourites] [--most-viewed] [--source ID] [--section ID] [--language L] [--limit N] [--before TIME]"_s,
         listCommand},
        {u"show"_s, u"ID"_s, showCommand},
        {u"most-viewed"_s, u"[--source ID]"_s, mostViewedCommand},
        {u"search"_s, u"QUERY [--limit N]"_s, searchCommand},
        {u"mark"_s, u"ID… --read|--unread|--favourite|--no-favourite"_s, markCommand},
        {u"import"_s, u"FILE"_s, importCommand},
        {u"export"_s, u"FILE [--favourites]"_s, exportCommand},
        {u"read-page"_s, u"PAGE_FILE ADDRESS | --batch"_s,
         [](CommandContext &, const QStringList &arguments) { return readPageCommand(arguments); }},
        {u"read-feed"_s, u"FILE [BASE [CONTENT-TYPE]] | --batch"_s,
         [](CommandContext &, const QStringList &arguments) { return readFeedCommand(arguments); }},
        {u"check"_s, u"[--repair]"_s, checkCommand},
    };
}

} // namespace sarika
