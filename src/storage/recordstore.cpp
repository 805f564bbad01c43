#include "storage/recordstore.h"

#include "storage/evidencestore.h"
#include "storage/storageerror.h"

using namespace Qt::StringLiterals;

namespace {

bool isSchool(const RecordType& type)
{
    return type.id == u"school"_s;
}

/// All columns in the order in which readRow and columnValues run.
QStringList columnNames(const RecordType& type)
{
    QStringList names = {u"id"_s, u"rev"_s};
    if (type.isYearly()) {
        names.append(u"year"_s);
    }
    if (isSchool(type)) {
        names.append(u"school_id"_s);
    }
    for (const Field& field : type.fields) {
        names.append(field.name);
    }
    names.append(u"masked"_s);
    for (QString& name : names) {
        name = u'"' + name + u'"';
    }
    return names;
}

QVariantList columnValues(const RecordType& type, const Record& record)
{
    QVariantList values = {record.id, record.rev};
    if (type.isYearly()) {
        values.append(record.year);
    }
    if (isSchool(type)) {
        values.append(record.school);
    }
    values += QVariantList(record.values.begin(), record.values.end());
    values.append(record.masked.isEmpty() ? u""_s
                                          : record.masked.join(u',')); // a null text would bind as NULL
    return values;
}

QVariant readColumn(const Field& field, const Statement& row, int column)
{
    if (row.isNull(column)) {
        return {};
    }
    const bool isText = field.kind == FieldKind::Text || field.kind == FieldKind::LongText
                        || field.kind == FieldKind::Date || field.kind == FieldKind::Choice
                        || field.kind == FieldKind::Reference;
    return isText ? QVariant(row.text(column)) : QVariant(row.integer(column));
}

void bindAll(QSqlQuery& query, const QVariantList& values)
{
    for (const QVariant& value : values) {
        query.addBindValue(value);
    }
}

/// Texts and whole numbers, as records hold them.
void bindAll(Statement& statement, const QVariantList& values)
{
    for (int i = 0; i < values.size(); ++i) {
        if (values[i].isNull()) {
            statement.bindNull(i);
        } else if (values[i].typeId() == QMetaType::QString) {
            statement.bind(i, QByteArrayView(values[i].toString().toUtf8()));
        } else {
            statement.bind(i, values[i].toLongLong());
        }
    }
}

/// The year that guards the record; 0: none does.
int guardingYear(const RecordType& type, const Record& record)
{
    const int ofFigure = type.isYearly() ? -1 : type.indexOf(u"figure_year"_s);
    return type.isYearly() ? record.year : ofFigure >= 0 ? record.values[ofFigure].toInt() : 0;
}

LedgerEntry entryFor(const RecordType& type, const Record& record, const QString& place)
{
    LedgerEntry entry;
    entry.subject = type.id.toUtf8();
    entry.place = place.toUtf8();
    entry.year = guardingYear(type, record);
    return entry;
}

} // namespace

QSqlQuery& RecordStore::prepared(const QString& sql) const
{
    const auto known = m_prepared.find(sql);
    if (known != m_prepared.end()) {
        known->second.finish();
        return known->second;
    }
    return m_prepared.emplace(sql, m_database.prepare(sql)).first->second;
}

QVector<Record> RecordStore::all(const RecordType& type, int year) const
{
    return type.isYearly() ? select(type, u"year = ?"_s, {year}) : select(type, u"1"_s, {});
}

std::optional<Record> RecordStore::find(const RecordType& type, qint64 id) const
{
    const auto found = select(type, u"id = ?"_s, {id});
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

std::optional<Record> RecordStore::findByKey(const RecordType& type, const Record& like) const
{
    QStringList conditions;
    QVariantList bindings;
    if (type.isYearly()) {
        conditions.append(u"year = ?"_s);
        bindings.append(like.year);
    }
    for (const QString& name : type.key) {
        const QVariant& value = like.values[type.indexOf(name)];
        // An index on ifnull(column, …) serves this; = on its own would never find an empty part of the key.
        const QString empty =
            type.field(name)->kind == FieldKind::School || type.field(name)->isNumber() ? u"0"_s : u"''"_s;
        conditions.append(type.field(name)->required
                              ? u"\"%1\" = ?"_s.arg(name)
                              : u"ifnull(\"%1\", %2) = ifnull(?, %2)"_s.arg(name, empty));
        bindings.append(value);
    }
    const auto found = select(type, conditions.join(u" AND "_s), bindings);
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

QVector<Record> RecordStore::select(const RecordType& type, const QString& where,
                                    const QVariantList& bindings) const
{
    const QString sql = u"SELECT %1 FROM %2 WHERE %3 ORDER BY id"_s.arg(columnNames(type).join(u", "_s),
                                                                        type.tableName(), where);
    auto& statement = m_selects[sql];
    if (!statement) {
        statement = std::make_unique<Statement>(m_database.handle(), sql.toUtf8().constData());
    }
    bindAll(*statement, bindings);
    QVector<Record> records;
    while (statement->next()) {
        records.append(readRow(type, *statement));
    }
    statement->reset();
    return records;
}

Record RecordStore::readRow(const RecordType& type, const Statement& row)
{
    Record record;
    int column = 0;
    record.id = row.integer(column++);
    record.rev = row.integer(column++);
    if (type.isYearly()) {
        record.year = static_cast<int>(row.integer(column++));
    }
    if (isSchool(type)) {
        record.school = row.integer(column++);
    }
    record.values.reserve(type.fields.size());
    for (const Field& field : type.fields) {
        record.values.append(readColumn(field, row, column++));
    }
    if (const QString masked = row.text(column); !masked.isEmpty()) {
        record.masked = masked.split(u',', Qt::SkipEmptyParts);
    }
    return record;
}

bool RecordStore::save(Change& change, const RecordType& type, Record& record, const QString& place) const
{
    Record written = record; // the caller's stays as it is when the database refuses
    if (record.id == 0) {
        insert(change, type, written, place);
        record = written;
        return true;
    }
    const auto stored = find(type, record.id);
    if (!stored) {
        throw StorageError(StorageError::Kind::Newer,
                           tr("Somebody else has deleted this record in the meantime."));
    }
    if (stored->rev != record.rev) {
        throw StorageError(StorageError::Kind::Newer,
                           tr("Somebody else has changed this record in the meantime."));
    }
    if (toJson(type, *stored) == toJson(type, record)) {
        return false;
    }
    update(change, type, written, *stored, place);
    record = written;
    return true;
}

void RecordStore::insert(Change& change, const RecordType& type, Record& record, const QString& place) const
{
    if (findByKey(type, record)) {
        throw StorageError(StorageError::Kind::Refused, tr("There is already a record with the same key."));
    }
    if (isSchool(type) && record.school == 0) {
        record.school = schoolWithCode(record.text(type.indexOf(u"code"_s)));
        if (record.school == 0) {
            QSqlQuery& identity = prepared(u"INSERT INTO school DEFAULT VALUES"_s);
            Database::run(identity);
            record.school = identity.lastInsertId().toLongLong();
        }
    }
    LedgerEntry entry = entryFor(type, record, place);
    entry.after = toJson(type, record);
    if (record.id != 0) {
        entry.key = QByteArray::number(record.id);
    }
    record.rev = change.record(entry);
    record.id = record.id == 0 ? record.rev : record.id;
    const QStringList names = columnNames(type);
    QSqlQuery& query = prepared(u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(
        type.tableName(), names.join(u", "_s), QStringList(names.size(), u"?"_s).join(u", "_s)));
    bindAll(query, columnValues(type, record));
    Database::run(query);
}

void RecordStore::bringBack(Change& change, const RecordType& type, Record& record) const
{
    insert(change, type, record, {});
}

void RecordStore::update(Change& change, const RecordType& type, Record& record, const Record& stored,
                         const QString& place) const
{
    LedgerEntry entry = entryFor(type, record, place);
    entry.key = QByteArray::number(record.id);
    entry.before = toJson(type, stored);
    entry.after = toJson(type, record);
    entry.previous = stored.rev;
    record.rev = change.record(entry);
    QStringList assignments;
    for (const QString& name : columnNames(type)) {
        assignments.append(name + u" = ?"_s);
    }
    QSqlQuery& query =
        prepared(u"UPDATE %1 SET %2 WHERE id = ?"_s.arg(type.tableName(), assignments.join(u", "_s)));
    bindAll(query, columnValues(type, record));
    query.addBindValue(record.id);
    Database::run(query);
}

void RecordStore::remove(Change& change, const RecordType& type, const Record& record) const
{
    const auto stored = find(type, record.id);
    if (!stored || stored->rev != record.rev) {
        throw StorageError(StorageError::Kind::Newer,
                           tr("Somebody else has changed this record in the meantime."));
    }
    if (isSchool(type)) {
        checkUnreferenced(*stored);
    }
    removeEvidence(change, type, record.id);
    LedgerEntry entry = entryFor(type, *stored, {});
    entry.key = QByteArray::number(record.id);
    entry.before = toJson(type, *stored);
    entry.previous = stored->rev;
    change.record(entry);
    QSqlQuery& query = prepared(u"DELETE FROM %1 WHERE id = ?"_s.arg(type.tableName()));
    query.addBindValue(record.id);
    Database::run(query);
}

void RecordStore::removeEvidence(Change& change, const RecordType& type, qint64 id) const
{
    QSqlQuery& query = prepared(u"SELECT 1 FROM evidence WHERE subject = ? AND key = ? LIMIT 1"_s);
    query.addBindValue(type.id);
    query.addBindValue(QString::number(id));
    Database::run(query);
    const bool any = query.next();
    query.finish();
    if (any) {
        EvidenceStore(m_database).removeAll(change, type.id.toUtf8(), QByteArray::number(id));
    }
}
