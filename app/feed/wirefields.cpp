// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feed/wirefields.h"

#include "app/text/newsdates.h"
#include "app/text/plaintext.h"

using namespace Qt::StringLiterals;

namespace sarika
{

namespace
{

bool matches(const WireElement &element, WireName name)
{
    return element.vocabulary == name.vocabulary && sameName(element.name, name.name);
}

bool isLetterOrDigit(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

bool isAtomText(const WireElement &element)
{
    return element.vocabulary == Vocabulary::Atom;
}

} // namespace

bool hasTags(QByteArrayView text)
{
    static constexpr QByteArrayView names[] = {
        "a",  "abbr", "b",  "big", "blockquote", "br",    "cite",   "code",   "del",   "div", "em",    "font",
        "h1", "h2",   "h3", "h4",  "hr",         "i",     "img",    "ins",    "kbd",   "li",  "mark",  "ol",
        "p",  "pre",  "q",  "s",   "span",       "small", "strike", "strong", "sub",   "sup", "table", "td",
        "tr", "tt",   "u",  "ul",  "figure",     "wbr",   "script", "style",  "iframe"};
    for (qsizetype tag = text.indexOf('<'); tag >= 0; tag = text.indexOf('<', tag + 1)) {
        qsizetype from = tag + 1;
        if (from < text.size() && text[from] == '/')
            ++from;
        qsizetype end = from;
        while (end < text.size() && isLetterOrDigit(text[end]))
            ++end;
        const QByteArrayView name = text.sliced(from, end - from);
        const auto same = [&](QByteArrayView one) { return sameName(one, name); };
        if (std::any_of(std::begin(names), std::end(names), same) && text.indexOf('>', end) >= 0)
            return true;
    }
    return false;
}

bool hasReferences(QByteArrayView text)
{
    for (qsizetype mark = text.indexOf('&'); mark >= 0; mark = text.indexOf('&', mark + 1)) {
        qsizetype end = mark + 1;
        if (end < text.size() && text[end] == '#')
            ++end;
        const qsizetype from = end;
        while (end < text.size() && isLetterOrDigit(text[end]))
            ++end;
        if (end > from && end < text.size() && text[end] == ';')
            return true;
    }
    return false;
}

QString lineOf(const WireText &text)
{
    QString words = QString::fromUtf8(text.utf8);
    const bool tags = text.html && hasTags(text.utf8);
    if (!tags && !hasReferences(text.utf8))
        return words.simplified();
    // No headline is meant to show “&amp;”: references are taken everywhere, tags only where the text is HTML.
    return oneLine(tags ? words : words.replace(u'<', "&lt;"_L1));
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
        if ((parent == anywhere || element.parent == parent) && matches(element, name))
            return &element;
    }
    return nullptr;
}

QList<const WireElement *> WireFields::findAll(WireName name, int parent) const
{
    QList<const WireElement *> found;
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
        return {xmlMarkup(element->inner).trimmed(), true};
    WireText text{words(element), true};
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
            text = {*plain, true};
    }
    text.html = text.html && (type.contains("html") || binary || (type.isEmpty() && hasTags(text.utf8)));
    return text;
}

QString WireFields::line(const WireElement *element) const
{
    if (!element)
        return {};
    WireText words = text(element);
    // An Atom title without a type is text, and “<b>” in it is meant to be seen (RFC 4287, 3.1.1).
    words.html = words.html && (element->marked || !isAtomText(*element) || !attribute(element, "type").isEmpty());
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
