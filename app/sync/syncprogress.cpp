// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/syncprogress.h"

#include <algorithm>

namespace sarika
{

bool SyncReport::offline() const
{
    const auto offline = [](const Failure &failure) { return failure.error.kind == Error::Kind::Offline; };
    return failed > 0 && failed == sections && std::ranges::any_of(failures, offline);
}

} // namespace sarika
