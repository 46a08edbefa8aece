// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/error.h"
#include "app/sync/networkstate.h"
#include "app/sync/syncworker.h"

#include <QtPlugin>

#include <functional>
#include <memory>

namespace sarika
{

/// What a sync is made of. It stands on Qt Network, whose many libraries take longer to load than the window takes to
/// be painted: the window loads it as a module afterwards, sarika-cli is linked with it.
class SyncModule
{
public:
    virtual ~SyncModule() = default;

    virtual SyncWorker *makeWorker(const SyncWorker::Setup &setup) = 0;

    /// Follows what the system says of the network for as long as the object lives; tells it now and at each change.
    virtual std::unique_ptr<QObject> watchNetwork(const std::function<void(const NetworkState &)> &tell) = 0;
};

/// Found at the first call. Errors: PartMissing.
[[nodiscard]] Result<SyncModule *> syncModule();

} // namespace sarika

Q_DECLARE_INTERFACE(sarika::SyncModule, "io.sarika.SyncModule")
