// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feed/linetext.h"

#include "app/feed/xmlnames.h"
#include "app/text/htmltree.h"

#include <QUrl>

#include <algorithm>

namespace sarika
{

namespace
{

bool isLetterOrDigit(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

bool partsWords(const HtmlNode *node)
{
    static constexpr QByteArrayView names[] = {"br", "p", "div", "li", "h1", "h2", "h3", "h4", "td", "tr", "hr"};
    return std::any_of(std::begin(names), std::end(names), [&](QByteArrayView name) { return node->is(name); });
}

// A picture in the place of words: what it says of itself, else the name of its file, as browsers without pictures
// show.
QByteArray nameOfPicture(const HtmlTree &tree)
{
    for (const HtmlNode *node = tree.root(); node; node = nextNode(node, tree.root())) {
        if (!node->is("img"))
            continue;
        for (const char *name : {"alt", "title"}) {
            if (const QByteArrayView said = node->attribute(name).trimmed(); !said.isEmpty())
                return said.toByteArray();
        }
        const QString file = QUrl(QString::fromUtf8(node->attribute("src"))).fileName();
        if (!file.isEmpty())
            return file.section(u'.', 0, 0).toUtf8();
    }
    return {};
}

QByteArray wordsIn(QByteArrayView html)
{
    QByteArray words;
    const HtmlTree tree = HtmlTree::parse(html);
    for (const HtmlNode *node = tree.root(); node; node = nextNode(node, tree.root())) {
        if (partsWords(node))
            words += ' ';
        if (node->kind == HtmlNode::Kind::Text && !node->parent->is("script") && !node->parent->is("style"))
            words += node->text;
    }
    return words.trimmed().isEmpty() ? nameOfPicture(tree) : words;
}

// Tags both open and closed: what was escaped twice, not a headline about tags.
bool hasTagPairs(QByteArrayView text)
{
    const qsizetype close = text.indexOf("</");
    const qsizetype open = text.indexOf('<');
    return close > 0 && open < close && hasTags(text);
}

// Nearly no text has any: one look at its tags tells.
bool mayTrap(QByteArrayView html)
{
    for (qsizetype mark = html.indexOf('<'); mark >= 0; mark = html.indexOf('<', mark + 1)) {
        const QByteArrayView rest = html.sliced(mark + 1);
        if (rest.startsWith('!') || rest.startsWith("iframe") || rest.startsWith("/iframe"))
            return true;
    }
    return false;
}

// Byte by byte of a kind: a search for two at once looks, under the sanitizers, at all of the rest each time.
qsizetype nextMark(QByteArrayView html, qsizetype from)
{
    qsizetype at = html.indexOf('<', from);
    while (at >= 0 && !html.sliced(at + 1).startsWith('!'))
        at = html.indexOf('<', at + 1);
    return at;
}

// Where “-->” begins, at `from` or behind it.
qsizetype commentEnd(QByteArrayView html, qsizetype from)
{
    qsizetype at = html.indexOf('>', from + 2);
    while (at >= 0 && !html.first(at).endsWith("--"))
        at = html.indexOf('>', at + 1);
    return at < 0 ? at : at - 2;
}

// Comments that never close are taken out up to the next '>', “<!” that begins nothing becomes text.
QByteArray withoutFalseMarks(QByteArray html)
{
    QByteArray mended;
    qsizetype from = 0;
    qsizetype next = 0;
    bool closes = true; // a comment closes further on
    for (qsizetype mark = nextMark(html, 0); mark >= 0; mark = nextMark(html, next)) {
        next = mark + 2;
        const bool comment = QByteArrayView(html).sliced(next).startsWith("--");
        const qsizetype close = comment && closes ? commentEnd(html, mark + 4) : -1;
        if (close >= 0) {
            next = close + 3;
        } else if (comment) {
            closes = false;
            const qsizetype end = html.indexOf('>', mark);
            mended += QByteArrayView(html).sliced(from, mark - from);
            from = next = end < 0 ? html.size() : end + 1;
        } else if (next < html.size() && !isLetterOrDigit(html[next]) && html[next] != '[') {
            mended += QByteArrayView(html).sliced(from, mark - from);
            mended += "&lt;";
            from = mark + 1;
        }
    }
    return from == 0 ? html : mended + html.sliced(from);
}

// A frame is never shown; what it holds for such readers is (HTML 4.01, 16.5).
QByteArray withoutFrames(QByteArray html)
{
    QByteArray unframed;
    qsizetype from = 0;
    for (qsizetype frame = html.indexOf("iframe"); frame >= 0; frame = html.indexOf("iframe", frame + 6)) {
        const qsizetype start = frame - (frame > 1 && html[frame - 1] == '/' ? 2 : 1);
        if (start < from || html[start] != '<')
            continue;
        const qsizetype end = html.indexOf('>', frame);
        if (end < 0)
            break; // nor does any after it end
        unframed += QByteArrayView(html).sliced(from, start - from);
        from = end + 1;
    }
    return from == 0 ? html : unframed + html.sliced(from);
}

} // namespace

bool hasTags(QByteArrayView text)
{
    static constexpr QByteArrayView names[] = {
        "a",      "abbr",   "b",     "big",    "blockquote", "br",   "cite", "code",   "del",    "div",    "em",
        "font",   "h1",     "h2",    "h3",     "h4",         "hr",   "i",    "img",    "ins",    "kbd",    "li",
        "mark",   "ol",     "p",     "pre",    "q",          "s",    "span", "small",  "strike", "strong", "sub",
        "sup",    "table",  "td",    "tr",     "tt",         "u",    "ul",   "figure", "wbr",    "script", "style",
        "iframe", "object", "embed", "applet", "link",       "meta", "base", "form",   "input",  "button", "noscript"};
    for (qsizetype tag = text.indexOf('<'); tag >= 0; tag = text.indexOf('<', tag + 1)) {
        qsizetype from = tag + 1;
        if (from < text.size() && text[from] == '/')
            ++from;
        qsizetype end = from;
        while (end < text.size() && isLetterOrDigit(text[end]))
            ++end;
        const QByteArrayView name = text.sliced(from, end - from);
        const auto same = [&](QByteArrayView one) { return sameName(one, name); };
        if (std::any_of(std::begin(names), std::end(names), same) && text.indexOf('>', end) >= 0)
            return true;
    }
    return false;
}

bool hasReferences(QByteArrayView text)
{
    for (qsizetype mark = text.indexOf('&'); mark >= 0; mark = text.indexOf('&', mark + 1)) {
        qsizetype end = mark + 1;
        if (end < text.size() && text[end] == '#')
            ++end;
        const qsizetype from = end;
        while (end < text.size() && isLetterOrDigit(text[end]))
            ++end;
        if (end > from && end < text.size() && text[end] == ';')
            return true;
    }
    return false;
}

QString lineOf(const WireText &text)
{
    QByteArray words = text.utf8;
    if (text.html && hasTags(words)) {
        words = wordsIn(withoutTraps(words));
        if (!text.sure && hasTagPairs(words))
            words = wordsIn(words);
    }
    // No headline is meant to show “&amp;”.
    for (int round = 0; round < 2 && hasReferences(words); ++round)
        words = wordsIn(words.replace('<', "&lt;"));
    return QString::fromUtf8(words).simplified();
}

QByteArray withoutTraps(QByteArray html)
{
    return mayTrap(html) ? withoutFrames(withoutFalseMarks(std::move(html))) : html;
}

} // namespace sarika
