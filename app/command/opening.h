// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/paths.h"
#include "app/store/database.h"

namespace sarika
{

/// The database, to read; made or brought up to date first where it is missing or old. Errors: as Database::open.
[[nodiscard]] Result<std::unique_ptr<Database>> openToRead(const Paths &paths);

} // namespace sarika
