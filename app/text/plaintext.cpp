// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/plaintext.h"

#include "app/text/htmltree.h"
#include "app/text/khmer.h"

#include <QHash>
#include <QRegularExpression>
#include <QTextBoundaryFinder>

using namespace Qt::StringLiterals;

namespace sarika
{

namespace
{

// What clean HTML may hold; numbers are decoded apart.
QString decoded(QStringView entity)
{
    if (entity == u"amp")
        return u"&"_s;
    if (entity == u"lt")
        return u"<"_s;
    if (entity == u"gt")
        return u">"_s;
    if (entity == u"quot")
        return u"\""_s;
    return {};
}

bool startsLine(QStringView tag)
{
    static const QList<QStringView> blocks{
        u"p",  u"h2", u"h3", u"h4", u"h5", u"h6",     u"li",    u"blockquote", u"pre", u"tr",      u"dt",
        u"dd", u"ul", u"ol", u"hr", u"br", u"figure", u"table", u"dl",         u"h1",  u"caption", u"figcaption"};
    return blocks.contains(tag);
}

bool isSpace(QChar c)
{
    return c.unicode() <= 0x20 || c.unicode() >= 0x85 ? c.isSpace() : false;
}

// The line with its spaces folded and cut off at both ends; in runs, as most spaces are fine as they are.
void appendFolded(QString &out, QStringView line)
{
    line = line.trimmed();
    qsizetype from = 0;
    for (qsizetype at = 0; at < line.size(); ++at) {
        if (!isSpace(line[at]) || (line[at] == u' ' && !isSpace(line[at + 1])))
            continue;
        out += line.sliced(from, at - from);
        out += u' ';
        while (isSpace(line[at + 1]))
            ++at;
        from = at + 1;
    }
    out += line.sliced(from);
}

QString joinedLines(QStringView text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype at = 0; at <= text.size();) {
        const qsizetype found = text.indexOf(u'\n', at);
        const qsizetype end = found < 0 ? text.size() : found;
        const qsizetype before = out.size();
        if (!out.isEmpty())
            out += u'\n';
        const qsizetype start = out.size();
        appendFolded(out, text.sliced(at, end - at));
        if (out.size() == start)
            out.truncate(before);
        at = end + 1;
    }
    return out;
}

// Where the last sentence ends, behind its stop and closing quotes; -1 where none does.
qsizetype lastSentenceEnd(QStringView text)
{
    for (qsizetype at = text.size() - 2; at > 0; --at) {
        const QChar c = text[at];
        if (c == u'។' || c == u'៕')
            return at + 1;
        const bool quoted = QStringView(u"”»\"’").contains(text[at + 1]);
        const bool stop = c == u'.' || c == u'!' || c == u'?';
        const bool initial = at >= 2 && text[at - 2].isSpace(); // “J. Doe”
        if (stop && !initial && (quoted || text[at + 1].isSpace()))
            return quoted ? at + 2 : at + 1;
    }
    return -1;
}

// The last place at or before `limit` where a word ends; within a word without end, where a syllable does.
qsizetype lastWordEnd(QStringView text, qsizetype limit)
{
    if (text[limit].isSpace())
        return limit;
    const Span word = wordAt(text, int(limit));
    if (word.start > limit / 2)
        return word.start;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text.toString());
    finder.setPosition(limit);
    return finder.isAtBoundary() ? limit : finder.toPreviousBoundary();
}

} // namespace

QString plainText(const QString &cleanHtml)
{
    QString out;
    out.reserve(cleanHtml.size());
    if (!cleanHtml.contains(u'<') && !cleanHtml.contains(u'&'))
        return joinedLines(cleanHtml); // words as they are
    const QStringView html(cleanHtml);
    qsizetype at = 0;
    while (at < html.size()) {
        const qsizetype plain = at;
        while (at < html.size() && html[at] != u'<' && html[at] != u'&' && html[at] != u'\n' && html[at] != u'\r')
            ++at;
        out += html.sliced(plain, at - plain);
        if (at == html.size())
            break;
        const QChar c = html[at];
        if (c == u'<') {
            const qsizetype end = cleanHtml.indexOf(u'>', at);
            if (end < 0)
                break;
            const QStringView inside = QStringView(cleanHtml).sliced(at + 1, end - at - 1);
            const bool closing = inside.startsWith(u'/');
            const QStringView tag = inside.sliced(closing ? 1 : 0).split(u' ').first();
            at = end + 1;
            if (tag == u"figcaption" && !closing) {
                const qsizetype skip = cleanHtml.indexOf(u"</figcaption>"_s, at);
                at = skip < 0 ? cleanHtml.size() : skip;
            }
            if (startsLine(tag))
                out += u'\n';
            else if (tag == u"td" || tag == u"th")
                out += u' ';
            continue;
        }
        const qsizetype end = c == u'&' ? cleanHtml.indexOf(u';', at) : -1;
        const QString sign =
            end > 0 && end - at < 8 ? decoded(QStringView(cleanHtml).sliced(at + 1, end - at - 1)) : QString();
        if (sign.isEmpty())
            out += c == u'\n' || c == u'\r' ? QChar(u' ') : c; // only tags part lines
        else
            out += sign;
        at = sign.isEmpty() ? at + 1 : end + 1;
    }
    return joinedLines(out);
}

QString folded(QStringView text)
{
    QString out(text.size(), Qt::Uninitialized);
    QChar *to = out.data();
    bool space = false;
    for (const QChar c : text) {
        if (c == QChar(0x00ad) || c == QChar(0xfeff))
            continue;
        if (c.isSpace()) {
            space = true;
            continue;
        }
        if (space && to != out.constData())
            *to++ = u' ';
        space = false;
        *to++ = c;
    }
    out.truncate(to - out.constData());
    return out;
}

QString oneLine(const QString &textOrHtml)
{
    QString text = textOrHtml;
    static const QRegularExpression markup(u"<[a-zA-Z/!]|&(#\\d+|#[xX][0-9a-fA-F]+|[a-zA-Z][a-zA-Z0-9]*);"_s);
    // Once for what the feed escaped, once more for what its maker escaped before.
    for (int pass = 0; pass < 2 && text.contains(markup); ++pass) {
        // A line break in a headline is a space.
        text.replace(u"<br"_s, u" <br"_s, Qt::CaseInsensitive);
        const HtmlTree tree = HtmlTree::parse(text.toUtf8());
        text = QString::fromUtf8(textOf(tree.body()));
    }
    return text.simplified();
}

QString teaserOf(const QString &bodyText, int length)
{
    QString text;
    for (QStringView line : QStringView(bodyText).split(u'\n')) {
        if (!text.isEmpty())
            text += u' ';
        text += line;
        if (text.size() > length)
            break;
    }
    text = text.simplified();
    if (text.size() <= length)
        return text;
    const QStringView head = QStringView(text).first(length + 1);
    if (const qsizetype end = lastSentenceEnd(head); end > length * 6 / 10)
        return head.first(end).toString();
    // A little more than the head, so that a word at its end is seen whole.
    QString cut = text.left(lastWordEnd(QStringView(text).left(length + 40), length)).trimmed();
    static const QRegularExpression loose(u"[\\s,;:–—(«“-]+$"_s);
    return cut.remove(loose) + u'…';
}

} // namespace sarika
