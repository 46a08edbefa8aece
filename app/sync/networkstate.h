// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sarika
{

/// What the system says of the network; where it says nothing, all is well until a request tells otherwise.
struct NetworkState
{
    bool reachable = true;
    bool metered = false; // every byte may cost

    bool operator==(const NetworkState &) const = default;
};

} // namespace sarika
