// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/error.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

namespace sarika
{

class Database;

/// The reports of the last 30 syncs, each as the JSON its writer made of it, and what they received today.
class ReportStore final
{
public:
    explicit ReportStore(Database &database) : m_database(database) {}

    [[nodiscard]] Result<void> save(const QDateTime &endedAt, const QByteArray &json);
    /// What syncs received on one day of the reader's, in bytes; only the newest day is kept.
    [[nodiscard]] Result<void> addTraffic(const QDate &day, qint64 bytes);
    qint64 traffic(const QDate &day) const;

    QByteArray last() const;        // empty before the first
    QList<QByteArray> list() const; // newest first

private:
    Database &m_database;
};

} // namespace sarika
