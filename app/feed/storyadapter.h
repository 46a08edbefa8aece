// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/feed/wirefields.h"

namespace sarika
{

/// The text of an element as clean HTML, at most `longestText` bytes of it; an empty paragraph where it held nothing
/// fit to keep; null for null.
QString cleanText(const WireFields &fields, const WireElement *element);

/// An RSS, RDF, Atom or CDF item as a story.
IncomingStory storyFrom(const WireFields &fields);

/// An address of a sitemap as a story; without a headline where the sitemap is no news sitemap.
IncomingStory sitemapStoryFrom(const WireFields &fields);

/// What the head says of the stream: name, description, home, address, icon, language, hub, times.
void readHead(const WireFields &fields, IncomingFeed &feed);

/// What it says of how often to ask: feedrhythms.cpp.
FeedRhythm rhythmOf(const WireFields &fields);

/// The address of an element's Atom-like links with this rel; of several the one a browser shows.
QUrl linkOf(const WireFields &fields, QByteArrayView rel);

/// Where the story took place: places.cpp.
std::optional<Place> placeOf(const WireFields &fields);

/// The files an item offers, each once: enclosures.cpp.
QList<Enclosure> enclosuresOf(const WireFields &fields);

/// The topics of an item or of the stream, each once.
QStringList topicsOf(const WireFields &fields);

/// The names of the authors, each once: the item's own, else those of its source (RFC 4287, 4.2.1).
QStringList peopleOf(const WireFields &fields);

} // namespace sarika
