// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextCursor>

#include <optional>

class QKeyEvent;

namespace sarika
{

/// Where a key takes the caret of a page: by letters and syllables, with Ctrl by words, by lines, to their ends and to
/// the ends of the page; with Shift the selection goes along. None: the key moves no caret.
std::optional<QTextCursor> caretAfter(const QKeyEvent &key, const QTextCursor &before);

/// The address of the link the caret stands in or before; empty where there is none.
QString linkAtCaret(const QTextCursor &caret);

} // namespace sarika
