// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/storylists.h"

#include "app/store/addresskey.h"
#include "app/store/database.h"
#include "app/store/idlist.h"
#include "app/store/statement.h"
#include "app/store/storybodies.h"
#include "app/store/storylistsql.h"
#include "app/store/storyphotos.h"
#include "app/store/storyteasers.h"
#include "app/text/snippet.h"

using namespace Qt::StringLiterals;

namespace sarika
{

namespace
{

const auto cardColumns = uR"(SELECT story.id, coalesce(story.section_id, 0), story.source_id, story.headline,
    story.teaser, story.byline, source.name, coalesce(section.name, ''), story.language, story.published_at,
    story.is_read, story.is_favourite, story.text_held, story.photos_held, photo_address.address, lead.caption,
    lead.credit, coalesce(photo.width, lead.width), coalesce(photo.height, lead.height), photo.hash, photo.suffix,
    photo.thumbnail_suffix, story.teaser_units,
    EXISTS (SELECT 1 FROM story_wording WHERE story_wording.story_id = story.id) FROM )"_s;

const auto cardJoins = uR"( JOIN source ON source.id = story.source_id
    LEFT JOIN section ON section.id = story.section_id
    LEFT JOIN story_photo AS lead ON lead.story_id = story.id AND lead.place = 0
    LEFT JOIN photo_address ON photo_address.id = lead.address_id
    LEFT JOIN photo ON photo.id = photo_address.photo_id WHERE )"_s;

std::optional<Photo> leadPhotoFrom(const Statement &columns, const QString &folder)
{
    if (columns.null(14))
        return std::nullopt;
    Photo photo{columns.address(14), columns.text(15), columns.text(16), {}, {}, {}};
    if (columns.number(17) > 0)
        photo.size = QSize(columns.number(17), columns.number(18));
    photo.file = photoFile(folder, columns.text(19), columns.text(20));
    photo.thumbnail = thumbnailFile(folder, columns.text(19), columns.text(21));
    return photo;
}

StoryCard cardFrom(const Statement &columns, const QString &folder)
{
    StoryCard card;
    card.id = columns.integer(0);
    card.sectionId = columns.integer(1);
    card.sourceId = columns.integer(2);
    card.headline = columns.text(3);
    card.teaser = columns.text(4);
    card.byline = columns.text(5);
    card.sourceName = columns.text(6);
    card.sectionName = columns.text(7);
    card.language = columns.text(8);
    card.publishedAt = columns.time(9);
    card.read = columns.flag(10);
    card.favourite = columns.flag(11);
    card.updated = columns.flag(23);
    card.offline = {static_cast<Held>(columns.number(12)), static_cast<Held>(columns.number(13))};
    card.leadPhoto = leadPhotoFrom(columns, folder);
    return card;
}

QList<StoryCard> cardsFrom(Statement &rows, const Database &database)
{
    const StoryTeasers teasers(database);
    const QString folder = database.photosFolder();
    QList<StoryCard> cards;
    while (rows.next()) {
        cards << cardFrom(rows, folder);
        StoryCard &card = cards.last();
        const ShownTeaser shown = teasers.shown(card.id, {card.teaser, rows.number(22)});
        card.teaser = shown.teaser;
        card.opening = shown.opening;
    }
    return cards;
}

QList<StoryAnchor> placesFrom(Statement &rows, qsizetype most)
{
    QList<StoryAnchor> places;
    places.reserve(most);
    while (rows.next())
        places.append({.publishedAt = rows.integer(0), .id = rows.integer(1)});
    return places;
}

} // namespace

QList<StoryCard> StoryLists::listStories(const StoryFilter &filter, const StoryAnchor &after, int limit) const
{
    const StoryListSql sql = storyListSql(m_database, filter, after);
    if (sql.nothing)
        return {};
    Statement rows(m_database,
                   cardColumns + sql.from + cardJoins + sql.where + u" ORDER BY "_s + sql.order + u" LIMIT ?"_s);
    rows.bindAll(sql.values).bind(limit);
    QList<StoryCard> cards = cardsFrom(rows, m_database);
    if (!filter.query.trimmed().isEmpty())
        addSnippets(cards, searchQuery(filter.query).phrases);
    return cards;
}

void StoryLists::addSnippets(QList<StoryCard> &cards, const QList<SearchPhrase> &phrases) const
{
    const StoryBodies bodies(m_database);
    for (StoryCard &card : cards) {
        card.snippet = snippetOf(bodies.text(card.id), phrases);
        if (card.snippet.isEmpty())
            card.snippet = snippetOf(card.teaser, phrases);
        if (card.snippet.isEmpty() && card.leadPhoto)
            card.snippet = snippetOf(card.leadPhoto->caption + u' ' + card.leadPhoto->credit, phrases);
    }
}

QList<StoryCard> StoryLists::findCards(const QList<StoryId> &ids, const QString &query) const
{
    Statement rows(m_database,
                   cardColumns + u"story"_s + cardJoins + u"story.id IN (SELECT value FROM json_each(?))"_s);
    rows.bind(idList(ids));
    QList<StoryCard> cards = cardsFrom(rows, m_database);
    if (!query.trimmed().isEmpty())
        addSnippets(cards, searchQuery(query).phrases);
    return cards;
}

QList<StoryAnchor> StoryLists::listPlaces(const StoryFilter &filter, const StoryAnchor &after, int limit) const
{
    const StoryListSql sql = storyListSql(m_database, filter, after);
    if (sql.nothing)
        return {};
    Statement rows(m_database, u"SELECT "_s + sql.place + u" FROM "_s + sql.from + u" WHERE "_s + sql.where +
                                   u" ORDER BY "_s + sql.order + u" LIMIT ?"_s);
    rows.bindAll(sql.values).bind(limit);
    return placesFrom(rows, limit);
}

QList<StoryAnchor> StoryLists::findPlaces(const StoryFilter &filter, const QList<StoryId> &ids) const
{
    const StoryListSql sql = storyListSql(m_database, filter, {});
    if (sql.nothing)
        return {};
    Statement rows(m_database, u"SELECT "_s + sql.place + u" FROM json_each(?) AS wanted CROSS JOIN "_s + sql.from +
                                   u" WHERE "_s + sql.id + u" = wanted.value AND "_s + sql.where + u" ORDER BY "_s +
                                   sql.order);
    rows.bind(idList(ids)).bindAll(sql.values);
    return placesFrom(rows, ids.size());
}

std::optional<Story> StoryLists::findStory(StoryId id) const
{
    const QList<StoryCard> cards = findCards({id});
    Statement body(m_database, uR"(
        SELECT story.address, standfirst, dateline, updated_at, whole, page_problem, page_try_at
        FROM story JOIN story_body ON story_id = story.id WHERE story.id = ?)"_s);
    if (cards.isEmpty() || !body.bind(id).next())
        return std::nullopt;
    Story story;
    story.card = cards.first();
    story.address = body.address(0);
    story.standfirst = body.text(1);
    story.dateline = body.text(2);
    story.updatedAt = body.time(3);
    story.wholeText = body.flag(4);
    if (story.card.offline.text == Held::Failed && body.number(5) == static_cast<int>(Error::Kind::NotNews))
        story.trouble = PageTrouble::NoStory;
    else if (story.card.offline.text == Held::Failed && body.null(6))
        story.trouble = PageTrouble::GivenUp;
    const Body packed = StoryBodies(m_database).find(id);
    story.bodyHtml = packed.html;
    story.bodyText = packed.text;
    story.photos = StoryPhotos(m_database).ofBody(id);
    return story;
}

std::optional<StoryId> StoryLists::findStoryAt(const QUrl &address) const
{
    Statement found(m_database, u"SELECT max(story_id) FROM story_address WHERE address_key = ?"_s);
    if (!found.bind(addressKey(address)).next() || found.null(0))
        return std::nullopt;
    return found.integer(0);
}

std::optional<StoryId> StoryLists::nextUnread(const StoryFilter &filter, const StoryAnchor &after) const
{
    StoryFilter unread = filter;
    unread.unreadOnly = true;
    for (const StoryAnchor &from : {after, StoryAnchor()}) {
        const StoryListSql sql = storyListSql(m_database, unread, from);
        if (sql.nothing)
            return std::nullopt;
        Statement next(m_database, u"SELECT story.id FROM "_s + sql.from + u" WHERE "_s + sql.where +
                                       u" AND story.id <> ? ORDER BY "_s + sql.order + u" LIMIT 1"_s);
        if (next.bindAll(sql.values).bind(after.id).next())
            return next.integer(0);
    }
    return std::nullopt;
}

UnreadCounts StoryLists::countUnread() const
{
    return {tally(u"unread"_s), tally(u"favourites"_s)};
}

int StoryLists::countStories() const
{
    return tally(u"stories"_s);
}

int StoryLists::tally(const QString &name) const
{
    Statement value(m_database, u"SELECT value FROM tally WHERE name = ?"_s);
    return value.bind(name).next() ? value.number(0) : 0;
}

} // namespace sarika
