// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/page/liveupdates.h"

#include "app/page/bodylines.h"
#include "app/page/pagereader.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sarika
{

namespace
{

constexpr qsizetype fewLetters = 15; // less may stand in any text

/// What tells an entry: the letters its text begins with, else its headline.
QString keyOf(const ClaimedUpdate &update)
{
    const QString text = sameWords(update.text);
    return text.size() >= fewLetters ? text.left(60) : sameWords(update.headline);
}

/// As the paper's clock has it; with the day where the entries are of several.
QString timeOf(const ClaimedUpdate &update, bool withDay)
{
    const QDateTime at = QDateTime::fromString(update.published, Qt::ISODate);
    return at.isValid() ? at.toString(withDay ? u"yyyy-MM-dd HH:mm"_s : u"HH:mm"_s) : QString();
}

void append(IncomingPage &page, const ClaimedUpdate &update, bool withDay)
{
    const QString head = (timeOf(update, withDay) + u' ' + update.headline).trimmed();
    QString html = head.isEmpty() ? QString() : u"<h3>"_s + head.toHtmlEscaped() + u"</h3>"_s;
    for (const QString &paragraph : update.text.split(u'\n', Qt::SkipEmptyParts))
        html += u"<p>"_s + paragraph.toHtmlEscaped() + u"</p>"_s;
    if (page.bodyHtml.size() + html.size() > longestBody)
        return;
    page.bodyHtml += html;
    for (const QString &more : {head, update.text}) {
        if (!more.isEmpty())
            page.bodyText += (page.bodyText.isEmpty() ? QString() : u"\n"_s) + more;
    }
}

/// Only the words above the first entry stay of what is printed.
void keepOpening(IncomingPage &page, const QList<ClaimedUpdate> &updates)
{
    QString told;
    for (const ClaimedUpdate &update : updates)
        told += sameWords(update.headline) + sameWords(update.text);
    QStringList opening;
    for (const QString &line : page.bodyText.split(u'\n')) {
        const QString words = sameWords(line);
        if (words.size() < fewLetters || told.contains(words.left(60)))
            break;
        opening << line;
    }
    page.bodyText = opening.join(u'\n');
    page.bodyHtml.clear();
    for (const QString &line : std::as_const(opening))
        page.bodyHtml += u"<p>"_s + line.toHtmlEscaped() + u"</p>"_s;
    page.photos.clear();
}

} // namespace

void addLiveUpdates(IncomingPage &page, const QList<ClaimedUpdate> &updates)
{
    const QString printed = sameWords(page.bodyText);
    QList<ClaimedUpdate> ordered;
    QList<qsizetype> places; // in the printed text; -1: not there
    QSet<QStringView> days;
    for (const ClaimedUpdate &update : updates) {
        const QString key = keyOf(update);
        if (key.size() < fewLetters)
            continue;
        ordered << update;
        places << printed.indexOf(key);
    }
    for (const ClaimedUpdate &update : std::as_const(ordered))
        days << QStringView(update.published).left(10);
    const auto isPrinted = [](qsizetype place) { return place >= 0; };
    auto first = std::ranges::find_if(places, isPrinted);
    const auto last = std::find_if(places.rbegin(), places.rend(), isPrinted);
    if (first != places.end() && *last < *first) { // the page runs the other way
        std::ranges::reverse(ordered);
        std::ranges::reverse(places);
        first = std::ranges::find_if(places, isPrinted);
    }
    if (std::ranges::all_of(places, isPrinted))
        return;
    const bool all = first != places.end() && first != places.begin();
    if (all)
        keepOpening(page, ordered);
    for (qsizetype i = 0; i < ordered.size(); ++i) {
        if (all || places[i] < 0)
            append(page, ordered[i], days.size() > 1);
    }
}

} // namespace sarika
