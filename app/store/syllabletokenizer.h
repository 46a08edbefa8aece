// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/error.h"

#include <QByteArrayView>

struct sqlite3;

namespace sarika
{

/// Makes FTS5 tables of this connection know "tokenize = 'khsyl'": the tokens of searchtokens.h. Call it before any
/// statement touches such a table. Errors: Storage.
[[nodiscard]] Result<void> registerSyllableTokenizer(sqlite3 *connection);

/// As FTS5 wants it: a token, and the bytes of the text it stands for; anything but 0 ends the telling.
using TokenCallback = int (*)(void *context, int flags, const char *token, int length, int start, int end);

/// Tells the tokens of a text in UTF-8; returns what ended it, else 0.
int tellTokens(QByteArrayView utf8, void *context, TokenCallback tell);

} // namespace sarika
