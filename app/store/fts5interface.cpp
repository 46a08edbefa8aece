// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/fts5interface.h"

#include "app/store/sqlite.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace sarika
{

// FTS5 hands its interface out through a SELECT with a bound pointer (SQLite documentation, "Extending FTS5").
fts5_api *fts5Interface(sqlite3 *connection)
{
    fts5_api *found = nullptr;
    if (const SqliteStatement statement = prepareSqlite(connection, u"SELECT fts5(?1)"_s)) {
        sqlite3_bind_pointer(statement.get(), 1, static_cast<void *>(&found), "fts5_api_ptr", nullptr);
        sqlite3_step(statement.get());
    }
    return found;
}

} // namespace sarika
