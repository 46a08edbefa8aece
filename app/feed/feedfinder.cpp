// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feed/feedfinder.h"

#include "app/feed/encoding.h"
#include "app/feed/hintjudge.h"
#include "app/feed/wirefields.h"
#include "app/text/htmltree.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sarika
{

namespace
{

constexpr int mostHints = 200;
constexpr int longestName = 120; // characters

QString attributeOf(const HtmlNode *node, const char *name)
{
    return QString::fromUtf8(node->attribute(name)).simplified();
}

/// Collects what one page says, in one walk.
class PageWalk final
{
public:
    explicit PageWalk(const QUrl &address) : m_page(address), m_base(address) {}

    void take(const HtmlNode *node);
    void add(const LinkTag &link);
    PageHints hints();

private:
    void takeMeta(const HtmlNode *node);
    void takeLink(const HtmlNode *node);
    void takeAnchor(const HtmlNode *node);
    void takeIcon(const HtmlNode *node);

    QUrl resolved(const HtmlNode *node) const { return resolvedAddress(m_base, node->attribute("href").toByteArray()); }

    QUrl m_page;
    QUrl m_base;
    PageHints m_hints;
    QString m_title;
    QList<FeedHint> m_stated; // by <link> and headers
    QList<FeedHint> m_anchors;
    int m_iconWorth = 0;
};

void PageWalk::take(const HtmlNode *node)
{
    if (node->is("html")) {
        m_hints.language = attributeOf(node, "lang");
        if (m_hints.language.isEmpty())
            m_hints.language = attributeOf(node, "xml:lang");
    } else if (node->is("base") && !node->attribute("href").isEmpty()) {
        m_base = resolved(node);
    } else if (node->is("title") && m_title.isEmpty()) {
        m_title = QString::fromUtf8(textOf(node)).simplified();
    } else if (node->is("meta")) {
        takeMeta(node);
    } else if (node->is("link")) {
        takeLink(node);
    } else if (node->is("a") || node->is("area")) {
        takeAnchor(node);
    }
}

void PageWalk::takeMeta(const HtmlNode *node)
{
    const QString name = (attributeOf(node, "property") + attributeOf(node, "name")).toLower();
    const QString content = attributeOf(node, "content");
    if (name == "og:site_name"_L1)
        m_hints.name = content;
    else if (name == "generator"_L1)
        m_hints.generator = content;
    else if (name == "application-name"_L1 && m_hints.name.isEmpty())
        m_hints.name = content;
    else if ((name == "og:locale"_L1 || attributeOf(node, "http-equiv").toLower() == "content-language"_L1) &&
             m_hints.language.isEmpty())
        m_hints.language = QString(content).replace(u'_', u'-');
}

void PageWalk::takeLink(const HtmlNode *node)
{
    const QString rel = attributeOf(node, "rel").toLower();
    if (rel.contains("icon"_L1) && !rel.contains("mask"_L1))
        takeIcon(node);
    add({rel, attributeOf(node, "type"), attributeOf(node, "title"), attributeOf(node, "hreflang"), resolved(node)});
}

void PageWalk::takeIcon(const HtmlNode *node)
{
    const int side = attributeOf(node, "sizes").section(u'x', 0, 0, QString::SectionCaseInsensitiveSeps).toInt();
    const bool touch = attributeOf(node, "rel").contains("apple"_L1, Qt::CaseInsensitive);
    const bool drawn = attributeOf(node, "type").contains("svg"_L1) || node->attribute("href").endsWith(".svg");
    // Best: the smallest of at least 64 px; SVG last, for it is not always a raster's equal.
    int worth = side >= 64 ? 2000 - std::min(side, 1000) : side > 0 ? side : touch ? 900 : 10;
    worth = drawn ? 5 : worth;
    const QUrl address = resolved(node);
    if (worth <= m_iconWorth || !address.scheme().startsWith("http"_L1))
        return;
    m_iconWorth = worth;
    m_hints.icon = address;
}

void PageWalk::add(const LinkTag &link)
{
    if (!statesFeed(link) || m_stated.size() >= mostHints)
        return;
    FeedHint hint{link.address, link.title.left(longestName), link.language, true};
    hint.address.setFragment({});
    hint.likelyNews = !isBesideTheNews(hint, m_page);
    m_stated.append(hint);
}

void PageWalk::takeAnchor(const HtmlNode *node)
{
    QUrl address = resolved(node);
    if (address.scheme() == "feed"_L1) // feed://example.org/… and feed:https://…
        address = QUrl(address.toString()
                           .replace(QRegularExpression(u"^feed:(//)?(?!https?:)"_s), u"https://"_s)
                           .remove("feed:"_L1));
    if (!address.scheme().startsWith("http"_L1) || !looksLikeFeedAddress(address) || m_anchors.size() >= mostHints)
        return;
    QString name = attributeOf(node, "title");
    if (name.isEmpty())
        name = QString::fromUtf8(textOf(node)).simplified();
    FeedHint hint{address, name.left(longestName), attributeOf(node, "hreflang"), true};
    hint.address.setFragment({});
    const bool ours = address.host().endsWith(m_page.host().section(u'.', -2));
    hint.likelyNews = ours && !isBesideTheNews(hint, m_page);
    m_anchors.append(hint);
}

PageHints PageWalk::hints()
{
    if (m_hints.name.isEmpty())
        m_hints.name = m_title.left(longestName);
    for (const FeedHint &hint : m_stated + m_anchors) {
        const auto sameAddress = [&](const FeedHint &other) { return other.address == hint.address; };
        if (std::any_of(m_hints.feeds.begin(), m_hints.feeds.end(), sameAddress))
            continue;
        FeedHint kept = hint;
        // The same stream in a second form: offered, but one of them is enough.
        const QString name = withoutFormWords(hint.name);
        const auto sameStream = [&](const FeedHint &other) { return !name.isEmpty() && other.name == name; };
        if (std::any_of(m_hints.feeds.begin(), m_hints.feeds.end(), sameStream))
            kept.likelyNews = false;
        kept.name = name;
        if (kept.language.isEmpty())
            kept.language = languageInAddress(kept.address);
        m_hints.feeds.append(kept);
    }
    std::stable_partition(m_hints.feeds.begin(), m_hints.feeds.end(),
                          [](const FeedHint &hint) { return hint.likelyNews; });
    return m_hints;
}

} // namespace

PageHints findFeeds(QByteArrayView html, const QUrl &address, const QList<QByteArray> &linkHeaders)
{
    PageWalk walk(address);
    const HtmlTree tree = HtmlTree::parse(toUtf8(html, {}));
    for (const HtmlNode *node = tree.root(); node; node = nextNode(node, tree.root())) {
        if (node->kind == HtmlNode::Kind::Element)
            walk.take(node);
    }
    for (const QByteArray &header : linkHeaders) {
        for (const LinkTag &link : linksInHeader(header, address))
            walk.add(link);
    }
    return walk.hints();
}

} // namespace sarika
