// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/syllabletokenizer.h"

#include "app/store/fts5interface.h"
#include "app/text/searchtokens.h"

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

} // namespace

Result<void> registerSyllableTokenizer(const QSqlDatabase &connection)
{
    fts5_api *api = fts5Interface(connection);
    fts5_tokenizer tokenizer{create, remove, tokenize};
    if (!api || api->xCreateTokenizer(api, "khsyl", nullptr, &tokenizer, nullptr) != SQLITE_OK)
        return failure(Error::Kind::Storage, u"store: register tokenizer: FTS5 is missing"_s);
    return {};
}

} // namespace sarika
