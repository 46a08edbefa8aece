// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/growth.h"

#include <algorithm>
#include <ctime>

namespace sarika
{

namespace
{

double processorSeconds(const std::function<void(int)> &work, int size)
{
    const std::clock_t begin = std::clock();
    work(size);
    return double(std::clock() - begin) / CLOCKS_PER_SEC;
}

} // namespace

bool growsLinearly(const std::function<void(int size)> &work, int size)
{
    const double once = std::min(processorSeconds(work, size), processorSeconds(work, size));
    const double four = std::min(processorSeconds(work, 4 * size), processorSeconds(work, 4 * size));
    return four < 10 * once + 0.05;
}

} // namespace sarika
