// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/page/pullquotes.h"

#include "app/page/boilerplate.h"
#include "app/page/nodes.h"

#include <QHash>

namespace sarika
{

namespace
{

bool isQuote(const HtmlNode *node)
{
    if (node->is("blockquote"))
        return !isEmbeddedPost(node);
    const NameWords names(node);
    return names.contains("pullquote") || (names.contains("pull") && names.contains("quote"));
}

/// The outermost quote that a line stands in; null without.
const HtmlNode *quoteAround(const HtmlNode *block, const HtmlNode *root)
{
    constexpr int highest = 6;
    const HtmlNode *quote = nullptr;
    for (int level = 0; block && block != root && level < highest; ++level, block = block->parent)
        quote = isQuote(block) ? block : quote;
    return quote;
}

struct Quote
{
    std::vector<BodyLine *> lines;
    bool repeats = false; // some line of it is said in the story
    bool adds = false;    // some is not
};

} // namespace

void dropPullQuotes(std::vector<BodyLine> &lines, const HtmlNode *root)
{
    constexpr qsizetype fewest = 20; // letters: less may stand in any story
    constexpr qsizetype most = 60;   // quotes: a collection of them repeats nothing
    QHash<const HtmlNode *, Quote> quotes;
    QString story;
    for (BodyLine &each : lines) {
        if (each.is != BodyLine::Is::Body)
            continue;
        if (const HtmlNode *quote = quoteAround(each.line->block, root))
            quotes[quote].lines.push_back(&each);
        else
            story += sameWords(each.line->text) + u'\n';
    }
    if (quotes.size() > most)
        return;
    for (Quote &quote : quotes) {
        for (const BodyLine *each : quote.lines) {
            const QString words = sameWords(each->line->text);
            const bool said = story.contains(words);
            quote.repeats |= said && words.size() >= fewest;
            quote.adds |= !said && words.size() >= fewest * 2; // else who said it
            quote.adds |= ancestor(each->line->block, "table") || ancestor(each->line->block, "li");
        }
        for (BodyLine *each : quote.lines)
            each->is = quote.repeats && !quote.adds ? BodyLine::Is::Dropped : each->is;
    }
}

} // namespace sarika
