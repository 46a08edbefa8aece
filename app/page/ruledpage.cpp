// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/page/ruledpage.h"

#include "app/page/nodes.h"
#include "app/text/newsdates.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sarika
{

namespace
{

QString firstText(const SiteRules::Selectors &selectors, const HtmlTree &tree)
{
    for (const Selector &selector : selectors) {
        if (const QString text = selector.firstText(tree); !text.isEmpty())
            return text;
    }
    return {};
}

// The address an element names: of a photo, a link, or what lies within it.
QString addressIn(const HtmlNode *node)
{
    for (const HtmlNode *at = node; at; at = nextNode(at, node)) {
        for (const char *name : {"src", "data-src", "href", "content"}) {
            const QString value = attributeText(at, name).trimmed();
            if (!value.isEmpty() && !value.startsWith(u"data:"_s))
                return value;
        }
    }
    return {};
}

QUrl firstAddress(const SiteRules::Selectors &selectors, const HtmlTree &tree, const QUrl &base)
{
    for (const Selector &selector : selectors) {
        const QList<HtmlNode *> nodes = selector.all(tree);
        QString found = selector.namesAttribute() ? selector.firstText(tree) : QString();
        for (qsizetype i = 0; i < nodes.size() && found.isEmpty() && !selector.namesAttribute(); ++i)
            found = addressIn(nodes[i]);
        const QUrl address = base.resolved(QUrl(found));
        if (!found.isEmpty() &&
            (address.scheme() == u"https"_s || address.scheme() == u"http"_s || address.scheme() == base.scheme()))
            return address;
    }
    return {};
}

const HtmlNode *commonAncestor(const std::vector<const HtmlNode *> &nodes)
{
    const HtmlNode *common = nodes.front();
    for (const HtmlNode *node : nodes) {
        while (common && !isWithin(node, common))
            common = common->parent;
    }
    return common;
}

} // namespace

void removeRuled(HtmlTree &tree, const SiteRules &rules)
{
    for (const Selector &selector : rules.remove) {
        for (HtmlNode *node : selector.all(tree)) {
            const bool frame =
                node->kind == HtmlNode::Kind::Document || node->is("html") || node->is("body") || node->is("head");
            if (!frame)
                HtmlTree::remove(node);
        }
    }
}

Region ruledRegion(const HtmlTree &tree, const SiteRules &rules)
{
    Region region;
    for (const Selector &selector : rules.body) {
        for (const HtmlNode *node : selector.all(tree)) {
            const auto holds = [&](const HtmlNode *part) { return isWithin(node, part); };
            if (!std::ranges::any_of(region.parts, holds))
                region.parts.push_back(node);
        }
    }
    if (region.parts.empty())
        return region;
    region.root = commonAncestor(region.parts);
    region.named = true;
    return region;
}

void ruleHeadline(Headline &headline, const HtmlTree &tree, const SiteRules &rules)
{
    for (const Selector &selector : rules.headline) {
        const QString text = selector.firstText(tree);
        if (text.isEmpty())
            continue;
        headline.text = text;
        headline.forms << text;
        const QList<HtmlNode *> nodes = selector.all(tree);
        const auto printed = std::ranges::find_if(nodes, [&](const HtmlNode *node) { return lineOf(node) == text; });
        headline.node = printed == nodes.end() ? headline.node : *printed;
        return;
    }
}

void ruleFields(IncomingPage &page, const HtmlTree &tree, const SiteRules &rules, const QUrl &address)
{
    if (const QString byline = firstText(rules.byline, tree); !byline.isEmpty())
        page.byline = byline;
    if (const QDateTime date = parseNewsDate(firstText(rules.date, tree)); date.isValid())
        page.publishedAt = date;
    if (const QUrl photo = firstAddress(rules.photo, tree, address); !photo.isEmpty()) {
        if (!page.leadPhoto || page.leadPhoto->address != photo)
            page.leadPhoto = Photo{.address = photo};
    }
    if (page.leadPhoto) {
        if (const QString caption = firstText(rules.caption, tree); !caption.isEmpty())
            page.leadPhoto->caption = caption;
        if (const QString credit = firstText(rules.credit, tree); !credit.isEmpty())
            page.leadPhoto->credit = credit;
    }
    if (const QUrl next = firstAddress(rules.nextPage, tree, address); !next.isEmpty())
        page.nextPage = next;
}

} // namespace sarika
