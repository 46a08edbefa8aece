// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/networkwatch.h"

#include <QNetworkInformation>

namespace sarika
{

NetworkWatch::NetworkWatch(QObject *parent) : QObject(parent)
{
    // A backend may lack either; one that knows both is best.
    using Feature = QNetworkInformation::Feature;
    if (!QNetworkInformation::loadBackendByFeatures(Feature::Reachability | Feature::Metered) &&
        !QNetworkInformation::loadDefaultBackend())
        return;
    const QNetworkInformation *system = QNetworkInformation::instance();
    connect(system, &QNetworkInformation::reachabilityChanged, this, &NetworkWatch::look);
    connect(system, &QNetworkInformation::isMeteredChanged, this, &NetworkWatch::look);
    look();
}

void NetworkWatch::look()
{
    const QNetworkInformation *system = QNetworkInformation::instance();
    const NetworkState now{.reachable = system->reachability() != QNetworkInformation::Reachability::Disconnected,
                           .metered = system->isMetered()};
    if (now == m_state)
        return;
    m_state = now;
    Q_EMIT changed(m_state);
}

} // namespace sarika
