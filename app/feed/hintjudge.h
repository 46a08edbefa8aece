// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/feed/feedfinder.h"

namespace sarika
{

/// A link that may lead to a feed, as a page or a header states it.
struct LinkTag
{
    QString rel;
    QString type;
    QString title;
    QString language;
    QUrl address; // absolute
};

/// Whether the link says that it leads to a feed: rel and media type.
bool statesFeed(const LinkTag &link);

/// Whether an address has the shape of a feed's.
bool looksLikeFeedAddress(const QUrl &address);

/// Comments, search results and the like: feeds, but not a newspaper's stories. `page`: where the link was found.
bool isBesideTheNews(const FeedHint &hint, const QUrl &page);

/// The name without the words that only name the form: “World - RSS 2.0” is “World”.
QString withoutFormWords(const QString &name);

/// en of /en/…, km of /kh/… or /km/… in an address; empty where there is none.
QString languageInAddress(const QUrl &address);

/// The links of one HTTP Link header (RFC 8288), resolved against `base`.
QList<LinkTag> linksInHeader(const QByteArray &header, const QUrl &base);

} // namespace sarika
