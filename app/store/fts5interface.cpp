// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/fts5interface.h"

#include <sqlite3.h>

namespace sarika
{

// FTS5 hands its interface out through a SELECT with a bound pointer (SQLite documentation, "Extending FTS5").
fts5_api *fts5Interface(sqlite3 *connection)
{
    fts5_api *found = nullptr;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(connection, "SELECT fts5(?1)", -1, &statement, nullptr) == SQLITE_OK) {
        sqlite3_bind_pointer(statement, 1, static_cast<void *>(&found), "fts5_api_ptr", nullptr);
        sqlite3_step(statement);
    }
    sqlite3_finalize(statement);
    return found;
}

} // namespace sarika
