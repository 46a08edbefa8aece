// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/storylistsql.h"

#include "app/store/database.h"
#include "app/store/matchquery.h"
#include "app/store/statement.h"

using namespace Qt::StringLiterals;

namespace sarika
{

namespace
{

using List = StoryFilter::List;

void add(StoryListSql &sql, const QString &condition, const QVariantList &values = {})
{
    sql.where += (sql.where.isEmpty() ? QString() : u" AND "_s) + condition;
    sql.values += values;
}

// The list itself; conditions are written as its partial index has them.
void addList(StoryListSql &sql, const StoryFilter &filter)
{
    switch (filter.list) {
    case List::Latest:
    case List::Unread:
        add(sql, u"story.listed = 1"_s);
        break;
    case List::Favourites:
        add(sql, u"story.is_favourite = 1"_s);
        break;
    case List::MostViewed:
        add(sql, u"story.is_most_viewed = 1"_s);
        break;
    case List::OneSource:
        add(sql, u"story.listed = 1 AND story.source_id = ?"_s, {filter.of});
        break;
    case List::OneSection:
        break;
    }
    if (!filter.language.isEmpty())
        add(sql, u"story.language = ?"_s, {filter.language});
}

void addUnread(StoryListSql &sql, const StoryFilter &filter, const QString &table)
{
    if (filter.unreadOnly || filter.list == List::Unread)
        add(sql, table + u".is_read = 0"_s);
}

StoryListSql plainList(const StoryFilter &filter, const StoryAnchor &after)
{
    StoryListSql sql{u"story"_s, {}, u"story.published_at DESC, story.id DESC"_s, {}, false};
    addList(sql, filter);
    addUnread(sql, filter, u"story"_s);
    if (!after.first())
        add(sql, u"(story.published_at, story.id) < (?, ?)"_s, {after.publishedAt, after.id});
    return sql;
}

StoryListSql sectionList(const StoryFilter &filter, const StoryAnchor &after)
{
    StoryListSql sql{u"story_section AS link CROSS JOIN story ON story.id = link.story_id"_s,
                     {},
                     u"link.published_at DESC, link.story_id DESC"_s,
                     {},
                     false};
    add(sql, u"link.section_id = ?"_s, {filter.of});
    addList(sql, filter);
    addUnread(sql, filter, u"link"_s);
    if (!after.first())
        add(sql, u"(link.published_at, link.story_id) < (?, ?)"_s, {after.publishedAt, after.id});
    return sql;
}

// What narrows the hits inside the index, so that a list that holds few of them does not walk all.
QString factsOf(const Database &database, const StoryFilter &filter)
{
    QString facts;
    const auto add = [&facts](const QString &fact) { facts += u" AND \""_s + fact + u'"'; };
    if (filter.list == List::OneSource)
        add(sourceFact(filter.of));
    if (filter.list == List::OneSection) {
        Statement source(database, u"SELECT source_id FROM section WHERE id = ?"_s);
        if (source.bind(filter.of).next())
            add(sourceFact(source.integer(0)));
    }
    if (!filter.language.isEmpty())
        add(languageFact(filter.language));
    return facts;
}

// Hits come by rowid, which is story.search_id: newest first without sorting.
StoryListSql searchList(const Database &database, const StoryFilter &filter, const StoryAnchor &after)
{
    StoryListSql sql{u"story_search CROSS JOIN story ON story.search_id = story_search.rowid"_s,
                     {},
                     u"story_search.rowid DESC"_s,
                     {},
                     false};
    const QString match = matchQuery(searchPhrases(filter.query));
    sql.nothing = match.isEmpty();
    add(sql, u"story_search MATCH ?"_s, {match + factsOf(database, filter)});
    if (!after.first()) {
        Statement anchor(database, u"SELECT search_id FROM story WHERE id = ?"_s);
        const qint64 last = anchor.bind(after.id).next() ? anchor.integer(0) : after.publishedAt / 1000;
        add(sql, u"story_search.rowid < ?"_s, {last});
    }
    if (filter.list != List::Latest) // favourites of unfollowed newspapers are found too
        addList(sql, filter);
    else if (!filter.language.isEmpty())
        add(sql, u"story.language = ?"_s, {filter.language});
    if (filter.list == List::OneSection)
        add(sql, uR"(EXISTS (SELECT 1 FROM story_section AS link WHERE link.section_id = ?
            AND link.published_at = story.published_at AND link.story_id = story.id))"_s,
            {filter.of});
    addUnread(sql, filter, u"story"_s);
    return sql;
}

} // namespace

StoryListSql storyListSql(const Database &database, const StoryFilter &filter, const StoryAnchor &after)
{
    if (!filter.query.trimmed().isEmpty())
        return searchList(database, filter, after);
    return filter.list == List::OneSection ? sectionList(filter, after) : plainList(filter, after);
}

} // namespace sarika
