// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/page/nextpage.h"

#include "app/page/nodes.h"

#include <QRegularExpression>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace sarika
{

namespace
{

/// The same address with nothing but a page number more: /story/2, /story?page=2, /story-2.html.
bool isPageOf(const QUrl &next, const QUrl &first)
{
    static const QRegularExpression number(u"(?:[/_-](?:page|seite|p)?[/_-]?\\d{1,2})?(\\.html?)?/?$"_s);
    if (next.host() != first.host() || next.adjusted(QUrl::RemoveFragment) == first.adjusted(QUrl::RemoveFragment))
        return false;
    const bool samePath = next.path().remove(number) == first.path().remove(number) && first.path().size() > 8;
    QUrlQuery query(next);
    for (const QString &key : {u"page"_s, u"p"_s, u"seite"_s, u"pg"_s})
        query.removeAllQueryItems(key);
    return samePath && query.toString().size() <= first.query().size();
}

} // namespace

QUrl nextPageOf(const HtmlTree &tree, const QUrl &address)
{
    for (const HtmlNode *node = tree.root(); node; node = nextNode(node, tree.root())) {
        if (!(node->is("link") || node->is("a")) || !holdsWord(node->attribute("rel"), "next"))
            continue;
        const QUrl next = address.resolved(QUrl(attributeText(node, "href")));
        if (isPageOf(next, address))
            return next;
    }
    return {};
}

} // namespace sarika
