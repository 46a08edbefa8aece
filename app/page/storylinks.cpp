// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/page/storylinks.h"

#include "app/page/lines.h"
#include "app/page/nodes.h"
#include "app/text/cleanbody.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace sarika
{

namespace
{

bool sameSite(const QUrl &a, const QUrl &b)
{
    const auto tail = [](const QUrl &address) {
        return address.host().toLower().split(u'.').mid(qMax(0, int(address.host().count(u'.')) - 1)).join(u'.');
    };
    return a.host() == b.host() || (!a.host().isEmpty() && tail(a) == tail(b));
}

/// The address of a story rather than of a section, a tag or a file.
bool isStoryAddress(const QUrl &address, const QUrl &base)
{
    static const QRegularExpression other(
        u"/(tags?|topics?|category|author|authors|user|search|login|about|contact|privacy|terms|subscribe|"
        "newsletter|page|video-gallery|account)(/|$)|\\.(pdf|jpe?g|png|mp3|mp4|zip|xml|rss)$|^/?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const bool web = address.scheme().startsWith(u"http") || address.scheme() == base.scheme();
    return web && sameSite(address, base) && !(address.path().contains(other) && !address.hasQuery()) &&
           address.adjusted(QUrl::RemoveFragment) != base.adjusted(QUrl::RemoveFragment);
}

QUrl photoBelow(const HtmlNode *entry, const QUrl &base)
{
    for (const HtmlNode *at = entry; at; at = nextNode(at, entry)) {
        if (at->is("img") || at->is("amp-img"))
            if (const QUrl address = bestPhotoAddress(at, base); !address.isEmpty())
                return address;
    }
    return {};
}

QString withCut(QString text)
{
    static const QRegularExpression dots(
        u"\\s*(\\[?(\\.\\.\\.|…)\\]?|\\[…\\])\\s*(read more|continue reading|more|អានបន្ត)?\\s*[»→]?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (text.contains(dots))
        return text.remove(dots) + u'…';
    return text;
}

/// Climbs from the link to the element that holds this story and no other.
const HtmlNode *entryOf(const HtmlNode *link, const HtmlNode *within, const QUrl &base)
{
    const QUrl own = base.resolved(QUrl(attributeText(link, "href"))).adjusted(QUrl::RemoveFragment);
    const HtmlNode *entry = link;
    for (const HtmlNode *up = link->parent; up && up != within->parent && !up->is("body"); up = up->parent) {
        for (const HtmlNode *at = up; at; at = nextNode(at, up)) {
            if (!at->is("a") || at->attribute("href").isEmpty())
                continue;
            const QUrl address = base.resolved(QUrl(attributeText(at, "href"))).adjusted(QUrl::RemoveFragment);
            if (address != own && isStoryAddress(address, base) && fairLength(lineOf(at)) > 18)
                return entry;
        }
        entry = up;
        if (up->is("li") || up->is("article") || up == within)
            break;
    }
    return entry;
}

/// A heading inside the link or the entry says what is headline and what is teaser.
void readEntry(StoryLink &story)
{
    const HtmlNode *heading = nullptr;
    for (const HtmlNode *at = story.link; at && !heading; at = nextNode(at, story.link))
        heading = headingLevel(at) ? at : nullptr;
    story.headline = lineOf(heading ? heading : story.link);
    for (const HtmlNode *at = story.entry; at; at = nextNode(at, story.entry)) {
        if (!story.teaser.isEmpty() || !isBlock(at) || headingLevel(at) || isWithin(story.link, at))
            continue;
        bool leaf = true;
        for (const HtmlNode *in = at->firstChild; in && leaf; in = nextNode(in, at))
            leaf = !isBlock(in);
        const QString text = leaf ? lineOf(at) : QString();
        if (fairLength(text) >= 40 && text != story.headline && !text.startsWith(story.headline))
            story.teaser = withCut(text);
    }
}

} // namespace

std::vector<StoryLink> storyLinksBelow(const HtmlNode *within, const QUrl &base)
{
    std::vector<StoryLink> stories;
    QHash<QUrl, size_t> known;
    for (const HtmlNode *node = within; node; node = nextNode(node, within)) {
        if (!node->is("a") || node->attribute("href").isEmpty() || stories.size() >= 400)
            continue;
        StoryLink story{
            nullptr, node, {}, {}, base.resolved(QUrl(attributeText(node, "href"))).adjusted(QUrl::RemoveFragment), {}};
        if (!isStoryAddress(story.address, base))
            continue;
        story.headline = lineOf(node);
        if (fairLength(story.headline) < 14)
            continue;
        story.entry = entryOf(node, within, base);
        readEntry(story);
        story.photo = photoBelow(story.entry, base);
        if (const auto at = known.constFind(story.address); at != known.constEnd()) {
            StoryLink &earlier = stories[at.value()];
            if (earlier.teaser.isEmpty() && story.headline.size() > earlier.headline.size() &&
                headingLevel(node->parent))
                earlier.headline = story.headline;
            continue;
        }
        known.insert(story.address, stories.size());
        stories.push_back(story);
    }
    return stories;
}

} // namespace sarika
