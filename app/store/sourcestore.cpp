// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/sourcestore.h"

#include "app/store/database.h"
#include "app/store/idlist.h"
#include "app/store/sectionstore.h"
#include "app/store/statement.h"

using namespace Qt::StringLiterals;

namespace sarika
{

namespace
{

KeepLimits keepLimits(const Statement &row, int column)
{
    KeepLimits keep;
    if (!row.null(column))
        keep.days = row.number(column);
    if (!row.null(column + 1))
        keep.stories = row.number(column + 1);
    if (!row.null(column + 2))
        keep.bytes = row.integer(column + 2);
    return keep;
}

} // namespace

QList<Source> SourceStore::listSources() const
{
    QList<Source> sources;
    Statement rows(m_database, uR"(
        SELECT id, name, address, language, icon, keep_days, keep_stories, keep_bytes
        FROM source WHERE followed = 1 ORDER BY position, id)"_s);
    while (rows.next())
        sources << Source{rows.integer(0), rows.text(1), rows.address(2),    rows.text(3),
                          rows.bytes(4),   {},           keepLimits(rows, 5)};
    const QList<Section> sections = SectionStore(m_database).listAll();
    for (Source &source : sources) {
        for (const Section &section : sections) {
            if (section.sourceId == source.id)
                source.sections << section;
        }
    }
    return sources;
}

std::optional<Source> SourceStore::findSource(SourceId id) const
{
    for (const Source &source : listSources()) {
        if (source.id == id)
            return source;
    }
    return std::nullopt;
}

QDateTime SourceStore::lastSyncAt() const
{
    Statement last(m_database, u"SELECT max(last_sync_at) FROM section WHERE followed = 1"_s);
    return last.next() ? last.time(0) : QDateTime();
}

Result<SourceId> SourceStore::follow(const Source &source)
{
    return m_database.transact([&]() -> Result<SourceId> {
        const auto id = saveSource(source);
        if (!id)
            return id;
        for (const Section &section : source.sections) {
            if (auto saved = saveSection(*id, section); !saved)
                return std::unexpected(saved.error());
        }
        return id;
    });
}

Result<SourceId> SourceStore::saveSource(const Source &source)
{
    Statement known(m_database, uR"(
        SELECT id FROM source WHERE address = nullif(?, '')
        UNION ALL SELECT source_id FROM section WHERE address IN (SELECT value FROM json_each(?)) LIMIT 1)"_s);
    QStringList sections;
    for (const Section &section : source.sections)
        sections << section.address.toString(QUrl::FullyEncoded);
    if (auto ran = known.bind(source.address, textList(sections)).run(); !ran)
        return std::unexpected(ran.error());
    if (known.next()) {
        const SourceId id = known.integer(0);
        auto back = Statement(m_database, uR"(
            UPDATE source SET followed = 1, icon = CASE WHEN length(?) > 0 THEN ? ELSE icon END WHERE id = ?)"_s)
                        .bind(source.icon, source.icon, id)
                        .run();
        return back ? Result<SourceId>(id) : std::unexpected(back.error());
    }
    Statement added(m_database, uR"(
        INSERT INTO source(name, address, language, icon, position)
        VALUES (?, ?, ?, ?, (SELECT coalesce(max(position), 0) + 1 FROM source)))"_s);
    added.bind(source.name, source.address, source.language, source.icon);
    if (auto ran = added.run(); !ran)
        return std::unexpected(ran.error());
    return added.insertedId();
}

Result<void> SourceStore::saveSection(SourceId source, const Section &section)
{
    return Statement(m_database, uR"(
        INSERT INTO section(source_id, name, address, kind, language, position)
        VALUES (?, ?, ?, ?, ?, (SELECT coalesce(max(position), 0) + 1 FROM section))
        ON CONFLICT DO UPDATE SET followed = 1, stopped = 0, next_sync_at = NULL, kind = excluded.kind)"_s)
        .bind(source, section.name, section.address, static_cast<int>(section.kind), section.language)
        .run();
}

Result<void> SourceStore::renameSource(SourceId id, const QString &name)
{
    return Statement(m_database, u"UPDATE source SET name = ? WHERE id = ?"_s).bind(name, id).run();
}

Result<void> SourceStore::renameSection(SectionId id, const QString &name)
{
    return Statement(m_database, u"UPDATE section SET name = ? WHERE id = ?"_s).bind(name, id).run();
}

Result<void> SourceStore::reorder(const QList<SourceId> &order)
{
    return m_database.transact([&]() -> Result<void> {
        for (int position = 1; const SourceId id : order) {
            auto moved =
                Statement(m_database, u"UPDATE source SET position = ? WHERE id = ?"_s).bind(position++, id).run();
            if (!moved)
                return moved;
        }
        return {};
    });
}

Result<void> SourceStore::saveKeepLimits(SourceId id, const KeepLimits &keep)
{
    const auto orNull = [](const auto &limit) { return limit ? QVariant::fromValue<qint64>(*limit) : QVariant(); };
    return Statement(m_database, u"UPDATE source SET keep_days = ?, keep_stories = ?, keep_bytes = ? WHERE id = ?"_s)
        .bindAll({orNull(keep.days), orNull(keep.stories), orNull(keep.bytes), id})
        .run();
}

Result<void> SourceStore::saveIcon(SourceId id, const QByteArray &png)
{
    return Statement(m_database, u"UPDATE source SET icon = ? WHERE id = ?"_s).bind(png, id).run();
}

} // namespace sarika
