// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/networkmodule.h"

#include "app/sync/networkwatch.h"
#include "app/sync/networkworker.h"

namespace sarika
{

SyncWorker *NetworkModule::makeWorker(const SyncWorker::Setup &setup)
{
    return new NetworkWorker(setup);
}

std::unique_ptr<QObject> NetworkModule::watchNetwork(const std::function<void(const NetworkState &)> &tell)
{
    auto watch = std::make_unique<NetworkWatch>();
    QObject::connect(watch.get(), &NetworkWatch::changed, watch.get(), tell);
    tell(watch->state());
    return watch;
}

} // namespace sarika
