// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feed/wirefields.h"

#include "app/text/newsdates.h"
#include "app/text/plaintext.h"

namespace sarika
{

namespace
{

bool matches(const WireElement &element, WireName name)
{
    return element.vocabulary == name.vocabulary && sameName(element.name, name.name);
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isAtomText(const WireElement &element)
{
    return element.vocabulary == Vocabulary::Atom;
}

} // namespace

bool looksLikeHtml(QByteArrayView text)
{
    for (qsizetype at = 0; at + 2 < text.size(); ++at) {
        const char c = text[at];
        if (c != '<' && c != '&')
            continue;
        const char next = text[at + 1];
        if (c == '<' && (isLetter(next) || next == '/' || next == '!') && text.indexOf('>', at) > 0)
            return true;
        if (c == '&' && (isLetter(next) || next == '#')) {
            qsizetype end = at + 2;
            while (end < text.size() && (isLetter(text[end]) || (text[end] >= '0' && text[end] <= '9')))
                ++end;
            if (end < text.size() && text[end] == ';')
                return true;
        }
    }
    return false;
}

QString lineOf(const WireText &text)
{
    const QString words = QString::fromUtf8(text.utf8);
    if (text.html && looksLikeHtml(text.utf8))
        return oneLine(words);
    return words.simplified();
}

QUrl resolvedAddress(const QUrl &base, const QByteArray &reference)
{
    QByteArray clean = reference.trimmed();
    for (const char c : {'\n', '\r', '\t'})
        clean.replace(c, "");
    if (clean.isEmpty())
        return {};
    const QUrl address(QString::fromUtf8(clean), QUrl::TolerantMode);
    return base.isEmpty() ? address : base.resolved(address);
}

const WireElement *WireFields::find(WireName name, int parent) const
{
    for (std::size_t at = 1; at < m_item.elements.size(); ++at) {
        const WireElement &element = m_item.elements[at];
        if (element.parent == parent && matches(element, name))
            return &element;
    }
    return nullptr;
}

QList<const WireElement *> WireFields::findAll(WireName name, int parent) const
{
    QList<const WireElement *> found;
    for (std::size_t at = 1; at < m_item.elements.size(); ++at) {
        const WireElement &element = m_item.elements[at];
        if (element.parent == parent && matches(element, name))
            found.append(&element);
    }
    return found;
}

QList<const WireElement *> WireFields::findAnywhere(WireName name) const
{
    QList<const WireElement *> found;
    for (std::size_t at = 1; at < m_item.elements.size(); ++at) {
        if (matches(m_item.elements[at], name))
            found.append(&m_item.elements[at]);
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
        return {xmlMarkup(element->inner).trimmed(), true};
    WireText text{words(element), true};
    if (!isAtomText(*element) || text.isEmpty())
        return text;
    const QByteArray type = attribute(element, "type").trimmed().toLower();
    const QByteArray mode = attribute(element, "mode").toLower();
    if (mode == "base64")
        text.utf8 = QByteArray::fromBase64(text.utf8);
    text.html = type.contains("html") || (type.isEmpty() && looksLikeHtml(text.utf8));
    return text;
}

QString WireFields::line(const WireElement *element) const
{
    return element ? lineOf(text(element)) : QString();
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
            const QDateTime date = parseNewsDate(QString::fromUtf8(words(element)));
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
