// SPDX-License-Identifier: GPL-3.0-or-later
// Meta data in head and marks in the page: https://ogp.me, Dublin Core, Twitter cards, schema.org microdata.
#include "app/page/claims.h"

#include "app/page/marks.h"
#include "app/page/nodes.h"
#include "app/text/lenientjson.h"
#include "app/text/plaintext.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sarika
{

namespace
{

using Metas = QHash<QByteArray, QStringList>;

Metas metasOf(const HtmlTree &tree)
{
    Metas metas;
    for (const HtmlNode *node = tree.root(); node; node = nextNode(node, tree.root())) {
        if (!node->is("meta"))
            continue;
        const QString content = oneLine(attributeText(node, "content"));
        if (content.isEmpty())
            continue;
        for (const QByteArrayView key : {"property", "name", "itemprop", "http-equiv"}) {
            for (const QByteArray &name : node->attribute(key).toByteArray().toLower().simplified().split(' ')) {
                if (!name.isEmpty())
                    metas[name] << content;
            }
        }
    }
    return metas;
}

QString firstOf(const Metas &metas, std::initializer_list<const char *> names)
{
    for (const char *name : names) {
        const auto found = metas.constFind(name);
        if (found != metas.constEnd())
            return found->first();
    }
    return {};
}

QStringList allOf(const Metas &metas, std::initializer_list<const char *> names)
{
    for (const char *name : names) {
        QStringList found = metas.value(name);
        found.removeDuplicates();
        if (!found.isEmpty())
            return found;
    }
    return {};
}

ClaimedPhoto photoOf(const Metas &metas, std::initializer_list<const char *> names, const QUrl &base)
{
    ClaimedPhoto photo;
    if (const QString address = firstOf(metas, names); !address.isEmpty())
        photo.address = base.resolved(QUrl(address));
    return photo;
}

void readOpenGraph(const Metas &metas, const QUrl &base, Claims &claims)
{
    Claim &claim = claims.openGraph;
    claim.headline = firstOf(metas, {"og:title"});
    claim.description = firstOf(metas, {"og:description"});
    claim.siteName = firstOf(metas, {"og:site_name"});
    claim.language = firstOf(metas, {"og:locale"}).replace(u'_', u'-');
    claim.published = firstOf(metas, {"article:published_time", "og:article:published_time", "article:published"});
    claim.updated = firstOf(metas, {"article:modified_time", "og:article:modified_time", "og:updated_time"});
    claim.section = firstOf(metas, {"article:section", "og:article:section"});
    claim.authors = allOf(metas, {"article:author:name", "article:author", "og:article:author"});
    claim.authors.removeIf([](const QString &name) { return name.contains(u"://") || name.contains(u".com/"); });
    if (ClaimedPhoto photo = photoOf(metas, {"og:image:secure_url", "og:image:url", "og:image"}, base);
        !photo.address.isEmpty()) {
        photo.width = firstOf(metas, {"og:image:width"}).toInt();
        photo.height = firstOf(metas, {"og:image:height"}).toInt();
        claim.photos << photo;
    }
    if (const QString address = firstOf(metas, {"og:url"}); !address.isEmpty())
        claim.address = base.resolved(QUrl(address));
    const QString type = firstOf(metas, {"og:type"});
    claims.story |= type == u"article";
    claims.video |= type.startsWith(u"video");
    const QString tier = firstOf(metas, {"article:content_tier"});
    claims.paid |= tier == u"locked" || tier == u"metered";
}

void readTwitter(const Metas &metas, const QUrl &base, Claims &claims)
{
    claims.twitter.headline = firstOf(metas, {"twitter:title"});
    claims.twitter.description = firstOf(metas, {"twitter:description"});
    // WordPress says by pairs of a label and a value who wrote it.
    static const QSet<QString> wrote{u"written by"_s, u"verfasst von"_s, u"geschrieben von"_s, u"escrito por"_s,
                                     u"écrit par"_s,  u"scritto da"_s,   u"napisane przez"_s,  u"geschreven door"_s,
                                     u"автор"_s,      u"skrivet av"_s,   u"skrevet av"_s};
    if (wrote.contains(firstOf(metas, {"twitter:label1"}).toLower()))
        claims.twitter.authors << firstOf(metas, {"twitter:data1"});
    if (const ClaimedPhoto photo = photoOf(metas, {"twitter:image", "twitter:image:src"}, base);
        !photo.address.isEmpty())
        claims.twitter.photos << photo;
}

void readMeta(const Metas &metas, const QUrl &base, Claims &claims)
{
    Claim &claim = claims.meta;
    claim.headline = firstOf(metas, {"sailthru.title", "parsely-title", "dc.title", "dcterms.title",
                                     "dcsext.articletitle", "hdl", "title", "headline", "citation_title"});
    claim.description = firstOf(metas, {"description", "dc.description", "dcterms.abstract", "sailthru.description"});
    claim.authors =
        allOf(metas, {"citation_author", "author", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator",
                      "dc.creator.creator", "byl", "authors", "article.author", "dcsext.author"});
    claim.authors.removeIf([](const QString &name) { return name.contains(u"://"); });
    claim.published = firstOf(metas, {"parsely-pub-date",
                                      "sailthru.date",
                                      "cxenseparse:recs:publishtime",
                                      "pubdate",
                                      "publishdate",
                                      "publish-date",
                                      "publish_date",
                                      "published-date",
                                      "published_date",
                                      "published",
                                      "article:published_time",
                                      "dc.date.issued",
                                      "dcterms.created",
                                      "dcterms.date",
                                      "dc.date",
                                      "dc.date.created",
                                      "date",
                                      "datepublished",
                                      "article.published",
                                      "publication_date",
                                      "citation_publication_date",
                                      "citation_date",
                                      "article_date_original",
                                      "rnews:datepublished",
                                      "originalpublicationdate",
                                      "displaydate",
                                      "ptime",
                                      "last-published"});
    claim.updated = firstOf(metas, {"datemodified", "lastmod", "last-modified", "dcterms.modified", "dc.date.modified",
                                    "utime", "article.updated", "modified"});
    claim.section = firstOf(metas, {"section", "parsely-section", "cg", "article.section", "category"});
    claim.siteName = firstOf(metas, {"application-name", "dc.publisher", "publisher", "apple-mobile-web-app-title"});
    claim.language = firstOf(metas, {"content-language", "dc.language", "language", "dcterms.language"});
    if (const ClaimedPhoto photo =
            photoOf(metas, {"parsely-image-url", "sailthru.image.full", "thumbnail", "image"}, base);
        !photo.address.isEmpty())
        claim.photos << photo;
}

/// Parsely's older mark: one tag with a JSON object of all it knows.
void readParselyPage(const Metas &metas, const QUrl &base, Claim &claim)
{
    const QJsonObject page = readLenientJson(firstOf(metas, {"parsely-page"}).toUtf8()).toObject();
    const auto take = [&](QString &field, QStringView key) {
        if (field.isEmpty())
            field = oneLine(page.value(key).toString());
    };
    take(claim.headline, u"title");
    take(claim.published, u"pub_date");
    take(claim.section, u"section");
    if (claim.authors.isEmpty())
        claim.authors = page.value(page.contains(u"authors") ? u"authors" : u"author").toVariant().toStringList();
    claim.authors.removeAll(QString());
    if (const QString address = page.value(u"image_url").toString(); claim.photos.isEmpty() && !address.isEmpty())
        claim.photos << ClaimedPhoto{base.resolved(QUrl(address)), {}, {}, 0, 0};
}

bool isStoryItem(const HtmlNode *node)
{
    const auto endsWell = [](QByteArrayView type) { return type.endsWith("Article") || type.endsWith("BlogPosting"); };
    if (endsWell(node->attribute("itemtype")))
        return true;
    const QByteArrayList types = node->attribute("typeof").toByteArray().simplified().split(' '); // RDFa
    return std::any_of(types.begin(), types.end(), endsWell);
}

QString valueOf(const HtmlNode *node)
{
    for (const QByteArrayView key : {"content", "datetime", "data-datetime", "title"}) {
        if (key == "title" && !node->is("abbr"))
            continue;
        if (const QString value = attributeText(node, key); !value.isEmpty())
            return value;
    }
    return lineOf(node);
}

/// The item a property belongs to: the nearest ancestor with itemscope, or RDFa's typeof.
const HtmlNode *itemOf(const HtmlNode *node)
{
    const HtmlNode *item = node->parent;
    while (item && item->attribute("itemscope").isNull() && item->attribute("typeof").isNull())
        item = item->parent;
    return item;
}

void readMicrodata(const HtmlTree &tree, const QUrl &base, Claims &claims)
{
    Claim &claim = claims.microdata;
    const HtmlNode *story = nullptr;
    for (const HtmlNode *node = tree.root(); node; node = nextNode(node, tree.root())) {
        if (!story && isStoryItem(node)) {
            story = node;
            claims.story = true;
        }
        const QByteArrayList properties = propertiesOf(node);
        if (properties.isEmpty())
            continue;
        const HtmlNode *item = itemOf(node);
        if (item && story && item != story)
            continue; // another item inside the story, or another story
        if (properties.contains("headline") && claim.headline.isEmpty())
            claim.headline = valueOf(node);
        else if (properties.contains("datePublished") && claim.published.isEmpty())
            claim.published = valueOf(node);
        else if (properties.contains("dateModified") && claim.updated.isEmpty())
            claim.updated = valueOf(node);
        else if (properties.contains("articleSection") && claim.section.isEmpty())
            claim.section = valueOf(node);
        else if (properties.contains("image") && node->is("img"))
            claim.photos << ClaimedPhoto{base.resolved(QUrl(attributeText(node, "src"))), {}, {}, 0, 0};
    }
}

} // namespace

Claims readClaims(const HtmlTree &tree, const QUrl &address)
{
    Claims claims;
    const Metas metas = metasOf(tree);
    readOpenGraph(metas, address, claims);
    readTwitter(metas, address, claims);
    readMeta(metas, address, claims);
    readParselyPage(metas, address, claims.meta);
    readMicrodata(tree, address, claims);
    readJsonLd(tree, address, claims);
    for (const HtmlNode *node = tree.root(); node; node = nextNode(node, tree.root())) {
        if (node->is("title") && claims.title.isEmpty())
            claims.title = oneLine(lineOf(node));
        else if (node->is("link") && holdsWord(node->attribute("rel"), "canonical"))
            claims.meta.address = address.resolved(QUrl(attributeText(node, "href")));
        else if (node->is("html") && claims.microdata.language.isEmpty())
            claims.microdata.language = attributeText(node, "lang");
    }
    return claims;
}

} // namespace sarika
