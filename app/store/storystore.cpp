// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/storystore.h"

#include "app/news/story.h"
#include "app/store/addresskey.h"
#include "app/store/database.h"
#include "app/store/statement.h"
#include "app/store/storybodies.h"
#include "app/store/storyphotos.h"
#include "app/store/storysearch.h"
#include "app/text/language.h"
#include "app/text/plaintext.h"

#include <QCryptographicHash>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace sarika
{

namespace
{

constexpr qint64 halfDay = 12LL * 60 * 60 * 1000; // ms

// Where its page lies: behind an address that only counts clicks, where the feed says so.
const QUrl &pageAddress(const IncomingStory &story)
{
    return story.original.isEmpty() ? story.address : story.original;
}

const QString &feedBody(const IncomingStory &story)
{
    return story.contentHtml.isEmpty() ? story.summaryHtml : story.contentHtml;
}

// text: that of feedBody().
QString teaserFromFeed(const IncomingStory &story, const QString &text)
{
    const bool both = !story.summaryHtml.isEmpty() && !story.contentHtml.isEmpty();
    return teaserOf(both ? plainText(story.summaryHtml) : text);
}

// Whether a section says something new of a story. The date of publishing is left out: some feeds move it with every
// answer.
qint64 hashOf(const IncomingStory &story)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const QString lead = story.leadPhoto ? story.leadPhoto->address.toString() : QString();
    for (const QString &part : {pageAddress(story).toString(), story.headline, story.summaryHtml, story.contentHtml,
                                story.byline, lead, QString::number(story.updatedAt.toMSecsSinceEpoch())})
        hash.addData(QByteArray(part.toUtf8() + '\0'));
    return qFromBigEndian<qint64>(hash.result().constData());
}

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
    return m_database.transact([&]() -> Result<SavedStory> {
        const auto id = find(story, place.source);
        if (!id)
            return std::unexpected(id.error());
        auto saved = *id == 0 ? add(story, place, now) : seeAgain(*id, story, place, now);
        if (saved)
            saved->pageWanted = pageWanted(saved->id);
        return saved;
    });
}

Result<QList<SavedStory>> StoryStore::save(const QList<IncomingStory> &stories, const StoryPlace &place,
                                           const QDateTime &now)
{
    return m_database.transact([&]() -> Result<QList<SavedStory>> {
        QList<SavedStory> saved(stories.size());
        // From the oldest on, so that ids grow with newness where dates do not tell.
        for (qsizetype i = stories.size() - 1; i >= 0; --i) {
            if (stories[i].key().isEmpty())
                continue;
            auto each = save(stories[i], place, now);
            if (!each)
                return std::unexpected(each.error());
            saved[i] = *each;
        }
        return saved;
    });
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

Result<SavedStory> StoryStore::add(const IncomingStory &story, const StoryPlace &place, const QDateTime &now)
{
    const QString text = plainText(feedBody(story));
    const auto id = addStory(story, text, place, now);
    if (!id)
        return std::unexpected(id.error());
    if (auto saved = StoryBodies(m_database).add(*id, {feedBody(story), text}); !saved)
        return std::unexpected(saved.error());
    if (auto saved = saveAddresses(*id, story); !saved)
        return std::unexpected(saved.error());
    if (auto linked = link(*id, place.section, hashOf(story), now); !linked)
        return std::unexpected(linked.error());
    if (story.leadPhoto) {
        if (auto saved = StoryPhotos(m_database).save(*id, story.leadPhoto, {}); !saved)
            return std::unexpected(saved.error());
    }
    if (auto indexed = StorySearch(m_database).index(*id); !indexed)
        return std::unexpected(indexed.error());
    return SavedStory{*id, SavedStory::Outcome::Added, true};
}

Result<StoryId> StoryStore::addStory(const IncomingStory &story, const QString &bodyText, const StoryPlace &place,
                                     const QDateTime &now)
{
    const QDateTime published = publishedTime(story.publishedAt, now);
    const auto searchId = StorySearch(m_database).freeSearchId(published);
    if (!searchId)
        return std::unexpected(searchId.error());
    const QString text = story.headline + u'\n' + bodyText;
    const QString declared = story.language.isEmpty() ? languageOfSection(place.section) : story.language;
    Statement row(m_database, uR"(
        INSERT INTO story(source_id, section_id, key, address, search_id, headline, teaser, byline, language,
            published_at, dated, updated_at, fetched_at, page_try_at, is_read, is_favourite)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
            coalesce((SELECT read_at IS NOT NULL FROM story_mark WHERE source_id = ? AND key = ?), 0),
            coalesce((SELECT favourite_at IS NOT NULL FROM story_mark WHERE source_id = ? AND key = ?), 0)))"_s);
    row.bind(place.source);
    if (place.section)
        row.bind(place.section);
    else
        row.bind(nullptr);
    row.bind(story.key(), pageAddress(story), *searchId, story.headline, teaserFromFeed(story, bodyText), story.byline,
             languageOf(text, declared), published, story.publishedAt.isValid(), story.updatedAt, now);
    if (pageAddress(story).isEmpty())
        row.bind(nullptr);
    else
        row.bind(0);
    row.bind(place.source, story.key(), place.source, story.key()); // marks made before it was thrown away still stand
    if (auto ran = row.run(); !ran)
        return std::unexpected(ran.error());
    return row.insertedId();
}

Result<SavedStory> StoryStore::seeAgain(StoryId id, const IncomingStory &story, const StoryPlace &place,
                                        const QDateTime &now)
{
    SavedStory saved{id, SavedStory::Outcome::Unchanged, false};
    if (place.section == 0)
        return saved;
    Statement before(m_database, uR"(
        SELECT incoming, seen_at FROM story_section AS link JOIN story ON story.id = story_id
        WHERE story_id = ? AND link.section_id = ? AND listed = 1)"_s);
    if (auto ran = before.bind(id, place.section).run(); !ran)
        return std::unexpected(ran.error());
    const qint64 incoming = hashOf(story);
    const bool linked = before.next(); // not so where only an unfollowed section listed it
    const bool changed = linked && before.integer(0) != incoming;
    const bool seenLately = linked && now.toMSecsSinceEpoch() - before.integer(1) < halfDay;
    if (linked && !changed && seenLately)
        return saved;
    if (auto done = link(id, place.section, incoming, now); !done)
        return std::unexpected(done.error());
    const QString list = u"UPDATE story SET listed = 1 WHERE id = ? AND listed = 0"_s;
    if (auto listed = Statement(m_database, list).bind(id).run(); !listed)
        return std::unexpected(listed.error());
    if (changed) {
        if (auto updated = update(id, story, now); !updated)
            return std::unexpected(updated.error());
    }
    saved.outcome = changed ? SavedStory::Outcome::Updated
                            : (linked ? SavedStory::Outcome::Unchanged : SavedStory::Outcome::Linked);
    return saved;
}

Result<void> StoryStore::update(StoryId id, const IncomingStory &story, const QDateTime &now)
{
    const QString text = plainText(feedBody(story));
    const QString teaser = teaserFromFeed(story, text);
    auto updated = Statement(m_database, uR"(
        UPDATE story SET headline = ?, teaser = coalesce(nullif(?, ''), teaser),
            byline = coalesce(nullif(?, ''), byline), updated_at = ?, address = coalesce(nullif(?, ''), address),
            page_tries = 0, page_try_at = CASE address || ? WHEN '' THEN NULL ELSE 0 END WHERE id = ?)"_s)
                       .bind(story.headline, teaser, story.byline, story.updatedAt.isValid() ? story.updatedAt : now,
                             pageAddress(story), pageAddress(story), id)
                       .run();
    if (!updated)
        return updated;
    if (auto saved = saveAddresses(id, story); !saved)
        return saved;
    if (auto saved = saveDate(id, story.publishedAt, now); !saved)
        return saved;
    if (!StoryBodies(m_database).whole(id)) { // a whole story keeps what its page said
        if (auto saved = StoryBodies(m_database).replace(id, {feedBody(story), text}); !saved)
            return saved;
        if (story.leadPhoto) {
            if (auto saved = StoryPhotos(m_database).save(id, story.leadPhoto, {}); !saved)
                return saved;
        }
    }
    return StorySearch(m_database).index(id);
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
