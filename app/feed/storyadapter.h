// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/feed/wirefields.h"

namespace sarika
{

/// An RSS, RDF, Atom or CDF item as a story. `home` is the newspaper's page, the last base for addresses.
IncomingStory storyFrom(const WireFields &fields, const QUrl &home);

/// An address of a sitemap as a story; without a headline where the sitemap is no news sitemap.
IncomingStory sitemapStoryFrom(const WireFields &fields);

/// What the head says of the stream: name, description, home, address, icon, language, hub, times.
void readHead(const WireFields &fields, IncomingFeed &feed);

/// The address of an element's Atom-like links with this rel; of several the one a browser shows.
QUrl linkOf(const WireFields &fields, QByteArrayView rel);

/// The names of the people in author elements, each once.
QStringList peopleOf(const WireFields &fields);

} // namespace sarika
