// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <optional>

namespace sarika
{

/// How much of one newspaper is kept besides its favourites: 0 means no limit, nothing means as for all newspapers.
struct KeepLimits
{
    std::optional<int> days;
    std::optional<int> stories;  // the newest
    std::optional<qint64> bytes; // texts and photos

    bool operator==(const KeepLimits &) const = default;
};

} // namespace sarika
