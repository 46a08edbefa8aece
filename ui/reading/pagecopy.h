// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QTextCursor;

namespace sarika
{

/// Where a copy is from.
struct CopySource
{
    QString words; // headline and newspaper; empty: not said
    QString address;
};

/// How many paragraphs, headings, items or cells the selection touches.
int copiedParagraphs(const QTextCursor &selection);

// The line at the end of a copy.
QString sourceText(const CopySource &source);
QString sourceHtml(const CopySource &source);

/// The selection as the publisher wrote it: nothing of what was put in for the screen. One paragraph a line.
QString copiedText(const QTextCursor &selection);

/// The same as simple HTML: paragraphs, headings, items, quotes, code, links, plain emphasis.
QString copiedHtml(const QTextCursor &selection);

} // namespace sarika
