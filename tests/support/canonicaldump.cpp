// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/canonicaldump.h"

#include "app/store/database.h"
#include "app/store/statement.h"

#include <QCryptographicHash>
#include <QDirIterator>

using namespace Qt::StringLiterals;

namespace sarika
{

namespace
{

struct Table
{
    QString name;
    int columns;
    QString sql;
};

QList<Table> tables()
{
    return {
        {u"section"_s, 7, uR"(
            SELECT section.address, section.name, kind, section.followed, stories, unread, hex(etag) FROM section
            ORDER BY section.address)"_s},
        {u"story"_s, 16, uR"(
            SELECT key, address, headline, teaser, byline, language, published_at, dated, is_read, is_favourite,
                is_most_viewed, text_held, photos_held, listed, coalesce(updated_at, 0), page_try_at IS NULL
            FROM story ORDER BY key)"_s},
        {u"story_body"_s, 6, uR"(
            SELECT key, standfirst, dateline, html || text, hex(packed), whole FROM story_body JOIN story ON story.id = story_id
            ORDER BY key)"_s},
        {u"story_section"_s, 4, uR"(
            SELECT section.address, key, story_section.is_read, incoming FROM story_section
            JOIN section ON section.id = story_section.section_id JOIN story ON story.id = story_id
            ORDER BY section.address, key)"_s},
        {u"story_mark"_s, 3, u"SELECT key, read_at IS NULL, favourite_at IS NULL FROM story_mark ORDER BY key"_s},
        {u"story_photo"_s, 8, uR"(
            SELECT key, place, photo_address.address, caption, credit, coalesce(hash, ''), suffix, thumbnail_suffix
            FROM story_photo JOIN story ON story.id = story_id JOIN photo_address ON photo_address.id = address_id
            LEFT JOIN photo ON photo.id = photo_id ORDER BY key, place)"_s},
        {u"photo"_s, 6, u"SELECT hash, suffix, thumbnail_suffix, width, height, bytes FROM photo ORDER BY hash"_s},
        {u"most_viewed"_s, 6, uR"(
            SELECT rank, most_viewed.headline, most_viewed.teaser, most_viewed.address, photo_address,
                coalesce(key, '') FROM most_viewed LEFT JOIN story ON story.id = story_id ORDER BY rank)"_s},
        {u"tally"_s, 2, u"SELECT name, value FROM tally ORDER BY name"_s},
        {u"story_search"_s, 1, uR"(
            SELECT key FROM story JOIN story_search_docsize ON story_search_docsize.id = search_id ORDER BY key)"_s},
        {u"favourite_search"_s, 1, uR"(
            SELECT key FROM story JOIN favourite_search_docsize ON favourite_search_docsize.id = search_id
            ORDER BY key)"_s},
    };
}

QByteArray photoFiles(const QString &folder)
{
    QStringList lines;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray hash = QCryptographicHash::hash(file.readAll(), QCryptographicHash::Blake2b_256).toHex();
        lines << u"file\t%1\t%2"_s.arg(file.fileName().mid(folder.size()), QString::fromLatin1(hash));
    }
    lines.sort();
    return lines.join(u'\n').toUtf8();
}

} // namespace

QByteArray canonicalDump(Database &database)
{
    QByteArray dump;
    for (const Table &table : tables()) {
        Statement rows(database, table.sql);
        while (rows.next()) {
            dump += table.name.toUtf8();
            for (int column = 0; column < table.columns; ++column)
                dump += '\t' + rows.text(column).toUtf8().replace('\n', "\\n");
            dump += '\n';
        }
    }
    return dump + photoFiles(database.photosFolder());
}

} // namespace sarika
