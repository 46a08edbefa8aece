// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/sectionstore.h"

#include "app/store/database.h"
#include "app/store/statement.h"

using namespace Qt::StringLiterals;

namespace sarika
{

namespace
{

constexpr int surelyMoved = 3; // permanent redirects to the same place in a row

Section sectionFrom(const Statement &columns)
{
    Section section;
    section.id = columns.integer(0);
    section.sourceId = columns.integer(1);
    section.name = columns.text(2);
    section.address = columns.address(3);
    section.kind = static_cast<Section::Kind>(columns.number(4));
    section.language = columns.text(5);
    section.stories = columns.number(6);
    section.unread = columns.number(7);
    section.lastSyncAt = columns.time(8);
    section.nextSyncAt = columns.time(9);
    if (!columns.null(10))
        section.problem = Error{static_cast<Error::Kind>(columns.number(10)), columns.text(11)};
    section.problems = columns.number(12);
    section.stopped = columns.flag(13);
    section.dueAt = columns.time(14);
    section.rhythm = {columns.number(15), static_cast<quint32>(columns.integer(16)),
                      static_cast<quint8>(columns.number(17))};
    return section;
}

} // namespace

QList<Section> SectionStore::list(const QString &where, const QVariantList &values) const
{
    Statement rows(m_database, uR"(
        SELECT id, source_id, name, address, kind, language, stories, unread, last_sync_at, next_sync_at, problem,
            problem_detail, problems, stopped, due_at, asked_minutes, skip_hours, skip_days
        FROM section WHERE followed = 1 AND %1)"_s.arg(where));
    rows.bindAll(values);
    QList<Section> sections;
    while (rows.next())
        sections << sectionFrom(rows);
    return sections;
}

std::optional<Section> SectionStore::findSection(SectionId id) const
{
    const QList<Section> found = list(u"id = ?"_s, {id});
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

QList<Section> SectionStore::listDue(const QDateTime &now) const
{
    return list(u"stopped = 0 AND coalesce(next_sync_at, 0) <= ? ORDER BY coalesce(next_sync_at, 0), id"_s,
                {now.toMSecsSinceEpoch()});
}

QList<Section> SectionStore::listAll() const
{
    return list(u"1 ORDER BY position, id"_s, {});
}

QList<Section> SectionStore::listDueByRhythm(const QDateTime &now) const
{
    return list(u"stopped = 0 AND coalesce(next_sync_at, 0) <= ? AND coalesce(due_at, 0) <= ? "
                "ORDER BY coalesce(due_at, 0), id"_s,
                {now.toMSecsSinceEpoch(), now.addSecs(60).toMSecsSinceEpoch()}); // rather than a whole interval late
}

QDateTime SectionStore::nextDueAt() const
{
    Statement first(m_database, uR"(
        SELECT min(max(coalesce(next_sync_at, 0), coalesce(due_at, 0))) FROM section
        WHERE followed = 1 AND stopped = 0)"_s);
    return first.next() ? first.time(0) : QDateTime();
}

SectionStore::History SectionStore::history(SectionId id) const
{
    Statement newest(m_database, uR"(
        SELECT count(*), min(published_at), max(published_at) FROM (
            SELECT published_at FROM story_section WHERE section_id = ? ORDER BY published_at DESC LIMIT 20))"_s);
    if (!newest.bind(id).next() || newest.number(0) == 0)
        return {};
    const qint64 gaps = qMax(newest.number(0) - 1, 1);
    return {newest.time(2), std::chrono::milliseconds((newest.integer(2) - newest.integer(1)) / gaps)};
}

Freshness SectionStore::freshness(SectionId id) const
{
    Statement pair(m_database, u"SELECT etag, last_modified FROM section WHERE id = ?"_s);
    return pair.bind(id).next() ? Freshness{pair.bytes(0), pair.bytes(1)} : Freshness();
}

Result<void> SectionStore::saveSynced(SectionId id, const SyncTimes &times, const std::optional<Freshness> &freshness)
{
    return m_database.transact([&]() -> Result<void> {
        auto synced = Statement(m_database, uR"(
            UPDATE section SET last_sync_at = ?, next_sync_at = ?, due_at = ?, problem = NULL, problem_detail = '',
                problems = 0, stopped = 0 WHERE id = ?)"_s)
                          .bind(times.at, times.nextSyncAt, times.dueAt, id)
                          .run();
        if (!synced || !freshness)
            return synced;
        return Statement(m_database, u"UPDATE section SET etag = ?, last_modified = ?, read_at = ? WHERE id = ?"_s)
            .bind(freshness->etag, freshness->lastModified, times.at, id)
            .run();
    });
}

Result<void> SectionStore::saveProblem(SectionId id, const Error &problem, const QDateTime &at,
                                       const QDateTime &nextSyncAt, After after)
{
    return Statement(m_database, uR"(
        UPDATE section SET last_sync_at = ?, next_sync_at = ?, problem = ?, problem_detail = ?,
            problems = problems + 1, stopped = ? WHERE id = ?)"_s)
        .bind(at, nextSyncAt, static_cast<int>(problem.kind), problem.detail, after == After::Stop, id)
        .run();
}

Result<bool> SectionStore::noteMoved(SectionId id, const QUrl &to)
{
    return m_database.transact([&]() -> Result<bool> {
        Statement before(m_database, u"SELECT moved_to, moved_times FROM section WHERE id = ?"_s);
        if (auto ran = before.bind(id).run(); !ran)
            return std::unexpected(ran.error());
        const bool known = before.next();
        if (!known || (to.isEmpty() && before.address(0).isEmpty()))
            return false;
        const int times = to.isEmpty() ? 0 : before.address(0) == to ? before.number(1) + 1 : 1;
        const bool sure = times >= surelyMoved;
        Statement note(m_database, u"UPDATE section SET moved_to = ?, moved_times = ? WHERE id = ?"_s);
        if (auto ran = note.bind(sure ? QUrl() : to, sure ? 0 : times, id).run(); !ran)
            return std::unexpected(ran.error());
        if (!sure)
            return false;
        // Another section may live there already; then this one stays where it is.
        Statement move(m_database, u"UPDATE OR IGNORE section SET address = ? WHERE id = ?"_s);
        if (auto ran = move.bind(to, id).run(); !ran)
            return std::unexpected(ran.error());
        return move.changed() > 0;
    });
}

Result<void> SectionStore::saveRhythm(SectionId id, const FeedRhythm &rhythm)
{
    return Statement(m_database, u"UPDATE section SET asked_minutes = ?, skip_hours = ?, skip_days = ? WHERE id = ?"_s)
        .bind(rhythm.minutes, static_cast<qint64>(rhythm.skipHours), static_cast<int>(rhythm.skipDays), id)
        .run();
}

Result<void> SectionStore::saveKind(SectionId id, Section::Kind kind)
{
    return Statement(m_database, u"UPDATE section SET kind = ? WHERE id = ?"_s).bind(static_cast<int>(kind), id).run();
}

Result<void> SectionStore::restart(SectionId id)
{
    return Statement(m_database,
                     u"UPDATE section SET stopped = 0, problems = 0, next_sync_at = NULL, due_at = NULL WHERE id = ?"_s)
        .bind(id)
        .run();
}

Result<void> SectionStore::pauseHost(const QString &host, const QDateTime &until)
{
    return Statement(m_database, u"INSERT OR REPLACE INTO host_pause(host, until) VALUES (?, ?)"_s)
        .bind(host, until)
        .run();
}

QHash<QString, QDateTime> SectionStore::hostPauses(const QDateTime &now) const
{
    QHash<QString, QDateTime> pauses;
    Statement rows(m_database, u"SELECT host, until FROM host_pause WHERE until > ?"_s);
    rows.bind(now);
    while (rows.next())
        pauses.insert(rows.text(0), rows.time(1));
    return pauses;
}

} // namespace sarika
