// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/storybodies.h"

#include "app/store/database.h"
#include "app/store/statement.h"

using namespace Qt::StringLiterals;

namespace sarika
{

Body StoryBodies::find(StoryId id) const
{
    Statement row(m_database, u"SELECT packed, html, text FROM story_body WHERE story_id = ?"_s);
    if (!row.bind(id).next())
        return {};
    return row.null(0) ? Body{row.text(1), row.text(2)} : unpackBody(row.bytes(0));
}

QString StoryBodies::text(StoryId id) const
{
    Statement row(m_database, u"SELECT packed, text FROM story_body WHERE story_id = ?"_s);
    if (!row.bind(id).next())
        return {};
    return row.null(0) ? row.text(1) : unpackText(row.bytes(0));
}

QString StoryBodies::beginning(StoryId id, int units) const
{
    Statement row(m_database, u"SELECT packed, text FROM story_body WHERE story_id = ?"_s);
    if (!row.bind(id).next())
        return {};
    return row.null(0) ? row.text(1).left(units) : unpackBeginning(row.bytes(0), units);
}

bool StoryBodies::whole(StoryId id) const
{
    Statement row(m_database, u"SELECT whole FROM story_body WHERE story_id = ?"_s);
    return row.bind(id).next() && row.flag(0);
}

Result<void> StoryBodies::add(StoryId id, const QByteArray &packed) const
{
    return Statement(m_database, u"INSERT INTO story_body(story_id, html, text, packed) VALUES (?, '', '', ?)"_s)
        .bind(id, packed)
        .run();
}

Result<void> StoryBodies::replace(StoryId id, const QByteArray &packed) const
{
    return Statement(m_database, u"UPDATE story_body SET html = '', text = '', packed = ? WHERE story_id = ?"_s)
        .bind(packed, id)
        .run();
}

Result<void> StoryBodies::pack(StoryId id) const
{
    Statement plain(m_database, u"SELECT 1 FROM story_body WHERE story_id = ? AND packed IS NULL"_s);
    if (auto ran = plain.bind(id).run(); !ran)
        return ran;
    return plain.next() ? packSmall(id) : Result<void>();
}

Result<void> StoryBodies::packSmall(StoryId id) const
{
    return replace(id, packBody(find(id)));
}

} // namespace sarika
