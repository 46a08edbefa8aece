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

const QStringList &numberKeys()
{
    static const QStringList keys{u"page"_s, u"p"_s, u"seite"_s, u"pg"_s};
    return keys;
}

/// The same address with nothing but a page number more: /story/2, /story?page=2, /story-2.html.
bool isPageOf(const QUrl &next, const QUrl &first)
{
    static const QRegularExpression number(u"(?:[/_-](?:page|seite|p)?[/_-]?\\d{1,2})?(\\.html?)?/?$"_s);
    if (next.host() != first.host() || next.adjusted(QUrl::RemoveFragment) == first.adjusted(QUrl::RemoveFragment))
        return false;
    const bool samePath = next.path().remove(number) == first.path().remove(number) && first.path().size() > 8;
    QUrlQuery query(next);
    for (const QString &key : numberKeys())
        query.removeAllQueryItems(key);
    return samePath && query.toString().size() <= first.query().size();
}

/// The page number in an address, and whether a word there says that it is one.
struct PageNumber
{
    int value = 1;
    bool named = false;
};

PageNumber numberIn(const QUrl &address)
{
    const QUrlQuery query(address);
    for (const QString &key : numberKeys()) {
        if (const int value = query.queryItemValue(key).toInt(); value > 0)
            return {value, true};
    }
    static const QRegularExpression end(u"[/_-](page|seite|p)?[/_-]?(\\d{1,2})(?:\\.html?)?/?$"_s);
    const auto match = end.match(address.path());
    if (!match.hasMatch())
        return {};
    return {match.captured(2).toInt(), match.capturedLength(1) > 0};
}

/// A pager's link to the page: its number, or "Next page" where the address itself counts pages. "Next" alone may lead
/// to the next story.
bool announces(const HtmlNode *link, const PageNumber &next)
{
    static const QRegularExpression words(
        u"^(?:next(?: page)?|continue(?: reading)?|weiter(?:lesen)?|nächste seite|(?:page )?suivante?|siguiente|"
        "avanti|successiva|próxima|volgende|następna|další|дальше|далее|次(?:の|へ)?(?:ページ)?|下一页|下一頁|다음|"
        "ទំព័របន្ទាប់|បន្ទាប់)?\\s*[›»>→]*$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QString text = lineOf(link);
    static const QRegularExpression numbered(u"^(?:page|seite|ទំព័រ)?\\s*(\\d{1,2})$"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    if (const auto match = numbered.match(text); match.hasMatch())
        return match.captured(1).toInt() == next.value;
    return next.named && !text.isEmpty() && text.size() < 30 && words.match(text).hasMatch();
}

} // namespace

QUrl nextPageOf(const HtmlTree &tree, const QUrl &address)
{
    const int here = numberIn(address).value;
    QUrl counted;
    for (const HtmlNode *node = tree.root(); node; node = nextNode(node, tree.root())) {
        if (!(node->is("link") || node->is("a")) || node->attribute("href").isEmpty())
            continue;
        const bool marked = holdsWord(node->attribute("rel"), "next");
        if (!marked && (node->is("link") || !counted.isEmpty()))
            continue;
        const QUrl next = address.resolved(QUrl(attributeText(node, "href")));
        if (!isPageOf(next, address))
            continue;
        if (marked)
            return next;
        if (const PageNumber number = numberIn(next); number.value == here + 1 && announces(node, number))
            counted = next;
    }
    return counted;
}

} // namespace sarika
