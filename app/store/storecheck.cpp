// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/storecheck.h"

#include "app/store/database.h"
#include "app/store/statement.h"
#include "app/store/storylists.h"
#include "app/store/storyphotos.h"
#include "app/store/storysearch.h"

#include <QDirIterator>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace sarika
{

Result<QStringList> StoreCheck::run()
{
    m_problems.clear();
    m_strays = 0;
    for (const auto step : {&StoreCheck::checkFile, &StoreCheck::checkPhotos, &StoreCheck::removeStrays,
                            &StoreCheck::checkCounts, &StoreCheck::checkSearch}) {
        if (auto done = (this->*step)(); !done)
            return std::unexpected(done.error());
    }
    return m_problems;
}

Result<void> StoreCheck::checkFile()
{
    Statement quick(m_database, u"PRAGMA quick_check(20)"_s);
    if (auto ran = quick.run(); !ran)
        return ran;
    while (quick.next()) {
        if (quick.text(0) != "ok"_L1)
            m_problems << u"database: "_s + quick.text(0);
    }
    Statement keys(m_database, u"PRAGMA foreign_key_check"_s);
    if (auto ran = keys.run(); !ran)
        return ran;
    while (keys.next())
        m_problems << u"database: row %1 of %2 points nowhere"_s.arg(keys.integer(1)).arg(keys.text(0));
    return {};
}

Result<void> StoreCheck::checkPhotos()
{
    QList<qint64> lost;
    QStringList remains; // of a photo and its thumbnail, when only one is there
    {
        Statement rows(m_database, u"SELECT id, hash, suffix, thumbnail_suffix FROM photo ORDER BY id"_s);
        if (auto ran = rows.run(); !ran)
            return ran;
        const QString folder = m_database.photosFolder();
        while (rows.next()) {
            const QString file = photoFile(folder, rows.text(1), rows.text(2));
            const QString thumbnail = thumbnailFile(folder, rows.text(1), rows.text(3));
            if (QFileInfo(file).size() > 0 && (rows.text(3).isEmpty() || QFileInfo(thumbnail).size() > 0))
                continue;
            lost << rows.integer(0);
            remains << file << thumbnail;
            m_problems << u"photo: file is missing: "_s + file;
        }
    }
    if (m_mode == Mode::Look)
        return {};
    for (const qint64 photo : std::as_const(lost)) {
        if (auto forgotten = m_database.transact([&] { return forgetPhoto(photo); }); !forgotten)
            return forgotten;
    }
    for (const QString &file : std::as_const(remains))
        QFile::remove(file);
    return {};
}

// Its addresses are wanted again, so the next sync brings it back.
Result<void> StoreCheck::forgetPhoto(qint64 photo)
{
    QList<StoryId> stories;
    {
        Statement shown(m_database, uR"(
            SELECT DISTINCT story_id FROM photo_address JOIN story_photo ON address_id = photo_address.id
            WHERE photo_id = ?)"_s);
        shown.bind(photo);
        while (shown.next())
            stories << shown.integer(0);
    }
    for (const QString &sql : {u"UPDATE photo_address SET try_at = 0, tries = 0 WHERE photo_id = ?"_s,
                               u"DELETE FROM photo WHERE id = ?"_s}) {
        if (auto ran = Statement(m_database, sql).bind(photo).run(); !ran)
            return ran;
    }
    for (const StoryId story : std::as_const(stories)) {
        if (auto saved = StoryPhotos(m_database).saveHeld(story); !saved)
            return saved;
    }
    return {};
}

Result<void> StoreCheck::removeStrays()
{
    Statement known(m_database, u"SELECT 1 FROM photo WHERE hash = ?"_s);
    QDirIterator files(m_database.photosFolder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QFileInfo file = files.nextFileInfo();
        if (auto ran = known.bind(file.fileName().section(u'.', 0, 0)).run(); !ran)
            return ran;
        if (known.next())
            continue;
        ++m_strays;
        if (m_mode == Mode::Repair)
            QFile::remove(file.filePath());
    }
    return {};
}

Result<void> StoreCheck::checkCounts()
{
    const QList<std::pair<QString, QString>> counts{
        {u"tally"_s, u"name = 'stories' AND value <> (SELECT count(*) FROM story)"_s},
        {u"tally"_s, u"name = 'unread' AND value <> (SELECT count(*) FROM story WHERE listed = 1 AND is_read = 0)"_s},
        {u"tally"_s, u"name = 'favourites' AND value <> (SELECT count(*) FROM story WHERE is_favourite = 1)"_s},
        {u"tally"_s, u"name = 'photo_bytes' AND value <> (SELECT coalesce(sum(bytes), 0) FROM photo)"_s},
        {u"section"_s, u"stories <> (SELECT count(*) FROM story_section WHERE section_id = section.id)"_s},
        {u"section"_s,
         u"unread <> (SELECT count(*) FROM story_section WHERE section_id = section.id AND is_read = 0)"_s},
    };
    for (const auto &[table, wrong] : counts) {
        Statement found(m_database, u"SELECT count(*) FROM %1 WHERE %2"_s.arg(table, wrong));
        if (!found.next() || found.number(0) == 0)
            continue;
        const QString column = table == "tally"_L1 ? u"value"_s : wrong.section(u' ', 0, 0);
        m_problems << u"count: "_s + table + u' ' + wrong.section(u" <> "_s, 0, 0);
        const QString right = wrong.section(u" <> "_s, 1);
        if (m_mode == Mode::Look)
            continue;
        if (auto ran = m_database.run(u"UPDATE %1 SET %2 = %3 WHERE %4"_s.arg(table, column, right, wrong)); !ran)
            return ran;
    }
    return {};
}

Result<void> StoreCheck::checkSearch()
{
    StorySearch search(m_database);
    if (!search.stale())
        return {};
    m_problems << u"search: the index was made by other rules"_s;
    while (m_mode == Mode::Repair) {
        const auto more = search.rebuildSome();
        if (!more)
            return std::unexpected(more.error());
        if (!*more)
            break;
    }
    return {};
}

int StoreCheck::ready() const
{
    Statement count(m_database, u"SELECT count(*) FROM story WHERE text_held = ? AND photos_held IN (?, ?)"_s);
    count.bind(static_cast<int>(Held::Yes), static_cast<int>(Held::Yes), static_cast<int>(Held::None));
    return count.next() ? count.number(0) : 0;
}

QList<StoryCard> StoreCheck::missing(int limit) const
{
    QList<StoryId> ids;
    Statement rows(m_database, uR"(
        SELECT id FROM story WHERE NOT (text_held = ? AND photos_held IN (?, ?))
        ORDER BY published_at DESC LIMIT ?)"_s);
    rows.bind(static_cast<int>(Held::Yes), static_cast<int>(Held::Yes), static_cast<int>(Held::None), limit);
    while (rows.next())
        ids << rows.integer(0);
    return StoryLists(m_database).findCards(ids);
}

} // namespace sarika
