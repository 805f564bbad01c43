#include "storage/statement.h"

#include "storage/sqlitefailure.h"

#include <sqlite3.h>

namespace {

int length(qsizetype size)
{
    return static_cast<int>(size);
}

} // namespace

Statement::Statement(sqlite3* connection, const char* sql) : m_connection(connection)
{
    const int code = sqlite3_prepare_v2(connection, sql, -1, &m_statement, nullptr);
    if (code != SQLITE_OK) {
        fail(code);
    }
}

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

void Statement::fail(int code) const
{
    throw SqliteFailure::error(code, m_connection);
}

Statement& Statement::bind(int parameter, qint64 number)
{
    sqlite3_bind_int64(m_statement, parameter + 1, number);
    return *this;
}

Statement& Statement::bind(int parameter, QByteArrayView utf8)
{
    const char* data = utf8.isEmpty() ? "" : utf8.data();
    sqlite3_bind_text(m_statement, parameter + 1, data, length(utf8.size()), SQLITE_TRANSIENT);
    return *this;
}

Statement& Statement::bindBlob(int parameter, QByteArrayView bytes)
{
    sqlite3_bind_blob(m_statement, parameter + 1, bytes.data(), length(bytes.size()), SQLITE_TRANSIENT);
    return *this;
}

Statement& Statement::bindNull(int parameter)
{
    sqlite3_bind_null(m_statement, parameter + 1);
    return *this;
}

Statement& Statement::bindOptional(int parameter, const std::optional<QByteArray>& utf8)
{
    return utf8 ? bind(parameter, QByteArrayView(*utf8)) : bindNull(parameter);
}

bool Statement::next()
{
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW) {
        return true;
    }
    if (code != SQLITE_DONE) {
        const StorageError error = SqliteFailure::error(code, m_connection);
        sqlite3_reset(m_statement);
        throw error;
    }
    return false;
}

void Statement::run()
{
    next();
    reset();
}

void Statement::reset()
{
    sqlite3_reset(m_statement);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QByteArray Statement::utf8(int column) const
{
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    return QByteArray(text, sqlite3_column_bytes(m_statement, column));
}

QString Statement::text(int column) const
{
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(text, sqlite3_column_bytes(m_statement, column));
}

QByteArray Statement::blob(int column) const
{
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
    return QByteArray(bytes, sqlite3_column_bytes(m_statement, column));
}
