// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/error.h"
#include "app/wire/later.h"

#include <QDateTime>
#include <QDeadlineTimer>
#include <QHash>
#include <QObject>
#include <QQueue>
#include <QTimer>

#include <chrono>

namespace sarika
{

/// Whose turn it is: so many requests at once to one host and in all, hosts served in turn, spaced, and none to a host
/// that asked for a pause.
class HostManners final : public QObject
{
public:
    using Turn = Later<Result<void>>;

    HostManners(int perHost, int total, std::chrono::milliseconds spacing, QObject *parent = nullptr);

    /// Waits for a turn. Errors: TooManyRequests (the host is paused), Cancelled.
    [[nodiscard]] Turn enter(const QString &host);
    /// Gives the turn back; whoever is next goes on from the event loop.
    void leave(const QString &host);

    /// Those who wait for the host are refused, from the event loop.
    void pause(const QString &host, const QDateTime &until);
    /// UTC; invalid where the host is not paused.
    [[nodiscard]] QDateTime pausedUntil(const QString &host) const;

    /// Ends every wait with Cancelled, within this call.
    void cancelAll();

private:
    struct Host
    {
        int active = 0;
        QQueue<Turn> waiting;
        QDeadlineTimer next; // spacing: not before
        QDateTime pausedUntil;
    };

    enum class Admission { Now, Later, Refused };

    Admission admission(const Host &host) const;
    void take(Host &host);
    void serve();
    bool serveOne();
    void wakeForSpacing();

    int m_perHost;
    int m_total;
    std::chrono::milliseconds m_spacing;
    int m_active = 0;
    QHash<QString, Host> m_hosts;
    QList<QString> m_inTurn; // hosts somebody waits for, the next one first
    QTimer m_timer;
};

} // namespace sarika
