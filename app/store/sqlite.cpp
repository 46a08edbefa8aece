// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/sqlite.h"

#include <QFileInfo>
#include <QUrl>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace sarika
{

namespace
{

constexpr int waitForOthers = 5000; // ms

// What a running statement needs in small pieces is taken from here: a bigger store spares the allocator.
constexpr int pieceSize = 1200; // bytes, SQLite's own choice
constexpr int pieces = 200;     // of a connection that writes

// SQLite counts what it holds under a lock that every thread of the program shares; nobody asks for the count.
void countNoMemory()
{
    static const int set = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0); // only before the first connection
    Q_UNUSED(set)
}

// Reading a WAL file needs room beside it for what readers share. In a folder that nobody may write to (a disk mounted
// for reading) there is none; with no journal left the file is whole, and "immutable" asks for nothing beside it:
// https://www.sqlite.org/wal.html#read_only_databases
bool readsAlone(const QString &file, Access access)
{
    return access == Access::Read && QFileInfo(file + u"-wal"_s).size() == 0 && !folderIsWritable(file);
}

QByteArray immutable(const QString &file)
{
    return "file:" + QUrl::toPercentEncoding(file, "/") + "?immutable=1";
}

Error::Kind kindOf(int code)
{
    switch (code & 0xff) { // the primary code
    case SQLITE_FULL:
        return Error::Kind::DiskFull;
    case SQLITE_READONLY:
        return Error::Kind::ReadOnly;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Error::Kind::Busy;
    default:
        return Error::Kind::Storage;
    }
}

} // namespace

void SqliteCloser::operator()(sqlite3 *connection) const
{
    sqlite3_close_v2(connection);
}

void SqliteCloser::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

Result<SqliteConnection> openSqlite(const QString &file, Access access)
{
    countNoMemory();
    const bool alone = readsAlone(file, access);
    const int flags = (access == Access::Read ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE) |
                      SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE | (alone ? SQLITE_OPEN_URI : 0);
    sqlite3 *handle = nullptr;
    const int code = sqlite3_open_v2(alone ? immutable(file) : file.toUtf8(), &handle, flags, nullptr);
    SqliteConnection connection(handle);
    if (code != SQLITE_OK)
        return std::unexpected(storeError(handle, u"open "_s + file));
    sqlite3_busy_timeout(handle, waitForOthers);
    if (access == Access::Write)
        sqlite3_db_config(handle, SQLITE_DBCONFIG_LOOKASIDE, nullptr, pieceSize, pieces);
    return connection;
}

SqliteStatement prepareSqlite(sqlite3 *connection, const QString &sql)
{
    const QByteArray text = sql.toUtf8();
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v3(connection, text.constData(), int(text.size()) + 1, SQLITE_PREPARE_PERSISTENT, &statement,
                       nullptr);
    return SqliteStatement(statement);
}

Error storeError(sqlite3 *connection, const QString &act)
{
    const int code = sqlite3_extended_errcode(connection);
    const QString words = QString::fromUtf8(sqlite3_errmsg(connection));
    return {kindOf(code), u"store: %1: %2 (%3)"_s.arg(act, words).arg(code)};
}

bool folderIsWritable(const QString &file)
{
    return QFileInfo(QFileInfo(file).absolutePath()).isWritable();
}

} // namespace sarika
