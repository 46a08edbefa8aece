// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/statement.h"

#include "app/store/database.h"

#include <QLoggingCategory>
#include <QSqlError>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace sarika
{

namespace
{

Q_LOGGING_CATEGORY(logStore, "sarika.store")

} // namespace

Statement::Statement(const Database &database, const QString &sql)
    : m_database(database), m_sql(sql), m_query(database.prepared().take(database.connection(), sql)),
      m_fine(!m_query.lastError().isValid())
{}

Statement::~Statement()
{
    m_database.prepared().giveBack(m_sql, std::move(m_query));
}

Statement &Statement::bindAll(const QVariantList &values)
{
    for (const QVariant &each : values)
        m_query.bindValue(m_bound++, each);
    return *this;
}

Result<void> Statement::run()
{
    // Values of an earlier use must not stand in for missing ones; run again, it may keep its own.
    const bool complete = (m_ran && m_bound == 0) || m_query.boundValues().size() == m_bound;
    m_ran = true;
    m_bound = 0;
    if (!complete)
        return failure(Error::Kind::Storage, u"store: %1: a value is missing"_s.arg(m_sql.simplified()));
    if (m_fine && m_query.exec())
        return {};
    const Error error = storeError(m_query.lastError(), m_query.lastQuery().simplified());
    qCWarning(logStore).noquote() << error.detail;
    return std::unexpected(error);
}

bool Statement::next()
{
    if (!m_ran && !run())
        return false;
    if (m_query.next())
        return true;
    if (m_query.lastError().isValid())
        qCWarning(logStore).noquote() << storeError(m_query.lastError(), m_query.lastQuery().simplified()).detail;
    return false;
}

QDateTime Statement::time(int column) const
{
    return null(column) ? QDateTime() : QDateTime::fromMSecsSinceEpoch(integer(column), QTimeZone::UTC);
}

QVariant Statement::value(const QString &text)
{
    return text.isNull() ? QVariant(QStringLiteral("")) : QVariant(text);
}

QVariant Statement::value(const QByteArray &bytes)
{
    return bytes.isNull() ? QVariant(QByteArray("")) : QVariant(bytes);
}

QVariant Statement::value(const QUrl &address)
{
    return value(address.toString(QUrl::FullyEncoded));
}

QVariant Statement::value(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant(QMetaType(QMetaType::LongLong));
}

QVariant Statement::value(qint64 number)
{
    return number;
}

QVariant Statement::value(int number)
{
    return number;
}

QVariant Statement::value(bool flag)
{
    return flag ? 1 : 0;
}

QVariant Statement::value(std::nullptr_t)
{
    return QVariant(QMetaType(QMetaType::LongLong));
}

} // namespace sarika
