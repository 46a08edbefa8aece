// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/error.h"
#include "app/store/migrations.h"
#include "app/store/preparedstatements.h"
#include "app/store/sqlite.h"

#include <functional>
#include <map>
#include <memory>
#include <type_traits>

namespace sarika
{

/// One connection to the reader's SQLite file: WAL, synchronous FULL, foreign keys, our search tokenizer.
/// Belongs to the thread that opened it. The photos lie beside the file, in the folder "photos".
class Database final
{
public:
    /// Write makes the file and its folder, and brings an older file up to date (after a copy of it:
    /// "<file>.before-<version>"). Read wants a file that is up to date.
    /// Errors: Storage, DiskFull, ReadOnly, NewerDatabase (the file stays untouched), Busy.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &file, Access access);

    /// As open, with other steps; for tests of the mechanism.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &file, Access access,
                                                                const QList<MigrationStep> &steps);

    ~Database() = default;
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    QString file() const { return m_file; }

    QString photosFolder() const; // absolute

    sqlite3 *connection() const { return m_connection.get(); }

    PreparedStatements &prepared() const { return m_prepared; }

    int version() const; // PRAGMA user_version

    /// Runs one statement that has no values. Errors: as open.
    [[nodiscard]] Result<void> run(const QString &sql);

    /// Runs `act` (returning a Result) in one transaction: committed where it has a value, else rolled back whole.
    /// A transaction inside another joins it.
    template <typename Act> [[nodiscard]] std::invoke_result_t<Act> transact(Act act)
    {
        if (auto begun = begin(); !begun)
            return std::unexpected(begun.error());
        auto result = act();
        if (!result) {
            rollback();
            return result;
        }
        if (auto committed = commit(); !committed)
            return std::unexpected(committed.error());
        return result;
    }

    /// Runs `act` last in the running transaction, in the order of `order`, one for each; at once where none runs.
    [[nodiscard]] Result<void> runLast(qint64 order, std::function<Result<void>()> act);

private:
    Database(QString file, SqliteConnection connection);
    [[nodiscard]] Result<void> prepare(Access access, const QList<MigrationStep> &steps);
    [[nodiscard]] Result<void> migrate(const QList<MigrationStep> &steps);
    [[nodiscard]] Result<void> begin();
    [[nodiscard]] Result<void> commit();
    [[nodiscard]] Result<void> runLastActs();
    void rollback();

    QString m_file;
    SqliteConnection m_connection;
    mutable PreparedStatements m_prepared;                  // a cache: whoever reads uses it too
    std::map<qint64, std::function<Result<void>()>> m_last; // of the running transaction
    int m_depth = 0;                                        // transactions inside transactions
    bool m_failed = false;                                  // one inside the running one
};

} // namespace sarika
