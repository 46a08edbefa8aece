// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/syllabletokenizer.h"

#include "app/store/fts5interface.h"
#include "app/text/searchtokens.h"

#include <QVarLengthArray>

#include <sqlite3.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sarika
{

namespace
{

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

bool asciiWordPart(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

// A piece without letters beyond ASCII is one word; nearly all of a paper in English is.
int tellAsciiWord(const char *word, int start, int length, void *context, TokenCallback tell)
{
    QVarLengthArray<char, 64> key(length);
    std::transform(word, word + length, key.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
    return tell(context, 0, key.constData(), length, start, start + length);
}

int tellPiece(const char *utf8, int from, int length, void *context, TokenCallback tell)
{
    constexpr int mark = 3; // bytes of a byte order mark: Qt would take the first away unseen
    for (; QByteArrayView(utf8, length).startsWith("\xef\xbb\xbf"); utf8 += mark, from += mark)
        length -= mark;
    const QString text = QString::fromUtf8(utf8, length);
    qsizetype unit = 0;
    int byte = from;
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

int tokenize(Fts5Tokenizer *, void *context, int, const char *utf8, int length, TokenCallback tell)
{
    return tellTokens({utf8, length}, context, tell);
}

} // namespace

// ASCII that is neither letter nor digit parts tokens whatever stands beside it, so each piece between is read alone.
int tellTokens(QByteArrayView utf8, void *context, TokenCallback tell)
{
    const auto size = static_cast<int>(utf8.size());
    for (int at = 0; at < size;) {
        const int start = at;
        bool ascii = true;
        for (; at < size && (asciiWordPart(utf8[at]) || static_cast<uchar>(utf8[at]) >= 0x80); ++at)
            ascii = ascii && static_cast<uchar>(utf8[at]) < 0x80;
        const char *piece = utf8.data() + start;
        const int code = at == start ? SQLITE_OK
                         : ascii     ? tellAsciiWord(piece, start, at - start, context, tell)
                                     : tellPiece(piece, start, at - start, context, tell);
        if (code != SQLITE_OK)
            return code;
        at = at == start ? at + 1 : at;
    }
    return SQLITE_OK;
}

Result<void> registerSyllableTokenizer(sqlite3 *connection)
{
    fts5_api *api = fts5Interface(connection);
    fts5_tokenizer tokenizer{create, remove, tokenize};
    if (!api || api->xCreateTokenizer(api, "khsyl", nullptr, &tokenizer, nullptr) != SQLITE_OK)
        return failure(Error::Kind::Storage, u"store: register tokenizer: FTS5 is missing"_s);
    return {};
}

} // namespace sarika
