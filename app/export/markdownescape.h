// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sarika
{

// Keeps text from being read as Markdown (CommonMark 0.31 with the tables and strikethrough of GitHub's).

/// Signs that mean something anywhere in a line. `before`: what stands in front of the text.
QString escapedSigns(const QString &text, QChar before);

/// As escapedSigns, and web addresses in angle brackets, so that no sign in them is taken for anything else.
QString escapedWithAddresses(const QString &text, QChar before);

/// What would make the line a heading, a list item, a quote, a rule or the second line of a table.
QString escapedStart(QString line);

/// A code span whatever the code holds.
QString codeSpan(const QString &code);

/// The fence around code that may hold fences itself.
QString fenceFor(const QString &code);

} // namespace sarika
