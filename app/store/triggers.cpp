// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/schema.h"

using namespace Qt::StringLiterals;

namespace sarika
{

namespace
{

QStringList countingSections()
{
    return {
        uR"(CREATE TRIGGER story_section_added AFTER INSERT ON story_section BEGIN
            UPDATE section SET stories = stories + 1, unread = unread + (NEW.is_read = 0) WHERE id = NEW.section_id;
            END)"_s,
        uR"(CREATE TRIGGER story_section_removed AFTER DELETE ON story_section BEGIN
            UPDATE section SET stories = stories - 1, unread = unread - (OLD.is_read = 0) WHERE id = OLD.section_id;
            END)"_s,
        uR"(CREATE TRIGGER story_section_read AFTER UPDATE OF is_read ON story_section
            WHEN NEW.is_read <> OLD.is_read BEGIN
            UPDATE section SET unread = unread + (NEW.is_read = 0) - (OLD.is_read = 0) WHERE id = NEW.section_id;
            END)"_s,
        uR"(CREATE TRIGGER story_moved AFTER UPDATE OF is_read, published_at ON story BEGIN
            UPDATE story_section SET is_read = NEW.is_read, published_at = NEW.published_at WHERE story_id = NEW.id;
            END)"_s,
    };
}

QStringList countingStories()
{
    return {
        uR"(CREATE TRIGGER story_added AFTER INSERT ON story BEGIN
            UPDATE tally SET value = value + 1 WHERE name = 'stories';
            UPDATE tally SET value = value + 1 WHERE name = 'unread' AND NEW.listed AND NOT NEW.is_read;
            UPDATE tally SET value = value + 1 WHERE name = 'favourites' AND NEW.is_favourite;
            END)"_s,
        uR"(CREATE TRIGGER story_removed AFTER DELETE ON story BEGIN
            UPDATE tally SET value = value - 1 WHERE name = 'stories';
            UPDATE tally SET value = value - 1 WHERE name = 'unread' AND OLD.listed AND NOT OLD.is_read;
            UPDATE tally SET value = value - 1 WHERE name = 'favourites' AND OLD.is_favourite;
            DELETE FROM story_search WHERE rowid = OLD.search_id;
            END)"_s,
        uR"(CREATE TRIGGER story_marked AFTER UPDATE OF listed, is_read, is_favourite ON story BEGIN
            UPDATE tally SET value = value + (NEW.listed AND NOT NEW.is_read) - (OLD.listed AND NOT OLD.is_read)
                WHERE name = 'unread';
            UPDATE tally SET value = value + NEW.is_favourite - OLD.is_favourite WHERE name = 'favourites';
            END)"_s,
        uR"(CREATE TRIGGER story_search_moved AFTER UPDATE OF search_id ON story WHEN NEW.search_id <> OLD.search_id
            BEGIN DELETE FROM story_search WHERE rowid = OLD.search_id; END)"_s,
        uR"(CREATE TRIGGER story_addressed AFTER INSERT ON story_address BEGIN
            UPDATE most_viewed SET story_id = NEW.story_id WHERE address_key = NEW.address_key AND story_id IS NULL;
            END)"_s,
    };
}

QStringList followingMostViewed()
{
    const QString flag = u"UPDATE story SET is_most_viewed = EXISTS(SELECT 1 FROM most_viewed WHERE story_id = %1) "
                         "WHERE id = %1; "_s;
    return {
        u"CREATE TRIGGER most_viewed_added AFTER INSERT ON most_viewed BEGIN "_s + flag.arg(u"NEW.story_id"_s) +
            u"END"_s,
        u"CREATE TRIGGER most_viewed_removed AFTER DELETE ON most_viewed BEGIN "_s + flag.arg(u"OLD.story_id"_s) +
            u"END"_s,
        u"CREATE TRIGGER most_viewed_linked AFTER UPDATE OF story_id ON most_viewed BEGIN "_s +
            flag.arg(u"OLD.story_id"_s) + flag.arg(u"NEW.story_id"_s) + u"END"_s,
    };
}

QStringList countingPhotos()
{
    return {
        uR"(CREATE TRIGGER photo_added AFTER INSERT ON photo BEGIN
            UPDATE tally SET value = value + NEW.bytes WHERE name = 'photo_bytes'; END)"_s,
        uR"(CREATE TRIGGER story_photo_removed AFTER DELETE ON story_photo BEGIN
            INSERT OR IGNORE INTO photo_unused VALUES (OLD.address_id); END)"_s,
        uR"(CREATE TRIGGER photo_removed AFTER DELETE ON photo BEGIN
            UPDATE tally SET value = value - OLD.bytes WHERE name = 'photo_bytes'; END)"_s,
    };
}

} // namespace

QStringList triggers()
{
    return countingSections() + countingStories() + followingMostViewed() + countingPhotos();
}

QString triggerNamed(const QString &name)
{
    for (const QString &sql : triggers()) {
        if (sql.startsWith(u"CREATE TRIGGER "_s + name + u' '))
            return sql;
    }
    return {};
}

} // namespace sarika
