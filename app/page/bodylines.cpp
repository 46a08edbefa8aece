// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/page/bodylines.h"

#include "app/page/boilerplate.h"
#include "app/page/nodes.h"
#include "app/page/pagedates.h"
#include "app/page/pointers.h"
#include "app/page/prompts.h"
#include "app/page/pullquotes.h"

#include <algorithm>

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

/// Stands in a list or table, where links and short lines are as good as any.
bool isEntry(const HtmlNode *block)
{
    for (int level = 0; block && level < 3; ++level, block = block->parent) {
        if (block->is("li") || block->is("td") || block->is("th") || block->is("dd") || block->is("dt"))
            return true;
    }
    return false;
}

/// A line above the story that only says who and when.
bool isSmallPrint(const Line &line)
{
    return !line.heading && !line.prose() && (line.chars < 90 && !line.sentence);
}

class Judge final
{
public:
    Judge(const Region &region, const Lines &lines) : m_root(region.root), m_named(region.named)
    {
        const auto [from, to] = lines.rangeBelow(region.root);
        for (size_t i = from; i < to; ++i) {
            if (region.holds(lines.all()[i], lines))
                m_list.push_back({&lines.all()[i], Is::Body});
        }
    }

    void takeFrames(const std::vector<const HtmlNode *> &frames, const Lines &lines)
    {
        int prose = 0;
        for (const BodyLine &each : m_list)
            prose += each.line->prose() ? each.line->chars : 0;
        for (const HtmlNode *frame : frames) {
            if (lines.below(frame).prose * 2 > prose && prose > 0)
                continue; // no frame, but the story around its photo
            for (BodyLine &each : m_list) {
                if (each.line->first >= frame->order && each.line->first < lines.endOf(frame))
                    each.is = Is::Caption;
            }
        }
    }

    std::vector<BodyLine> judge(const Headline &headline, const QString &byline)
    {
        for (BodyLine &each : m_list) {
            if (isCaption(*each.line, m_root))
                each.is = Is::Caption;
        }
        tellByCaptions();
        quotePosts();
        dropAbove(headline.node);
        dropHeadline(headline.forms);
        dropByline(byline);
        dropPullQuotes(m_list, m_root);
        const std::vector<BodyLine> unlinked = m_list;
        dropLinkRuns();
        dropTeasers();
        dropLinks();
        dropBareHeadings();
        if (m_named && chars(m_list) < fewChars && chars(unlinked) > 4 * chars(m_list))
            m_list = unlinked; // a story that is a list of links
        const std::vector<BodyLine> untrimmed = m_list;
        trimTop();
        trimEnd();
        return isLeft() ? m_list : untrimmed;
    }

private:
    static constexpr int fewChars = 250; // fair letters: no story but a word to its links

    static int chars(const std::vector<BodyLine> &list)
    {
        int sum = 0;
        for (const BodyLine &each : list)
            sum += each.is == Is::Body ? each.line->chars : 0;
        return sum;
    }

    bool isLeft() const
    {
        return std::any_of(m_list.begin(), m_list.end(), [](const BodyLine &each) { return each.is == Is::Body; });
    }

    /// A story told in pictures: what stands under them is its text.
    void tellByCaptions()
    {
        int prose = 0;
        int told = 0;
        int captions = 0;
        for (const BodyLine &each : m_list) {
            const bool caption = each.is == Is::Caption && each.line->sentence && each.line->prose();
            captions += caption ? 1 : 0;
            (caption ? told : prose) += each.line->prose() ? each.line->chars : 0;
        }
        if (captions < 3 || told < prose * 3)
            return;
        for (BodyLine &each : m_list) {
            if (each.is == Is::Caption && each.line->sentence && each.line->prose())
                each.is = Is::Body;
        }
    }

    /// Posts of networks are quoted in the body and no part of its text, unless the story is nothing but a post.
    void quotePosts()
    {
        std::vector<BodyLine> quoted = m_list;
        for (BodyLine &each : quoted) {
            for (const HtmlNode *up = each.line->block; up && up != m_root && each.is == Is::Body; up = up->parent)
                each.is = isEmbeddedPost(up) ? Is::Embedded : each.is;
        }
        if (std::any_of(quoted.begin(), quoted.end(), [](const BodyLine &each) { return each.is == Is::Body; }))
            m_list = std::move(quoted);
    }

    /// Breadcrumbs, dates and labels that stand above the headline.
    void dropAbove(const HtmlNode *headline)
    {
        for (BodyLine &each : m_list) {
            if (!headline || each.line->first >= headline->order || each.line->prose())
                break;
            if (each.is == Is::Body)
                each.is = Is::Dropped;
        }
    }

    void dropHeadline(const QStringList &headlines)
    {
        QStringList same;
        for (const QString &headline : headlines)
            same << sameWords(headline);
        int seen = 0;
        for (BodyLine &each : m_list) {
            if (each.is != Is::Body)
                continue;
            if (same.contains(sameWords(each.line->text)) || (each.line->heading == 1 && seen < 3))
                each.is = seen < 6 ? Is::Dropped : each.is;
            seen += each.line->prose() ? 3 : 1;
        }
    }

    /// Names and dates on lines of their own, at the top and at the end.
    void dropByline(const QString &byline)
    {
        const QString names = sameWords(byline);
        int proses = 0;
        for (BodyLine &each : m_list) {
            const Line &line = *each.line;
            if (each.is != Is::Body || line.heading)
                continue;
            const QString words = sameWords(line.text);
            const bool named = names.size() > 4 && words.contains(names) && words.size() < names.size() + 40 &&
                               !saysWhoSomebodyIs(line.text);
            if (line.chars < 100 && !isEntry(line.block) &&
                (named || (proses < 2 && line.chars < 90 && isDateLine(line.text))))
                each.is = Is::Dropped;
            proses += line.prose() ? 1 : 0;
        }
    }

    /// Three list entries or more in a row that are nothing but links of a headline's length lead to other stories.
    void dropLinkRuns()
    {
        size_t from = 0;
        for (size_t i = 0; i <= m_list.size(); ++i) {
            const bool link = i < m_list.size() && m_list[i].line->linkShare() > 0.9 && m_list[i].line->chars >= 25 &&
                              isEntry(m_list[i].line->block) && !isPrintedAddress(*m_list[i].line);
            if (link)
                continue;
            for (size_t j = from; i - from >= 3 && j < i; ++j)
                m_list[j].is = m_list[j].is == Is::Body ? Is::Dropped : m_list[j].is;
            from = i + 1;
        }
    }

    void dropLinks()
    {
        for (size_t i = 0; i < m_list.size(); ++i) {
            const Line &line = *m_list[i].line;
            if (m_list[i].is != Is::Body)
                continue;
            const bool entry = isEntry(line.block);
            const bool link = line.linkShare() > 0.85 && !entry && line.chars < 250 && !isPrintedAddress(line);
            const bool pointer = isPointerLine(line) || (!entry && isLoneLabel(i));
            if (pointer || isPaywall(line.text))
                dropPointed(i);
            if (link || pointer || isPaywall(line.text) || isButton(line) ||
                (isPrompt(line.text) && (line.chars < 60 || line.linkShare() > 0.1)) || isRightsLine(line.text) ||
                isEmbedNotice(line.text))
                m_list[i].is = Is::Dropped;
        }
    }

    /// A labelled link with none beside it: several in a row are a list, and what the paper wants to say.
    bool isLoneLabel(size_t i) const
    {
        const auto labelled = [&](size_t at) { return at < m_list.size() && isLabelledLink(*m_list[at].line); };
        return labelled(i) && !labelled(i - 1) && !labelled(i + 1);
    }

    /// A teaser of another story, and the heading above it.
    void dropTeasers()
    {
        int teasers = 0;
        int prose = 0;
        for (const BodyLine &each : m_list)
            (isCutTeaser(*each.line) ? teasers : prose) +=
                each.is == Is::Body && each.line->prose() ? each.line->chars : 0;
        for (size_t i = 0; teasers * 2 < prose && i < m_list.size(); ++i) {
            if (m_list[i].is != Is::Body || !isCutTeaser(*m_list[i].line))
                continue;
            m_list[i].is = Is::Dropped;
            if (i > 0 && m_list[i - 1].is == Is::Body && !m_list[i - 1].line->sentence &&
                m_list[i - 1].line->chars < 110)
                m_list[i - 1].is = Is::Dropped;
        }
    }

    /// A heading all of whose lines were dropped.
    void dropBareHeadings()
    {
        int above = 7; // level of the next heading that stays
        bool bare = false;
        for (size_t i = m_list.size(); i-- > 0;) {
            BodyLine &each = m_list[i];
            if (each.is == Is::Dropped) {
                bare = true;
                continue;
            }
            const int level = each.line->heading;
            if (each.is == Is::Body && level && bare && above <= level) {
                each.is = Is::Dropped;
                continue;
            }
            above = level && each.is == Is::Body ? level : 7;
            bare = false;
        }
    }

    /// What a "Read also" points at stands in the same box, or is a list of links right after it.
    void dropPointed(size_t pointer)
    {
        const HtmlNode *box = boxOf(pointer);
        for (size_t i = pointer + 1; i < m_list.size() && i < pointer + 12; ++i) {
            const Line &line = *m_list[i].line;
            const bool boxed = box && isWithin(line.block, box);
            if (!boxed && !(line.linkShare() > 0.8 && line.block->is("li")))
                break;
            if (m_list[i].is == Is::Body)
                m_list[i].is = Is::Dropped;
        }
    }

    /// The largest element that begins with the pointer and is still small; null where it stands in the open.
    const HtmlNode *boxOf(size_t pointer) const
    {
        const HtmlNode *box = nullptr;
        for (const HtmlNode *up = m_list[pointer].line->block; up && up != m_root && isWithin(up, m_root);
             up = up->parent) {
            int chars = 0;
            for (size_t i = pointer; i < m_list.size() && chars <= 700 && isWithin(m_list[i].line->block, up); ++i)
                chars += m_list[i].line->chars;
            const bool begins = pointer == 0 || !isWithin(m_list[pointer - 1].line->block, up);
            if (!begins || chars > 700)
                break;
            box = up;
        }
        return box;
    }

    void trimTop()
    {
        // The headline printed inside the region begins the story: what is above it is not of it.
        const auto prose = std::find_if(m_list.begin(), m_list.end(),
                                        [](const BodyLine &each) { return each.is == Is::Body && each.line->prose(); });
        if (prose == m_list.end())
            return;
        for (auto each = m_list.begin(); each != prose; ++each) {
            const Line &line = *each->line;
            const bool heading = line.heading && !(line.heading <= 4 && each + 1 == prose);
            const HtmlNode *table = ancestor(line.block, "table");
            const bool entry = table ? !isWithin(prose->line->block, table) : isEntry(line.block);
            if (each->is == Is::Body && (heading || isSmallPrint(line)) && !entry)
                each->is = Is::Dropped;
        }
    }

    void trimEnd()
    {
        for (auto each = m_list.rbegin(); each != m_list.rend(); ++each) {
            if (each->is != Is::Body)
                continue;
            const Line &line = *each->line;
            const bool stray = line.chars < 25 && !line.sentence && !isEntry(line.block);
            const bool date = line.chars < 60 && !isEntry(line.block) && isDateLine(line.text);
            const bool link = line.linkShare() > 0.6 && !isPrintedAddress(line);
            if (!(line.heading || link || stray || date || isAppeal(line.text)))
                break;
            each->is = Is::Dropped;
        }
    }

    const HtmlNode *m_root;
    bool m_named;
    std::vector<BodyLine> m_list;
};

} // namespace

QString sameWords(QStringView text)
{
    QString out(text.size(), Qt::Uninitialized);
    QChar *to = out.data();
    for (const QChar c : text) {
        if (c.isLetterOrNumber() || c.isMark())
            *to++ = c.toCaseFolded();
    }
    out.truncate(to - out.constData());
    return out;
}

void trimBelowStandfirst(std::vector<BodyLine> &lines)
{
    const auto prose = std::find_if(lines.begin(), lines.end(),
                                    [](const BodyLine &each) { return each.is == Is::Body && each.line->prose(); });
    for (auto each = lines.begin(); prose != lines.end() && each != prose; ++each) {
        if (each->is != Is::Body)
            continue;
        const bool opens = each->line->text.endsWith(u':') || each->line->text.endsWith(u',');
        if (!isSmallPrint(*each->line) || opens || isEntry(each->line->block))
            break;
        each->is = Is::Dropped;
    }
}

std::vector<BodyLine> judgeLines(const Region &region, const Lines &lines, const Headline &headline,
                                 const QString &byline, const std::vector<const HtmlNode *> &frames)
{
    Judge judge(region, lines);
    judge.takeFrames(frames, lines);
    return judge.judge(headline, byline);
}

} // namespace sarika
