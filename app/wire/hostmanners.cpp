// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wire/hostmanners.h"

#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sarika
{

namespace
{

Result<void> paused(const QString &host)
{
    return failure(Error::Kind::TooManyRequests, u"wire: ask %1: it asked for a pause"_s.arg(host));
}

bool isPaused(const QDateTime &until)
{
    return until.isValid() && until > QDateTime::currentDateTimeUtc();
}

} // namespace

HostManners::HostManners(int perHost, int total, std::chrono::milliseconds spacing, QObject *parent)
    : QObject(parent), m_perHost(std::max(perHost, 1)), m_total(std::max(total, 1)), m_spacing(spacing)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.callOnTimeout(this, [this] { serve(); });
}

HostManners::Turn HostManners::enter(const QString &name)
{
    Host &host = m_hosts[name];
    Turn turn;
    if (isPaused(host.pausedUntil)) {
        turn.arrive(paused(name));
    } else if (host.waiting.isEmpty() && admission(host) == Admission::Now) {
        take(host);
        turn.arrive({});
    } else {
        host.waiting.enqueue(turn);
        if (!m_inTurn.contains(name))
            m_inTurn << name;
        wakeForSpacing();
    }
    return turn;
}

void HostManners::leave(const QString &host)
{
    --m_hosts[host].active;
    --m_active;
    if (!m_inTurn.isEmpty())
        m_timer.start(0);
}

void HostManners::pause(const QString &host, const QDateTime &until)
{
    m_hosts[host].pausedUntil = until.toUTC();
    if (m_inTurn.contains(host))
        m_timer.start(0);
}

QDateTime HostManners::pausedUntil(const QString &host) const
{
    const QDateTime until = m_hosts.value(host).pausedUntil;
    return isPaused(until) ? until : QDateTime();
}

void HostManners::cancelAll()
{
    QList<Turn> ended;
    for (const QString &name : std::exchange(m_inTurn, {}))
        ended << std::exchange(m_hosts[name].waiting, {});
    for (const Turn &turn : ended)
        turn.arrive(failure(Error::Kind::Cancelled, u"wire: wait for a turn: cancelled"_s));
}

HostManners::Admission HostManners::admission(const Host &host) const
{
    if (isPaused(host.pausedUntil))
        return Admission::Refused;
    const bool now = m_active < m_total && host.active < m_perHost && host.next.hasExpired();
    return now ? Admission::Now : Admission::Later;
}

void HostManners::take(Host &host)
{
    ++m_active;
    ++host.active;
    host.next = QDeadlineTimer(m_spacing, Qt::PreciseTimer);
}

void HostManners::serve()
{
    const QPointer<HostManners> self = this; // whoever goes on may end us
    while (self && self->serveOne()) {
    }
    if (self)
        wakeForSpacing();
}

bool HostManners::serveOne()
{
    for (qsizetype i = 0; i < m_inTurn.size(); ++i) {
        const QString name = m_inTurn.at(i);
        Host &host = m_hosts[name];
        const Admission admitted = admission(host);
        if (admitted == Admission::Later)
            continue;
        const Turn turn = host.waiting.dequeue();
        m_inTurn.removeAt(i);
        if (!host.waiting.isEmpty())
            m_inTurn << name; // to the end: the other hosts first
        if (admitted == Admission::Now)
            take(host);
        turn.arrive(admitted == Admission::Now ? Result<void>() : paused(name));
        return true;
    }
    return false;
}

// Places are given back by leave(); only spacing needs a clock.
void HostManners::wakeForSpacing()
{
    if (m_active >= m_total || m_timer.isActive())
        return;
    qint64 soonest = -1;
    for (const QString &name : std::as_const(m_inTurn)) {
        const Host &host = *m_hosts.constFind(name);
        if (host.active >= m_perHost)
            continue;
        const qint64 wait = std::max<qint64>(host.next.remainingTime(), 0);
        soonest = soonest < 0 ? wait : std::min(soonest, wait);
    }
    if (soonest >= 0)
        m_timer.start(std::chrono::milliseconds(soonest));
}

} // namespace sarika
