// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct fts5_api;
struct sqlite3;

namespace sarika
{

/// SQLite's full-text engine on this connection, to be taught tokenizers and functions; null where it is missing.
fts5_api *fts5Interface(sqlite3 *connection);

} // namespace sarika
