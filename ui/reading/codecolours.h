// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reading/readingmodule.h"

#include <memory>
#include <optional>

class QTextBlock;
class QTextDocument;

namespace sarika
{

/// Colours the code blocks of a page. What knows them is loaded at the first block that needs it.
class CodeColours final
{
public:
    /// Colours only: no height changes, nothing jumps.
    void colour(QTextDocument &page, Shade shade);

    /// The same in slices of a few ms, so that the screen goes on moving: begins at a position of the page and says
    /// where the next slice begins, none at the end.
    std::optional<int> colourSome(QTextDocument &page, int from, Shade shade);

    bool loaded() const { return m_painter != nullptr; }

private:
    void colourBlock(QTextDocument &page, const QTextBlock &block, Shade shade) const;

    std::unique_ptr<CodePainter> m_painter;
};

} // namespace sarika
