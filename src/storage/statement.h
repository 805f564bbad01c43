#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

struct sqlite3;
struct sqlite3_stmt;

/// A prepared statement of SQLite's own API, for the paths where QSqlQuery is too slow: values and history.
/// Parameters and columns are numbered from 0. Throws StorageError when SQLite refuses.
class Statement
{
public:
    Statement(sqlite3* connection, const char* sql);
    ~Statement();
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    Statement& bind(int parameter, qint64 number);
    Statement& bind(int parameter, QByteArrayView utf8);
    Statement& bindBlob(int parameter, QByteArrayView bytes);
    Statement& bindNull(int parameter);
    Statement& bindOptional(int parameter, const std::optional<QByteArray>& utf8);

    /// True while there is a row.
    bool next();
    /// Runs a statement without rows and makes it ready for the next run.
    void run();
    /// Ready to bind and run again.
    void reset();

    bool isNull(int column) const;
    qint64 integer(int column) const;
    QByteArray utf8(int column) const;
    QString text(int column) const;
    QByteArray blob(int column) const;

private:
    [[noreturn]] void fail(int code) const;

    sqlite3* m_connection;
    sqlite3_stmt* m_statement = nullptr;
};
