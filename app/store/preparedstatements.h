// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlQuery>
#include <QString>

#include <unordered_map>

namespace sarika
{

/// The statements of one connection between their uses: preparing costs more than running most of them.
class PreparedStatements final
{
public:
    /// Prepared now or before; where that failed it has an error.
    QSqlQuery take(const QSqlDatabase &connection, const QString &sql);

    /// Finished, so that it pins nothing. One that failed is let go, and only so many are kept.
    void giveBack(const QString &sql, QSqlQuery query);

    void clear() { m_free.clear(); }

private:
    std::unordered_map<QString, QSqlQuery> m_free;
};

} // namespace sarika
