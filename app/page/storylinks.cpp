// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/page/storylinks.h"

#include "app/page/lines.h"
#include "app/page/nodes.h"
#include "app/text/cleanbody.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace sarika
{

namespace
{

constexpr int shortestHeadline = 14; // fair letters
constexpr int shortestTeaser = 40;

bool sameSite(const QUrl &a, const QUrl &b)
{
    const auto tail = [](const QUrl &address) {
        return address.host().toLower().split(u'.').mid(qMax(0, int(address.host().count(u'.')) - 1)).join(u'.');
    };
    return a.host() == b.host() || (!a.host().isEmpty() && tail(a) == tail(b));
}

/// The address of a story rather than of a section, a tag or a file.
bool isStoryAddress(const QUrl &address, const QUrl &base, Repeats repeats)
{
    static const QRegularExpression other(
        u"/(tags?|topics?|category|author|authors|user|search|login|about|contact|privacy|terms|subscribe|"
        "newsletter|page|video-gallery|account)(/|$)|\\.(pdf|jpe?g|png|mp3|mp4|zip|xml|rss)$|^/?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const bool web = address.scheme().startsWith(u"http") || address.scheme() == base.scheme();
    const bool own = address.adjusted(QUrl::RemoveFragment) == base.adjusted(QUrl::RemoveFragment);
    return web && sameSite(address, base) && !(address.path().contains(other) && !address.hasQuery()) &&
           (!own || repeats == Repeats::AsPrinted);
}

QUrl backgroundOf(const HtmlNode *node, const QUrl &base)
{
    static const QRegularExpression picture(u"background(-image)?\\s*:[^;]*url\\(\\s*['\"]?([^'\")]+)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const QString named = picture.match(attributeText(node, "style")).captured(2).trimmed();
    return named.isEmpty() || named.startsWith(u"data:"_s) ? QUrl() : base.resolved(QUrl(named));
}

QUrl photoBelow(const HtmlNode *entry, const QUrl &base)
{
    QUrl background;
    for (const HtmlNode *at = entry; at; at = nextNode(at, entry)) {
        if (at->is("img") || at->is("amp-img"))
            if (const QUrl address = bestPhotoAddress(at, base); !address.isEmpty())
                return address;
        if (background.isEmpty() && !at->attribute("style").isEmpty())
            background = backgroundOf(at, base);
    }
    return background;
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
const HtmlNode *entryOf(const HtmlNode *link, const HtmlNode *within, const QUrl &base, Repeats repeats)
{
    const QUrl own = base.resolved(QUrl(attributeText(link, "href"))).adjusted(QUrl::RemoveFragment);
    const HtmlNode *entry = link;
    for (const HtmlNode *up = link->parent; up && up != within->parent && !up->is("body"); up = up->parent) {
        for (const HtmlNode *at = up; at; at = nextNode(at, up)) {
            if (!at->is("a") || at->attribute("href").isEmpty())
                continue;
            const QUrl address = base.resolved(QUrl(attributeText(at, "href"))).adjusted(QUrl::RemoveFragment);
            if (address != own && isStoryAddress(address, base, repeats) && fairLength(lineOf(at)) > 18)
                return entry;
        }
        entry = up;
        if (up->is("li") || up->is("article") || up == within)
            break;
    }
    return entry;
}

/// The words of a link, cut where an element of its own calls itself rank, headline or teaser.
void readPieces(StoryLink &story)
{
    static const QSet<QByteArrayView> headlines{"headline", "title", "ttl", "hed", "heading", "titre", "titel"};
    static const QSet<QByteArrayView> teasers{"teaser", "summary", "excerpt",  "description", "desc",   "dek",
                                              "deck",   "intro",   "abstract", "standfirst",  "snippet"};
    static const QSet<QByteArrayView> others{"rank",  "number", "num",  "count", "counter", "time",    "date",
                                             "views", "label",  "flag", "badge", "kicker",  "category"};
    QString rest;
    for (const HtmlNode *at = story.link->firstChild; at && isWithin(at, story.link);) {
        QString *into = at->isText() && !at->text.trimmed().isEmpty() ? &rest : nullptr;
        QString none;
        for (const QByteArrayView word : nameWords(at)) {
            into = headlines.contains(word) ? &story.headline : into;
            into = teasers.contains(word) ? &story.teaser : into;
            into = others.contains(word) ? &none : into;
        }
        if (into)
            *into += (into->isEmpty() ? QString() : u" "_s) + lineOf(at);
        at = into || at->isText() ? nextNodeAfter(at, story.link) : nextNode(at, story.link);
    }
    story.headline = story.headline.isEmpty() ? folded(rest) : story.headline;
    story.teaser = withCut(story.teaser);
}

/// The first line of prose below the node that is neither the headline nor another link.
QString teaserBelow(const HtmlNode *entry, const StoryLink &story)
{
    QString line;
    const auto isTeaser = [&] { return fairLength(line) >= shortestTeaser && !line.startsWith(story.headline); };
    for (const HtmlNode *at = entry; at;) {
        if (isBlock(at) || at->is("br")) {
            line = folded(line);
            if (isTeaser())
                return line;
            line.clear();
        }
        const bool otherLink = at->is("a") && at != story.link;
        const bool ownWords = at == story.link && !holdsBlock(at);
        const bool skipped = otherLink || ownWords || headingLevel(at) || at->is("script") || at->is("style");
        if (at->isText())
            line += QString::fromUtf8(at->text);
        at = skipped ? nextNodeAfter(at, entry) : nextNode(at, entry);
    }
    line = folded(line);
    return isTeaser() ? line : QString();
}

/// A heading inside the link or the entry says what is headline and what is teaser.
void readEntry(StoryLink &story)
{
    const HtmlNode *heading = nullptr;
    for (const HtmlNode *at = story.link; at && !heading; at = nextNode(at, story.link))
        heading = headingLevel(at) ? at : nullptr;
    readPieces(story);
    if (heading || story.headline.isEmpty())
        story.headline = lineOf(heading ? heading : story.link);
    if (story.teaser.isEmpty())
        story.teaser = withCut(teaserBelow(story.entry, story));
    const HtmlNode *term = story.entry->is("dt") ? story.entry : ancestor(story.link, "dt");
    for (const HtmlNode *next = term ? term->next : nullptr; next && story.teaser.isEmpty(); next = next->next) {
        if (next->is("dt"))
            break;
        if (next->is("dd"))
            story.teaser = withCut(teaserBelow(next, story));
    }
}

} // namespace

std::vector<StoryLink> storyLinksBelow(const HtmlNode *within, const QUrl &base, Repeats repeats)
{
    std::vector<StoryLink> stories;
    QHash<QUrl, size_t> known;
    for (const HtmlNode *node = within; node; node = nextNode(node, within)) {
        if (!node->is("a") || node->attribute("href").isEmpty() || stories.size() >= 400)
            continue;
        StoryLink story{
            nullptr, node, {}, {}, base.resolved(QUrl(attributeText(node, "href"))).adjusted(QUrl::RemoveFragment), {}};
        if (!isStoryAddress(story.address, base, repeats) || fairLength(lineOf(node)) < shortestHeadline)
            continue;
        story.entry = entryOf(node, within, base, repeats);
        readEntry(story);
        story.photo = photoBelow(story.entry, base);
        if (const auto at = known.constFind(story.address); at != known.constEnd()) {
            StoryLink &earlier = stories[at.value()];
            if (repeats == Repeats::AsPrinted && story.entry != earlier.entry && story.entry->is("li")) {
                stories.push_back(story);
                continue;
            }
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
