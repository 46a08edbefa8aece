// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/networkstate.h"
#include "app/sync/syncprogress.h"

#include <QTimer>

namespace sarika
{

/// Rings when a sync is due that nobody asked for: by the clock on the wall, so that a laptop that slept syncs once
/// when it wakes and not once for every hour it missed, and as the network and the reader allow.
class AlarmClock final : public QObject
{
    Q_OBJECT

public:
    AlarmClock(const SyncRules &rules, QObject *parent);

    const SyncRules &rules() const { return m_rules; }

    void setRules(const SyncRules &rules);
    void setNetwork(const NetworkState &network); // back again, what is due rings at once
    void setLastSync(const QDateTime &at);        // UTC

    void start(); // from now on looks each minute
    void stop();
    void look(); // rings if a sync is due

    /// Due or not, whether the network lets one begin now; asks the reader where every byte may cost.
    bool allows();

    void syncBegan();
    void syncEnded(const SyncReport &report);

Q_SIGNALS:
    void rang();
    void planned(const sarika::SyncPlan &plan);
    void meteredAsked();

private:
    void plan();

    QTimer m_ticker{this};
    SyncRules m_rules;
    QDateTime m_nextAt; // UTC; invalid: now
    NetworkState m_network;
    SyncPlan m_plan;
    bool m_offline = false; // the last sync found no network
    bool m_asked = false;   // whether to sync although every byte may cost
};

} // namespace sarika
