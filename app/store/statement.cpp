// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/statement.h"

#include "app/store/database.h"

#include <QLoggingCategory>
#include <QSqlError>
#include <QTimeZone>

namespace sarika
{

namespace
{

Q_LOGGING_CATEGORY(logStore, "sarika.store")

} // namespace

Statement::Statement(const Database &database, const QString &sql) : m_query(database.connection())
{
    m_query.setForwardOnly(true);
    m_fine = m_query.prepare(sql);
}

Statement::~Statement()
{
    m_query.finish();
}

Statement &Statement::bindAll(const QVariantList &values)
{
    for (const QVariant &each : values)
        m_query.addBindValue(each);
    return *this;
}

Result<void> Statement::run()
{
    m_ran = true;
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
