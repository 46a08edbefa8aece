// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reading/readingmodule.h"

namespace sarika
{

/// The module itself, in whatever program or plugin it is linked with.
class ReadingParts : public ReadingModule
{
public:
    std::unique_ptr<CodePainter> makeCodePainter() override;
    std::unique_ptr<TagPainter> makeTagPainter(QTextDocument &html) override;
    std::unique_ptr<Voice> makeVoice() override;
};

} // namespace sarika
