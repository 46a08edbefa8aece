// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/feed/linetext.h"
#include "app/feed/wirefeed.h"

#include <QDateTime>
#include <QString>

#include <initializer_list>

namespace sarika
{

/// The name of an element with its vocabulary.
struct WireName
{
    Vocabulary vocabulary = Vocabulary::Core;
    QByteArrayView name;
};

/// Finds and decodes the elements of one WireItem.
class WireFields final
{
public:
    WireFields(const WireFeed &feed, const WireItem &item);

    /// The element itself: the item, or the root for the head.
    const WireElement &self() const { return m_item.elements.front(); }

    static constexpr int top = -1;
    static constexpr int anywhere = -2;

    /// The first element of that name below the element `parent`, null where there is none.
    const WireElement *find(WireName name, int parent = top) const;
    QList<const WireElement *> findAll(WireName name, int parent = top) const;

    int indexOf(const WireElement *element) const { return int(element - m_item.elements.data()); }

    QByteArray attribute(const WireElement *element, QByteArrayView name) const;

    /// Text without tags, trimmed; empty for null.
    QByteArray words(const WireElement *element) const;
    WireText text(const WireElement *element) const;

    /// One line of plain text.
    QString line(const WireElement *element) const;
    /// The first of these names that has words, as one line.
    QString firstLine(std::initializer_list<WireName> names, int parent = top) const;
    QDateTime firstDate(std::initializer_list<WireName> names) const;

    /// `reference` resolved against the element's base; empty where it is no address.
    QUrl resolved(const WireElement *element, const QByteArray &reference) const;

    const QUrl &base(const WireElement *element) const { return scope(element).base; }

    const WireScope &scope(const WireElement *element) const { return m_feed.scopes[std::size_t(element->scope)]; }

    const WireFeed &feed() const { return m_feed; }

private:
    bool speaks(Vocabulary vocabulary) const { return m_vocabularies & 1U << quint32(vocabulary); }

    const WireFeed &m_feed;
    const WireItem &m_item;
    quint32 m_vocabularies = 0; // those in use: an item is asked for much that it never says
};

/// A reference against a base; white space and line breaks inside are taken out, spaces and the like encoded.
QUrl resolvedAddress(const QUrl &base, const QByteArray &reference);

} // namespace sarika
