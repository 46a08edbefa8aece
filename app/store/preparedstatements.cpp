// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/preparedstatements.h"

#include <sqlite3.h>

namespace sarika
{

namespace
{
constexpr std::size_t most = 200; // lists of ids of every length are statements of their own
}

PreparedStatements::Taken PreparedStatements::take(sqlite3 *connection, const QString &sql)
{
    if (Taken used = m_free.extract(sql))
        return used;
    m_free.emplace(sql, prepareSqlite(connection, sql));
    return m_free.extract(sql);
}

void PreparedStatements::giveBack(Taken taken)
{
    sqlite3_stmt *statement = taken.mapped().get();
    if (!statement || m_free.size() >= most)
        return;
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    m_free.insert(std::move(taken));
}

} // namespace sarika
