// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/error.h"

class QSqlDatabase;

namespace sarika
{

/// Makes FTS5 tables of this connection know "tokenize = 'khsyl'": the tokens of searchtokens.h. Call it before any
/// statement touches such a table. Errors: Storage.
[[nodiscard]] Result<void> registerSyllableTokenizer(const QSqlDatabase &connection);

} // namespace sarika
