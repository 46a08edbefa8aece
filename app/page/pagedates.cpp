// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/page/pagedates.h"

#include "app/page/boilerplate.h"
#include "app/page/localzone.h"
#include "app/page/moment.h"
#include "app/page/nodes.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace sarika
{

namespace
{

constexpr int before = 60; // nodes above the headline where its date may stand

bool isBefore(const HtmlNode *node, const HtmlNode *headline)
{
    return headline && node->order < headline->order - before;
}

/// The first <time> that stands by the headline.
Moment timeElement(const HtmlTree &tree, const HtmlNode *headline, const QTimeZone &zone)
{
    Moment first;
    for (const HtmlNode *node = tree.body(); node; node = nextNode(node, tree.body())) {
        if (!node->is("time"))
            continue;
        Moment moment = momentIn(attributeText(node, "datetime"), zone);
        if (!moment.at.isValid())
            moment = momentIn(lineOf(node), zone);
        if (moment.at.isValid() && !isBefore(node, headline) && !isOfOthers(node))
            return moment;
        if (!first.at.isValid())
            first = moment;
    }
    return first;
}

/// An element that calls itself a date.
Moment namedDate(const HtmlTree &tree, const HtmlNode *headline, const QTimeZone &zone)
{
    static const QSet<QByteArrayView> marks{"date",    "datum",    "fecha",     "data",   "published",
                                            "publish", "pubdate",  "timestamp", "posted", "dateline",
                                            "time",    "timezone", "pub"};
    for (const HtmlNode *node = tree.body(); node; node = nextNode(node, tree.body())) {
        if (node->kind != HtmlNode::Kind::Element || isBefore(node, headline))
            continue;
        bool is = false;
        for (const QByteArrayView word : nameWords(node))
            is |= marks.contains(word);
        const QString text = is ? lineOf(node) : QString();
        if (text.size() < 6 || text.size() > 120 || isOfOthers(node))
            continue;
        if (const Moment moment = momentIn(text, zone); moment.at.isValid())
            return moment;
    }
    return {};
}

bool isInPost(const HtmlNode *node)
{
    while (node && !isEmbeddedPost(node))
        node = node->parent;
    return node != nullptr;
}

/// A date on a short line of its own near the headline.
Moment printedDate(const Lines &lines, const HtmlNode *headline, const QTimeZone &zone)
{
    static const QRegularExpression digits(u"[0-9០-៩]{4}"_s);
    int seen = 0;
    for (const Line &line : lines.all()) {
        if (headline && line.first < headline->order - before / 2)
            continue;
        if (++seen > 40)
            break;
        if (line.chars > 110 || !line.text.contains(digits))
            continue;
        if (const Moment moment = momentIn(line.text, zone); moment.at.isValid() && !isInPost(line.block))
            return moment;
    }
    return {};
}

Moment dateInAddress(const QUrl &address)
{
    static const QRegularExpression date(u"/((?:19|20)\\d\\d)[/-]?([01]\\d)[/-]?([0-3]\\d)(?:/|-|_|\\.|$)"_s);
    const auto match = date.match(address.path());
    const QDate day(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    return {day.isValid() ? QDateTime(day, QTime(0, 0), QTimeZone::UTC) : QDateTime(), false};
}

/// "03-09-2026" in the data is the ninth of March where the page prints that.
bool isSwapped(QDate claimed, QDate seen)
{
    return claimed.year() == seen.year() && claimed.month() == seen.day() && claimed.day() == seen.month() &&
           claimed != seen;
}

Moment claimedDate(std::initializer_list<QString> texts, const QTimeZone &zone)
{
    Moment best;
    for (const QString &text : texts) {
        const Moment moment = momentIn(text, zone);
        // A claim with the time of day beats one that came first without.
        if (moment.at.isValid() &&
            (!best.at.isValid() || (moment.timed && !best.timed && qAbs(moment.at.daysTo(best.at)) <= 1)))
            best = moment;
    }
    return best;
}

} // namespace

bool isDateLine(const QString &text)
{
    const Moment moment = momentIn(text, QTimeZone::UTC);
    if (!moment.at.isValid())
        return false;
    int letters = 0;
    for (const QChar c : text)
        letters += c.isLetter() ? 1 : 0;
    return letters < 45;
}

PageDates findDates(const HtmlTree &tree, const Lines &lines, const Claims &claims, const QUrl &address,
                    const HtmlNode *headline)
{
    const QTimeZone zone = zoneOfHost(address.host());
    Moment published = claimedDate(
        {claims.jsonLd.published, claims.openGraph.published, claims.microdata.published, claims.meta.published}, zone);
    // The page often prints the time of day that the data leaves out.
    for (const auto &look : {0, 1, 2, 3}) {
        if (published.timed)
            break;
        const Moment seen = look == 0   ? timeElement(tree, headline, zone)
                            : look == 1 ? namedDate(tree, headline, zone)
                            : look == 2 ? printedDate(lines, headline, zone)
                                        : dateInAddress(address);
        const bool sameDay = published.at.isValid() && qAbs(published.at.daysTo(seen.at)) <= 1 && seen.timed;
        if (seen.at.isValid() && (!published.at.isValid() || sameDay || isSwapped(published.at.date(), seen.at.date())))
            published = seen;
    }
    const Moment updated = claimedDate(
        {claims.jsonLd.updated, claims.openGraph.updated, claims.microdata.updated, claims.meta.updated}, zone);
    return {published.at, updated.at};
}

} // namespace sarika
