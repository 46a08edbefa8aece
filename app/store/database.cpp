// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/database.h"

#include "app/store/searchrank.h"
#include "app/store/statement.h"
#include "app/store/syllabletokenizer.h"

#include <QDir>
#include <QFileInfo>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace sarika
{

namespace
{

Result<void> makeFolderOf(const QString &file)
{
    const QString folder = QFileInfo(file).absolutePath();
    if (QDir().mkpath(folder))
        return {};
    return failure(Error::Kind::Storage, u"store: make folder %1: refused"_s.arg(folder));
}

// SQLite cannot tell a folder that must not be written, where its journal would lie, from a file that is not there.
Error inFolder(Error error, const QString &file)
{
    if (error.kind == Error::Kind::Storage && !folderIsWritable(file))
        error.kind = Error::Kind::ReadOnly;
    return error;
}

Error newer(const QString &file, int version, qsizetype known)
{
    return {Error::Kind::NewerDatabase, u"store: open %1: version %2, we know %3"_s.arg(file).arg(version).arg(known)};
}

} // namespace

Result<std::unique_ptr<Database>> Database::open(const QString &file, Access access)
{
    return open(file, access, migrationSteps());
}

Result<std::unique_ptr<Database>> Database::open(const QString &file, Access access, const QList<MigrationStep> &steps)
{
    // A look without the right to write first: a newer file must stay untouched, down to its journal.
    if (access == Access::Write && QFileInfo(file).size() > 0) {
        auto peek = openSqlite(file, Access::Read);
        if (!peek)
            return std::unexpected(peek.error());
        const Database looked(file, std::move(*peek));
        if (looked.version() > steps.size())
            return std::unexpected(newer(file, looked.version(), steps.size()));
    }
    if (access == Access::Write) {
        if (auto made = makeFolderOf(file); !made)
            return std::unexpected(made.error());
    }
    auto connection = openSqlite(file, access);
    if (!connection)
        return std::unexpected(connection.error());
    std::unique_ptr<Database> database(new Database(file, std::move(*connection)));
    if (auto prepared = database->prepare(access, steps); !prepared)
        return std::unexpected(inFolder(prepared.error(), file));
    return database;
}

Database::Database(QString file, SqliteConnection connection)
    : m_file(std::move(file)), m_connection(std::move(connection))
{}

QString Database::photosFolder() const
{
    return QFileInfo(m_file).absolutePath() + u"/photos"_s;
}

int Database::version() const
{
    Statement version(*this, u"PRAGMA user_version"_s);
    return version.next() ? version.number(0) : -1;
}

Result<void> Database::run(const QString &sql)
{
    return Statement(*this, sql).run();
}

Result<void> Database::prepare(Access access, const QList<MigrationStep> &steps)
{
    if (auto registered = registerSyllableTokenizer(connection()); !registered)
        return registered;
    if (auto registered = registerSearchRank(connection()); !registered)
        return registered;
    QStringList pragmas{u"PRAGMA foreign_keys = ON"_s};
    if (access == Access::Write) {
        // Only a file without tables takes auto_vacuum; it must come before WAL.
        pragmas << u"PRAGMA auto_vacuum = INCREMENTAL"_s << u"PRAGMA journal_mode = WAL"_s
                << u"PRAGMA synchronous = FULL"_s << u"PRAGMA journal_size_limit = 33554432"_s
                << u"PRAGMA wal_autocheckpoint = 8000"_s // pages: what a sync writes again and again is copied once
                << u"PRAGMA cache_size = -8000"_s        // KiB: a sync touches many indexes
                << u"PRAGMA temp_store = MEMORY"_s;      // what undoes one statement: in a file it doubles its cost
    }
    for (const QString &pragma : std::as_const(pragmas)) {
        if (auto set = run(pragma); !set)
            return set;
    }
    if (access == Access::Write)
        return migrate(steps);
    const int found = version();
    if (found > steps.size())
        return std::unexpected(newer(m_file, found, steps.size()));
    if (found != steps.size())
        return failure(Error::Kind::Storage, u"store: open %1: version %2 is not up to date"_s.arg(m_file).arg(found));
    return {};
}

Result<void> Database::migrate(const QList<MigrationStep> &steps)
{
    const int before = version();
    if (before < 0)
        return failure(Error::Kind::Storage, u"store: open %1: not a database"_s.arg(m_file));
    if (before > 0 && before < steps.size()) {
        const QString copy = u"%1.before-%2"_s.arg(m_file).arg(before);
        QFile::remove(copy);
        if (auto copied = Statement(*this, u"VACUUM INTO ?"_s).bind(copy).run(); !copied)
            return copied;
    }
    for (qsizetype step = before; step < steps.size(); ++step) {
        auto done = transact([&]() -> Result<void> {
            if (version() != step) // another Sarika was faster
                return {};
            for (const QString &statement : steps.at(step)) {
                if (auto ran = run(statement); !ran)
                    return ran;
            }
            return run(u"PRAGMA user_version = %1"_s.arg(step + 1));
        });
        if (!done)
            return done;
    }
    return {};
}

Result<void> Database::runLast(qint64 order, std::function<Result<void>()> act)
{
    if (m_depth == 0)
        return act();
    m_last[order] = std::move(act);
    return {};
}

Result<void> Database::runLastActs()
{
    for (const auto &[order, act] : std::exchange(m_last, {})) {
        if (auto ran = act(); !ran)
            return ran;
    }
    return {};
}

Result<void> Database::begin()
{
    if (m_depth == 0) {
        m_failed = false;
        m_last.clear();
        if (auto begun = run(u"BEGIN IMMEDIATE"_s); !begun)
            return begun;
    }
    ++m_depth;
    return {};
}

Result<void> Database::commit()
{
    if (--m_depth > 0)
        return {};
    if (m_failed) { // an inner act failed and the outer one did not mind: all or nothing all the same
        (void)run(u"ROLLBACK"_s);
        return failure(Error::Kind::Storage, u"store: commit: a part of it failed"_s);
    }
    auto committed = runLastActs();
    if (committed)
        committed = run(u"COMMIT"_s);
    if (!committed)
        (void)run(u"ROLLBACK"_s);
    return committed;
}

void Database::rollback()
{
    m_failed = true;
    // A full disk may have ended the transaction already; then there is nothing to roll back.
    if (--m_depth == 0)
        sqlite3_exec(connection(), "ROLLBACK", nullptr, nullptr, nullptr);
}

} // namespace sarika
