// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/page/printeddates.h"

#include "app/page/boilerplate.h"
#include "app/page/datelabels.h"
#include "app/page/nodes.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace sarika
{

namespace
{

constexpr int above = 60;       // nodes above the headline where its date may stand
constexpr int linesLooked = 40; // and lines below it

/// "publishedAt", "post-date-published": the name of the element stands in for the word.
PrintedDate::Of labelByName(const HtmlNode *node)
{
    static const QSet<QByteArrayView> publishing{"published", "publish", "pubdate", "publication", "pub"};
    static const QSet<QByteArrayView> updating{"modified", "lastmod", "revised"};
    for (int level = 0; node && level < 2; ++level, node = node->parent) {
        bool updated = false;
        for (const QByteArrayView word : nameWords(node)) {
            if (publishing.contains(word))
                return PrintedDate::Of::Publishing;
            updated |= updating.contains(word);
        }
        if (updated)
            return PrintedDate::Of::Updating;
    }
    return PrintedDate::Of::Unsaid;
}

bool isInPost(const HtmlNode *node)
{
    while (node && !isEmbeddedPost(node))
        node = node->parent;
    return node != nullptr;
}

bool holdsLink(const HtmlNode *node)
{
    for (const HtmlNode *at = node; at; at = nextNode(at, node)) {
        if (at->is("a"))
            return true;
    }
    return false;
}

/// A line that names who and when, and tells nothing.
bool isOfFewWords(const Line &line)
{
    constexpr int mostLetters = 60; // a name, a place and a date
    int letters = 0;
    for (const QChar c : line.text)
        letters += c.isLetter() ? 1 : 0;
    return letters < mostLetters && line.heading == 0 && !line.prose() && line.linkShare() < 0.6;
}

/// "Published on:" on a line of its own says it of the date that the next line begins with.
PrintedDate::Of labelAbove(const Line *line)
{
    constexpr qsizetype longest = 30;
    static const QRegularExpression digit(u"\\d"_s, QRegularExpression::UseUnicodePropertiesOption);
    const bool isLabel = line && line->text.size() <= longest && !line->text.contains(digit);
    return isLabel ? dateLabelIn(line->text, {}) : PrintedDate::Of::Unsaid;
}

void addDates(std::vector<PrintedDate> &dates, const Line &line, PrintedDate::Of said, PrintedDate::Where where,
              const QTimeZone &zone)
{
    for (const DatedWords &words : datesIn(line.text, zone)) {
        PrintedDate date{words.moment, dateLabelIn(words.before, words.behind), where};
        if (const qsizetype update = updateBegins(words.behind); update > 0 && date.of != PrintedDate::Of::Updating)
            date.moment = momentIn(words.before + words.date + words.behind.left(update), zone);
        if (date.of == PrintedDate::Of::Unsaid && words.before.trimmed().isEmpty())
            date.of = said;
        if (date.of == PrintedDate::Of::Unsaid && line.block)
            date.of = labelByName(line.block);
        dates.push_back(date);
    }
}

} // namespace

StoryTop::StoryTop(const HtmlTree &tree, const Lines &lines, const HtmlNode *start)
    : m_tree(tree), m_lines(lines), m_from(start ? start->order : 0), m_until(m_from + 2 * above)
{
    int proses = 0;
    for (const Line &line : lines.all()) {
        proses += line.prose() && line.first > m_from ? 1 : 0;
        if (proses == 2) {
            m_until = line.first;
            break;
        }
    }
    m_most = lines.below(tree.root()).prose / 2;
    m_namesTell = !start || !isOfOthers(start, CreditBoxes::OfWriters);
}

const HtmlNode *StoryTop::frameAround(const HtmlNode *node) const
{
    const HtmlNode *up = node;
    while (up && !up->is("body") && (up->order > m_from || m_lines.endOf(up) <= m_from) &&
           (m_most == 0 || m_lines.below(up).prose <= m_most))
        up = up->parent;
    return up;
}

bool StoryTop::isInCard(const HtmlNode *node, const HtmlNode *frame) const
{
    constexpr int levels = 3;
    constexpr int mostNodes = 60;
    constexpr int headlineChars = 25;
    const HtmlNode *up = node;
    for (int level = 0; level < levels && up && up != frame; ++level, up = up->parent) {
        if (m_lines.endOf(up) - up->order > mostNodes)
            return false;
        for (const HtmlNode *at = up; at; at = nextNode(at, up)) {
            const bool linked = headingLevel(at) > 0 && (ancestor(at, "a") || (at->firstChild && holdsLink(at)));
            if (linked && fairLength(lineOf(at)) >= headlineChars)
                return true;
        }
    }
    return false;
}

bool StoryTop::isAnothers(const HtmlNode *node) const
{
    const HtmlNode *frame = frameAround(node);
    const CreditBoxes boxes = holds(node) ? CreditBoxes::OfWritersAside : CreditBoxes::OfWriters;
    return (m_namesTell && isOfOthers(node, boxes, frame)) || isInCard(node, frame);
}

std::vector<PrintedDate> StoryTop::dates(const QTimeZone &zone) const
{
    std::vector<PrintedDate> dates;
    static const QRegularExpression digits(u"[0-9០-៩]{2}"_s);
    constexpr int longest = 110;
    int seen = 0;
    const Line *last = nullptr;
    for (const Line &line : m_lines.all()) {
        const PrintedDate::Of said = labelAbove(std::exchange(last, &line));
        if (line.first < m_from - above / 2)
            continue;
        if (++seen > linesLooked)
            break;
        if (line.chars > longest || !line.text.contains(digits))
            continue;
        const bool early = line.first < m_until;
        const bool boxed = isAnothers(line.block);
        if (boxed && (!early || isInPost(line.block)))
            continue;
        const bool alone = isOfFewWords(line) || (said == PrintedDate::Of::Publishing && line.heading > 0);
        const PrintedDate::Where where = boxed            ? PrintedDate::Where::InBox
                                         : early && alone ? PrintedDate::Where::ByHeadline
                                                          : PrintedDate::Where::InStory;
        addDates(dates, line, said, where, zone);
    }
    return dates;
}

Moment StoryTop::timeElement(const QTimeZone &zone) const
{
    constexpr int beside = 30; // nodes: "updated" and "published" stand side by side
    Moment first;
    int until = m_tree.size();
    for (const HtmlNode *node = m_tree.body(); node && node->order < until; node = nextNode(node, m_tree.body())) {
        if (!node->is("time") || node->order < m_from - above)
            continue;
        Moment moment = momentIn(attributeText(node, "datetime"), zone);
        if (!moment.at.isValid())
            moment = momentIn(lineOf(node), zone);
        const bool published = labelByName(node) == PrintedDate::Of::Publishing;
        if (!moment.at.isValid() || (first.at.isValid() && !published) || isAnothers(node))
            continue;
        first = moment;
        until = std::min(until, node->order + beside);
        if (published)
            break;
    }
    return first;
}

Moment StoryTop::namedDate(const QTimeZone &zone) const
{
    static const QSet<QByteArrayView> marks{"date",    "datum",    "fecha",     "data",   "published",
                                            "publish", "pubdate",  "timestamp", "posted", "dateline",
                                            "time",    "timezone", "pub"};
    for (const HtmlNode *node = m_tree.body(); node; node = nextNode(node, m_tree.body())) {
        if (node->kind != HtmlNode::Kind::Element || node->order < m_from - above)
            continue;
        bool is = false;
        for (const QByteArrayView word : nameWords(node))
            is |= marks.contains(word);
        const QString text = is ? lineOf(node) : QString();
        if (text.size() < 6 || text.size() > 120 || isAnothers(node))
            continue;
        for (const DatedWords &words : datesIn(text, zone)) {
            if (dateLabelIn(words.before, words.behind) != PrintedDate::Of::Updating)
                return words.moment;
        }
    }
    return {};
}

Moment StoryTop::attributedDate(const QTimeZone &zone) const
{
    for (const HtmlNode *node = m_tree.body(); node && node->order < m_until; node = nextNode(node, m_tree.body())) {
        if (node->order < m_from)
            continue;
        for (const QByteArrayView name : {"data-date", "data-datetime", "data-published", "data-publish-date"}) {
            const QByteArrayView value = node->attribute(name);
            const Moment moment = value.isEmpty() ? Moment() : momentIn(QString::fromUtf8(value), zone);
            if (moment.at.isValid() && !isAnothers(node))
                return moment;
        }
    }
    return {};
}

Moment StoryTop::openingDate(const QTimeZone &zone) const
{
    int proses = 0;
    for (const Line &line : m_lines.all()) {
        if (line.first < m_from || !line.prose())
            continue;
        if (++proses > 3)
            break;
        constexpr int opening = 60;
        const QList<DatedWords> dates = datesIn(line.text.left(opening), zone);
        static const QRegularExpression mark(u"^[^.;]{0,20}?\\s?[|–—:)/]"_s);
        if (!dates.isEmpty() && dates.first().before.size() < 30 && dates.first().behind.contains(mark))
            return dates.first().moment;
    }
    return {};
}

} // namespace sarika
