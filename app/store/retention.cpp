// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/retention.h"

#include "app/store/database.h"
#include "app/store/idlist.h"
#include "app/store/photostore.h"
#include "app/store/statement.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace sarika
{

namespace
{

// Oldest first; what a section's feed still lists stays, or the next sync would bring it back.
const auto oldest = uR"(
    SELECT id FROM story WHERE %1 listed = 1 AND is_favourite = 0 AND is_most_viewed = 0 AND published_at < ?
        AND NOT EXISTS (SELECT 1 FROM story_section JOIN section ON section.id = story_section.section_id
            WHERE story_id = story.id AND section.followed = 1 AND seen_at > coalesce(read_at, 0) - 86400000)
    ORDER BY published_at LIMIT ?)"_s;

const auto oldestOfAll = oldest.arg(QString());
const auto oldestOfSource = oldest.arg(u"source_id = ? AND"_s);

} // namespace

// In no list any more, and read by the indexes of newspapers and sections: there are few.
QString Retention::inNoList()
{
    return uR"(
        SELECT id FROM story WHERE listed = 0 AND is_favourite = 0 AND id IN (
            SELECT story.id FROM source CROSS JOIN story ON story.source_id = source.id WHERE source.followed = 0
            UNION ALL SELECT story_id FROM section CROSS JOIN story_section ON section_id = section.id
                WHERE section.followed = 0) LIMIT ?)"_s;
}

Result<Retention::Step> Retention::removeSome(const RetentionLimits &limits, const QDateTime &now, int stories)
{
    auto step = m_database.transact([&] { return removeNext(limits, now, stories); });
    if (!step)
        return step;
    // Apart from the transaction above: files go only once their rows have gone for good.
    const auto photos = PhotoStore(m_database).removeUnused(stories);
    if (!photos)
        return std::unexpected(photos.error());
    step->done = step->done && *photos == 0;
    if (step->done)
        m_cuts.reset();
    return step;
}

Result<Retention::Step> Retention::removeNext(const RetentionLimits &limits, const QDateTime &now, int stories)
{
    if (!m_cuts) {
        auto removed = removeStories(inNoList(), {stories});
        if (!removed)
            return std::unexpected(removed.error());
        if (!removed->isEmpty())
            return Step{*removed, false};
        m_cuts = listCuts(limits, now);
    }
    if (!m_cuts->isEmpty())
        return removeCut(stories);
    QList<StoryId> removed;
    // Too much is found out anew before every step, so these steps are small.
    if (limits.bytes > 0 && totalBytes() > limits.bytes) {
        auto some = removeStories(oldestOfAll, {now.toMSecsSinceEpoch(), qMin(stories, 50)});
        if (!some)
            return std::unexpected(some.error());
        removed = *some;
    }
    return Step{removed, removed.isEmpty()};
}

// One newspaper a step at most: its newest are counted, or it is weighed, or some of it goes, or it is done with.
Result<Retention::Step> Retention::removeCut(int stories)
{
    Cut &cut = m_cuts->first();
    if (const int newest = std::exchange(cut.newest, 0); newest > 0) {
        cut.before = qMax(cut.before, sinceNewest(cut.source, newest));
        return Step{{}, false};
    }
    if (cut.weight) {
        if (cut.weight->weighSome()) {
            cut.before = qMax(cut.before, cut.weight->since());
            cut.weight.reset();
        }
        return Step{{}, false};
    }
    auto removed = removeStories(oldestOfSource, {cut.source, cut.before, stories});
    if (!removed)
        return std::unexpected(removed.error());
    if (removed->isEmpty())
        m_cuts->removeFirst();
    return Step{*removed, false};
}

QList<Retention::Cut> Retention::listCuts(const RetentionLimits &limits, const QDateTime &now) const
{
    QList<Cut> cuts;
    Statement sources(m_database, uR"(
        SELECT id, coalesce(keep_days, ?), coalesce(keep_stories, ?), coalesce(keep_bytes, ?)
        FROM source WHERE followed = 1)"_s);
    sources.bind(limits.days, limits.stories, limits.sourceBytes);
    while (sources.next()) {
        Cut cut{.source = sources.integer(0), .newest = sources.number(2), .weight = {}};
        if (const int days = sources.number(1); days > 0)
            cut.before = now.addDays(-days).toMSecsSinceEpoch();
        if (const qint64 bytes = sources.integer(3); bytes > 0)
            cut.weight.emplace(m_database, cut.source, bytes);
        if (cut.before > 0 || cut.newest > 0 || cut.weight)
            cuts << cut;
    }
    return cuts;
}

// When the last of its newest was published; 0: it has no more than those.
qint64 Retention::sinceNewest(SourceId source, int stories) const
{
    Statement last(m_database, uR"(
        SELECT published_at FROM story WHERE source_id = ? AND listed = 1 AND is_favourite = 0
        ORDER BY published_at DESC LIMIT 1 OFFSET ?)"_s);
    return last.bind(source, stories - 1).next() ? last.integer(0) : 0;
}

Result<QList<StoryId>> Retention::removeStories(const QString &which, const QVariantList &values)
{
    QList<StoryId> ids;
    {
        Statement rows(m_database, which);
        if (auto ran = rows.bindAll(values).run(); !ran)
            return std::unexpected(ran.error());
        while (rows.next())
            ids << rows.integer(0);
    }
    auto removed = Statement(m_database, u"DELETE FROM story WHERE id IN (SELECT value FROM json_each(?))"_s)
                       .bind(idList(ids))
                       .run();
    if (!removed)
        return std::unexpected(removed.error());
    return ids;
}

Result<bool> Retention::giveBackSome(int pages)
{
    int unused = 0;
    {
        Statement counted(m_database, u"PRAGMA freelist_count"_s);
        unused = counted.next() ? counted.number(0) : 0;
    }
    if (unused == 0)
        return false;
    if (auto given = m_database.run(u"PRAGMA incremental_vacuum(%1)"_s.arg(pages)); !given)
        return std::unexpected(given.error());
    return unused > pages;
}

qint64 Retention::totalBytes() const
{
    Statement pages(m_database, uR"(
        SELECT (page_count - freelist_count) * page_size
        FROM pragma_page_count, pragma_freelist_count, pragma_page_size)"_s);
    return (pages.next() ? pages.integer(0) : 0) + PhotoStore(m_database).totalBytes();
}

} // namespace sarika
