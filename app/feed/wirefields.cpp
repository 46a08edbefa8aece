// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feed/wirefields.h"

#include "app/feed/linetext.h"
#include "app/text/newsdates.h"

#include <algorithm>

namespace sarika
{

namespace
{

bool matches(const WireElement &element, WireName name)
{
    return element.vocabulary == name.vocabulary && sameName(element.name, name.name);
}

bool isAtomText(const WireElement &element)
{
    return element.vocabulary == Vocabulary::Atom;
}

} // namespace

QUrl resolvedAddress(const QUrl &base, const QByteArray &reference)
{
    QByteArray clean = reference.trimmed();
    const auto isBreak = [](char c) { return c == '\n' || c == '\r' || c == '\t'; };
    if (std::any_of(clean.cbegin(), clean.cend(), isBreak))
        clean.removeIf(isBreak);
    if (clean.isEmpty())
        return {};
    const QUrl address(QString::fromUtf8(clean), QUrl::TolerantMode);
    return base.isEmpty() ? address : base.resolved(address);
}

WireFields::WireFields(const WireFeed &feed, const WireItem &item) : m_feed(feed), m_item(item)
{
    static_assert(int(Vocabulary::Unknown) < 32);
    for (const WireElement &element : item.elements)
        m_vocabularies |= 1U << quint32(element.vocabulary);
}

const WireElement *WireFields::find(WireName name, int parent) const
{
    if (!speaks(name.vocabulary))
        return nullptr;
    for (std::size_t at = 1; at < m_item.elements.size(); ++at) {
        const WireElement &element = m_item.elements[at];
        if ((parent == anywhere || element.parent == parent) && matches(element, name))
            return &element;
    }
    return nullptr;
}

QList<const WireElement *> WireFields::findAll(WireName name, int parent) const
{
    QList<const WireElement *> found;
    if (!speaks(name.vocabulary))
        return found;
    for (std::size_t at = 1; at < m_item.elements.size(); ++at) {
        const WireElement &element = m_item.elements[at];
        if ((parent == anywhere || element.parent == parent) && matches(element, name))
            found.append(&element);
    }
    return found;
}

QByteArray WireFields::attribute(const WireElement *element, QByteArrayView name) const
{
    return element ? xmlAttribute(element->attributes, name, m_feed.entities) : QByteArray();
}

QByteArray WireFields::words(const WireElement *element) const
{
    return element ? xmlText(element->inner, m_feed.entities).trimmed() : QByteArray();
}

WireText WireFields::text(const WireElement *element) const
{
    if (!element)
        return {};
    if (element->marked)
        return {xmlMarkup(element->inner).trimmed(), true, true};
    WireText text{words(element), true, false};
    if (!isAtomText(*element) || text.isEmpty())
        return text;
    const QByteArray type = attribute(element, "type").trimmed().toLower();
    const QByteArray mode = attribute(element, "mode").toLower();
    // RFC 4287, 4.1.3.3: what is neither text nor XML is base64.
    const bool binary = type.contains('/') && !type.startsWith("text/") && !type.endsWith("xml");
    if (mode == "base64" || (binary && mode.isEmpty())) {
        const auto plain = QByteArray::fromBase64Encoding(text.utf8.simplified().replace(' ', ""),
                                                          QByteArray::AbortOnBase64DecodingErrors);
        if (plain)
            text = {*plain, true, true};
    }
    text.html = text.html && (type.contains("html") || binary || (type.isEmpty() && hasTags(text.utf8)));
    text.sure = text.html && (text.sure || !type.isEmpty());
    return text;
}

QString WireFields::line(const WireElement *element) const
{
    if (!element)
        return {};
    WireText words = text(element);
    // An Atom title without a type is text, and “<b>” in it is meant to be seen (RFC 4287, 3.1.1).
    words.html =
        words.html && (words.sure || element->marked || !isAtomText(*element) || !attribute(element, "type").isEmpty());
    return lineOf(words);
}

QString WireFields::firstLine(std::initializer_list<WireName> names, int parent) const
{
    for (const WireName &name : names) {
        for (const WireElement *element : findAll(name, parent)) {
            if (const QString words = line(element); !words.isEmpty())
                return words;
        }
    }
    return {};
}

QDateTime WireFields::firstDate(std::initializer_list<WireName> names) const
{
    for (const WireName &name : names) {
        for (const WireElement *element : findAll(name)) {
            const QDateTime date = parseNewsDate(QString::fromUtf8(words(element)), m_feed.dateOrder);
            if (date.isValid())
                return date;
        }
    }
    return {};
}

QUrl WireFields::resolved(const WireElement *element, const QByteArray &reference) const
{
    return resolvedAddress(base(element), reference);
}

} // namespace sarika
