// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/error.h"
#include "app/store/preparedstatements.h"

#include <QDateTime>
#include <QUrl>
#include <QVariantList>

#include <optional>

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
        rewind();
        (bindNext(values), ...);
        return *this;
    }

    /// Null and invalid values become NULL, text too.
    Statement &bindAll(const QVariantList &values);

    /// Runs it up to its first row; may be run again with new values. Errors: Storage, DiskFull, ReadOnly, Busy.
    [[nodiscard]] Result<void> run();

    /// The next row; runs the statement first where it has not run. False at the end and on failure.
    bool next();

    qint64 integer(int column) const;

    int number(int column) const { return int(integer(column)); }

    double real(int column) const;

    bool flag(int column) const { return integer(column) != 0; }

    bool null(int column) const;

    QString text(int column) const; // null where the column is NULL

    QByteArray bytes(int column) const; // null where the column is NULL

    QUrl address(int column) const { return QUrl(text(column)); }

    QDateTime time(int column) const;

    int changed() const;

    qint64 insertedId() const;

private:
    enum class At { Start, FirstRow, Row, End };

    void bindNext(const QString &text);
    void bindNext(const QByteArray &bytes);
    void bindNext(const QUrl &address);
    void bindNext(const QDateTime &time);
    void bindNext(qint64 number);
    void bindNext(int number);
    void bindNext(bool flag);
    void bindNext(std::nullptr_t);
    void bindNext(double number);
    void bindNext(const QVariant &value);
    void rewind(); // while it runs it takes no values

    [[nodiscard]] Result<void> step();

    const Database &m_database;
    PreparedStatements::Taken m_taken;
    sqlite3_stmt *m_statement; // null where it could not be prepared
    std::optional<Error> m_refused;
    int m_bound = 0; // since it last ran
    bool m_ran = false;
    At m_at = At::Start;
};

} // namespace sarika
