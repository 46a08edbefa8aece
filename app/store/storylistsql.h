// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/news/storyfilter.h"

#include <QString>
#include <QVariantList>

namespace sarika
{

class Database;

/// The part of a SELECT that says which stories a list holds: FROM, WHERE and ORDER BY, with its values.
/// Every combination walks an index in list order and stops at the limit.
struct StoryListSql
{
    QString from;
    QString where;
    QString order;
    QVariantList values;
    bool nothing = false; // the query holds no word: the list is empty
    QString id = QStringLiteral("story.id");
    QString place = QStringLiteral("story.published_at, story.id"); // as StoryAnchor has it
};

StoryListSql storyListSql(const Database &database, const StoryFilter &filter, const StoryAnchor &after);

} // namespace sarika
