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

QList<QByteArray> ReportStore::list() const
{
    QList<QByteArray> reports;
    Statement rows(m_database, u"SELECT json FROM report ORDER BY id DESC"_s);
    while (rows.next())
        reports << rows.text(0).toUtf8();
    return reports;
}

} // namespace sarika
