// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reading/readingmodule.h"

#include <KSyntaxHighlighting/Repository>

namespace sarika
{

/// The colours of KSyntaxHighlighting, made legible on our paper.
class SyntaxPainter final : public CodePainter
{
public:
    QList<QTextLayout::FormatRange> rangesOf(const QString &code, const QString &hint, Shade shade) override;

private:
    KSyntaxHighlighting::Repository m_repository;
};

} // namespace sarika
