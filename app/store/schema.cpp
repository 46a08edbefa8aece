// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/schema.h"

using namespace Qt::StringLiterals;

namespace sarika
{

// Times are ms UTC; NULL means none. Counts are kept by triggers, never counted.

QStringList sourceTables()
{
    return {
        uR"(CREATE TABLE source(
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            name TEXT NOT NULL,
            address TEXT NOT NULL,
            language TEXT NOT NULL,
            icon BLOB NOT NULL,
            position INTEGER NOT NULL,
            followed INTEGER NOT NULL DEFAULT 1))"_s, // 0: only its favourites are left
        uR"(CREATE TABLE section(
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            source_id INTEGER NOT NULL REFERENCES source(id) ON DELETE CASCADE,
            name TEXT NOT NULL,
            address TEXT NOT NULL,
            kind INTEGER NOT NULL,
            language TEXT NOT NULL,
            position INTEGER NOT NULL,
            followed INTEGER NOT NULL DEFAULT 1,
            stories INTEGER NOT NULL DEFAULT 0,
            unread INTEGER NOT NULL DEFAULT 0,
            etag BLOB NOT NULL DEFAULT x'',
            last_modified BLOB NOT NULL DEFAULT x'',
            last_sync_at INTEGER,
            read_at INTEGER, -- the last answer that listed stories (200, not 304)
            next_sync_at INTEGER,
            problem INTEGER, -- Error::Kind
            problem_detail TEXT NOT NULL DEFAULT '',
            problems INTEGER NOT NULL DEFAULT 0,
            stopped INTEGER NOT NULL DEFAULT 0,
            moved_to TEXT NOT NULL DEFAULT '',
            UNIQUE(source_id, address)))"_s,
        u"CREATE INDEX section_address ON section(address)"_s,
        u"CREATE TABLE host_pause(host TEXT PRIMARY KEY, until INTEGER NOT NULL) WITHOUT ROWID"_s,
    };
}

QStringList storyTables()
{
    return {
        uR"(CREATE TABLE story(
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            source_id INTEGER NOT NULL REFERENCES source(id),
            section_id INTEGER, -- where it was first seen
            key TEXT NOT NULL,
            address TEXT NOT NULL,
            search_id INTEGER NOT NULL UNIQUE, -- rowid in story_search: seconds of published_at, made unique
            headline TEXT NOT NULL,
            teaser TEXT NOT NULL,
            byline TEXT NOT NULL,
            language TEXT NOT NULL,
            published_at INTEGER NOT NULL,
            dated INTEGER NOT NULL, -- 0: published_at is when we first saw it
            updated_at INTEGER,
            fetched_at INTEGER NOT NULL,
            listed INTEGER NOT NULL DEFAULT 1, -- 0: a favourite of something unfollowed
            is_read INTEGER NOT NULL, -- these two follow story_mark
            is_favourite INTEGER NOT NULL,
            is_most_viewed INTEGER NOT NULL DEFAULT 0,
            text_held INTEGER NOT NULL DEFAULT 0, -- Held
            photos_held INTEGER NOT NULL DEFAULT 3,
            page_try_at INTEGER, -- its page is wanted from then on; NULL: not wanted
            page_tries INTEGER NOT NULL DEFAULT 0,
            page_problem INTEGER, -- Error::Kind of the last try
            UNIQUE(source_id, key)))"_s,
        uR"(CREATE TABLE story_address(
            address_key INTEGER NOT NULL, -- hash of what all spellings of one address share
            story_id INTEGER NOT NULL REFERENCES story(id) ON DELETE CASCADE,
            PRIMARY KEY(address_key, story_id)) WITHOUT ROWID)"_s,
        u"CREATE INDEX story_address_story ON story_address(story_id)"_s,
        uR"(CREATE TABLE story_body(
            story_id INTEGER PRIMARY KEY REFERENCES story(id) ON DELETE CASCADE,
            standfirst TEXT NOT NULL DEFAULT '',
            dateline TEXT NOT NULL DEFAULT '',
            html TEXT NOT NULL,
            text TEXT NOT NULL,
            whole INTEGER NOT NULL DEFAULT 0))"_s,
        uR"(CREATE TABLE story_section(
            section_id INTEGER NOT NULL REFERENCES section(id) ON DELETE CASCADE,
            published_at INTEGER NOT NULL,
            story_id INTEGER NOT NULL REFERENCES story(id) ON DELETE CASCADE,
            is_read INTEGER NOT NULL,
            incoming INTEGER NOT NULL, -- hash of what this section said of the story
            seen_at INTEGER NOT NULL, -- last listed by the section; exact to half a day
            PRIMARY KEY(section_id, published_at, story_id)) WITHOUT ROWID)"_s,
        u"CREATE INDEX story_section_story ON story_section(story_id)"_s,
        u"CREATE INDEX story_section_unread ON story_section(section_id, published_at) WHERE is_read = 0"_s,
        uR"(CREATE TABLE story_mark(
            source_id INTEGER NOT NULL REFERENCES source(id) ON DELETE CASCADE,
            key TEXT NOT NULL,
            read_at INTEGER,
            favourite_at INTEGER,
            PRIMARY KEY(source_id, key)) WITHOUT ROWID)"_s,
        uR"(CREATE VIRTUAL TABLE story_search USING fts5(
            headline, teaser, body, byline, caption, credit,
            content = '', contentless_delete = 1, tokenize = 'khsyl'))"_s,
    };
}

QStringList photoTables()
{
    return {
        uR"(CREATE TABLE photo(
            id INTEGER PRIMARY KEY,
            hash TEXT NOT NULL UNIQUE,
            suffix TEXT NOT NULL,
            thumbnail_suffix TEXT NOT NULL,
            width INTEGER NOT NULL,
            height INTEGER NOT NULL,
            bytes INTEGER NOT NULL))"_s, // photo and thumbnail
        uR"(CREATE TABLE photo_address(
            id INTEGER PRIMARY KEY,
            address TEXT NOT NULL UNIQUE,
            photo_id INTEGER REFERENCES photo(id) ON DELETE SET NULL,
            problem INTEGER, -- Error::Kind of the last try
            tries INTEGER NOT NULL DEFAULT 0,
            try_at INTEGER))"_s,         // wanted from then on; NULL: not wanted
        u"CREATE INDEX photo_address_photo ON photo_address(photo_id)"_s,
        u"CREATE INDEX photo_address_try ON photo_address(try_at) WHERE try_at IS NOT NULL"_s,
        uR"(CREATE TABLE story_photo(
            story_id INTEGER NOT NULL REFERENCES story(id) ON DELETE CASCADE,
            place INTEGER NOT NULL, -- 0: the lead photo, then those of the body in order
            address_id INTEGER NOT NULL REFERENCES photo_address(id),
            caption TEXT NOT NULL,
            credit TEXT NOT NULL,
            width INTEGER NOT NULL, -- px as the page said, 0 where it did not
            height INTEGER NOT NULL,
            PRIMARY KEY(story_id, place)) WITHOUT ROWID)"_s,
        u"CREATE INDEX story_photo_address ON story_photo(address_id)"_s,
        u"CREATE TABLE photo_unused(address_id INTEGER PRIMARY KEY)"_s, // perhaps: a story let go of it
    };
}

QStringList otherTables()
{
    return {
        uR"(CREATE TABLE most_viewed(
            source_id INTEGER NOT NULL REFERENCES source(id) ON DELETE CASCADE,
            rank INTEGER NOT NULL,
            headline TEXT NOT NULL,
            teaser TEXT NOT NULL,
            address TEXT NOT NULL,
            address_key INTEGER NOT NULL,
            photo_address TEXT NOT NULL,
            story_id INTEGER REFERENCES story(id) ON DELETE SET NULL,
            seen_at INTEGER NOT NULL,
            PRIMARY KEY(source_id, rank)) WITHOUT ROWID)"_s,
        u"CREATE INDEX most_viewed_story ON most_viewed(story_id)"_s,
        u"CREATE INDEX most_viewed_address ON most_viewed(address_key)"_s,
        u"CREATE TABLE report(id INTEGER PRIMARY KEY AUTOINCREMENT, ended_at INTEGER NOT NULL, json TEXT NOT NULL)"_s,
        u"CREATE TABLE tally(name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID"_s,
        u"INSERT INTO tally VALUES ('stories', 0), ('unread', 0), ('favourites', 0), ('photo_bytes', 0)"_s,
        u"CREATE TABLE note(name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID"_s,
        u"INSERT INTO note VALUES ('search_rules', 1)"_s,
    };
}

QStringList storyIndexes()
{
    return {
        u"CREATE INDEX story_latest ON story(published_at) WHERE listed = 1"_s,
        u"CREATE INDEX story_unread ON story(published_at) WHERE listed = 1 AND is_read = 0"_s,
        u"CREATE INDEX story_favourite ON story(published_at) WHERE is_favourite = 1"_s,
        u"CREATE INDEX story_most_viewed ON story(published_at) WHERE is_most_viewed = 1"_s,
        u"CREATE INDEX story_source ON story(source_id, published_at) WHERE listed = 1"_s,
        u"CREATE INDEX story_source_unread ON story(source_id, published_at) WHERE listed = 1 AND is_read = 0"_s,
        u"CREATE INDEX story_language ON story(language, published_at) WHERE listed = 1"_s,
        u"CREATE INDEX story_page ON story(page_try_at) WHERE page_try_at IS NOT NULL"_s,
    };
}

QStringList rhythmColumns()
{
    return {
        u"ALTER TABLE section ADD COLUMN due_at INTEGER"_s,
        u"ALTER TABLE section ADD COLUMN asked_minutes INTEGER NOT NULL DEFAULT 0"_s, // FeedRhythm
        u"ALTER TABLE section ADD COLUMN skip_hours INTEGER NOT NULL DEFAULT 0"_s,
        u"ALTER TABLE section ADD COLUMN skip_days INTEGER NOT NULL DEFAULT 0"_s,
        u"ALTER TABLE section ADD COLUMN moved_times INTEGER NOT NULL DEFAULT 0"_s, // met in a row, see moved_to
        u"CREATE TABLE traffic(day INTEGER PRIMARY KEY, bytes INTEGER NOT NULL)"_s, // the reader's day, Julian
    };
}

// The body is the first column of the index: in the first one a word's places take two bytes less.
// html and text stay, empty once a row is packed: to drop them would write the whole table anew before the window
// shows.
QStringList packedBodies()
{
    return {
        u"ALTER TABLE story_body ADD COLUMN packed BLOB"_s, // NULL: plain, in html and text
        u"DROP TABLE story_search"_s,
        uR"(CREATE VIRTUAL TABLE story_search USING fts5(
            body, headline, teaser, byline, caption, credit, facts,
            content = '', contentless_delete = 1, tokenize = 'khsyl'))"_s,
        u"CREATE VIRTUAL TABLE search_place USING fts5vocab(story_search, instance)"_s,
        u"UPDATE note SET value = 0 WHERE name = 'search_rules' AND EXISTS (SELECT 1 FROM story)"_s,
        u"UPDATE note SET value = 2 WHERE name = 'search_rules' AND NOT EXISTS (SELECT 1 FROM story)"_s,
    };
}

QStringList placeTable()
{
    return {
        uR"(CREATE TABLE story_place( -- ReadingPlace
            source_id INTEGER NOT NULL REFERENCES source(id) ON DELETE CASCADE,
            key TEXT NOT NULL,
            part INTEGER NOT NULL,
            ordinal INTEGER NOT NULL,
            position INTEGER NOT NULL,
            from_top INTEGER NOT NULL,
            kept_at INTEGER NOT NULL,
            PRIMARY KEY(source_id, key)) WITHOUT ROWID)"_s,
        u"CREATE INDEX story_place_kept ON story_place(kept_at)"_s,
    };
}

// Made in a faster way since: 0 is taken for the same, so that nothing is fetched anew.
QStringList forgottenHashes()
{
    return {u"UPDATE story_section SET incoming = 0"_s};
}

QStringList wordingTable()
{
    return {
        uR"(CREATE TABLE story_wording( -- FormerWording
            story_id INTEGER NOT NULL REFERENCES story(id) ON DELETE CASCADE,
            until INTEGER NOT NULL,
            delta BLOB NOT NULL,
            PRIMARY KEY(story_id, until)) WITHOUT ROWID)"_s,
    };
}

QStringList shortTeasers()
{
    return {
        u"ALTER TABLE story ADD COLUMN teaser_units INTEGER NOT NULL DEFAULT 0"_s, // KeptTeaser
        u"UPDATE note SET value = 3 WHERE name = 'search_rules' AND NOT EXISTS (SELECT 1 FROM story)"_s,
    };
}

QStringList keepColumns()
{
    return {
        u"ALTER TABLE source ADD COLUMN keep_days INTEGER"_s, // KeepLimits, NULL: as for all
        u"ALTER TABLE source ADD COLUMN keep_stories INTEGER"_s,
        u"ALTER TABLE source ADD COLUMN keep_bytes INTEGER"_s,
    };
}

QStringList foldedSigns()
{
    return {u"UPDATE note SET value = 4 WHERE name = 'search_rules' AND NOT EXISTS (SELECT 1 FROM story)"_s};
}

QStringList favouriteIndex()
{
    return {
        uR"(CREATE VIRTUAL TABLE favourite_search USING fts5(
            body, headline, teaser, byline, caption, credit, facts,
            content = '', contentless_delete = 1, tokenize = 'khsyl'))"_s,
        uR"(CREATE TRIGGER favourite_removed AFTER DELETE ON story WHEN OLD.is_favourite BEGIN
            DELETE FROM favourite_search WHERE rowid = OLD.search_id; END)"_s,
        uR"(CREATE TRIGGER favourite_moved AFTER UPDATE OF search_id ON story
            WHEN OLD.is_favourite AND NEW.search_id <> OLD.search_id BEGIN
            DELETE FROM favourite_search WHERE rowid = OLD.search_id; END)"_s,
        u"UPDATE note SET value = 5 WHERE name = 'search_rules' AND NOT EXISTS (SELECT 1 FROM story)"_s,
    };
}

QStringList joinedIndexes()
{
    return {
        u"INSERT INTO story_search(story_search, rank) VALUES ('usermerge', 2)"_s,  // pieces that are worth joining
        u"INSERT INTO story_search(story_search, rank) VALUES ('automerge', 16)"_s, // while a sync writes, seldom
        u"INSERT INTO favourite_search(favourite_search, rank) VALUES ('usermerge', 2)"_s,
        u"CREATE VIRTUAL TABLE favourite_place USING fts5vocab(favourite_search, instance)"_s,
    };
}

} // namespace sarika
