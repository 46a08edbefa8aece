// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/networkstate.h"

#include <QObject>

namespace sarika
{

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
