// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/page/pagedates.h"

#include "app/page/nodes.h"
#include "app/text/newsdates.h"

#include <QRegularExpression>
#include <QSet>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace sarika
{

namespace
{

bool isSound(const QDateTime &date)
{
    return date.isValid() && date.date().year() > 1990 && date.date().year() < 2100;
}

QDateTime soundDate(const QString &text)
{
    const QDateTime date = text.isEmpty() ? QDateTime() : parseNewsDate(text);
    return isSound(date) ? date : QDateTime();
}

/// The first <time> that is not inside a list of other stories; by the headline where there are many.
QDateTime timeElement(const HtmlTree &tree, const HtmlNode *headline)
{
    QDateTime first;
    for (const HtmlNode *node = tree.body(); node; node = nextNode(node, tree.body())) {
        if (!node->is("time"))
            continue;
        QDateTime date = soundDate(attributeText(node, "datetime"));
        if (!date.isValid())
            date = soundDate(lineOf(node));
        if (!date.isValid())
            continue;
        if (!headline || node->order > headline->order - 60)
            return date;
        if (!first.isValid())
            first = date;
    }
    return first;
}

/// The part of a line that is a date, as newspapers print one.
QString dateIn(const QString &text)
{
    static const QRegularExpression date(
        u"\\d{4}-\\d{2}-\\d{2}(?:[T "
        u"]\\d{2}:\\d{2}(?::\\d{2})?)?|\\d{4}年\\s*\\d{1,2}月\\s*\\d{1,2}日|\\b\\d{1,2}[./]\\d{1,2}[./"
        u"]\\d{4}\\b(?:,?\\s*\\d{1,2}:\\d{2})?|"
        "\\b\\d{1,2}(?:st|nd|rd|th|\\.)?\\s+(?:de\\s+)?\\p{L}{3,12}\\.?,?\\s+(?:de\\s+)?\\d{4}\\b|\\b\\p{L}{3,9}\\.?"
        "\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}\\b|"
        "ទី\\s*[០-៩0-9]{1,2}\\s*(?:ខែ)?\\s*\\p{L}[\\p{L}\\p{M}]+\\s*(?:ឆ្នាំ)?\\s*[០-៩0-9]{4}"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return date.match(text).captured();
}

QDateTime namedDate(const HtmlTree &tree, const HtmlNode *headline)
{
    static const QSet<QByteArrayView> marks{"date",    "datum",     "fecha",  "data",     "published", "publish",
                                            "pubdate", "timestamp", "posted", "dateline", "time",      "updated"};
    for (const HtmlNode *node = tree.body(); node; node = nextNode(node, tree.body())) {
        if (node->kind != HtmlNode::Kind::Element || (headline && node->order < headline->order - 60))
            continue;
        bool is = false;
        for (const QByteArray &word : nameWords(node))
            is |= marks.contains(word);
        if (!is)
            continue;
        const QString text = lineOf(node);
        if (text.size() > 5 && text.size() < 80) {
            for (const QString &part : {text, dateIn(text)}) {
                if (const QDateTime date = soundDate(part); date.isValid())
                    return date;
            }
        }
    }
    return {};
}

/// A date on a short line of its own near the headline.
QDateTime printedDate(const Lines &lines, const HtmlNode *headline)
{
    int seen = 0;
    for (const Line &line : lines.all()) {
        if (headline && line.first < headline->order - 30)
            continue;
        if (++seen > 40)
            break;
        if (line.chars > 110)
            continue;
        if (const QDateTime date = soundDate(dateIn(line.text)); date.isValid())
            return date;
    }
    return {};
}

QDateTime dateInAddress(const QUrl &address)
{
    static const QRegularExpression date(u"/((?:19|20)\\d\\d)[/-]?([01]\\d)[/-]?([0-3]\\d)(?:/|-|_|\\.|$)"_s);
    const auto match = date.match(address.path());
    const QDate day(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    return day.isValid() ? QDateTime(day, QTime(0, 0), QTimeZone::UTC) : QDateTime();
}

} // namespace

PageDates findDates(const HtmlTree &tree, const Lines &lines, const Claims &claims, const QUrl &address,
                    const HtmlNode *headline)
{
    PageDates dates;
    for (const QString &text :
         {claims.jsonLd.published, claims.openGraph.published, claims.microdata.published, claims.meta.published}) {
        if (!dates.published.isValid())
            dates.published = soundDate(text);
    }
    if (!dates.published.isValid())
        dates.published = timeElement(tree, headline);
    if (!dates.published.isValid())
        dates.published = namedDate(tree, headline);
    if (!dates.published.isValid())
        dates.published = printedDate(lines, headline);
    if (!dates.published.isValid())
        dates.published = dateInAddress(address);
    for (const QString &text :
         {claims.jsonLd.updated, claims.openGraph.updated, claims.microdata.updated, claims.meta.updated}) {
        if (!dates.updated.isValid())
            dates.updated = soundDate(text);
    }
    return dates;
}

} // namespace sarika
