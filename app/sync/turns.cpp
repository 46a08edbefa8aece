// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/turns.h"

#include <QPointer>

namespace sarika
{

Turns::Turns(int room, QObject *parent) : QObject(parent), m_room(room) {}

Later<Turns::Turn> Turns::take()
{
    Later<Turn> turn;
    if (m_room > 0)
        turn.arrive(make());
    else
        m_line.push_back(turn);
    return turn;
}

Turns::Turn Turns::make()
{
    --m_room;
    return {nullptr, [of = QPointer(this)](void *) {
                if (of) // from the event loop: the next one must not run inside the end of this one
                    QMetaObject::invokeMethod(of, [of] { of->giveBack(); }, Qt::QueuedConnection);
            }};
}

void Turns::giveBack()
{
    ++m_room;
    if (m_line.empty())
        return;
    const Later<Turn> next = m_line.front();
    m_line.pop_front();
    next.arrive(make());
}

} // namespace sarika
