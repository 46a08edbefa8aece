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
    StoryListSql sql{.from = u"story"_s, .order = u"story.published_at DESC, story.id DESC"_s};
    addList(sql, filter);
    addUnread(sql, filter, u"story"_s);
    if (!after.first())
        add(sql, u"(story.published_at, story.id) < (?, ?)"_s, {after.publishedAt, after.id});
    return sql;
}

StoryListSql sectionList(const StoryFilter &filter, const StoryAnchor &after)
{
    // A left join: the story itself is not looked at where only its place is asked for.
    StoryListSql sql{.from = u"story_section AS link LEFT JOIN story ON story.id = link.story_id"_s,
                     .order = u"link.published_at DESC, link.story_id DESC"_s,
                     .id = u"link.story_id"_s,
                     .place = u"link.published_at, link.story_id"_s};
    add(sql, u"link.section_id = ?"_s, {filter.of});
    addList(sql, filter);
    addUnread(sql, filter, u"link"_s);
    if (!after.first())
        add(sql, u"(link.published_at, link.story_id) < (?, ?)"_s, {after.publishedAt, after.id});
    return sql;
}

// What was asked for beside words.
void addAsked(StoryListSql &sql, const SearchQuery &query)
{
    if (query.from.isValid())
        add(sql, u"story.published_at >= ?"_s, {query.from.toMSecsSinceEpoch()});
    if (query.until.isValid())
        add(sql, u"story.published_at < ?"_s, {query.until.toMSecsSinceEpoch()});
    if (query.favouritesOnly)
        add(sql, u"story.is_favourite = 1"_s);
}

// A story's place in the index is the second it was published in, or one soon after where many share it.
void addPlaces(StoryListSql &sql, const QString &index, const SearchQuery &query)
{
    constexpr qint64 day = 24LL * 60 * 60; // s
    if (query.from.isValid())
        add(sql, index + u".rowid >= ?"_s, {query.from.toSecsSinceEpoch()});
    if (query.until.isValid())
        add(sql, index + u".rowid < ?"_s, {query.until.toSecsSinceEpoch() + day});
}

qint64 placeOf(const Database &database, const StoryAnchor &anchor)
{
    Statement found(database, u"SELECT search_id FROM story WHERE id = ?"_s);
    return found.bind(anchor.id).next() ? found.integer(0) : anchor.publishedAt / 1000;
}

// Hits come by rowid, which is story.search_id: newest first without sorting.
StoryListSql newestHits(const Database &database, const StoryAnchor &after, const MatchQuery &match)
{
    StoryListSql sql{.from = u"%1 CROSS JOIN story ON story.search_id = %1.rowid"_s.arg(match.index),
                     .order = match.index + u".rowid DESC"_s};
    add(sql, match.index + u" MATCH ?"_s, {match.text});
    if (!after.first())
        add(sql, match.index + u".rowid < ?"_s, {placeOf(database, after)});
    return sql;
}

// The nearest among the newest hits: to weigh a million of them would take seconds.
StoryListSql nearestHits(const Database &database, const StoryAnchor &after, const MatchQuery &match)
{
    StoryListSql sql{.from = uR"((SELECT rowid, closeness(%1) AS near FROM %1
        WHERE %1 MATCH ? ORDER BY rowid DESC LIMIT 2000) AS hit
        CROSS JOIN story ON story.search_id = hit.rowid)"_s.arg(match.index),
                     .order = u"hit.near DESC, hit.rowid DESC"_s,
                     .values = {match.text}};
    add(sql, u"hit.near > 0"_s);
    if (after.first())
        return sql;
    const qint64 place = placeOf(database, after);
    Statement near(database, u"SELECT closeness(%1) FROM %1 WHERE %1 MATCH ? AND rowid = ?"_s.arg(match.index));
    if (near.bind(match.text, place).next())
        add(sql, u"(hit.near, hit.rowid) < (?, ?)"_s, {near.real(0), place});
    return sql;
}

// The stories of a short list, each asked whether it is a hit.
StoryListSql hitsOfFew(const StoryAnchor &after, const MatchQuery &match)
{
    StoryListSql sql{.from = u"story CROSS JOIN %1 ON %1.rowid = story.search_id"_s.arg(match.index),
                     .order = u"story.published_at DESC, story.id DESC"_s};
    add(sql, match.index + u" MATCH ?"_s, {match.text});
    if (!after.first())
        add(sql, u"(story.published_at, story.id) < (?, ?)"_s, {after.publishedAt, after.id});
    return sql;
}

// Asking the index of one story takes as long as passing over some eighty hits.
bool isShort(const Database &database, const StoryFilter &filter)
{
    constexpr qint64 askingCosts = 80;
    if (filter.list != List::Unread)
        return filter.list == List::MostViewed;
    Statement few(database, uR"(SELECT value * ? < (SELECT value FROM tally WHERE name = 'stories')
        FROM tally WHERE name = 'unread')"_s);
    return few.bind(askingCosts).next() && few.flag(0);
}

StoryListSql hits(const Database &database, const StoryFilter &filter, const StoryAnchor &after,
                  const SearchQuery &query, const MatchQuery &match)
{
    if (query.byRelevance)
        return nearestHits(database, after, match);
    return isShort(database, filter) ? hitsOfFew(after, match) : newestHits(database, after, match);
}

StoryListSql searchList(const Database &database, const StoryFilter &filter, const StoryAnchor &after,
                        const SearchQuery &query, const MatchQuery &match)
{
    StoryListSql sql = hits(database, filter, after, query, match);
    if (filter.list != List::Latest) // favourites of unfollowed newspapers are found too
        addList(sql, filter);
    else if (!filter.language.isEmpty())
        add(sql, u"story.language = ?"_s, {filter.language});
    if (filter.list == List::OneSection)
        add(sql, uR"(EXISTS (SELECT 1 FROM story_section AS link WHERE link.section_id = ?
            AND link.published_at = story.published_at AND link.story_id = story.id))"_s,
            {filter.of});
    addUnread(sql, filter, u"story"_s);
    addPlaces(sql, query.byRelevance ? u"hit"_s : match.index, query);
    addAsked(sql, query);
    return sql;
}

} // namespace

StoryListSql storyListSql(const Database &database, const StoryFilter &filter, const StoryAnchor &after)
{
    const SearchQuery query = searchQuery(filter.query);
    const bool searched = !filter.query.trimmed().isEmpty();
    const MatchQuery match = searched ? matchQuery(database, query, filter) : MatchQuery();
    if (!match.text.isEmpty() && !match.impossible)
        return searchList(database, filter, after, query, match);
    StoryListSql sql = filter.list == List::OneSection ? sectionList(filter, after) : plainList(filter, after);
    addAsked(sql, query);
    sql.nothing = match.impossible;
    return sql;
}

} // namespace sarika
