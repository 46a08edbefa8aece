// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/page/bodylines.h"

#include "app/page/boilerplate.h"
#include "app/page/nodes.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sarika
{

namespace
{

using Is = BodyLine::Is;

bool hasPhoto(const HtmlNode *node, const HtmlNode *within)
{
    for (const HtmlNode *at = node; at && isWithin(at, within); at = nextNode(at, node)) {
        if (at->is("img") || at->is("picture") || at->is("amp-img"))
            return true;
    }
    return false;
}

/// Stands with a photo: in its figure, or in an element named for captions or credits near one.
bool isCaption(const Line &line, const HtmlNode *root)
{
    int level = 0;
    for (const HtmlNode *up = line.block; up && up != root && level < 5; up = up->parent, ++level) {
        if (up->is("figure"))
            return !up->firstChild || hasPhoto(up, up) || level > 0;
        if (up->is("table") || up->is("blockquote"))
            return false;
        if (line.chars < 500 && (isCaptionName(up) || (isCreditName(up) && line.chars < 200)))
            return true;
    }
    return false;
}

bool isPrompt(const Line &line)
{
    static const QRegularExpression prompt(
        u"^(read (more|also|next)|also read|see also|related( stor(y|ies)| articles?)?|more "
        u"(on|from|about|stories)|recommended|"
        "advertisement|advertisement - .{0,40}|sign up|subscribe|follow us|share this|share on|listen to this|"
        "lesen sie auch|mehr zum thema|lesen sie mehr|auch interessant|anzeige|werbung|lire aussi|à lire aussi|lire la "
        "suite|publicité|"
        "lea también|le puede interesar|te puede interesar|publicidad|leia também|leia mais|leggi anche|pubblicità|"
        "czytaj też|czytaj także|zobacz także|reklama|čtěte také|lees ook|les også|læs også|läs också|читайте "
        "также|читайте також|"
        "អានបន្ថែម|អត្ថបទទាក់ទង|ព័ត៌មានទាក់ទង)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return line.chars < 260 && prompt.match(line.text).hasMatch();
}

/// A line above the story that only says who and when.
bool isSmallPrint(const Line &line)
{
    return !line.heading && !line.prose() && (line.chars < 90 && !line.sentence);
}

class Judge final
{
public:
    Judge(const Region &region, const Lines &lines) : m_root(region.root)
    {
        const auto [from, to] = lines.rangeBelow(region.root);
        for (size_t i = from; i < to; ++i) {
            if (region.holds(lines.all()[i], lines))
                m_list.push_back({&lines.all()[i], Is::Body});
        }
    }

    std::vector<BodyLine> judge(const QStringList &headlines)
    {
        for (BodyLine &each : m_list) {
            if (isCaption(*each.line, m_root))
                each.is = Is::Caption;
        }
        dropHeadline(headlines);
        dropLinks();
        trimTop();
        trimEnd();
        return m_list;
    }

private:
    void dropHeadline(const QStringList &headlines)
    {
        QStringList same;
        for (const QString &headline : headlines)
            same << sameWords(headline);
        int seen = 0;
        for (BodyLine &each : m_list) {
            if (each.is != Is::Body)
                continue;
            if (same.contains(sameWords(each.line->text)) || each.line->heading == 1)
                each.is = seen < 6 || each.line->heading == 1 ? Is::Dropped : each.is;
            seen += each.line->prose() ? 3 : 1;
        }
    }

    void dropLinks()
    {
        for (BodyLine &each : m_list) {
            const Line &line = *each.line;
            const bool link =
                line.linkShare() > 0.85 && !line.block->is("li") && !line.block->is("td") && line.chars < 250;
            if (each.is == Is::Body && (link || (isPrompt(line) && (line.linkShare() > 0.3 || line.chars < 40))))
                each.is = Is::Dropped;
        }
    }

    void trimTop()
    {
        const auto prose = std::find_if(m_list.begin(), m_list.end(),
                                        [](const BodyLine &each) { return each.is == Is::Body && each.line->prose(); });
        if (prose == m_list.end())
            return;
        for (auto each = m_list.begin(); each != prose; ++each) {
            if (each->is == Is::Body && isSmallPrint(*each->line) && !each->line->block->is("li"))
                each->is = Is::Dropped;
        }
    }

    void trimEnd()
    {
        for (auto each = m_list.rbegin(); each != m_list.rend(); ++each) {
            if (each->is != Is::Body)
                continue;
            const Line &line = *each->line;
            if (!(line.heading || line.linkShare() > 0.6))
                break;
            each->is = Is::Dropped;
        }
    }

    const HtmlNode *m_root;
    std::vector<BodyLine> m_list;
};

} // namespace

QString sameWords(QStringView text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        if (c.isLetterOrNumber() || c.isMark())
            out += c.toCaseFolded();
    }
    return out;
}

std::vector<BodyLine> judgeLines(const Region &region, const Lines &lines, const QStringList &headlines)
{
    return Judge(region, lines).judge(headlines);
}

} // namespace sarika
