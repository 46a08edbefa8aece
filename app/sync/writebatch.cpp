// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/writebatch.h"

#include "app/store/database.h"

#include <QElapsedTimer>

using namespace std::chrono_literals;

namespace sarika
{

namespace
{
constexpr auto gathering = 20ms;
constexpr qint64 longest = 30; // ms that one transaction takes up acts: what the reader does comes between
} // namespace

WriteBatch::WriteBatch(Database &database, QObject *parent) : QObject(parent), m_database(database)
{
    m_timer.setSingleShot(true);
    m_timer.callOnTimeout(this, &WriteBatch::write);
}

WriteBatch::Done WriteBatch::add(Act act)
{
    Done done;
    m_waiting << Waiting{std::move(act), done};
    if (!m_timer.isActive())
        m_timer.start(gathering);
    return done;
}

void WriteBatch::write()
{
    const qsizetype written = writeTogether();
    const QList<Waiting> done = m_waiting.first(written);
    m_waiting.remove(0, written);
    if (!m_waiting.isEmpty())
        m_timer.start(0ms);
    for (const Waiting &each : done) // whoever goes on may add more
        each.done.arrive(each.result);
}

qsizetype WriteBatch::writeTogether()
{
    QElapsedTimer clock;
    clock.start();
    qsizetype written = 0;
    const Result<void> together = m_database.transact([&]() -> Result<void> {
        while (written < m_waiting.size() && (written == 0 || clock.elapsed() < longest)) {
            if (Result<void> ran = m_waiting[written++].act(); !ran)
                return ran;
        }
        return {};
    });
    for (qsizetype i = 0; i < written && !together; ++i)
        m_waiting[i].result = m_database.transact([&] { return m_waiting[i].act(); });
    return written;
}

} // namespace sarika
