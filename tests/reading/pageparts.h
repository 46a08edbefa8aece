// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reading/blocksource.h"

#include <QStringList>
#include <QTextDocument>

namespace sarika
{

/// The first block of a page that is set as `part`; invalid where there is none.
inline QTextBlock blockOf(const QTextDocument &page, Part part, int ordinal = 0)
{
    for (QTextBlock block = page.begin(); block.isValid(); block = block.next()) {
        const BlockSource *source = BlockSource::of(block);
        if (source && source->part() == part && source->ordinal() == ordinal)
            return block;
    }
    return {};
}

/// The publisher's text of every block that is set as `part`, in order.
inline QStringList textsOf(const QTextDocument &page, Part part)
{
    QStringList texts;
    for (QTextBlock block = page.begin(); block.isValid(); block = block.next()) {
        if (const BlockSource *source = BlockSource::of(block); source && source->part() == part)
            texts << source->text();
    }
    return texts;
}

/// What the blocks of a page are, in order; as numbers, so that QCOMPARE can print them.
inline QList<int> partsOf(const QTextDocument &page)
{
    QList<int> parts;
    for (QTextBlock block = page.begin(); block.isValid(); block = block.next()) {
        if (const BlockSource *source = BlockSource::of(block))
            parts << static_cast<int>(source->part());
    }
    return parts;
}

inline QList<int> numbersOf(std::initializer_list<Part> parts)
{
    QList<int> numbers;
    for (const Part part : parts)
        numbers << static_cast<int>(part);
    return numbers;
}

} // namespace sarika
