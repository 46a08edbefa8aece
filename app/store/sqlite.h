// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/error.h"

#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace sarika
{

enum class Access { Read, Write };

struct SqliteCloser
{
    void operator()(sqlite3 *connection) const;
    void operator()(sqlite3_stmt *statement) const;
};

/// SQLite's own handles, let go with their holder; of the thread that made them.
using SqliteConnection = std::unique_ptr<sqlite3, SqliteCloser>;
using SqliteStatement = std::unique_ptr<sqlite3_stmt, SqliteCloser>;

/// Write makes the file where there is none. Waits up to 5 s for other writers. Errors: as storeError.
[[nodiscard]] Result<SqliteConnection> openSqlite(const QString &file, Access access);

/// One statement, to be kept for long; null where it failed (the connection tells why).
SqliteStatement prepareSqlite(sqlite3 *connection, const QString &sql);

/// The connection's latest failure, its kind by SQLite's own code: Storage, DiskFull, ReadOnly or Busy.
Error storeError(sqlite3 *connection, const QString &act);

/// Whether files may be made beside this one.
bool folderIsWritable(const QString &file);

} // namespace sarika
