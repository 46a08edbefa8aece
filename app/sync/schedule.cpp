// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/schedule.h"

#include <QTimeZone>

#include <algorithm>

namespace sarika
{

using namespace std::chrono_literals;

std::chrono::seconds backOff(int problems, std::optional<std::chrono::seconds> asked, double spread)
{
    if (asked)
        return std::clamp<std::chrono::seconds>(*asked, 0s, 7 * 24h);
    const int doublings = std::clamp(problems - 1, 0, 9);
    const std::chrono::seconds wait = std::min<std::chrono::seconds>(5min * (1 << doublings), 24h);
    return wait + std::chrono::seconds(static_cast<qint64>(static_cast<double>(wait.count()) * 0.25 * spread));
}

std::chrono::seconds freshFor(std::optional<std::chrono::seconds> maxAge)
{
    return std::clamp<std::chrono::seconds>(maxAge.value_or(0s), 0s, 1h);
}

std::chrono::seconds learntWait(std::chrono::seconds meanGap, std::chrono::seconds silence)
{
    return std::clamp<std::chrono::seconds>(std::max(meanGap, silence / 2), 15min, 24h);
}

QDateTime dueByRhythm(const QDateTime &syncedAt, const FeedRhythm &asked, std::chrono::seconds learnt)
{
    const auto wait =
        std::min<std::chrono::seconds>(std::max<std::chrono::seconds>(learnt, asked.minutes * 1min), 7 * 24h);
    const QDateTime due = syncedAt.toUTC().addSecs(wait.count());
    QDateTime at = due;
    const auto left = [&asked](const QDateTime &time) {
        return ((asked.skipHours >> time.time().hour()) & 1) != 0 ||
               ((asked.skipDays >> (time.date().dayOfWeek() - 1)) & 1) != 0;
    };
    for (int hours = 0; left(at); ++hours) {
        if (hours == 7 * 24) // leaves out every hour there is: not meant
            return due;
        at = QDateTime(at.date(), QTime(at.time().hour(), 0), QTimeZone::UTC).addSecs(3600);
    }
    return at;
}

bool stopsSection(Error::Kind kind, int problems)
{
    return kind == Error::Kind::Gone || (kind == Error::Kind::NotFound && problems >= 5);
}

QDateTime nextPageTry(Error::Kind kind, int tries, double spread)
{
    if (kind == Error::Kind::Gone || kind == Error::Kind::BadAddress || tries >= 14)
        return {};
    return QDateTime::currentDateTimeUtc().addSecs(backOff(tries, std::nullopt, spread).count());
}

QDateTime nextStubTry(int tries)
{
    return tries > 3 ? QDateTime() : QDateTime::currentDateTimeUtc().addDays(1 << std::max(tries - 1, 0));
}

bool isPassing(Error::Kind kind)
{
    return kind == Error::Kind::Cancelled || kind == Error::Kind::Offline || isOfStore(kind);
}

bool isOfStore(Error::Kind kind)
{
    return kind == Error::Kind::Storage || kind == Error::Kind::DiskFull || kind == Error::Kind::ReadOnly ||
           kind == Error::Kind::Busy || kind == Error::Kind::NewerDatabase;
}

bool isTrouble(Error::Kind kind)
{
    return kind == Error::Kind::Timeout || kind == Error::Kind::Refused || kind == Error::Kind::ServerFault ||
           kind == Error::Kind::Insecure || kind == Error::Kind::Offline;
}

} // namespace sarika
