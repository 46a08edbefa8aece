// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/preparedstatements.h"

#include <QSqlError>

namespace sarika
{

namespace
{
constexpr std::size_t most = 200; // lists of ids of every length are statements of their own
}

QSqlQuery PreparedStatements::take(const QSqlDatabase &connection, const QString &sql)
{
    if (auto used = m_free.extract(sql))
        return std::move(used.mapped());
    QSqlQuery query(connection);
    query.setForwardOnly(true);
    (void)query.prepare(sql); // its error tells
    return query;
}

void PreparedStatements::giveBack(const QString &sql, QSqlQuery query)
{
    if (query.lastError().isValid() || m_free.size() >= most)
        return;
    query.finish();
    m_free.try_emplace(sql, std::move(query));
}

} // namespace sarika
