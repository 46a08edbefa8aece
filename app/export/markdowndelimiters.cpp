// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/markdownpiece.h"

namespace sarika
{

namespace
{

using Is = MarkdownPiece::Is;
using Pieces = MarkdownPieces;

bool isSign(QChar c)
{
    return c.isPunct() || c.isSymbol();
}

// What stands at the edge of a piece for the rules on delimiters; a space beyond the line's ends.
QChar edgeOf(const Pieces &pieces, qsizetype at, bool first)
{
    if (at < 0 || at >= pieces.size())
        return u' ';
    const MarkdownPiece &piece = pieces.at(at);
    const bool plain = piece.is == Is::Text && !piece.marks.testFlag(TextMark::Code);
    return !plain ? QChar(u'`') : first ? piece.text.front() : piece.text.back();
}

TextMarks emphasesAt(const Pieces &pieces, qsizetype at, const QString &link)
{
    if (at < 0 || at >= pieces.size() || pieces.at(at).link != link)
        return {};
    return pieces.at(at).marks & emphases;
}

// How many letters at an end of a piece cannot stand inside the emphasis that begins or ends there: spaces never,
// signs where a letter stands right outside of it.
qsizetype outside(const QString &text, QChar beyond, bool atStart)
{
    const auto at = [&](qsizetype index) { return text.at(atStart ? index : text.size() - 1 - index); };
    qsizetype count = 0;
    while (count < text.size() && at(count).isSpace())
        ++count;
    if (count > 0 || beyond.isSpace() || isSign(beyond))
        return count;
    while (count < text.size() && (isSign(at(count)) || at(count).isSpace()))
        ++count;
    return count;
}

void cutOff(Pieces &pieces, qsizetype at, qsizetype count, bool atStart, TextMarks marks)
{
    MarkdownPiece &piece = pieces[at];
    if (count == piece.text.size()) {
        piece.marks = marks;
        return;
    }
    MarkdownPiece rest = piece;
    rest.marks = marks;
    rest.text = atStart ? piece.text.first(count) : piece.text.last(count);
    piece.text = atStart ? piece.text.sliced(count) : piece.text.chopped(count);
    pieces.insert(atStart ? at : at + 1, rest);
}

// What stands right beyond an end of a piece. The brackets of a link are signs.
QChar beyond(const Pieces &pieces, qsizetype at, bool atStart)
{
    const qsizetype beside = atStart ? at - 1 : at + 1;
    const bool inside = beside >= 0 && beside < pieces.size();
    if (pieces.at(at).link != (inside ? pieces.at(beside).link : QString()))
        return u'[';
    return edgeOf(pieces, beside, !atStart);
}

void moveDelimiter(Pieces &pieces, qsizetype at, bool atStart)
{
    MarkdownPiece &piece = pieces[at];
    const TextMarks shared = piece.marks & emphasesAt(pieces, atStart ? at - 1 : at + 1, piece.link);
    if (piece.is != Is::Text || (piece.marks & emphases) == shared)
        return;
    const QChar neighbour = beyond(pieces, at, atStart);
    if (!piece.marks.testFlag(TextMark::Code)) {
        if (const qsizetype hindering = outside(piece.text, neighbour, atStart))
            cutOff(pieces, at, hindering, atStart, shared);
    } else if (!neighbour.isSpace() && !isSign(neighbour)) {
        piece.marks = shared | TextMark::Code;
    }
}

Pieces joined(const Pieces &pieces)
{
    Pieces made;
    for (const MarkdownPiece &piece : pieces) {
        const bool same = !made.isEmpty() && made.last().is == Is::Text && piece.is == Is::Text &&
                          made.last().marks == piece.marks && made.last().link == piece.link;
        if (same)
            made.last().text += piece.text;
        else
            made << piece;
    }
    return made;
}

} // namespace

MarkdownPieces withSeenDelimiters(MarkdownPieces pieces)
{
    pieces = joined(pieces);
    for (qsizetype left = pieces.size(); left > 0; --left) // a cut adds a piece in front of the rest
        moveDelimiter(pieces, pieces.size() - left, true);
    for (qsizetype at = pieces.size() - 1; at >= 0; --at)
        moveDelimiter(pieces, at, false);
    return joined(pieces);
}

} // namespace sarika
