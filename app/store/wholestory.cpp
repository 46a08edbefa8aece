// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/news/story.h"
#include "app/store/database.h"
#include "app/store/statement.h"
#include "app/store/storybodies.h"
#include "app/store/storyphotos.h"
#include "app/store/storysearch.h"
#include "app/store/storystore.h"
#include "app/store/storyteasers.h"
#include "app/store/storywordings.h"
#include "app/text/language.h"
#include "app/text/plaintext.h"

using namespace Qt::StringLiterals;

namespace sarika
{

namespace
{

constexpr int shortestTeaser = 40; // characters; less says nothing

constexpr qsizetype sureStory = 1000; // characters; a summary is shorter

// A feed may carry the whole story where the page holds back all but its beginning.
bool feedSaysMore(const Body &fromFeed, const IncomingPage &page)
{
    return fromFeed.text.size() > qMax(sureStory, page.bodyText.size() * 3 / 2);
}

// The feed's, where it says anything.
QString teaserBeside(const QString &fromFeed, const IncomingPage &page)
{
    if (fromFeed.size() >= shortestTeaser)
        return fromFeed;
    const QString standfirst = oneLine(page.standfirst);
    const QString fromPage = teaserOf(standfirst.size() >= shortestTeaser ? standfirst : page.bodyText);
    return fromPage.isEmpty() ? fromFeed : fromPage;
}

} // namespace

Result<void> StoryStore::saveWhole(StoryId id, const IncomingPage &page, const QDateTime &now)
{
    return m_database.transact([&]() -> Result<void> {
        const StoryWordings wordings(m_database);
        const auto before = wordings.current(id);
        if (auto saved = savePage(id, page, Held::Yes, {}, now); !saved)
            return saved;
        return wordings.keep(id, before, now);
    });
}

Result<Held> StoryStore::saveStub(StoryId id, const IncomingPage &page, const QDateTime &nextTryAt,
                                  const QDateTime &now)
{
    const StoryBodies bodies(m_database);
    if (!bodies.whole(id) && feedSaysMore(bodies.find(id), page))
        return saveWhole(id, page, now).transform([] { return Held::Yes; });
    if (bodies.whole(id))
        return waitForPage(id, nextTryAt).transform([] { return Held::Yes; });
    return m_database.transact([&] { return savePage(id, page, Held::Stub, nextTryAt, now); }).transform([] {
        return Held::Stub;
    });
}

Result<void> StoryStore::savePage(StoryId id, const IncomingPage &page, Held text, const QDateTime &nextTryAt,
                                  const QDateTime &now)
{
    if (auto saved = saveFields(id, page, text, nextTryAt); !saved)
        return saved;
    if (auto saved = saveBody(id, page, text); !saved)
        return saved;
    if (auto saved = saveAddress(id, page.address); !saved)
        return saved;
    if (auto saved = saveDate(id, page.publishedAt, now); !saved)
        return saved;
    const StoryPhotos photos(m_database);
    if (auto saved = photos.save(id, page.leadPhoto ? page.leadPhoto : photos.lead(id), page.photos); !saved)
        return saved;
    return StorySearch(m_database).index(id);
}

// What the page says stands over what the feed said, where it says anything.
Result<void> StoryStore::saveFields(StoryId id, const IncomingPage &page, Held text, const QDateTime &nextTryAt)
{
    return Statement(m_database, uR"(
        UPDATE story SET headline = coalesce(nullif(?, ''), headline),
            byline = coalesce(nullif(?, ''), byline), language = coalesce(nullif(?, ''), language),
            updated_at = CASE WHEN ? > published_at + 60000 THEN ? ELSE updated_at END,
            address = coalesce(nullif(?, ''), address), text_held = ?, page_try_at = ?,
            page_tries = CASE ? WHEN ? THEN 0 ELSE page_tries + 1 END, page_problem = NULL WHERE id = ?)"_s)
        .bind(page.headline, page.byline, languageOf(page.bodyText, page.language), page.updatedAt, page.updatedAt,
              page.address, static_cast<int>(text), nextTryAt, static_cast<int>(text), static_cast<int>(Held::Yes), id)
        .run();
}

Result<void> StoryStore::saveBody(StoryId id, const IncomingPage &page, Held text)
{
    const StoryTeasers teasers(m_database);
    const QString teaser = teaserBeside(teasers.find(id), page);
    const StoryBodies bodies(m_database);
    const Body before = bodies.whole(id) ? Body() : bodies.find(id);
    const bool feedStays = text == Held::Yes ? feedSaysMore(before, page) : before.text.size() > page.bodyText.size();
    if (!feedStays) {
        if (auto saved = bodies.replace(id, packBody({page.bodyHtml, page.bodyText})); !saved)
            return saved;
    }
    if (auto saved = teasers.save(id, teaser); !saved)
        return saved;
    return Statement(m_database, u"UPDATE story_body SET standfirst = ?, dateline = ?, whole = ? WHERE story_id = ?"_s)
        .bind(page.standfirst, page.dateline, text == Held::Yes, id)
        .run();
}

Result<void> StoryStore::saveFeedAsWhole(StoryId id)
{
    return m_database.transact([&]() -> Result<void> {
        auto held = Statement(m_database, u"UPDATE story SET text_held = ?, page_try_at = NULL WHERE id = ?"_s)
                        .bind(static_cast<int>(Held::Yes), id)
                        .run();
        if (!held)
            return held;
        if (auto packed = StoryBodies(m_database).packSmall(id); !packed)
            return packed;
        return Statement(m_database, u"UPDATE story_body SET whole = 1 WHERE story_id = ?"_s).bind(id).run();
    });
}

} // namespace sarika
