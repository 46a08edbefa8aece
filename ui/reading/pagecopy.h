// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QTextCursor;

namespace sarika
{

/// The selection as the publisher wrote it: nothing of what was put in for the screen. One paragraph a line.
QString copiedText(const QTextCursor &selection);

/// The same as simple HTML: paragraphs, headings, items, quotes, code, links, plain emphasis.
QString copiedHtml(const QTextCursor &selection);

} // namespace sarika
