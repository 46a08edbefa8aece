// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/news/story.h"
#include "app/store/database.h"
#include "app/store/statement.h"
#include "app/store/storystore.h"

using namespace Qt::StringLiterals;

namespace sarika
{

Result<void> StoryStore::savePageFailure(StoryId id, const Error &error, const QDateTime &nextTryAt)
{
    // A story that was whole stays so, an opening stays one: only the newer page is missing.
    return Statement(m_database, uR"(
        UPDATE story SET text_held = CASE WHEN text_held IN (?, ?) THEN text_held ELSE ? END, page_problem = ?,
            page_tries = page_tries + 1, page_try_at = ? WHERE id = ?)"_s)
        .bind(static_cast<int>(Held::Yes), static_cast<int>(Held::Stub), static_cast<int>(Held::Failed),
              static_cast<int>(error.kind), nextTryAt, id)
        .run();
}

Result<void> StoryStore::waitForPage(StoryId id, const QDateTime &nextTryAt)
{
    return Statement(m_database, u"UPDATE story SET page_tries = page_tries + 1, page_try_at = ? WHERE id = ?"_s)
        .bind(nextTryAt, id)
        .run();
}

Result<void> StoryStore::wantPage(StoryId id)
{
    return Statement(m_database, u"UPDATE story SET page_try_at = 0 WHERE id = ? AND text_held <> ?"_s)
        .bind(id, static_cast<int>(Held::Yes))
        .run();
}

QList<WantedPage> StoryStore::listWantedPages(const QDateTime &now, int limit, SourceId source) const
{
    return listPages(u"page_try_at <= ? AND (? = 0 OR source_id = ?) "
                     "ORDER BY is_favourite DESC, published_at DESC LIMIT ?"_s,
                     {now.toMSecsSinceEpoch(), source, source, limit});
}

std::optional<WantedPage> StoryStore::findWantedPage(StoryId id) const
{
    const QList<WantedPage> found =
        listPages(u"id = ? AND address <> '' AND (page_try_at IS NOT NULL OR text_held <> ?)"_s,
                  {id, static_cast<int>(Held::Yes)});
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

QDateTime StoryStore::nextPageTryAt() const
{
    Statement first(m_database, u"SELECT min(page_try_at) FROM story WHERE page_try_at IS NOT NULL"_s);
    return first.next() ? first.time(0) : QDateTime();
}

QList<WantedPage> StoryStore::listPages(const QString &where, const QVariantList &values) const
{
    Statement rows(m_database, uR"(
        SELECT id, source_id, section_id, address, headline, page_tries, is_favourite, published_at
        FROM story WHERE %1)"_s.arg(where));
    rows.bindAll(values);
    QList<WantedPage> pages;
    while (rows.next()) {
        pages << WantedPage{rows.integer(0), rows.integer(1), rows.integer(2), rows.address(3),
                            rows.text(4),    rows.number(5),  rows.flag(6),    rows.time(7)};
    }
    return pages;
}

} // namespace sarika
