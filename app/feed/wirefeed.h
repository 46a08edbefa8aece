// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/feed/xmlnames.h"
#include "app/feed/xmltext.h"
#include "app/news/incomingstory.h"
#include "app/text/newsdates.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QUrl>

#include <vector>

namespace sarika
{

/// One element as it stands on the wire, undecoded: views of the document.
struct WireElement
{
    Vocabulary vocabulary = Vocabulary::Core;
    bool marked = false; // holds tags of its own
    int parent = -1;     // index among the elements of its item or of the head; -1 at the top
    int scope = 0;       // index among the feed's scopes
    QByteArrayView name;
    QByteArrayView attributes;
    QByteArrayView inner;
};

/// What xml:base and xml:lang say at a place.
struct WireScope
{
    QUrl base;
    QByteArray language;
    bool stated = false; // the base is of an xml:base, not only the document's
};

/// The elements of one story, sitemap address or, for the head, of the whole stream.
struct WireItem
{
    std::vector<WireElement> elements; // in document order; the first is the item itself
    bool cutOff = false;               // the document ended within
};

/// The shape of an XML feed on the wire: the head and the items. Its views live as long as the document.
struct WireFeed
{
    IncomingFeed::Form form = IncomingFeed::Form::Rss;
    bool recognised = false; // a root we know was found
    XmlEntities entities;
    DateOrder dateOrder = DateOrder::Unknown; // what the dates of its items show
    std::vector<WireScope> scopes;
    WireItem head;
    std::vector<WireItem> items;
};

/// What most of the items' dates show: 14/4/2025 in one tells what 4/5/2025 means in another.
DateOrder orderOfDates(const WireFeed &feed);

/// Reads the document in one pass. Never fails: what is broken is stepped over. Bounded in depth and items.
WireFeed readWire(QByteArrayView utf8, const QUrl &address);

} // namespace sarika
