// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reading/readingmodule.h"

#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/SyntaxHighlighter>

namespace sarika
{

/// The colours of KSyntaxHighlighting for HTML.
class TagColours final : public TagPainter
{
public:
    explicit TagColours(QTextDocument &html);

    void paint(Shade shade) override;

private:
    KSyntaxHighlighting::Repository m_languages;
    KSyntaxHighlighting::SyntaxHighlighter *m_colours; // goes with the text
};

} // namespace sarika
