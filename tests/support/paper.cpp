// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/paper.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDateTime>
#include <QImage>

using namespace Qt::StringLiterals;

namespace sarika
{

namespace
{
const QByteArray places[] = {"Kampot", "Battambang", "Siem Reap", "Takeo", "Kratie", "Pursat", "Kep", "Koh Kong"};
const QByteArray things[] = {"the new library", "the rice harvest", "the river ferry", "the school garden",
                             "the old bridge",  "the night market", "the silk loom",   "the bird census"};

QByteArray placeOf(int number)
{
    return places[number % 8];
}

QByteArray thingOf(int number)
{
    return things[(number / 8 + number) % 8];
}
} // namespace

QUrl Paper::storyAddress(int number) const
{
    return m_server.url(pagePath(number));
}

QByteArray Paper::headline(int number)
{
    return "Day " + QByteArray::number(number) + " at " + thingOf(number) + " in " + placeOf(number);
}

QByteArray Paper::sentence(int number, int paragraph)
{
    return "Visitor number " + QByteArray::number(number * 100 + paragraph) + " came early to see " + thingOf(number) +
           " in " + placeOf(number) + ", and the keeper told her how the work had gone since the rains ended.";
}

void Paper::addStory(int number, Listed listed)
{
    m_all << number;
    if (listed == Listed::InFeed)
        m_listed.prepend(number);
}

QByteArray Paper::photo(int number, int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    const QByteArray seed = QCryptographicHash::hash(QByteArray::number(number), QCryptographicHash::Md5);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x)
            image.setPixel(x, y, qRgb(x * seed[0] / 64, y * seed[1] / 64, (x + y + seed[2]) & 255));
    }
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPEG", 80);
    return buffer.data();
}

QByteArray Paper::mostViewedList() const
{
    if (m_mostViewed.isEmpty())
        return {};
    QByteArray list = "<aside class=\"most-viewed\"><h3>MOST VIEWED</h3><ol>";
    for (int number : m_mostViewed) {
        list += "<li><a href=\"" + address(pagePath(number)) + "\"><h4>" + headline(number) + "</h4></a><p>" +
                sentence(number, 1).left(60) + "…</p></li>";
    }
    return list + "</ol></aside>";
}

QByteArray Paper::page(int number) const
{
    QByteArray html = "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>" + headline(number) +
                      " | The Loopback Post</title><meta property=\"og:type\" content=\"article\">"
                      "<meta property=\"og:site_name\" content=\"The Loopback Post\"></head><body>"
                      "<header><nav><a href=\"/\">Home</a> <a href=\"/kingdom\">Kingdom</a></nav></header>"
                      "<main><article><h1>" +
                      headline(number) + "</h1><p class=\"byline\">By Chan Dara</p><time datetime=\"" +
                      QDateTime::currentDateTimeUtc().addDays(-1).toString(Qt::ISODate).toLatin1() +
                      "\">yesterday</time><figure><img src=\"" + leadPath(number).toLatin1() +
                      "\" width=\"640\" height=\"400\"><figcaption>People gather at " + thingOf(number) + ", number " +
                      QByteArray::number(number) + ". Photo: Sok Dara</figcaption></figure>";
    for (int paragraph = 1; paragraph <= 6; ++paragraph) {
        html += "<p>" + sentence(number, paragraph) + "</p>";
        if (paragraph == 3) // lazy: the address stands elsewhere than in src
            html += "<figure><img src=\"data:image/gif;base64,R0lGODlhAQABAAAAACw=\" data-src=\"" +
                    bodyPhotoPath(number).toLatin1() +
                    "\" width=\"640\" height=\"400\"><figcaption>The second picture of " + thingOf(number) +
                    ".</figcaption></figure>";
    }
    return html + "</article>" + mostViewedList() + "</main><footer><p>The Loopback Post</p></footer></body></html>";
}

QByteArray Paper::frontPage() const
{
    return "<!DOCTYPE html><html lang=\"en\"><head><title>The Loopback Post</title>"
           "<meta property=\"og:site_name\" content=\"The Loopback Post\">"
           "<link rel=\"icon\" href=\"/icon.png\">"
           "<link rel=\"alternate\" type=\"application/rss+xml\" title=\"News\" href=\"/feed.xml\"></head>"
           "<body><h1>The Loopback Post</h1></body></html>";
}

QByteArray Paper::feedBytes() const
{
    QByteArray xml = "<?xml version=\"1.0\" encoding=\"utf-8\"?><rss version=\"2.0\"><channel>"
                     "<title>News - The Loopback Post</title><link>" +
                     home().toEncoded() + "</link><description>All</description><language>en</language>";
    for (int place = 0; int number : m_listed) {
        const QDateTime at = QDateTime::currentDateTimeUtc().addDays(-1).addSecs(-60 * place++);
        xml += "<item><title>" + headline(number) + "</title><link>" + storyAddress(number).toEncoded() +
               "</link><guid isPermaLink=\"false\">loopback-" + QByteArray::number(number) +
               "</guid><description>&lt;p&gt;" + sentence(number, 1) + "&lt;/p&gt;</description><pubDate>" +
               at.toString(Qt::RFC2822Date).toLatin1() + "</pubDate></item>";
    }
    return xml + "</channel></rss>";
}

void Paper::print()
{
    const auto tagged = [](const QByteArray &bytes, const QByteArray &type) {
        const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Md5).toHex();
        return ServerAnswer{.type = type, .bytes = bytes, .etag = '"' + hash + '"'};
    };
    m_server.set(u"/"_s, tagged(frontPage(), "text/html; charset=utf-8"));
    m_server.set(u"/feed.xml"_s, tagged(feedBytes(), "application/rss+xml"));
    m_server.set(u"/icon.png"_s, tagged(photo(0, 128, 128), "image/png"));
    for (int number : std::as_const(m_all)) {
        m_server.set(pagePath(number), tagged(page(number), "text/html; charset=utf-8"));
        m_server.set(leadPath(number), tagged(photo(number), "image/jpeg"));
        m_server.set(bodyPhotoPath(number), tagged(photo(number + 1000), "image/jpeg"));
    }
}

} // namespace sarika
