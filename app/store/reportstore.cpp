// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/reportstore.h"

#include "app/store/database.h"
#include "app/store/statement.h"

using namespace Qt::StringLiterals;

namespace sarika
{

Result<void> ReportStore::save(const QDateTime &endedAt, const QByteArray &json)
{
    return m_database.transact([&]() -> Result<void> {
        auto added = Statement(m_database, u"INSERT INTO report(ended_at, json) VALUES (?, ?)"_s)
                         .bind(endedAt, QString::fromUtf8(json))
                         .run();
        if (!added)
            return added;
        return m_database.run(u"DELETE FROM report WHERE id <= (SELECT max(id) FROM report) - 30"_s);
    });
}

QByteArray ReportStore::last() const
{
    return list().value(0);
}

Result<void> ReportStore::addTraffic(const QDate &day, qint64 bytes)
{
    return m_database.transact([&]() -> Result<void> {
        auto gone = Statement(m_database, u"DELETE FROM traffic WHERE day <> ?"_s).bind(day.toJulianDay()).run();
        if (!gone)
            return gone;
        return Statement(m_database, uR"(
            INSERT INTO traffic(day, bytes) VALUES (?, ?)
            ON CONFLICT DO UPDATE SET bytes = bytes + excluded.bytes)"_s)
            .bind(day.toJulianDay(), bytes)
            .run();
    });
}

qint64 ReportStore::traffic(const QDate &day) const
{
    Statement row(m_database, u"SELECT bytes FROM traffic WHERE day = ?"_s);
    return row.bind(day.toJulianDay()).next() ? row.integer(0) : 0;
}

QList<QByteArray> ReportStore::list() const
{
    QList<QByteArray> reports;
    Statement rows(m_database, u"SELECT json FROM report ORDER BY id DESC"_s);
    while (rows.next())
        reports << rows.text(0).toUtf8();
    return reports;
}

} // namespace sarika
