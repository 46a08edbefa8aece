// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>

#include <string>

namespace sarika
{

/// The named entities of one document: the five of XML, those of HTML, and the simple ones its DOCTYPE declares.
class XmlEntities final
{
public:
    /// Takes the <!ENTITY name "value"> of a DOCTYPE's own part; outside files and parameters are never looked at.
    void declare(QByteArrayView doctype);

    /// UTF-8 of `name` (without & and ;), empty where nobody knows it.
    QByteArray value(QByteArrayView name) const;

private:
    QHash<QByteArray, QByteArray> m_declared;
    mutable QHash<QByteArray, QByteArray> m_html; // looked up once a document
};

/// Appends UTF-8 with its entities decoded; a bare & stays. Bounded: what an entity gives is never decoded again.
void appendDecoded(std::string &to, QByteArrayView raw, const XmlEntities &entities);

/// Text between two tags: entities decoded, CDATA opened, comments and processing instructions left out, tags dropped.
QByteArray xmlText(QByteArrayView inner, const XmlEntities &entities);

/// Markup between two tags as HTML: tags as they stand (an XHTML prefix taken off), CDATA as text.
QByteArray xmlMarkup(QByteArrayView inner);

/// The decoded value of an attribute in the raw inside of a start tag; names compare without case. Null if missing.
QByteArray xmlAttribute(QByteArrayView attributes, QByteArrayView name, const XmlEntities &entities);

/// One attribute as it stands, and how far reading came. Values may lack quotes or be missing.
struct RawAttribute
{
    QByteArrayView name;
    QByteArrayView value;
    qsizetype end = 0;
};

/// The next attribute from `position` on; an empty name at the end.
RawAttribute nextAttribute(QByteArrayView attributes, qsizetype position);

} // namespace sarika
