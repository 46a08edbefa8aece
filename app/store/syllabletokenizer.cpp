// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/syllabletokenizer.h"

#include "app/store/searchtokens.h"

#include <QSqlDatabase>
#include <QSqlDriver>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace sarika
{

namespace
{

using TokenCallback = int (*)(void *context, int flags, const char *token, int length, int start, int end);

int create(void *, const char **, int, Fts5Tokenizer **made)
{
    static int nothing = 0; // we keep no state, but null would mean failure
    *made = reinterpret_cast<Fts5Tokenizer *>(&nothing);
    return SQLITE_OK;
}

void remove(Fts5Tokenizer *) {}

// Bytes that the UTF-16 units from `from` to `to` take in UTF-8. Halves of a pair are never split by a token.
int utf8Length(QStringView text, qsizetype from, qsizetype to)
{
    int bytes = 0;
    for (qsizetype i = from; i < to; ++i) {
        const char16_t unit = text.at(i).unicode();
        bytes += unit < 0x80 ? 1 : unit < 0x800 || text.at(i).isSurrogate() ? 2 : 3;
    }
    return bytes;
}

int tokenize(Fts5Tokenizer *, void *context, int, const char *utf8, int length, TokenCallback tell)
{
    const QString text = QString::fromUtf8(utf8, length);
    qsizetype unit = 0;
    int byte = 0;
    TokenReader reader(text);
    while (const auto token = reader.next()) {
        const int start = byte + utf8Length(text, unit, token->start);
        const int end = start + utf8Length(text, token->start, token->end);
        const QByteArray key = token->key.toUtf8();
        if (const int code = tell(context, 0, key.constData(), static_cast<int>(key.size()), start, end))
            return code;
        unit = token->end;
        byte = end;
    }
    return SQLITE_OK;
}

// FTS5 hands its interface out through a SELECT with a bound pointer (SQLite documentation, "Extending FTS5").
fts5_api *interfaceOf(sqlite3 *connection)
{
    fts5_api *found = nullptr;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(connection, "SELECT fts5(?1)", -1, &statement, nullptr) == SQLITE_OK) {
        sqlite3_bind_pointer(statement, 1, static_cast<void *>(&found), "fts5_api_ptr", nullptr);
        sqlite3_step(statement);
    }
    sqlite3_finalize(statement);
    return found;
}

} // namespace

Result<void> registerSyllableTokenizer(const QSqlDatabase &connection)
{
    const QVariant handle = connection.driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return failure(Error::Kind::Storage, u"store: register tokenizer: no SQLite handle"_s);
    fts5_api *api = interfaceOf(*static_cast<sqlite3 *const *>(handle.constData()));
    fts5_tokenizer tokenizer{create, remove, tokenize};
    if (!api || api->xCreateTokenizer(api, "khsyl", nullptr, &tokenizer, nullptr) != SQLITE_OK)
        return failure(Error::Kind::Storage, u"store: register tokenizer: FTS5 is missing"_s);
    return {};
}

} // namespace sarika
