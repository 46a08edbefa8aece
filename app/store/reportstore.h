// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/error.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

namespace sarika
{

class Database;

/// The reports of the last 30 syncs, each as the JSON its writer made of it.
class ReportStore final
{
public:
    explicit ReportStore(Database &database) : m_database(database) {}

    [[nodiscard]] Result<void> save(const QDateTime &endedAt, const QByteArray &json);
    QByteArray last() const;        // empty before the first
    QList<QByteArray> list() const; // newest first

private:
    Database &m_database;
};

} // namespace sarika
