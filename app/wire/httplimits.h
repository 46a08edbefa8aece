// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace sarika
{

/// Times and bounds, in one place so that tests can shorten them.
struct HttpLimits
{
    std::chrono::milliseconds connect{10'000};
    std::chrono::milliseconds firstByte{20'000};
    std::chrono::milliseconds stall{20'000};
    std::chrono::milliseconds whole{120'000};
    int redirects = 10;
    int perHost = 4;
    int total = 32;
    std::chrono::milliseconds spacing{15}; // least time between two requests to one host
};

} // namespace sarika
