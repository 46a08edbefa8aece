// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/sqlite.h"

#include <QString>

#include <unordered_map>

namespace sarika
{

/// The statements of one connection between their uses: preparing costs more than running most of them.
class PreparedStatements final
{
    using Free = std::unordered_map<QString, SqliteStatement>;

public:
    using Taken = Free::node_type; // its key is the SQL; its mapped statement null where it could not be prepared

    Taken take(sqlite3 *connection, const QString &sql);

    /// Reset and emptied, so that it pins and holds nothing; only so many are kept.
    void giveBack(Taken taken);

    void clear() { m_free.clear(); }

private:
    Free m_free;
};

} // namespace sarika
