// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace sarika
{

constexpr qsizetype longestText = 1'048'576; // bytes of one story's text that are read

/// A text as the feed means it: HTML, or plain words that only look like it.
struct WireText
{
    QByteArray utf8;
    bool html = false;
    bool sure = false; // the feed says that it is HTML, once escaped

    bool isEmpty() const { return utf8.isEmpty(); }
};

/// Whether text holds tags of HTML.
bool hasTags(QByteArrayView text);

/// Whether text holds character references such as &amp; or &#8217;.
bool hasReferences(QByteArrayView text);

/// The text as one line of plain words: tags gone, entities decoded, those that were escaped twice too.
QString lineOf(const WireText &text);

/// HTML without what would make a browser lose the words after it: a comment or an iframe that never closes, “<!” that
/// begins nothing.
QByteArray withoutTraps(QByteArray html);

} // namespace sarika
