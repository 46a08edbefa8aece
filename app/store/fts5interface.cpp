// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/fts5interface.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QVariant>

#include <sqlite3.h>

namespace sarika
{

// FTS5 hands its interface out through a SELECT with a bound pointer (SQLite documentation, "Extending FTS5").
fts5_api *fts5Interface(const QSqlDatabase &connection)
{
    const QVariant handle = connection.driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    fts5_api *found = nullptr;
    sqlite3_stmt *statement = nullptr;
    sqlite3 *database = *static_cast<sqlite3 *const *>(handle.constData());
    if (sqlite3_prepare_v2(database, "SELECT fts5(?1)", -1, &statement, nullptr) == SQLITE_OK) {
        sqlite3_bind_pointer(statement, 1, static_cast<void *>(&found), "fts5_api_ptr", nullptr);
        sqlite3_step(statement);
    }
    sqlite3_finalize(statement);
    return found;
}

} // namespace sarika
