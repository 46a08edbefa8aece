// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/textpieces.h"

#include "app/text/sentences.h"
#include "ui/reading/blocksource.h"
#include "ui/reading/textsteps.h"

#include <QTextLayout>

#include <algorithm>

namespace sarika
{

namespace
{

// Between two of the places where pieces begin; the first one begins with the text, the last one ends with it.
Span between(const QList<int> &starts, int offset, int size)
{
    Span piece{0, size};
    for (const int start : starts) {
        if (start <= offset)
            piece.start = std::max(piece.start, start);
        else
            piece.end = std::min(piece.end, start);
    }
    return piece;
}

QList<int> sentenceStarts(const QString &text)
{
    QList<int> starts;
    for (const Sentence &sentence : sentencesOf(text))
        starts << static_cast<int>(sentence.start);
    return starts.sliced(std::min<qsizetype>(1, starts.size()));
}

QList<int> lineStarts(const QTextBlock &block, const BlockSource &source)
{
    QList<int> starts;
    const QTextLayout &layout = *block.layout();
    for (int line = 1; line < layout.lineCount(); ++line)
        starts << source.sourceOffset(layout.lineAt(line).textStart());
    return starts;
}

} // namespace

Span pieceAt(const QTextBlock &block, QAccessible::TextBoundaryType kind, int offset)
{
    const BlockSource *source = BlockSource::of(block);
    if (!source || source->text().isEmpty())
        return {};
    const QString &text = source->text();
    const int size = static_cast<int>(text.size());
    offset = std::clamp(offset, 0, size - 1);
    switch (kind) {
    case QAccessible::CharBoundary:
        return letterAt(text, offset);
    case QAccessible::WordBoundary:
        return wordAndSpaceAt(text, offset);
    case QAccessible::SentenceBoundary:
        return between(sentenceStarts(text), offset, size);
    case QAccessible::LineBoundary:
        return between(lineStarts(block, *source), offset, size);
    default:
        return {0, size};
    }
}

} // namespace sarika
