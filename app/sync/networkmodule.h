// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/syncmodule.h"

namespace sarika
{

/// The module itself, in whatever program or plugin it is linked with.
class NetworkModule : public SyncModule
{
public:
    SyncWorker *makeWorker(const SyncWorker::Setup &setup) override;
    std::unique_ptr<QObject> watchNetwork(const std::function<void(const NetworkState &)> &tell) override;
};

} // namespace sarika
