// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/opening.h"

namespace sarika
{

Result<std::unique_ptr<Database>> openToRead(const Paths &paths)
{
    if (auto database = Database::open(paths.database(), Access::Read);
        database || database.error().kind == Error::Kind::NewerDatabase)
        return database;
    if (auto made = Database::open(paths.database(), Access::Write); !made)
        return made;
    return Database::open(paths.database(), Access::Read);
}

} // namespace sarika
