// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feed/xmlnames.h"

#include <QByteArray>

namespace sarika
{

namespace
{

struct Known
{
    QByteArrayView name;
    Vocabulary vocabulary;
};

// Without scheme, "www.", closing "/" and "#"; the misspelt ones are in real use.
constexpr Known uris[] = {
    {"w3.org/2005/atom", Vocabulary::Atom},
    {"purl.org/atom/ns", Vocabulary::Atom},
    {"example.com/newformat", Vocabulary::Atom},
    {"purl.org/net/rss1.1", Vocabulary::Core},
    {"purl.org/rss/1.0", Vocabulary::Core},
    {"my.netscape.com/rdf/simple/0.9", Vocabulary::Core},
    {"my.netscape.com/publish/formats/rss-0.91.dtd", Vocabulary::Core},
    {"channel.netscape.com/rdf/simple/0.9", Vocabulary::Core},
    {"backend.userland.com/rss", Vocabulary::Core},
    {"backend.userland.com/rss2", Vocabulary::Core},
    {"backend.userland.com/rss091", Vocabulary::Core},
    {"blogs.law.harvard.edu/tech/rss", Vocabulary::Core},
    {"cyber.law.harvard.edu/rss", Vocabulary::Core},
    {"purl.org/rss/1.0/modules/content", Vocabulary::Content},
    {"purl.org/dc/elements/1.1", Vocabulary::DublinCore},
    {"purl.org/dc/elements/1.0", Vocabulary::DublinCore},
    {"purl.org/rss/1.0/modules/dc", Vocabulary::DublinCore},
    {"purl.org/dc/terms", Vocabulary::DublinTerms},
    {"purl.org/rss/1.0/modules/dcterms", Vocabulary::DublinTerms},
    {"search.yahoo.com/mrss", Vocabulary::Media},
    {"search.yahoo.com/mrss/1.0", Vocabulary::Media},
    {"search.yahoo.com/rss", Vocabulary::Media},
    {"video.search.yahoo.com/mrss", Vocabulary::Media},
    {"rssboard.org/media-rss", Vocabulary::Media},
    {"itunes.com/dtds/podcast-1.0.dtd", Vocabulary::Itunes},
    {"itunes.com/dtds/podcast", Vocabulary::Itunes},
    {"itunes.apple.com/dtds/podcast-1.0.dtd", Vocabulary::Itunes},
    {"example.com/dtds/podcast-1.0.dtd", Vocabulary::Itunes},
    {"google.com/schemas/play-podcasts/1.0", Vocabulary::Itunes},
    {"georss.org/georss", Vocabulary::GeoRss},
    {"georss.org/georss/10", Vocabulary::GeoRss},
    {"w3.org/2003/01/geo/wgs84_pos", Vocabulary::GeoPoint},
    {"purl.org/syndication/thread/1.0", Vocabulary::Threading},
    {"purl.org/rss/1.0/modules/slash", Vocabulary::Slash},
    {"purl.org/rss/1.0/modules/syndication", Vocabulary::Syndication},
    {"wellformedweb.org/commentapi", Vocabulary::WellFormedWeb},
    {"rssnamespace.org/feedburner/ext/1.0", Vocabulary::FeedBurner},
    {"w3.org/1999/02/22-rdf-syntax-ns", Vocabulary::Rdf},
    {"w3.org/1999/xhtml", Vocabulary::Xhtml},
    {"w3.org/1999/html", Vocabulary::Xhtml},
    {"sitemaps.org/schemas/sitemap/0.9", Vocabulary::Sitemap},
    {"google.com/schemas/sitemap/0.9", Vocabulary::Sitemap},
    {"google.com/schemas/sitemap/0.84", Vocabulary::Sitemap},
    {"google.com/schemas/sitemap-news/0.9", Vocabulary::News},
    {"google.com/schemas/sitemap-image/1.1", Vocabulary::SitemapImage},
};

constexpr Known prefixes[] = {
    {"atom", Vocabulary::Atom},
    {"atom10", Vocabulary::Atom},
    {"a10", Vocabulary::Atom},
    {"content", Vocabulary::Content},
    {"dc", Vocabulary::DublinCore},
    {"dcterms", Vocabulary::DublinTerms},
    {"dct", Vocabulary::DublinTerms},
    {"media", Vocabulary::Media},
    {"itunes", Vocabulary::Itunes},
    {"googleplay", Vocabulary::Itunes},
    {"georss", Vocabulary::GeoRss},
    {"geo", Vocabulary::GeoPoint},
    {"thr", Vocabulary::Threading},
    {"slash", Vocabulary::Slash},
    {"sy", Vocabulary::Syndication},
    {"wfw", Vocabulary::WellFormedWeb},
    {"feedburner", Vocabulary::FeedBurner},
    {"rdf", Vocabulary::Rdf},
    {"xhtml", Vocabulary::Xhtml},
    {"news", Vocabulary::News},
    {"n", Vocabulary::News},
    {"image", Vocabulary::SitemapImage},
    {"rss", Vocabulary::Core},
    {"sitemap", Vocabulary::Sitemap},
};

template <std::size_t size> Vocabulary found(const Known (&table)[size], QByteArrayView name)
{
    for (const Known &known : table) {
        if (sameName(known.name, name))
            return known.vocabulary;
    }
    return Vocabulary::Unknown;
}

} // namespace

Vocabulary vocabularyOfUri(QByteArrayView uri)
{
    uri = uri.trimmed();
    if (const qsizetype scheme = uri.indexOf("://"); scheme >= 0)
        uri = uri.sliced(scheme + 3);
    if (uri.size() > 4 && sameName(uri.first(4), "www."))
        uri = uri.sliced(4);
    while (uri.endsWith('/') || uri.endsWith('#'))
        uri.chop(1);
    return found(uris, uri);
}

Vocabulary vocabularyOfPrefix(QByteArrayView prefix)
{
    return found(prefixes, prefix);
}

} // namespace sarika
