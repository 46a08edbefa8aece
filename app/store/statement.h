// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/error.h"

#include <QDateTime>
#include <QSqlQuery>
#include <QUrl>

namespace sarika
{

class Database;

/// One SQL statement, values bound in order; finishes when it goes (an unread SELECT would pin an old snapshot).
/// Columns count from 0. A statement that failed has no rows; its failure is logged and kept in run()'s result.
class Statement final
{
public:
    Statement(const Database &database, const QString &sql);
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    /// Null and invalid values: text becomes '', times become NULL (ms UTC else), nullptr NULL.
    template <typename... Values> Statement &bind(const Values &...values)
    {
        (m_query.bindValue(m_bound++, value(values)), ...);
        return *this;
    }

    Statement &bindAll(const QVariantList &values);

    /// Runs it; may be run again with new values. Errors: Storage, DiskFull, ReadOnly, Busy.
    [[nodiscard]] Result<void> run();

    /// The next row; runs the statement first where it has not run. False at the end and on failure.
    bool next();

    qint64 integer(int column) const { return m_query.value(column).toLongLong(); }

    int number(int column) const { return m_query.value(column).toInt(); }

    double real(int column) const { return m_query.value(column).toDouble(); }

    bool flag(int column) const { return m_query.value(column).toBool(); }

    bool null(int column) const { return m_query.isNull(column); }

    QString text(int column) const { return m_query.value(column).toString(); }

    QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }

    QUrl address(int column) const { return QUrl(text(column)); }

    QDateTime time(int column) const;

    int changed() const { return m_query.numRowsAffected(); }

    qint64 insertedId() const { return m_query.lastInsertId().toLongLong(); }

private:
    static QVariant value(const QString &text);
    static QVariant value(const QByteArray &bytes);
    static QVariant value(const QUrl &address);
    static QVariant value(const QDateTime &time);
    static QVariant value(qint64 number);
    static QVariant value(int number);
    static QVariant value(bool flag);
    static QVariant value(std::nullptr_t);

    const Database &m_database;
    QString m_sql;
    QSqlQuery m_query;
    bool m_fine;     // prepared
    int m_bound = 0; // since it last ran
    bool m_ran = false;
};

} // namespace sarika
