#pragma once

#include "core/registers.h"
#include "storage/change.h"
#include "storage/database.h"
#include "storage/recordstore.h"
#include "storage/storageerror.h"
#include "storage/valuestore.h"
#include "storage/yearstore.h"

#include <sqlite3.h>

#include <QDate>
#include <QFile>
#include <QTemporaryDir>

#include <memory>
#include <stdexcept>

/// What another program does to the file: plain SQLite, none of our settings.
class RawConnection
{
public:
    explicit RawConnection(const QString& path)
    {
        if (sqlite3_open(path.toUtf8().constData(), &m_handle) != SQLITE_OK) {
            throw std::runtime_error(sqlite3_errmsg(m_handle));
        }
    }
    ~RawConnection() { sqlite3_close(m_handle); }
    RawConnection(const RawConnection&) = delete;
    RawConnection& operator=(const RawConnection&) = delete;

    sqlite3* handle() const { return m_handle; }
    /// Empty when it worked, else SQLite's message.
    QString run(const QString& sql)
    {
        char* message = nullptr;
        sqlite3_exec(m_handle, sql.toUtf8().constData(), nullptr, nullptr, &message);
        const QString text = QString::fromUtf8(message);
        sqlite3_free(message);
        return text;
    }
    /// Rows joined by line feeds, columns by |.
    QString ask(const QString& sql)
    {
        sqlite3_stmt* statement = nullptr;
        if (sqlite3_prepare_v2(m_handle, sql.toUtf8().constData(), -1, &statement, nullptr) != SQLITE_OK) {
            return QString::fromUtf8(sqlite3_errmsg(m_handle));
        }
        QStringList rows;
        while (sqlite3_step(statement) == SQLITE_ROW) {
            QStringList columns;
            for (int i = 0; i < sqlite3_column_count(statement); ++i) {
                columns.append(
                    QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(statement, i))));
            }
            rows.append(columns.join(u'|'));
        }
        sqlite3_finalize(statement);
        return rows.join(u'\n');
    }

private:
    sqlite3* m_handle = nullptr;
};

/// The content of a field as a test writes it: a text, or a number as it is stored.
struct Content {
    Content(const char* text) : value(QString::fromUtf8(text)) {}
    Content(qlonglong number) : value(number) {}
    Content(int number) : value(qlonglong(number)) {}

    QVariant value;
};

/// A fresh database in a folder of its own, with what every record may refer to: the years 2023 and 2024,
/// office "general", township "north", figure "rate", measure "pupils" and the school S1.
class TemporaryDatabase
{
public:
    using Fields = std::initializer_list<std::pair<const char*, Content>>;

    TemporaryDatabase() : m_path(m_folder.filePath(QStringLiteral("bureau.db")))
    {
        static const Pattern pattern;
        measure = pattern.measure;
        school = pattern.school;
        QFile::copy(pattern.path(), m_path);
        m_database = std::make_unique<Database>(m_path);
    }

    static ChangeInfo info() { return {QStringLiteral("tester"), QStringLiteral("program")}; }
    const QString& path() const { return m_path; }
    QString folder() const { return m_folder.path(); }
    const Database& database() const { return *m_database; }
    void close() { m_database.reset(); }

    Record save(Change& change, const char* type, int year, Fields fields) const
    {
        return saveIn(*m_database, change, type, year, fields);
    }

    void put(qint64 amount, int year = 2024) const
    {
        Change change(*m_database, info());
        {
            Value value;
            value.amount = Decimal::fromInt(amount);
            ValueWriter(change).put({year, measure, school}, value);
        }
        change.commit();
    }

    /// Locks or opens a year without what the program asks for before it does.
    void setState(int year, const char* state) const
    {
        ChangeInfo why = info();
        why.note = QStringLiteral("test");
        Change change(*m_database, why);
        const QByteArray key = QByteArray::number(year);
        const QByteArray after(state);
        LedgerEntry entry{.subject = "year", .key = key, .after = after};
        {
            Statement stored(m_database->handle(), "SELECT state, rev FROM year WHERE year = ?");
            stored.bind(0, year).next();
            entry.before = stored.utf8(0);
            entry.previous = stored.integer(1);
        }
        const qint64 rev = change.record(entry);
        {
            Statement update(m_database->handle(), "UPDATE year SET state = ?, rev = ? WHERE year = ?");
            update.bind(0, QByteArrayView(after)).bind(1, rev).bind(2, year).run();
        }
        change.commit();
    }

    qint64 measure = 0;
    qint64 school = 0;

private:
    /// Made once and copied for every test.
    struct Pattern {
        Pattern()
        {
            Database::create(path());
            const Database database(path());
            Change change(database, info());
            for (const int year : {2023, 2024}) {
                YearStore(database).ensure(change, year);
            }
            saveIn(database, change, "office", 0, {{"code", "general"}, {"name", "办公室"}});
            saveIn(database, change, "township", 0, {{"code", "north"}, {"name", "城北街道"}});
            saveIn(database, change, "figure", 0,
                   {{"code", "rate"}, {"name", "率"}, {"decimals", 2}, {"direction", "higher"}});
            measure = saveIn(database, change, "measure", 0,
                             {{"code", "pupils"},
                              {"name", "在校生"},
                              {"office", "general"},
                              {"level", "school"},
                              {"decimals", 0},
                              {"nature", "stock"},
                              {"aggregation", "sum"}})
                          .id;
            school = saveIn(database, change, "school", 2024,
                            {{"code", "S1"},
                             {"name", "第一小学"},
                             {"type", "211"},
                             {"ownership", "public"},
                             {"township", "north"},
                             {"status", "open"}})
                         .school;
            change.commit();
        }
        QString path() const { return folder.filePath(QStringLiteral("pattern.db")); }

        QTemporaryDir folder;
        qint64 measure = 0;
        qint64 school = 0;
    };

    static Record saveIn(const Database& database, Change& change, const char* type, int year, Fields fields)
    {
        const RecordType& descriptor = *Registers::find(QString::fromLatin1(type));
        Record record = makeRecord(descriptor, year);
        for (const auto& [name, content] : fields) {
            record.values[descriptor.indexOf(QString::fromLatin1(name))] = content.value;
        }
        RecordStore(database).save(change, descriptor, record);
        return record;
    }

    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<Database> m_database;
};

/// The kind of the StorageError that an action throws; nothing when it throws none.
template <typename Action>
std::optional<StorageError::Kind> thrownKind(Action&& action)
{
    try {
        action();
    } catch (const StorageError& error) {
        return error.kind();
    }
    return std::nullopt;
}

/// Its message; empty when it throws none.
template <typename Action>
QString thrownMessage(Action&& action)
{
    try {
        action();
    } catch (const StorageError& error) {
        return error.message();
    }
    return {};
}

inline QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

inline void writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        throw std::runtime_error(file.errorString().toStdString());
    }
}
