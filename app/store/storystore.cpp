// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/storystore.h"

#include "app/news/story.h"
#include "app/store/addresskey.h"
#include "app/store/database.h"
#include "app/store/statement.h"
#include "app/store/storybodies.h"
#include "app/store/storyphotos.h"
#include "app/store/storyteasers.h"
#include "app/store/storywordings.h"

using namespace Qt::StringLiterals;

namespace sarika
{

namespace
{

constexpr qint64 halfDay = 12LL * 60 * 60 * 1000; // ms

// A date in the future would hold a story on top of every list for ever.
QDateTime publishedTime(const QDateTime &said, const QDateTime &now)
{
    return said.isValid() ? qMin(said, now) : now;
}

} // namespace

Result<SavedStory> StoryStore::save(const IncomingStory &story, const StoryPlace &place, const QDateTime &now)
{
    if (story.key().isEmpty())
        return failure(Error::Kind::Malformed, u"store: save story: neither guid nor address"_s);
    const auto saved = save(QList{story}, place, now);
    if (!saved)
        return std::unexpected(saved.error());
    return saved->first();
}

Result<QList<SavedStory>> StoryStore::save(const QList<IncomingStory> &stories, const StoryPlace &place,
                                           const QDateTime &now)
{
    QList<ReadyStory> ready;
    for (const IncomingStory &story : stories)
        ready << compared(story);
    return save(ready, place, now);
}

Result<QList<SavedStory>> StoryStore::save(const QList<ReadyStory> &stories, const StoryPlace &place,
                                           const QDateTime &now)
{
    return m_database.transact([&]() -> Result<QList<SavedStory>> {
        QList<SavedStory> saved(stories.size());
        m_searched.clear();
        // From the oldest on, so that ids grow with newness where dates do not tell.
        for (qsizetype i = stories.size() - 1; i >= 0; --i) {
            if (stories[i].story.key().isEmpty())
                continue;
            auto each = saveOne(stories[i], place, now);
            if (!each)
                return std::unexpected(each.error());
            saved[i] = *each;
        }
        for (const SearchRow &row : std::as_const(m_searched)) {
            if (auto indexed = StorySearch(m_database).index(row); !indexed)
                return std::unexpected(indexed.error());
        }
        return saved;
    });
}

Result<SavedStory> StoryStore::saveOne(const ReadyStory &story, const StoryPlace &place, const QDateTime &now)
{
    const auto id = find(story.story, place.source);
    if (!id)
        return std::unexpected(id.error());
    return *id == 0 ? add(story, place, now) : seeAgain(*id, story, place, now);
}

QList<qint64> StoryStore::listIncoming(SectionId section) const
{
    Statement rows(m_database, u"SELECT incoming FROM story_section WHERE section_id = ?"_s);
    rows.bind(section);
    QList<qint64> hashes;
    while (rows.next())
        hashes << rows.integer(0);
    return hashes;
}

Result<StoryId> StoryStore::find(const IncomingStory &story, SourceId source) const
{
    Statement byKey(m_database, u"SELECT id FROM story WHERE source_id = ? AND key = ?"_s);
    if (auto ran = byKey.bind(source, story.key()).run(); !ran)
        return std::unexpected(ran.error());
    if (byKey.next())
        return byKey.integer(0);
    Statement byAddress(m_database, uR"(
        SELECT id FROM story_address JOIN story ON story.id = story_id WHERE address_key = ? AND source_id = ?)"_s);
    for (const QUrl &address : {story.address, story.original}) {
        if (address.isEmpty())
            continue;
        if (auto ran = byAddress.bind(addressKey(address), source).run(); !ran)
            return std::unexpected(ran.error());
        if (byAddress.next())
            return byAddress.integer(0);
    }
    return 0;
}

Result<SavedStory> StoryStore::add(const ReadyStory &compared, const StoryPlace &place, const QDateTime &now)
{
    const ReadyStory ready = worked(compared, place.section);
    const IncomingStory &story = ready.story;
    const auto id = addStory(ready, place, now);
    if (!id)
        return std::unexpected(id.error());
    if (auto saved = StoryBodies(m_database).add(*id, ready.packed); !saved)
        return std::unexpected(saved.error());
    if (auto saved = saveAddresses(*id, story); !saved)
        return std::unexpected(saved.error());
    if (auto linked = link(*id, place.section, ready.incoming, now); !linked)
        return std::unexpected(linked.error());
    if (story.leadPhoto) {
        if (auto saved = StoryPhotos(m_database).save(*id, story.leadPhoto, {}); !saved)
            return std::unexpected(saved.error());
    }
    return SavedStory{*id, SavedStory::Outcome::Added, !pageAddress(story).isEmpty()};
}

Result<StoryId> StoryStore::addStory(const ReadyStory &ready, const StoryPlace &place, const QDateTime &now)
{
    const IncomingStory &story = ready.story;
    const QString key = story.key();
    const QDateTime published = publishedTime(story.publishedAt, now);
    const auto searchId = StorySearch(m_database).freeSearchId(published);
    if (!searchId)
        return std::unexpected(searchId.error());
    Statement row(m_database, uR"(
        INSERT INTO story(source_id, section_id, key, address, search_id, headline, teaser, teaser_units, byline, language,
            published_at, dated, updated_at, fetched_at, page_try_at, is_read, is_favourite)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
            coalesce((SELECT read_at IS NOT NULL FROM story_mark WHERE source_id = ? AND key = ?), 0),
            coalesce((SELECT favourite_at IS NOT NULL FROM story_mark WHERE source_id = ? AND key = ?), 0))
        RETURNING is_favourite)"_s);
    row.bind(place.source);
    if (place.section)
        row.bind(place.section);
    else
        row.bind(nullptr);
    const KeptTeaser teaser = keptTeaser(ready.teaser, ready.text);
    row.bind(key, pageAddress(story), *searchId, story.headline, teaser.words, teaser.units, story.byline,
             ready.language, published, story.publishedAt.isValid(), story.updatedAt, now);
    if (pageAddress(story).isEmpty())
        row.bind(nullptr);
    else
        row.bind(0);
    row.bind(place.source, key, place.source, key); // marks made before it was thrown away still stand
    if (auto ran = row.run(); !ran)
        return std::unexpected(ran.error());
    const StoryId id = row.insertedId();
    const Photo photo = story.leadPhoto.value_or(Photo());
    m_searched.insert(id, {.id = *searchId,
                           .source = place.source,
                           .language = ready.language,
                           .headline = story.headline,
                           .teaser = ready.teaser,
                           .body = ready.text,
                           .byline = story.byline,
                           .captions = photo.caption,
                           .credits = photo.credit,
                           .favourite = row.next() && row.flag(0)});
    return id;
}

Result<SavedStory> StoryStore::seeAgain(StoryId id, const ReadyStory &story, const StoryPlace &place,
                                        const QDateTime &now)
{
    SavedStory saved{id, SavedStory::Outcome::Unchanged, false};
    if (place.section == 0) {
        saved.pageWanted = pageWanted(id);
        return saved;
    }
    Statement before(m_database, uR"(
        SELECT incoming, seen_at, page_try_at IS NOT NULL FROM story_section AS link JOIN story ON story.id = story_id
        WHERE story_id = ? AND link.section_id = ? AND listed = 1)"_s);
    if (auto ran = before.bind(id, place.section).run(); !ran)
        return std::unexpected(ran.error());
    const bool linked = before.next(); // not so where only an unfollowed section listed it
    // 0: an older Sarika's, made in another way; it is taken for the same.
    const bool changed = linked && before.integer(0) != 0 && before.integer(0) != story.incoming;
    const bool same = linked && before.integer(0) == story.incoming;
    const bool seenLately = linked && now.toMSecsSinceEpoch() - before.integer(1) < halfDay;
    saved.pageWanted = linked ? before.flag(2) : pageWanted(id);
    if (same && seenLately)
        return saved;
    if (auto done = link(id, place.section, story.incoming, now); !done)
        return std::unexpected(done.error());
    const QString list = u"UPDATE story SET listed = 1 WHERE id = ? AND listed = 0"_s;
    if (auto listed = Statement(m_database, list).bind(id).run(); !listed)
        return std::unexpected(listed.error());
    if (changed) {
        if (auto updated = update(id, worked(story, place.section), now); !updated)
            return std::unexpected(updated.error());
        saved.pageWanted = pageWanted(id);
    }
    saved.outcome = changed ? SavedStory::Outcome::Updated
                            : (linked ? SavedStory::Outcome::Unchanged : SavedStory::Outcome::Linked);
    return saved;
}

Result<void> StoryStore::update(StoryId id, const ReadyStory &ready, const QDateTime &now)
{
    const IncomingStory &story = ready.story;
    const StoryWordings wordings(m_database);
    const auto before = wordings.current(id);
    const StoryTeasers teasers(m_database);
    const QString teaser = ready.teaser.isEmpty() ? teasers.find(id) : ready.teaser;
    auto updated = Statement(m_database, uR"(
        UPDATE story SET headline = ?, byline = coalesce(nullif(?, ''), byline), updated_at = ?,
            address = coalesce(nullif(?, ''), address), page_tries = 0,
            page_try_at = CASE address || ? WHEN '' THEN NULL ELSE 0 END WHERE id = ?)"_s)
                       .bind(story.headline, story.byline, story.updatedAt.isValid() ? story.updatedAt : now,
                             pageAddress(story), pageAddress(story), id)
                       .run();
    if (!updated)
        return updated;
    if (auto saved = saveAddresses(id, story); !saved)
        return saved;
    if (auto saved = saveDate(id, story.publishedAt, now); !saved)
        return saved;
    if (!StoryBodies(m_database).whole(id)) { // a whole story keeps what its page said
        if (auto saved = StoryBodies(m_database).replace(id, ready.packed); !saved)
            return saved;
        if (story.leadPhoto) {
            if (auto saved = StoryPhotos(m_database).save(id, story.leadPhoto, {}); !saved)
                return saved;
        }
    }
    if (auto saved = teasers.save(id, teaser); !saved)
        return saved;
    const auto row = StorySearch(m_database).rowOf(id, StoryBodies(m_database).find(id).text);
    if (row)
        m_searched.insert(id, *row);
    return wordings.keep(id, before, now);
}

Result<void> StoryStore::link(StoryId id, SectionId section, qint64 incoming, const QDateTime &now)
{
    if (section == 0)
        return {};
    auto linked = Statement(m_database, uR"(
        INSERT INTO story_section(section_id, published_at, story_id, is_read, incoming, seen_at)
        SELECT ?, published_at, id, is_read, ?, ? FROM story WHERE id = ?
        ON CONFLICT DO UPDATE SET incoming = excluded.incoming, seen_at = excluded.seen_at)"_s)
                      .bind(section, incoming, now, id)
                      .run();
    return linked;
}

Result<void> StoryStore::saveAddresses(StoryId id, const IncomingStory &story)
{
    if (auto saved = saveAddress(id, story.address); !saved)
        return saved;
    return saveAddress(id, story.original);
}

Result<void> StoryStore::saveAddress(StoryId id, const QUrl &address)
{
    if (address.isEmpty())
        return {};
    return Statement(m_database, u"INSERT OR IGNORE INTO story_address(address_key, story_id) VALUES (?, ?)"_s)
        .bind(addressKey(address), id)
        .run();
}

Result<void> StoryStore::saveDate(StoryId id, const QDateTime &publishedAt, const QDateTime &now)
{
    Statement undated(m_database, u"SELECT 1 FROM story WHERE id = ? AND dated = 0"_s);
    if (!publishedAt.isValid() || !undated.bind(id).next())
        return {}; // the first date a publisher gives stands, so that lists do not jump
    const QDateTime published = publishedTime(publishedAt, now);
    const auto searchId = StorySearch(m_database).freeSearchId(published);
    if (!searchId)
        return std::unexpected(searchId.error());
    return Statement(m_database, u"UPDATE story SET published_at = ?, dated = 1, search_id = ? WHERE id = ?"_s)
        .bind(published, *searchId, id)
        .run();
}

ReadyStory StoryStore::worked(const ReadyStory &story, SectionId section) const
{
    return story.worked ? story : readied(story, languageOfSection(section));
}

bool StoryStore::pageWanted(StoryId id) const
{
    Statement wanted(m_database, u"SELECT page_try_at IS NOT NULL FROM story WHERE id = ?"_s);
    return wanted.bind(id).next() && wanted.flag(0);
}

QString StoryStore::languageOfSection(SectionId id) const
{
    Statement section(m_database, u"SELECT language FROM section WHERE id = ?"_s);
    return section.bind(id).next() ? section.text(0) : QString();
}

} // namespace sarika
