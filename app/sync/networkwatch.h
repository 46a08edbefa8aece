// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace sarika
{

/// What the system says of the network; where it says nothing, all is well until a request tells otherwise.
struct NetworkState
{
    bool reachable = true;
    bool metered = false; // every byte may cost

    bool operator==(const NetworkState &) const = default;
};

/// Follows what the system says of the network (NetworkManager and the like, through QNetworkInformation). Lives on the
/// main thread; the state is handed on as a value.
class NetworkWatch final : public QObject
{
    Q_OBJECT

public:
    explicit NetworkWatch(QObject *parent = nullptr);

    NetworkState state() const { return m_state; }

Q_SIGNALS:
    void changed(const sarika::NetworkState &state);

private:
    void look();

    NetworkState m_state;
};

} // namespace sarika
