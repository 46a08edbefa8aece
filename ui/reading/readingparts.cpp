// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/readingparts.h"

#include "ui/reading/syntaxpainter.h"
#include "ui/reading/systemvoice.h"
#include "ui/reading/tagcolours.h"

namespace sarika
{

std::unique_ptr<CodePainter> ReadingParts::makeCodePainter()
{
    return std::make_unique<SyntaxPainter>();
}

std::unique_ptr<TagPainter> ReadingParts::makeTagPainter(QTextDocument &html)
{
    return std::make_unique<TagColours>(html);
}

std::unique_ptr<Voice> ReadingParts::makeVoice()
{
    return std::make_unique<SystemVoice>();
}

} // namespace sarika
