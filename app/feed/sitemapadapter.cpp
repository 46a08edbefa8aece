// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feed/storyadapter.h"
#include "app/text/newsdates.h"

namespace sarika
{

namespace
{

using V = Vocabulary;

std::optional<Photo> sitemapPhoto(const WireFields &fields)
{
    const WireElement *image = fields.find({V::SitemapImage, "image"});
    if (!image)
        return {};
    const int parent = fields.indexOf(image);
    const WireElement *address = fields.find({V::SitemapImage, "loc"}, parent);
    Photo photo;
    photo.address = address ? fields.resolved(address, fields.words(address)) : QUrl();
    photo.caption = fields.firstLine({{V::SitemapImage, "caption"}, {V::SitemapImage, "title"}}, parent);
    return photo.address.isEmpty() ? std::nullopt : std::optional(photo);
}

} // namespace

// Protocol: sitemaps.org, news: https://www.google.com/schemas/sitemap-news/0.9
IncomingStory sitemapStoryFrom(const WireFields &fields)
{
    IncomingStory story;
    if (const WireElement *address = fields.find({V::Sitemap, "loc"}))
        story.address = fields.resolved(address, fields.words(address));
    story.updatedAt = fields.firstDate({{V::Sitemap, "lastmod"}});
    story.leadPhoto = sitemapPhoto(fields);
    const WireElement *news = fields.find({V::News, "news"});
    const int parent = news ? fields.indexOf(news) : -1;
    story.headline = fields.firstLine({{V::News, "title"}}, parent);
    if (const WireElement *date = fields.find({V::News, "publication_date"}, parent))
        story.publishedAt = parseNewsDate(QString::fromUtf8(fields.words(date)), fields.feed().dateOrder);
    for (const QByteArray &word : fields.words(fields.find({V::News, "keywords"}, parent)).split(',')) {
        if (const QString topic = lineOf({word, true, false}); !topic.isEmpty())
            story.topics.append(topic);
    }
    if (const WireElement *publication = fields.find({V::News, "publication"}, parent))
        story.language = fields.firstLine({{V::News, "language"}}, fields.indexOf(publication));
    return story;
}

} // namespace sarika
