// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/page/dateline.h"

#include "app/page/moment.h"
#include "app/page/nodes.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace sarika
{

QString datelineOf(const QString &firstParagraph)
{
    // A place in capitals, or any place that an agency in brackets follows; then a dash.
    static const QRegularExpression agency(
        u"^((?:\\p{Lu}[\\p{L}.'’-]*(?:[ ,/]+(?:\\p{Lu}[\\p{L}.'’-]*|\\d{1,2}\\.?))*,? )?\\(\\p{Lu}[\\p{L}/ .]{1,24}\\)) ?[—–-]{1,2} "_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression capitals(u"^(\\p{Lu}[\\p{Lu}.'’-]+(?: \\p{Lu}[\\p{Lu}.'’-]+){0,3}(?:, [\\p{L}. "
                                             u"]{2,24})?(?:,? \\d{1,2}\\.?(?: \\p{L}+)?)?) ?[—–]{1,2} ?|"
                                             "^(\\p{Lu}{3,}(?: \\p{Lu}{2,}){0,2}(?:, [\\p{L}. ]{2,20})?) [-]{1,2} "_s,
                                             QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression khmer(u"^([\\x{1780}-\\x{17d3} ]{4,40}?)\\s?(?:៖|—|–)\\s?"_s);
    const QString opening = firstParagraph.left(90);
    for (const QRegularExpression &form : {agency, capitals, khmer}) {
        const auto match = form.match(opening);
        if (match.hasMatch())
            return (match.captured(1).isEmpty() ? match.captured(2) : match.captured(1)).trimmed();
    }
    return {};
}

QString markedDateline(const HtmlTree &tree)
{
    static const QRegularExpression place(u"^[\\p{Lu}\\p{Lo}][^|:0-9]{1,59}$"_s);
    for (const HtmlNode *node = tree.body(); node; node = nextNode(node, tree.body())) {
        if (node->kind != HtmlNode::Kind::Element || node->is("time") || isHidden(node))
            continue;
        const bool marked = holdsWord(node->attribute("itemprop"), "dateline") || nameWords(node).contains("dateline");
        const QString text = marked ? lineOf(node) : QString();
        if (place.match(text).hasMatch() && !momentIn(text, QTimeZone::UTC).at.isValid())
            return text;
    }
    return {};
}

} // namespace sarika
