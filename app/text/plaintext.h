// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace sarika
{

/// Text of clean HTML: one paragraph a line, white space folded, figure captions left out.
QString plainText(const QString &cleanHtml);

/// A headline or name that may hold markup or entities, as one line of text.
QString oneLine(const QString &textOrHtml);

/// White space of every kind folded to single spaces, soft hyphens and byte order marks dropped.
QString folded(QStringView text);

/// The leading sentences of a body, at most `length` characters, cut at a word (Khmer: at an ICU word) with “…”.
QString teaserOf(const QString &bodyText, int length = 220);

} // namespace sarika
