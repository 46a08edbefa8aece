// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/textsteps.h"

#include "app/text/khmer.h"
#include "ui/reading/blocksource.h"

#include <QTextBoundaryFinder>
#include <QTextDocument>

#include <algorithm>

namespace sarika
{

namespace
{

bool isInvisible(QChar unit)
{
    return unit.unicode() == 0x200B;
}

bool isGap(QChar unit)
{
    return unit.isSpace() || isInvisible(unit);
}

int intoTheBlockBeside(const QTextDocument &page, int position, int direction)
{
    return std::clamp(position + direction, 0, page.characterCount() - 1);
}

int wordEnd(const QString &text, int at)
{
    const Span word = wordAt(text, at);
    int end = std::max(word.end, at + 1);
    while (end < text.size() && isGap(text.at(end)))
        ++end;
    return end;
}

int wordStart(const QString &text, int at)
{
    while (at > 0 && isGap(text.at(at - 1)))
        --at;
    return at == 0 ? 0 : std::min(wordAt(text, at - 1).start, at - 1);
}

} // namespace

int letterBeside(const QTextDocument &page, int position, int direction)
{
    const QTextBlock block = page.findBlock(position);
    const QString text = block.text();
    int at = position - block.position();
    const auto ahead = [&] { return direction > 0 ? at : at - 1; };
    while (ahead() >= 0 && ahead() < text.size() && isInvisible(text.at(ahead())))
        at += direction;
    if (ahead() < 0 || ahead() >= text.size())
        return intoTheBlockBeside(page, block.position() + at, direction);
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, text);
    letters.setPosition(at);
    return block.position() + static_cast<int>(direction > 0 ? letters.toNextBoundary() : letters.toPreviousBoundary());
}

int wordBeside(const QTextDocument &page, int position, int direction)
{
    const QTextBlock block = page.findBlock(position);
    const BlockSource *source = BlockSource::of(block);
    if (!source)
        return letterBeside(page, position, direction);
    const int at = source->sourceOffset(position - block.position());
    if (at == (direction > 0 ? source->text().size() : 0))
        return intoTheBlockBeside(page, position, direction);
    const int to = direction > 0 ? wordEnd(source->text(), at) : wordStart(source->text(), at);
    return block.position() + source->shownOffset(to);
}

Span letterAt(const QString &text, int at)
{
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, text);
    letters.setPosition(at);
    const int start = letters.isAtBoundary() ? at : static_cast<int>(letters.toPreviousBoundary());
    letters.setPosition(start);
    const auto end = static_cast<int>(letters.toNextBoundary());
    return {start, end < 0 ? static_cast<int>(text.size()) : end};
}

Span wordAndSpaceAt(const QString &text, int at)
{
    while (at > 0 && isGap(text.at(at)))
        --at;
    const int start = isGap(text.at(at)) ? at : std::min(wordAt(text, at).start, at);
    return {start, wordEnd(text, start)};
}

} // namespace sarika
