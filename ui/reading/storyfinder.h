// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QTextCursor;
class QTextDocument;

namespace sarika
{

/// A stretch of a source text, [start, end).
struct Found
{
    int start = 0;
    int end = 0;

    bool operator==(const Found &) const = default;
};

/// Every place of a query in a text by their search keys: other spellings, digits of either script, invisible marks
/// and folded white space count as the same. A match begins at a syllable and takes whole ones.
QList<Found> findInText(const QString &source, const QString &query);

/// The same in a page: its publisher's text is searched, cursors select what is shown of it.
QList<QTextCursor> findInPage(QTextDocument &page, const QString &query);

/// What a search of all stories found in this one, by its rules: other forms of a word too, a field's words only there.
QList<QTextCursor> hitsInPage(QTextDocument &page, const QString &query);

} // namespace sarika
