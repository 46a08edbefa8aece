// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/markdownline.h"

#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace sarika
{

using Is = MarkdownPiece::Is;

void MarkdownLine::add(const QString &text, TextMarks marks, const QString &link)
{
    static const QRegularExpression gaps(u"[ \\t\\r\\n\\f]+"_s);
    QString folded = text;
    folded.replace(gaps, u" "_s);
    const bool begins = m_pieces.isEmpty() || m_pieces.last().is == Is::Break;
    const bool spaced = begins || (m_pieces.last().is == Is::Text && m_pieces.last().text.endsWith(u' '));
    if (spaced && folded.startsWith(u' '))
        folded.removeFirst();
    if (!folded.isEmpty())
        m_pieces << MarkdownPiece{Is::Text, folded, marks, link};
}

void MarkdownLine::addWritten(const QString &markdown, const QString &link)
{
    m_pieces << MarkdownPiece{Is::Written, markdown, {}, link};
}

void MarkdownLine::addBreak()
{
    endWithoutSpace();
    m_pieces << MarkdownPiece{.is = Is::Break, .text = {}};
}

void MarkdownLine::endWithoutSpace()
{
    while (!m_pieces.isEmpty() && m_pieces.last().text.endsWith(u' ')) {
        m_pieces.last().text.chop(1);
        if (m_pieces.last().text.isEmpty())
            m_pieces.removeLast();
    }
}

QStringList MarkdownLine::takeLines()
{
    endWithoutSpace();
    QStringList lines{QString()};
    MarkdownPieces line;
    for (const MarkdownPiece &piece : std::exchange(m_pieces, {})) {
        if (piece.is != Is::Break) {
            line << piece;
            continue;
        }
        lines.last() = writtenLine(withSeenDelimiters(std::exchange(line, {})));
        lines << QString();
    }
    lines.last() = writtenLine(withSeenDelimiters(line));
    return lines;
}

QString MarkdownLine::take()
{
    QString text;
    QString gap;
    for (const QString &line : takeLines()) {
        if (!line.isEmpty())
            text += (text.isEmpty() ? QString() : gap) + line;
        gap = line.isEmpty() ? u"\n\n"_s : u"\\\n"_s;
    }
    return text;
}

QString MarkdownLine::takeHeading()
{
    static const QRegularExpression closing(u"(^|\\s)(#+)$"_s); // would be taken for the heading's own
    QStringList lines = takeLines();
    lines.removeAll(QString());
    return lines.join(u' ').replace(closing, u"\\1\\\\2"_s);
}

QString markdownOf(const QString &text)
{
    MarkdownLine line;
    line.add(text);
    return line.take();
}

QString markdownHeading(const QString &text)
{
    MarkdownLine line;
    line.add(text);
    return line.takeHeading();
}

QString markdownAddress(QString address)
{
    for (const QChar sign : u"<>\\\n"_s)
        address.replace(sign, QString::fromLatin1(QUrl::toPercentEncoding(sign)));
    return address;
}

} // namespace sarika
