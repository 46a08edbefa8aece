// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace sarika
{

/// The vocabularies that newspapers mix in one document; Core is RSS of any version, or no namespace at all.
enum class Vocabulary : quint8 {
    Core,
    Atom,
    Content,
    DublinCore,
    DublinTerms,
    Media,
    Itunes,
    GeoRss,
    GeoPoint, // W3C: geo:lat, geo:long
    Threading,
    Slash,
    Syndication,
    WellFormedWeb,
    FeedBurner,
    Rdf,
    Xhtml,
    Sitemap,
    News,
    SitemapImage,
    Unknown,
};

/// By the namespace's URI, compared without case, scheme and closing slash or hash; Unknown where it is none of ours.
Vocabulary vocabularyOfUri(QByteArrayView uri);

/// By the prefix that everybody uses, for documents that forgot to declare it.
Vocabulary vocabularyOfPrefix(QByteArrayView prefix);

/// Whether two names are the same but for the case of ASCII letters.
inline bool sameName(QByteArrayView a, QByteArrayView b)
{
    // Most differ in size or in the first letter, and the same ones are mostly the same to the letter.
    return a.size() == b.size() && (a.isEmpty() || ((a.front() ^ b.front()) & ~0x20) == 0) &&
           (a == b || a.compare(b, Qt::CaseInsensitive) == 0);
}

} // namespace sarika
