// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

class QTextDocument;

namespace KSyntaxHighlighting
{
class Repository;
}

namespace sarika
{

enum class Shade { Light, Dark };

/// Colours the code blocks of a page. The repository of languages is loaded at the first block that needs it.
class CodeColours final
{
public:
    CodeColours();
    ~CodeColours();

    /// Colours only: no height changes, nothing jumps.
    void colour(QTextDocument &page, Shade shade);

    bool loaded() const { return m_repository != nullptr; }

private:
    std::unique_ptr<KSyntaxHighlighting::Repository> m_repository;
};

} // namespace sarika
