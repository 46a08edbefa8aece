// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/markdownescape.h"
#include "app/export/markdownline.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace sarika
{

namespace
{

using Is = MarkdownPiece::Is;

QString delimiter(TextMark mark)
{
    return mark == TextMark::Strong ? u"**"_s : mark == TextMark::Emphasis ? u"*"_s : u"~~"_s;
}

/// Writes the pieces of one line: links outermost, then the emphasis that goes farthest.
class LineWriter final
{
public:
    explicit LineWriter(const MarkdownPieces &pieces) : m_pieces(pieces) {}

    QString write()
    {
        for (qsizetype at = 0; at < m_pieces.size(); ++at) {
            const MarkdownPiece &piece = m_pieces.at(at);
            if (piece.link != m_link)
                changeLink(piece.link);
            m_passed &= piece.marks;
            if (closeDown(piece.marks)) // what ends and begins between two letters is not told apart
                m_passed |= piece.marks & emphases;
            openUp(at);
            writeText(piece);
        }
        changeLink({});
        return escapedStart(m_out);
    }

private:
    void changeLink(const QString &link)
    {
        closeDown({});
        if (!m_link.isEmpty())
            m_out += u"](<%1>)"_s.arg(markdownAddress(m_link));
        if (!link.isEmpty())
            beginBracket(u"["_s);
        m_link = link;
    }

    // "!" before a bracket would make a photo of it.
    void beginBracket(const QString &bracket)
    {
        if (m_out.endsWith(u'!'))
            m_out.insert(m_out.size() - 1, u'\\');
        m_out += bracket;
    }

    bool closeDown(TextMarks kept)
    {
        const qsizetype before = m_open.size();
        while (std::ranges::any_of(m_open, [&](TextMark mark) { return !kept.testFlag(mark); }))
            m_out += delimiter(m_open.takeLast());
        return m_open.size() < before;
    }

    void openUp(qsizetype at)
    {
        const auto extent = [&](TextMark mark) {
            qsizetype end = at;
            while (end < m_pieces.size() && m_pieces.at(end).marks.testFlag(mark) &&
                   m_pieces.at(end).link == m_pieces.at(at).link)
                ++end;
            return end;
        };
        std::array order{TextMark::Struck, TextMark::Strong, TextMark::Emphasis};
        std::ranges::stable_sort(order, std::greater(), extent);
        for (const TextMark mark : order) {
            if (m_pieces.at(at).marks.testFlag(mark) && !m_passed.testFlag(mark) && !m_open.contains(mark)) {
                m_out += delimiter(mark);
                m_open << mark;
            }
        }
    }

    void writeText(const MarkdownPiece &piece)
    {
        const QChar before = m_out.isEmpty() ? QChar(u' ') : m_out.back();
        if (piece.is == Is::Written)
            return beginBracket(piece.text);
        if (piece.marks.testFlag(TextMark::Code))
            m_out += codeSpan(piece.text);
        else if (piece.marks || !piece.link.isEmpty()) // a link holds none
            m_out += escapedSigns(piece.text, before);
        else if (before == u']' && piece.text.startsWith(u':')) // “[^1]:” would be the note itself
            m_out += u'\\' + escapedWithAddresses(piece.text, before);
        else
            m_out += escapedWithAddresses(piece.text, before);
    }

    const MarkdownPieces &m_pieces;
    QList<TextMark> m_open;
    TextMarks m_passed; // left out, up to where they end
    QString m_link;
    QString m_out;
};

} // namespace

QString writtenLine(const MarkdownPieces &pieces)
{
    return LineWriter(pieces).write();
}

} // namespace sarika
