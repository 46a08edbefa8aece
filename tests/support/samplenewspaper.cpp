// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/samplenewspaper.h"

#include "tests/support/samplestories.h"

#include <QBuffer>
#include <QImage>
#include <QLinearGradient>
#include <QLocale>
#include <QPainter>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace sarika
{

namespace
{

const QString paperName = u"The Mekong Lantern"_s;

QString escaped(const QString &text)
{
    return text.toHtmlEscaped();
}

QDateTime hoursAgo(int hours)
{
    return QDateTime::fromSecsSinceEpoch(QDateTime::currentSecsSinceEpoch() - 3600LL * hours, QTimeZone::UTC);
}

// Four ways newspapers set a photo, by the story's number; the last is the plain labelled one.
QString figureOf(const PrintedStory &story, int number)
{
    const QString caption = escaped(story.caption);
    const QString credit = escaped(story.credit);
    const QString plain = u"<img src=\"%1\" width=\"800\" height=\"500\" alt=\"Content image - The Mekong Lantern\">"_s;
    switch (number) {
    case 1: // the credit in an element of its own, the photo lazy
        return u"<figure class=\"lead\"><img class=\"lazyload\" src=\"data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQ"
               "ABAAA=\" data-src=\"%1\" alt=\"\"><figcaption><span class=\"caption\">%2</span> "
               "<span class=\"credit\">%3</span></figcaption></figure>"_s.arg(story.photoPath, caption, credit);
    case 2: // trailing unlabelled
        return u"<figure>%1<figcaption>%2 %3</figcaption></figure>"_s.arg(plain.arg(story.photoPath), caption, credit);
    case 3: // srcset
        return u"<figure><img src=\"/photos/pixel.gif\" srcset=\"/photos/small.png 120w, %1 800w\" alt=\"\">"
               "<figcaption>%2 Photo: %3</figcaption></figure>"_s.arg(story.photoPath, caption, credit);
    default:
        return u"<figure>%1<figcaption>%2 Photo: %3</figcaption></figure>"_s.arg(plain.arg(story.photoPath), caption,
                                                                                 credit);
    }
}

QString mostViewedOf(const QList<PrintedStory> &stories, const QStringList &headlines)
{
    QString list = u"<aside class=\"most-viewed\"><h2>MOST VIEWED</h2><ol>"_s;
    for (const QString &headline : headlines) {
        const auto story = std::ranges::find(stories, headline, &PrintedStory::headline);
        const QString teaser = story->paragraphs.first().first(48) + u" ..."_s;
        list += u"<li><a href=\"%1\"><img src=\"%2\" alt=\"\"><h3>%3</h3></a><p>%4</p></li>"_s.arg(
            story->path, story->photoPath, escaped(headline), escaped(teaser));
    }
    return list + u"</ol></aside>"_s;
}

QString pageHead(const QString &title, const QString &language)
{
    return u"<!DOCTYPE html><html lang=\"%1\"><head><meta charset=\"utf-8\"><title>%2 - %3</title>"
           "<link rel=\"alternate\" type=\"application/rss+xml\" title=\"%3\" href=\"/feed.xml\">"_s.arg(
               language, escaped(title), paperName);
}

const QString masthead = u"<header><a href=\"/\">The Mekong Lantern</a><nav><a href=\"/\">Front page</a> "
                         "<a href=\"/about\">About</a></nav></header>"_s;
const QString footer = u"<footer><p>© The Mekong Lantern. All rights reserved.</p></footer></body></html>"_s;

QByteArray pageOf(const PrintedStory &story, int number, const QString &mostViewed)
{
    const QDateTime &at = story.publishedAt;
    QString body;
    for (const QString &paragraph : story.paragraphs)
        body += u"<p>%1</p>"_s.arg(escaped(paragraph));
    const QString head = pageHead(story.headline, story.language) +
                         u"<meta property=\"og:title\" content=\"%1\"><meta property=\"og:type\" content=\"article\">"
                         "<meta property=\"og:site_name\" content=\"%2\"><meta property=\"og:image\" content=\"%3\">"
                         "<meta property=\"article:published_time\" content=\"%4\"></head><body>"_s.arg(
                             escaped(story.headline), paperName, story.photoPath, at.toString(Qt::ISODate));
    const QString article = u"<main><article><h1>%1</h1><p class=\"byline\">By <span class=\"author\">%2</span></p>"
                            "<time datetime=\"%3\">%4</time>%5<div class=\"article-body\">%6</div>"
                            "<div class=\"share\"><a href=\"#\">Share on everything</a></div></article></main>"_s.arg(
                                escaped(story.headline), escaped(story.byline), at.toString(Qt::ISODate),
                                QLocale::c().toString(at, u"d MMMM yyyy"_s), figureOf(story, number), body);
    return (head + masthead + article + mostViewed + footer).toUtf8();
}

QByteArray feedOf(const NewspaperServer &server, const QList<PrintedStory> &stories)
{
    QString items;
    for (const PrintedStory &story : stories) {
        const QString address = server.url(story.path).toString();
        items +=
            u"<item><title>%1</title><link>%2</link><guid>%2</guid><dc:creator>%3</dc:creator>"
            "<pubDate>%4</pubDate><description>%5</description></item>"_s.arg(
                escaped(story.headline), address, escaped(story.byline),
                QLocale::c().toString(story.publishedAt, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s), escaped(story.teaser));
    }
    return u"<?xml version=\"1.0\" encoding=\"utf-8\"?><rss version=\"2.0\" "
           "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><channel><title>%1</title><link>%2</link>"
           "<description>News from the river</description>%3</channel></rss>"_s
               .arg(paperName, server.url().toString(), items)
               .toUtf8();
}

void printFeed(NewspaperServer &server, const SampleNewspaper &paper)
{
    const QByteArray bytes = feedOf(server, paper.stories);
    server.set(paper.feedPath, {.type = "application/rss+xml; charset=utf-8",
                                .bytes = bytes,
                                .etag = "\"" + QByteArray::number(qHash(bytes), 16) + "\"",
                                .lastModified = "Sun, 06 Nov 1994 08:49:37 GMT",
                                .coding = ServerAnswer::Coding::Gzip});
}

void printPage(NewspaperServer &server, SampleNewspaper &paper, const PrintedStory &story, int number,
               const QString &mostViewed)
{
    server.set(story.path, {.bytes = pageOf(story, number, mostViewed), .coding = ServerAnswer::Coding::Gzip});
    const bool png = story.photoPath.endsWith(u".png"_s);
    server.set(story.photoPath, drawnPhoto(number, {800, 500}, png ? "PNG" : "JPEG"), png ? "image/png" : "image/jpeg");
    paper.allPhotos << story.photoPath;
}

void printFront(NewspaperServer &server, const SampleNewspaper &paper, const QString &mostViewed)
{
    QString list;
    for (const PrintedStory &story : paper.stories)
        list += u"<article><h2><a href=\"%1\">%2</a></h2><p>%3</p></article>"_s.arg(story.path, escaped(story.headline),
                                                                                    escaped(story.teaser));
    server.set(paper.frontPath, {.bytes = (pageHead(u"Front page"_s, u"en"_s) + u"</head><body>"_s + masthead +
                                           u"<main>"_s + list + u"</main>"_s + mostViewed + footer)
                                              .toUtf8()});
}

} // namespace

QByteArray drawnPhoto(int seed, QSize size, const char *format)
{
    QImage image(size, QImage::Format_RGB32);
    QPainter painter(&image);
    QLinearGradient sky(0, 0, 0, size.height());
    sky.setColorAt(0, QColor::fromHsv((200 + seed * 37) % 360, 90, 250));
    sky.setColorAt(1, QColor::fromHsv((20 + seed * 37) % 360, 120, 220));
    painter.fillRect(image.rect(), sky);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(250, 220, 120));
    const int radius = std::max(size.height() / 8, 1);
    painter.drawEllipse(QPoint(size.width() * (1 + seed % 5) / 6, size.height() / 3), radius, radius);
    painter.fillRect(QRect(0, size.height() * 2 / 3, size.width(), size.height()), QColor(40, 70, 90));
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, format, 85))
        qFatal("cannot encode %s", format);
    return bytes;
}

SampleNewspaper sampleNewspaper(NewspaperServer &server)
{
    QList<PrintedStory> all = sampleStories();
    for (int number = 0; number < all.size(); ++number)
        all[number].publishedAt = hoursAgo(number + 1);
    SampleNewspaper paper{.stories = all.first(6), .frontPath = u"/"_s, .feedPath = u"/feed.xml"_s};
    for (const int number : {6, 0, 7, 4, 2, 3})
        paper.mostViewed << all.at(number).headline;
    const QString mostViewed = mostViewedOf(all, paper.mostViewed);
    for (int number = 0; number < all.size(); ++number)
        printPage(server, paper, all.at(number), number, mostViewed);
    server.set(u"/photos/small.png"_s, drawnPhoto(3, {120, 75}, "PNG"), "image/png");
    server.set(u"/photos/pixel.gif"_s,
               QByteArray::fromBase64("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7"), "image/gif");
    server.set(u"/robots.txt"_s, "User-agent: *\nDisallow: /admin\n", "text/plain");
    printFront(server, paper, mostViewed);
    printFeed(server, paper);
    return paper;
}

PrintedStory printAnother(NewspaperServer &server, SampleNewspaper &paper)
{
    const int number = static_cast<int>(paper.stories.size()) + 4; // the plain way to set a photo
    const PrintedStory story{.path = u"/2026/late%1.html"_s.arg(number),
                             .headline = u"Late edition: rain reaches the valley after %1 dry days"_s.arg(number),
                             .teaser = u"The first drops fell on the market at noon and nobody ran for shelter."_s,
                             .byline = u"Chan Dara"_s,
                             .paragraphs = {u"The first drops fell on the market at noon and nobody ran for shelter. "
                                            u"Traders held out their hands and counted."_s,
                                            u"By evening the gauges at the bridge showed eleven millimetres, enough "
                                            u"to lay the dust and little more."_s,
                                            u"Farmers upstream expect the sowing to begin within the week."_s},
                             .caption = u"Rain over the market roofs at noon."_s,
                             .credit = u"Pich Leakena"_s,
                             .photoPath = u"/photos/late%1.jpg"_s.arg(number),
                             .language = u"en"_s,
                             .publishedAt = hoursAgo(0)};
    printPage(server, paper, story, number, {});
    paper.stories.prepend(story);
    printFeed(server, paper);
    return story;
}

} // namespace sarika
