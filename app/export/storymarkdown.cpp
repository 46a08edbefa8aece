// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/storyfiles.h"
#include "app/export/storyline.h"
#include "app/text/htmltree.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace sarika
{

namespace
{

// Signs that would be read as Markdown.
QString plain(QString text)
{
    for (const QChar sign : u"\\`*_[]<>#"_s)
        text.replace(sign, QString(u'\\') + sign);
    return text;
}

/// Writes clean HTML as CommonMark: headings, paragraphs, lists, quotes, code, links, emphasis; tables row by row.
class MarkdownWriter final
{
public:
    QString write(const QString &cleanHtml)
    {
        const HtmlTree tree = HtmlTree::parse(cleanHtml.toUtf8());
        if (tree.body())
            writeBlocks(tree.body(), {});
        endParagraph({});
        return m_out;
    }

private:
    static bool isBlock(const HtmlNode *node)
    {
        static const QList<QByteArrayView> blocks{"p",  "h2", "h3",    "h4", "h5",     "h6",         "ul", "ol", "li",
                                                  "dl", "dt", "table", "tr", "figure", "blockquote", "dd", "hr"};
        return blocks.contains(node->tag);
    }

    // `margin`: what every line of the block begins with.
    void writeBlocks(const HtmlNode *node, const QString &margin)
    {
        for (const HtmlNode *child = node->firstChild; child; child = child->next) {
            if (child->isText())
                m_line += plain(QString::fromUtf8(child->text));
            else if (child->is("pre"))
                writeCode(child, margin);
            else if (isBlock(child))
                writeBlock(child, margin);
            else
                writeInline(child, margin);
        }
    }

    void writeBlock(const HtmlNode *node, const QString &margin)
    {
        endParagraph(margin);
        QString inside = margin;
        if (node->is("blockquote"))
            inside += u"> "_s;
        else if (node->is("li") || node->is("dd"))
            inside += u"    "_s;
        if (node->tag.size() == 2 && node->tag.at(0) == 'h' && node->tag.at(1) != 'r')
            m_start = QString(node->tag.at(1) - '0', u'#') + u' ';
        else if (node->is("li"))
            m_start = node->parent->is("ol") ? u"1.  "_s : u"-   "_s;
        else if (node->is("hr"))
            m_line = u"---"_s;
        writeBlocks(node, inside);
        endParagraph(inside);
    }

    void writeInline(const HtmlNode *node, const QString &margin)
    {
        const QString address = QString::fromUtf8(node->attribute(node->is("img") ? "src" : "href"));
        if (node->is("img")) {
            m_line += u"![](<%1>)"_s.arg(address);
            return;
        }
        if (node->is("br")) {
            m_line += u"\\\n"_s;
            return;
        }
        const bool strong = node->is("b") || node->is("strong");
        const bool emphasis = node->is("i") || node->is("em");
        const bool link = node->is("a") && !address.isEmpty() && !address.startsWith(u'#');
        const QString mark = strong ? u"**"_s : emphasis ? u"*"_s : node->is("code") ? u"`"_s : QString();
        m_line += link ? u"["_s : mark;
        if (node->is("code"))
            m_line += QString::fromUtf8(textOf(node));
        else
            writeBlocks(node, margin);
        m_line += link ? u"](<%1>)"_s.arg(address) : mark;
        if (node->is("td") || node->is("th"))
            m_line += u" | "_s;
    }

    void writeCode(const HtmlNode *node, const QString &margin)
    {
        endParagraph(margin);
        QString code = QString::fromUtf8(textOf(node));
        if (code.endsWith(u'\n'))
            code.chop(1);
        m_out += margin + u"```\n"_s;
        for (const QString &line : code.split(u'\n'))
            m_out += margin + line + u'\n';
        m_out += margin + u"```\n\n"_s;
    }

    void endParagraph(const QString &margin)
    {
        static const QRegularExpression gaps(u"[ \\t\\r\\n]+"_s);
        QStringList lines;
        for (const QString &line : std::exchange(m_line, {}).split(u"\\\n"_s))
            lines << QString(line).replace(gaps, u" "_s).trimmed();
        const QString text = lines.join(u"\\\n"_s + margin);
        if (text.isEmpty())
            return;
        const bool item = m_start.size() == 4 && margin.endsWith(u"    "_s);
        m_out += (item ? margin.chopped(4) : margin) + std::exchange(m_start, {}) + text + u"\n\n"_s;
    }

    QString m_out;
    QString m_line;
    QString m_start; // of the paragraph that comes: a heading's or an item's mark
};

} // namespace

QByteArray storiesMarkdown(const QList<Story> &stories, Language language)
{
    QString text;
    for (const Story &story : stories) {
        QStringList parts{u"# "_s + plain(story.card.headline), plain(storyLine(story, language)),
                          plain(story.standfirst)};
        if (story.card.leadPhoto) {
            const Photo &lead = *story.card.leadPhoto;
            parts << u"![](<%1>)"_s.arg(lead.address.toString(QUrl::FullyEncoded))
                  << plain(u"%1 %2"_s.arg(lead.caption, lead.credit).trimmed());
        }
        if (!story.bodyHtml.isEmpty()) {
            parts << MarkdownWriter().write(story.bodyHtml).trimmed();
        } else {
            for (const QString &paragraph : story.bodyText.split(u'\n'))
                parts << plain(paragraph);
        }
        parts << u"<%1>"_s.arg(story.address.toString(QUrl::FullyEncoded));
        parts.removeAll(QString());
        text += parts.join(u"\n\n"_s) + (stories.size() > 1 ? u"\n\n---\n\n"_s : u"\n"_s);
    }
    return text.toUtf8();
}

} // namespace sarika
