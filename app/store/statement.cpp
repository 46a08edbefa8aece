// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/statement.h"

#include "app/store/database.h"

#include <QLoggingCategory>
#include <QTimeZone>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace sarika
{

namespace
{

Q_LOGGING_CATEGORY(logStore, "sarika.store")

} // namespace

Statement::Statement(const Database &database, const QString &sql)
    : m_database(database), m_taken(database.prepared().take(database.connection(), sql)),
      m_statement(m_taken.mapped().get())
{
    if (!m_statement)
        m_refused = storeError(database.connection(), sql.simplified());
}

Statement::~Statement()
{
    m_database.prepared().giveBack(std::move(m_taken));
}

Statement &Statement::bindAll(const QVariantList &values)
{
    rewind();
    for (const QVariant &each : values)
        bindNext(each);
    return *this;
}

Result<void> Statement::run()
{
    // Values of an earlier use must not stand in for missing ones; run again, it may keep its own.
    const bool complete = (m_ran && m_bound == 0) || sqlite3_bind_parameter_count(m_statement) == m_bound;
    rewind();
    m_ran = true;
    m_bound = 0;
    if (m_refused) {
        qCWarning(logStore).noquote() << m_refused->detail;
        return std::unexpected(*m_refused);
    }
    if (!complete)
        return failure(Error::Kind::Storage, u"store: %1: a value is missing"_s.arg(m_taken.key().simplified()));
    auto stepped = step();
    if (m_at == At::Row)
        m_at = At::FirstRow;
    return stepped;
}

// Without columns there is no row to stop at, though SQLite may (incremental_vacuum does, at each page).
Result<void> Statement::step()
{
    int code = sqlite3_step(m_statement);
    while (code == SQLITE_ROW && sqlite3_column_count(m_statement) == 0)
        code = sqlite3_step(m_statement);
    m_at = code == SQLITE_ROW ? At::Row : At::End;
    if (code == SQLITE_ROW || code == SQLITE_DONE)
        return {};
    const Error error = storeError(m_database.connection(), m_taken.key().simplified());
    qCWarning(logStore).noquote() << error.detail;
    return std::unexpected(error);
}

bool Statement::next()
{
    if (!m_ran && !run())
        return false;
    if (m_at == At::FirstRow)
        m_at = At::Row;
    else if (m_at == At::Row)
        (void)step(); // logged
    return m_at == At::Row;
}

void Statement::rewind()
{
    if (m_at != At::Start)
        sqlite3_reset(m_statement);
    m_at = At::Start;
}

qint64 Statement::integer(int column) const
{
    return m_at == At::Row ? sqlite3_column_int64(m_statement, column) : 0;
}

double Statement::real(int column) const
{
    return m_at == At::Row ? sqlite3_column_double(m_statement, column) : 0;
}

bool Statement::null(int column) const
{
    return m_at != At::Row || sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

QString Statement::text(int column) const
{
    if (null(column))
        return {};
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(QByteArrayView(text, sqlite3_column_bytes(m_statement, column)));
}

QByteArray Statement::bytes(int column) const
{
    if (null(column))
        return {};
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return bytes ? QByteArray(bytes, sqlite3_column_bytes(m_statement, column)) : QByteArray("");
}

QDateTime Statement::time(int column) const
{
    return null(column) ? QDateTime() : QDateTime::fromMSecsSinceEpoch(integer(column), QTimeZone::UTC);
}

int Statement::changed() const
{
    return sqlite3_changes(m_database.connection());
}

qint64 Statement::insertedId() const
{
    return sqlite3_last_insert_rowid(m_database.connection());
}

void Statement::bindNext(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    sqlite3_bind_text(m_statement, ++m_bound, utf8.constData(), int(utf8.size()), SQLITE_TRANSIENT);
}

void Statement::bindNext(const QByteArray &bytes)
{
    sqlite3_bind_blob(m_statement, ++m_bound, bytes.constData(), int(bytes.size()), SQLITE_TRANSIENT);
}

void Statement::bindNext(const QUrl &address)
{
    bindNext(address.toString(QUrl::FullyEncoded));
}

void Statement::bindNext(const QDateTime &time)
{
    if (time.isValid())
        bindNext(time.toMSecsSinceEpoch());
    else
        bindNext(nullptr);
}

void Statement::bindNext(qint64 number)
{
    sqlite3_bind_int64(m_statement, ++m_bound, number);
}

void Statement::bindNext(int number)
{
    bindNext(qint64(number));
}

void Statement::bindNext(bool flag)
{
    bindNext(qint64(flag));
}

void Statement::bindNext(std::nullptr_t)
{
    sqlite3_bind_null(m_statement, ++m_bound);
}

void Statement::bindNext(double number)
{
    sqlite3_bind_double(m_statement, ++m_bound, number);
}

void Statement::bindNext(const QVariant &value)
{
    switch (value.isNull() ? QMetaType::UnknownType : value.typeId()) {
    case QMetaType::UnknownType:
        return bindNext(nullptr);
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
        return bindNext(value.toLongLong());
    case QMetaType::Double:
        return bindNext(value.toDouble());
    case QMetaType::QByteArray:
        return bindNext(value.toByteArray());
    default:
        return value.toString().isNull() ? bindNext(nullptr) : bindNext(value.toString());
    }
}

} // namespace sarika
