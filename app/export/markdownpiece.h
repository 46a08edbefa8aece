// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>
#include <QList>
#include <QString>

namespace sarika
{

enum class TextMark { Strong = 1, Emphasis = 2, Struck = 4, Code = 8 };
using TextMarks = QFlags<TextMark>;
constexpr TextMarks emphases = TextMarks(TextMark::Strong) | TextMark::Emphasis | TextMark::Struck;

/// A stretch of a paragraph that is marked alike.
struct MarkdownPiece
{
    enum class Is { Text, Written, Break };

    Is is = Is::Text;
    QString text;
    TextMarks marks = {};
    QString link = {};
};

using MarkdownPieces = QList<MarkdownPiece>;

// Of the pieces of one line, without breaks:

/// What is marked alike becomes one piece, and emphasis is moved off the letters at its ends with which its delimiters
/// would not be seen as such (CommonMark 6.2).
MarkdownPieces withSeenDelimiters(MarkdownPieces pieces);

/// The line as Markdown.
QString writtenLine(const MarkdownPieces &pieces);

} // namespace sarika
