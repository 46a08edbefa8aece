// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/codecolours.h"

#include "ui/reading/blocksource.h"

#include <QElapsedTimer>
#include <QTextDocument>
#include <QTextLayout>

namespace sarika
{

namespace
{

constexpr qint64 sliceMs = 8;
constexpr qsizetype longestCode = 60'000; // letters, a thousand lines; longer than in any story, it stays plain

} // namespace

void CodeColours::colour(QTextDocument &page, Shade shade)
{
    for (std::optional<int> at = 0; at;)
        at = colourSome(page, *at, shade);
}

std::optional<int> CodeColours::colourSome(QTextDocument &page, int from, Shade shade)
{
    QElapsedTimer timer;
    timer.start();
    for (QTextBlock block = page.findBlock(from); block.isValid(); block = block.next()) {
        const BlockSource *source = BlockSource::of(block);
        if (!source || source->part() != Part::Code || source->text().size() > longestCode)
            continue;
        if (timer.elapsed() >= sliceMs)
            return block.position();
        if (!m_painter) {
            const Result<ReadingModule *> module = readingModule();
            if (!module)
                return std::nullopt; // it can be read as it is
            m_painter = (*module)->makeCodePainter();
            return block.position(); // takes a slice of its own
        }
        colourBlock(page, block, shade);
    }
    return std::nullopt;
}

void CodeColours::colourBlock(QTextDocument &page, const QTextBlock &block, Shade shade) const
{
    const QString hint = block.blockFormat().stringProperty(CodeLanguageProperty);
    const auto ranges = m_painter->rangesOf(BlockSource::of(block)->text(), hint, shade);
    if (ranges.isEmpty())
        return;
    block.layout()->setFormats(ranges);
    page.markContentsDirty(block.position(), block.length());
}

} // namespace sarika
