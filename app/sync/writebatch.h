// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/error.h"
#include "app/wire/later.h"

#include <QList>
#include <QObject>
#include <QTimer>

#include <functional>

namespace sarika
{

class Database;

/// Writes what several sections, pages and photos have to save in one transaction: making each last on the disk by
/// itself takes longer than the writing. Nobody hears that an act is done before it is on the disk.
class WriteBatch final : public QObject
{
public:
    using Act = std::function<Result<void>()>;
    using Done = Later<Result<void>>;

    explicit WriteBatch(Database &database, QObject *parent = nullptr);

    /// Soon, from the event loop; what the act uses must live until then. It may run a second time: where one act of a
    /// transaction fails, each is run again in its own.
    [[nodiscard]] Done add(Act act);

private:
    struct Waiting
    {
        Act act;
        Done done;
        Result<void> result = {};
    };

    void write();
    qsizetype writeTogether();

    Database &m_database;
    QTimer m_timer;
    QList<Waiting> m_waiting;
};

} // namespace sarika
