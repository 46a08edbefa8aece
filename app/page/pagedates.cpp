// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/page/pagedates.h"

#include "app/page/localzone.h"
#include "app/page/moment.h"

#include <QRegularExpression>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace sarika
{

namespace
{

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

QList<Moment> momentsOf(std::initializer_list<QString> texts, const QTimeZone &zone)
{
    QList<Moment> moments;
    for (const QString &text : texts) {
        if (const Moment moment = momentIn(text, zone); moment.at.isValid())
            moments << moment;
    }
    return moments;
}

Moment bestOf(const QList<Moment> &claimed)
{
    Moment best;
    for (const Moment &moment : claimed) {
        // A claim with the time of day beats one that came first without.
        if (!best.at.isValid() || (moment.timed && !best.timed && qAbs(moment.at.daysTo(best.at)) <= 1))
            best = moment;
    }
    return best;
}

/// Whether the day printed may be the claim's: an instant in UTC falls on two days over the world.
bool mayAgree(const Moment &claim, QDate day)
{
    if (claim.at.date() == day || isSwapped(claim.at.date(), day))
        return true;
    const bool floats = claim.timed && claim.zoned && claim.at.offsetFromUtc() == 0;
    constexpr int east = 14 * 3600;
    constexpr int west = -12 * 3600;
    return floats && (claim.at.addSecs(east).date() == day || claim.at.addSecs(west).date() == day);
}

/// The one by the headline that is said, or at least not denied, to be the day of publishing.
const PrintedDate *dateByHeadline(const std::vector<PrintedDate> &printed)
{
    const PrintedDate *best = nullptr;
    for (const PrintedDate &date : printed) {
        if (date.where != PrintedDate::Where::ByHeadline || date.of == PrintedDate::Of::Updating)
            continue;
        if (!best || (date.of == PrintedDate::Of::Publishing && best->of == PrintedDate::Of::Unsaid))
            best = &date;
    }
    return best;
}

/// What the data claims, unless the page prints by the headline that it came out another day: data is often renewed
/// when a story moves to a new system or is sent out anew.
Moment weighed(const QList<Moment> &claimed, const Moment &updated, const std::vector<PrintedDate> &printed)
{
    Moment claim = bestOf(claimed);
    const PrintedDate *seen = dateByHeadline(printed);
    if (!seen || !claim.at.isValid())
        return claim;
    const bool stands = std::any_of(printed.begin(), printed.end(), [&](const PrintedDate &date) {
        return date.of != PrintedDate::Of::Updating && mayAgree(claim, date.moment.at.date());
    });
    if (stands)
        return claim;
    const QDate day = seen->moment.at.date();
    for (const Moment &other : claimed) {
        if (mayAgree(other, day) && other.timed == claim.timed)
            return other;
    }
    if (mayAgree(updated, day)) // says not that it is the day of the change
        return claim;
    const bool beats = seen->of == PrintedDate::Of::Publishing || day < claim.at.date();
    return beats ? seen->moment : claim;
}

/// The date by the headline, from the data of its `<time>` where that says by which clock.
Moment byHeadline(const std::vector<PrintedDate> &printed, const Moment &time)
{
    const PrintedDate *seen = dateByHeadline(printed);
    if (!seen)
        return {};
    return time.timed && time.zoned && mayAgree(time, seen->moment.at.date()) ? time : seen->moment;
}

/// The first of those that stand there; a date of publishing rather than one of a change.
Moment firstOf(const std::vector<PrintedDate> &printed, PrintedDate::Where where)
{
    Moment changed;
    for (const PrintedDate &date : printed) {
        if (date.where != where)
            continue;
        if (date.of != PrintedDate::Of::Updating)
            return date.moment;
        if (!changed.at.isValid())
            changed = date.moment;
    }
    return changed;
}

/// An instant in UTC by the publisher's clock, where the page gives that away: by naming the instant again with its
/// offset, by printing its time of day, or by the country of its host.
QDateTime inOwnClock(const Moment &moment, const QList<Moment> &claimed, const std::vector<PrintedDate> &printed,
                     const QTimeZone &zone)
{
    if (!moment.timed || !moment.zoned || moment.at.offsetFromUtc() != 0)
        return moment.at;
    for (const Moment &other : claimed) {
        if (other.zoned && other.at.offsetFromUtc() != 0 && qAbs(other.at.secsTo(moment.at)) < 60)
            return moment.at.toOffsetFromUtc(other.at.offsetFromUtc());
    }
    if (const int offset = zone.offsetFromUtc(moment.at); offset != 0)
        return moment.at.toOffsetFromUtc(offset);
    for (const PrintedDate &date : printed) {
        if (date.where != PrintedDate::Where::ByHeadline || !date.moment.timed || date.moment.zoned ||
            date.of == PrintedDate::Of::Updating)
            continue;
        constexpr int quarter = 15 * 60;
        constexpr int farthest = 14 * 3600;
        const qint64 ahead = moment.at.secsTo(date.moment.at.addSecs(moment.at.time().second()));
        if (ahead % quarter == 0 && qAbs(ahead) <= farthest)
            return moment.at.toOffsetFromUtc(int(ahead));
    }
    return moment.at;
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

PageDates findDates(const StoryTop &top, const Claims &claims, const QUrl &address)
{
    const QTimeZone zone = zoneOfHost(address.host());
    const QList<Moment> claimed = momentsOf(
        {claims.jsonLd.published, claims.openGraph.published, claims.microdata.published, claims.meta.published}, zone);
    const std::vector<PrintedDate> printed = top.dates(zone);
    const Moment updated = bestOf(momentsOf(
        {claims.jsonLd.updated, claims.openGraph.updated, claims.microdata.updated, claims.meta.updated}, zone));
    const Moment time = top.timeElement(zone);
    Moment published = weighed(claimed, updated, printed);
    // The page often prints the time of day that the data leaves out.
    const std::initializer_list<std::function<Moment()>> looks{
        [&] { return byHeadline(printed, time); },
        [&] { return time; },
        [&] { return top.namedDate(zone); },
        [&] { return firstOf(printed, PrintedDate::Where::ByHeadline); },
        [&] { return firstOf(printed, PrintedDate::Where::InStory); },
        [&] { return dateInAddress(address); },
        [&] { return top.attributedDate(zone); },
        [&] { return top.openingDate(zone); },
        [&] { return firstOf(printed, PrintedDate::Where::InBox); },
    };
    for (const auto &look : looks) {
        if (published.timed)
            break;
        const Moment seen = look();
        const bool sameDay = published.at.isValid() && qAbs(published.at.daysTo(seen.at)) <= 1 && seen.timed;
        if (seen.at.isValid() && (!published.at.isValid() || sameDay || isSwapped(published.at.date(), seen.at.date())))
            published = seen;
    }
    return {inOwnClock(published, claimed + QList<Moment>{time}, printed, zone), updated.at};
}

} // namespace sarika
