// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/markdownpiece.h"

namespace sarika
{

/// One paragraph on its way to CommonMark: pieces of text with their marks and links. Their own signs are escaped, and
/// emphasis stands where the rules for delimiters (CommonMark 6.2) see it.
class MarkdownLine final
{
public:
    void add(const QString &text, TextMarks marks = {}, const QString &link = {}); // white space is folded
    void addWritten(const QString &markdown, const QString &link = {});            // as it stands: a photo, a note
    void addBreak();

    bool isEmpty() const { return m_pieces.isEmpty(); }

    /// The paragraph, and nothing is left. Two breaks part paragraphs.
    QString take();
    QString takeHeading(); // on one line

private:
    void endWithoutSpace();
    QStringList takeLines();

    MarkdownPieces m_pieces;
};

/// Plain text as one paragraph of Markdown.
QString markdownOf(const QString &text);
QString markdownHeading(const QString &text);

/// A photo's or link's address as it stands in the brackets of Markdown.
QString markdownAddress(QString address);

} // namespace sarika
