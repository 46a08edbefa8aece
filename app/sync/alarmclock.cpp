// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/alarmclock.h"

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace sarika
{

namespace
{

constexpr int offlineSeconds = 5 * 60; // until the next try, where the system does not tell that the network is back

} // namespace

AlarmClock::AlarmClock(const SyncRules &rules, QObject *parent) : QObject(parent), m_rules(rules)
{
    m_ticker.setInterval(1min);
    connect(&m_ticker, &QTimer::timeout, this, &AlarmClock::look);
}

void AlarmClock::setRules(const SyncRules &rules)
{
    m_nextAt = m_nextAt.addSecs(60LL * (rules.minutes - m_rules.minutes));
    m_rules = rules;
    plan();
}

void AlarmClock::setNetwork(const NetworkState &network)
{
    const NetworkState before = std::exchange(m_network, network);
    if (network.reachable && !before.reachable && m_offline)
        m_nextAt = QDateTime::currentDateTimeUtc();
    if (!network.metered)
        m_asked = false;
    if (m_ticker.isActive())
        look();
}

void AlarmClock::setLastSync(const QDateTime &at)
{
    m_nextAt = at.addSecs(m_rules.minutes * 60LL);
}

void AlarmClock::start()
{
    if (m_ticker.isActive())
        return;
    m_ticker.start();
    plan();
}

void AlarmClock::stop()
{
    m_ticker.stop();
}

void AlarmClock::look()
{
    const bool due = !m_nextAt.isValid() || m_nextAt <= QDateTime::currentDateTimeUtc();
    if (m_rules.minutes > 0 && due)
        Q_EMIT rang();
    plan();
}

// Due all the same, and started as soon as the network allows.
bool AlarmClock::allows()
{
    if (!m_network.reachable)
        return false;
    if (!m_network.metered || m_rules.metered == SyncRules::Metered::Sync)
        return true;
    if (m_rules.metered == SyncRules::Metered::Ask && !std::exchange(m_asked, true))
        Q_EMIT meteredAsked();
    return false;
}

void AlarmClock::syncBegan()
{
    setLastSync(QDateTime::currentDateTimeUtc());
}

void AlarmClock::syncEnded(const SyncReport &report)
{
    m_offline = report.offline();
    if (m_offline && m_rules.minutes > 0)
        m_nextAt = std::min(m_nextAt, report.endedAt.addSecs(offlineSeconds));
    plan();
}

void AlarmClock::plan()
{
    using Waits = SyncPlan::Waits;
    SyncPlan plan;
    if (m_ticker.isActive() && m_rules.minutes > 0)
        plan = {Waits::Clock, m_nextAt.isValid() ? m_nextAt : QDateTime::currentDateTimeUtc()};
    if (plan.waits == Waits::Clock && !m_network.reachable)
        plan = {Waits::Network, {}};
    else if (plan.waits == Waits::Clock && m_network.metered && m_rules.metered != SyncRules::Metered::Sync)
        plan = {Waits::FreeNetwork, {}};
    if (plan != std::exchange(m_plan, plan))
        Q_EMIT planned(plan);
}

} // namespace sarika
