// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/searchquery.h"

#include "app/text/englishforms.h"
#include "app/text/khmer.h"
#include "app/text/khmerspellings.h"
#include "app/text/searchtokens.h"

using namespace Qt::StringLiterals;

namespace sarika
{

namespace
{

constexpr qsizetype longestQuery = 500; // characters; nobody types more, a paste may
constexpr qsizetype mostPhrases = 32;

// What was typed, cut at spaces and quotation marks.
struct Piece
{
    SearchField field = SearchField::Any;
    QString named; // the field as typed, colon included
    qsizetype start = 0;
    QString text;
    bool quoted = false;
};

bool quotationMark(QChar c)
{
    return QStringView(u"\"\u201c\u201d\u00ab\u00bb").contains(c);
}

bool colon(QChar c)
{
    return c == u':' || c == u'\u17d6' || c == u'\uff1a';
}

class PieceReader final
{
public:
    explicit PieceReader(const QString &typed) : m_typed(typed) {}

    QList<Piece> read();

private:
    QString readWord();
    QString readQuoted();
    void skipSpaces();

    bool atEnd() const { return m_at == m_typed.size(); }

    void readPiece();

    const QString &m_typed;
    qsizetype m_at = 0;
    QList<Piece> m_pieces;
};

QList<Piece> PieceReader::read()
{
    for (skipSpaces(); !atEnd(); skipSpaces())
        readPiece();
    return std::move(m_pieces);
}

void PieceReader::skipSpaces()
{
    while (!atEnd() && m_typed.at(m_at).isSpace())
        ++m_at;
}

// As far as a space or mark; a colon after the name of a field ends it too.
QString PieceReader::readWord()
{
    const qsizetype start = m_at;
    while (!atEnd() && !m_typed.at(m_at).isSpace() && !quotationMark(m_typed.at(m_at))) {
        const QChar c = m_typed.at(m_at++);
        if (colon(c) && fieldNamed(QStringView(m_typed).sliced(start, m_at - 1 - start)) != SearchField::Any)
            break;
    }
    return m_typed.sliced(start, m_at - start);
}

QString PieceReader::readQuoted()
{
    const qsizetype start = ++m_at;
    while (!atEnd() && !quotationMark(m_typed.at(m_at)))
        ++m_at;
    const QString inside = m_typed.sliced(start, m_at - start);
    if (!atEnd())
        ++m_at;
    return inside;
}

void PieceReader::readPiece()
{
    Piece piece{.start = m_at};
    if (!quotationMark(m_typed.at(m_at))) {
        piece.text = readWord();
        if (!piece.text.isEmpty() && colon(piece.text.back()))
            piece.field = fieldNamed(QStringView(piece.text).chopped(1));
        if (piece.field == SearchField::Any)
            return m_pieces.append(piece);
        piece.named = std::exchange(piece.text, QString());
        if (standsAlone(piece.field))
            return m_pieces.append(piece);
        skipSpaces();
    }
    if (!atEnd()) {
        piece.quoted = quotationMark(m_typed.at(m_at));
        piece.text = piece.quoted ? readQuoted() : readWord();
    }
    m_pieces.append(piece);
}

SearchPhrase phraseOf(const Piece &piece)
{
    SearchPhrase phrase{.field = piece.field, .typed = piece.text.trimmed()};
    for (const SearchToken &token : searchTokens(piece.text)) {
        if (!token.key.startsWith(factMark))
            phrase.keys << token.key;
    }
    if (!piece.quoted && phrase.keys.size() == 1)
        phrase.forms = englishForms(phrase.keys.first());
    phrase.spellings = khmerSpellings(phrase.keys);
    return phrase;
}

// Whether the piece says what narrows the search; where its value makes no sense it is text.
bool narrow(SearchQuery &query, const Piece &piece)
{
    const std::optional<QDateTime> date = typedDate(piece.text);
    const bool dated = piece.field == SearchField::Before || piece.field == SearchField::After;
    if (piece.text.isEmpty() && (dated || piece.field == SearchField::Language || piece.field == SearchField::Source))
        return true; // not yet typed
    if (dated && date)
        (piece.field == SearchField::Before ? query.until : query.from) = *date;
    else if (piece.field == SearchField::Language && !typedLanguage(piece.text).isEmpty())
        query.language = typedLanguage(piece.text);
    else if (piece.field == SearchField::Source)
        query.sources << searchKey(piece.text.simplified());
    else if (piece.field == SearchField::Favourites)
        query.favouritesOnly = true;
    else if (piece.field == SearchField::Relevance)
        query.byRelevance = true;
    else
        return false;
    return true;
}

} // namespace

bool SearchQuery::empty() const
{
    return phrases.isEmpty() && sources.isEmpty() && language.isEmpty() && !from.isValid() && !until.isValid() &&
           !favouritesOnly;
}

SearchQuery searchQuery(const QString &typed)
{
    // Half a surrogate pair would swallow the quotation mark after it; this way it becomes a mark without meaning.
    const QString whole = QString::fromUtf8(typed.left(longestQuery).toUtf8());
    SearchQuery query;
    const QList<Piece> pieces = PieceReader(whole).read();
    for (Piece piece : pieces) {
        if (narrow(query, piece))
            continue;
        if (piece.field > SearchField::Credit) {
            piece.text.prepend(piece.named + u' ');
            piece.field = SearchField::Any;
        }
        const SearchPhrase phrase = phraseOf(piece);
        if (!phrase.keys.isEmpty() && query.phrases.size() < mostPhrases)
            query.phrases << phrase;
    }
    const bool open = !whole.isEmpty() && !whole.back().isSpace() && !quotationMark(whole.back());
    if (open && !query.phrases.isEmpty() && phraseOf(pieces.last()).keys == query.phrases.last().keys)
        query.phrases.last().unfinished = true;
    return query;
}

QList<SearchField> fieldsIn(const QString &typed)
{
    QList<SearchField> fields;
    for (const Piece &piece : PieceReader(typed).read())
        fields << piece.field;
    fields.removeAll(SearchField::Any);
    return fields;
}

QString withoutField(const QString &typed, SearchField field)
{
    QString rest = typed;
    const QList<Piece> pieces = PieceReader(typed).read();
    for (auto piece = pieces.rbegin(); piece != pieces.rend(); ++piece) {
        if (piece->field == field)
            rest.remove(piece->start, piece->named.size());
    }
    return rest.simplified();
}

} // namespace sarika
