// SPDX-License-Identifier: GPL-3.0-or-later
// Front and section pages: the story links of a page, told from its menus by shape.
#include "app/page/claims.h"
#include "app/page/encoding.h"
#include "app/page/lines.h"
#include "app/page/nodes.h"
#include "app/page/pagereader.h"
#include "app/page/storylinks.h"
#include "app/text/language.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sarika
{

namespace
{

constexpr int fewestAlike = 3;
constexpr int headlineLetters = 22; // fair letters of the entries of a list, in the mean

/// Menus, footers and bars by tag and role: a story list is never in them.
bool isMenu(const HtmlNode *node)
{
    for (const HtmlNode *up = node; up; up = up->parent) {
        if (up->is("nav") || up->is("footer") || up->attribute("role") == "navigation" || isHidden(up))
            return true;
        for (const QByteArrayView word : nameWords(up)) {
            if (word == "menu" || word == "nav" || word == "navbar" || word == "footer" || word == "breadcrumb" ||
                word == "breadcrumbs")
                return !up->is("body") && !up->is("html");
        }
    }
    return false;
}

/// Where a link stands, by tags and class names: the entries of one list share it.
QByteArray shapeOf(const StoryLink &link)
{
    QByteArray shape;
    const HtmlNode *up = link.link;
    for (int level = 0; level < 4 && up && !up->is("body"); ++level, up = up->parent)
        shape += up->tag.toByteArray() + '.' + up->attribute("class").toByteArray() + ' ';
    return shape;
}

/// The shapes of lists whose entries read like headlines, not like a menu.
QSet<QByteArray> headlineShapes(const std::vector<StoryLink> &links)
{
    QHash<QByteArray, std::pair<int, int>> shapes; // how many, fair letters of all
    for (const StoryLink &link : links) {
        auto &[count, letters] = shapes[shapeOf(link)];
        ++count;
        letters += fairLength(link.headline);
    }
    QSet<QByteArray> found;
    for (auto at = shapes.cbegin(); at != shapes.cend(); ++at) {
        if (at->first >= fewestAlike && at->second >= at->first * headlineLetters)
            found << at.key();
    }
    return found;
}

/// A headline is longer than a menu entry, or has a photo or teaser, or stands in a heading or among its like.
bool isStory(const StoryLink &link, const QSet<QByteArray> &shapes)
{
    if (isMenu(link.link))
        return false;
    int points = fairLength(link.headline) >= 30 ? 2 : (fairLength(link.headline) >= 20 ? 1 : 0);
    points += link.photo.isEmpty() ? 0 : 1;
    points += link.teaser.isEmpty() ? 0 : 1;
    for (const HtmlNode *up = link.link; up && up != link.entry; up = up->parent)
        points += headingLevel(up) ? 1 : 0;
    const QString path = link.address.path() + link.address.query();
    const bool digits = std::ranges::any_of(path, [](QChar c) { return c.isDigit(); });
    points += digits || path.count(u'-') >= 3 ? 1 : 0;
    points += shapes.contains(shapeOf(link)) ? 1 : 0;
    return points >= 3;
}

} // namespace

Result<IncomingFeed> readFrontPage(QByteArrayView bytes, const QUrl &address, const QString &contentType)
{
    if (bytes.trimmed().isEmpty())
        return failure(Error::Kind::Empty, u"page: read "_s + address.toString() + u": no bytes"_s);
    const HtmlTree tree = HtmlTree::parse(pageAsUtf8(bytes, contentType));
    const Claims claims = readClaims(tree, address);
    IncomingFeed feed;
    feed.form = IncomingFeed::Form::Page;
    feed.name = claims.openGraph.siteName.isEmpty() ? claims.title : claims.openGraph.siteName;
    feed.description = (claims.openGraph.description.isEmpty() ? claims.meta.description : claims.openGraph.description)
                           .toHtmlEscaped();
    feed.home = address;
    feed.address = address;
    QString words;
    const std::vector<StoryLink> links = storyLinksBelow(tree.body(), address);
    const QSet<QByteArray> shapes = headlineShapes(links);
    for (const StoryLink &link : links) {
        if (!isStory(link, shapes))
            continue;
        IncomingStory story;
        story.address = link.address;
        story.headline = link.headline;
        if (!link.teaser.isEmpty())
            story.summaryHtml = u"<p>"_s + link.teaser.toHtmlEscaped() + u"</p>"_s;
        if (!link.photo.isEmpty()) {
            story.leadPhoto.emplace();
            story.leadPhoto->address = link.photo;
        }
        words += link.headline + u' ';
        feed.stories << story;
    }
    feed.language = languageOf(words, claims.microdata.language);
    for (IncomingStory &story : feed.stories)
        story.language = feed.language;
    if (feed.stories.size() < 3)
        return failure(Error::Kind::NotNews, u"page: read "_s + address.toString() + u": no story links"_s);
    return feed;
}

} // namespace sarika
