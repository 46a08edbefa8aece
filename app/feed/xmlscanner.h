// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace sarika
{

/// Where `mark` stands in a text from `from` on, -1 where it does not: for marks whose first byte is rare, such as ]]>.
qsizetype placeOf(QByteArrayView mark, QByteArrayView text, qsizetype from);

/// One tag as it stands in the document; everything is a view of it.
struct XmlTag
{
    enum class Kind { None, Start, Empty, End };

    Kind kind = Kind::None; // None: the document is over
    QByteArrayView prefix;
    QByteArrayView name;       // local part
    QByteArrayView attributes; // raw
    qsizetype start = 0;       // of '<'
    qsizetype end = 0;         // after '>'
};

/// Walks the tags of a document in UTF-8 and nothing else: no tree, no text, no errors. What is no tag is text;
/// comments, CDATA and processing instructions are stepped over; a tag that never closes ends the document.
class XmlScanner final
{
public:
    explicit XmlScanner(QByteArrayView utf8) : m_text(utf8) {}

    XmlTag next();

    void goTo(qsizetype position) { m_at = position; }

    qsizetype position() const { return m_at; }

    /// The inside of the first DOCTYPE passed, empty where there was none.
    QByteArrayView doctype() const { return m_doctype; }

    /// Whether the document ended inside a CDATA or a tag.
    bool cutOff() const { return m_cutOff; }

private:
    bool stepOver(qsizetype tag);
    qsizetype endOfTag(qsizetype from) const;
    qsizetype endOfDoctype(qsizetype from) const;
    XmlTag tagAt(qsizetype start, qsizetype end) const;

    QByteArrayView m_text;
    QByteArrayView m_doctype;
    qsizetype m_at = 0;
    bool m_cutOff = false;
    bool m_openComment = false;
};

} // namespace sarika
