// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/schedule.h"

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
