// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/page/embeds.h"

#include "app/page/boilerplate.h"
#include "app/page/lines.h"
#include "app/page/nodes.h"

#include <QRegularExpression>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace sarika
{

namespace
{

constexpr size_t most = 40; // in one story

QUrl addressOf(const HtmlNode *node, const QUrl &base)
{
    if (node->is("iframe")) {
        for (const QByteArrayView name : {"src", "data-src", "data-lazy-src"}) {
            const QUrl shown = embeddedAddress(base.resolved(QUrl(attributeText(node, name))));
            if (!shown.isEmpty())
                return shown;
        }
        return {};
    }
    if (!isEmbeddedPost(node))
        return {};
    for (const QByteArrayView name : {"data-href", "data-instgrm-permalink", "cite"}) {
        const QUrl address(attributeText(node, name));
        if (address.scheme().startsWith(u"http"))
            return address;
    }
    return {};
}

bool holds(const HtmlNode *node, QByteArrayView tag)
{
    for (const HtmlNode *at = node; at; at = nextNode(at, node)) {
        if (at->is(tag))
            return true;
    }
    return false;
}

/// The largest element around it that holds nothing else but a caption of its figure.
HtmlNode *wrapperOf(HtmlNode *node)
{
    constexpr int highest = 5;
    for (int level = 0; level < highest; ++level) {
        HtmlNode *up = node->parent;
        const bool box = up && !holds(up, "img") &&
                         (up->is("div") || up->is("span") || up->is("p") || up->is("figure") || up->is("center"));
        if (!box || (!up->is("figure") && !lineOf(up).isEmpty()))
            break;
        node = up;
    }
    return node;
}

bool isParagraph(const HtmlNode *node)
{
    constexpr int fewest = 40; // letters
    return node && (node->is("p") || (node->is("div") && !holdsBlock(node))) && fairLength(lineOf(node)) >= fewest;
}

/// A paragraph of the story stands right before it or right behind.
bool standsInProse(const HtmlNode *node)
{
    const auto beside = [node](HtmlNode *const HtmlNode::*step) {
        const HtmlNode *at = node->*step;
        while (at && at->kind != HtmlNode::Kind::Element)
            at = at->*step;
        return at;
    };
    return isParagraph(beside(&HtmlNode::previous)) || isParagraph(beside(&HtmlNode::next));
}

/// What the link is called: the figure's caption, the frame's title, or the address as people write it.
QString labelOf(const HtmlNode *node, const HtmlNode *wrapper, const QUrl &address)
{
    if (const QString caption = lineOf(wrapper); !caption.isEmpty())
        return caption;
    static const QRegularExpression ofPlayer(
        u"^(?:\\S+ ){0,2}(?:video )?(?:player|embed(?:ded)?|iframe|post|content)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString title = attributeText(node, "title").simplified();
    if (title.contains(u' ') && !title.contains(ofPlayer))
        return title;
    return address.toDisplayString(QUrl::RemoveScheme | QUrl::StripTrailingSlash).mid(2);
}

void appendLink(HtmlTree &tree, HtmlNode *quote, const QString &label, const QUrl &address)
{
    HtmlNode *paragraph = tree.makeElement("p");
    HtmlNode *link = tree.makeElement("a");
    tree.setOnlyAttribute(link, "href", address.toEncoded());
    HtmlTree::append(quote, paragraph);
    HtmlTree::append(paragraph, link);
    HtmlTree::append(link, tree.makeText(label.toUtf8()));
}

} // namespace

QUrl embeddedAddress(const QUrl &frame)
{
    static const struct
    {
        QRegularExpression frame;
        QString shown; // %1 is what the expression captures
    } kinds[] = {
        {QRegularExpression(u"^[^/]*youtube(?:-nocookie)?\\.com/embed/(?!videoseries)([\\w-]+)"_s),
         u"https://www.youtube.com/watch?v=%1"_s},
        {QRegularExpression(u"^player\\.vimeo\\.com/video/(\\d+)"_s), u"https://vimeo.com/%1"_s},
        {QRegularExpression(u"^[^/]*dailymotion\\.com/embed/video/(\\w+)"_s),
         u"https://www.dailymotion.com/video/%1"_s},
        {QRegularExpression(u"^platform\\.(?:twitter|x)\\.com/embed/.*[?&]id=(\\d+)"_s),
         u"https://x.com/i/status/%1"_s},
        {QRegularExpression(u"^[^/]*instagram\\.com/((?:p|reel)/[\\w-]+)/embed"_s), u"https://www.instagram.com/%1/"_s},
        {QRegularExpression(u"^t\\.me/(\\w+/\\d+)\\?.*embed="_s), u"https://t.me/%1"_s},
        {QRegularExpression(u"^open\\.spotify\\.com/embed/(\\w+/\\w+)"_s), u"https://open.spotify.com/%1"_s}};

    if (!frame.scheme().startsWith(u"http"))
        return {};
    const QString place = frame.toString(QUrl::RemoveScheme | QUrl::RemoveUserInfo | QUrl::RemovePort).mid(2);
    for (const auto &kind : kinds) {
        if (const auto match = kind.frame.match(place); match.hasMatch())
            return QUrl(kind.shown.arg(match.captured(1)));
    }
    static const QRegularExpression told(
        u"^[^/]*facebook\\.com/plugins/(?:post|video)\\.php|^w\\.soundcloud\\.com/player"_s);
    const QUrlQuery query(frame);
    QString inside = query.queryItemValue(u"href"_s, QUrl::FullyDecoded);
    if (inside.isEmpty())
        inside = query.queryItemValue(u"url"_s, QUrl::FullyDecoded);
    const QUrl address(inside);
    return place.contains(told) && address.scheme().startsWith(u"http") ? address : QUrl();
}

void quoteEmbeds(HtmlTree &tree, const QUrl &base)
{
    std::vector<std::pair<HtmlNode *, QUrl>> embeds;
    for (HtmlNode *node = tree.body(); node && embeds.size() < most; node = nextNode(node, tree.body())) {
        if (node->kind != HtmlNode::Kind::Element || !node->parent)
            continue;
        if (const QUrl address = addressOf(node, base); !address.isEmpty() && !holds(node, "a"))
            embeds.emplace_back(node, address);
    }
    for (const auto &[node, address] : embeds) {
        if (!isWithin(node, tree.body()))
            continue; // went with another's wrapper
        HtmlNode *wrapper = wrapperOf(node);
        if (node->is("iframe") ? !standsInProse(wrapper) : !lineOf(node).isEmpty()) {
            if (!node->is("iframe"))
                appendLink(tree, node, labelOf(node, node, address), address);
            continue;
        }
        HtmlNode *quote = tree.makeElement("blockquote");
        tree.setOnlyAttribute(quote, "class", quotedEmbed);
        HtmlTree::insertBefore(wrapper, quote);
        HtmlTree::remove(wrapper);
        appendLink(tree, quote, labelOf(node, wrapper, address), address);
    }
    if (!embeds.empty())
        tree.number();
}

} // namespace sarika
