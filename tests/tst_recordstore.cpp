#include "storagefixture.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// A row of PRAGMA table_info.
struct Column {
    QString type;
    bool notNull = false;
};

QMap<QString, Column> columnsOf(const Database& database, const QString& table)
{
    QMap<QString, Column> columns;
    Statement query(database.handle(), "SELECT name, type, \"notnull\" FROM pragma_table_info(?)");
    query.bind(0, table.toUtf8());
    while (query.next()) {
        columns.insert(query.text(0), {query.text(1), query.integer(2) != 0});
    }
    return columns;
}

bool isStoredAsText(FieldKind kind)
{
    return kind == FieldKind::Text || kind == FieldKind::LongText || kind == FieldKind::Date
           || kind == FieldKind::Choice || kind == FieldKind::Reference;
}

/// A content that the field may have, another one for each number.
QVariant contentFor(const Field& field, int number, const TemporaryDatabase& bureau)
{
    const qint64 size = field.minimum.value_or(0) + number;
    switch (field.kind) {
    case FieldKind::Text:
    case FieldKind::LongText:
    case FieldKind::Choice: return u"%1 %2 “引号” 'x'"_s.arg(field.name).arg(number);
    case FieldKind::Integer: return qlonglong(std::min(size, field.maximum.value_or(size)));
    case FieldKind::Decimal: return qlonglong(size * Decimal::One + 250'000);
    case FieldKind::Bool: return qlonglong(number % 2);
    case FieldKind::Date: return QDate(2024, 1, 1).addDays(number).toString(Qt::ISODate);
    case FieldKind::Year: return qlonglong(2024 - number % 2);
    case FieldKind::School: return bureau.school;
    case FieldKind::Reference:
        return field.target == u"figure"_s ? u"rate"_s
                                           : (field.target == u"office"_s ? u"general"_s : u"north"_s);
    }
    return {};
}

Record filled(const RecordType& type, int number, const TemporaryDatabase& bureau, int year = 2024)
{
    Record record = makeRecord(type, year);
    for (int i = 0; i < type.fields.size(); ++i) {
        record.values[i] = contentFor(type.fields[i], number, bureau);
    }
    return record;
}

Record requiredOnly(const RecordType& type, int number, const TemporaryDatabase& bureau)
{
    Record record = filled(type, number, bureau);
    for (int i = 0; i < type.fields.size(); ++i) {
        if (!type.fields[i].required) {
            record.values[i] = {};
        }
    }
    return record;
}

QByteArray jsonOf(const RecordType& type, const Record& record)
{
    return RecordStore::toJson(type, record);
}

int historyLength(const Database& database)
{
    Statement query(database.handle(), "SELECT count(*) FROM history");
    query.next();
    return static_cast<int>(query.integer(0));
}

void store(const TemporaryDatabase& bureau, const RecordType& type, Record& record)
{
    Change change(bureau.database(), TemporaryDatabase::info());
    RecordStore(bureau.database()).save(change, type, record);
    change.commit();
}

void everyType()
{
    QTest::addColumn<QString>("id");
    for (const RecordType& type : Registers::all()) {
        QTest::newRow(qPrintable(type.id)) << type.id;
    }
}

const QStringList LockedTables = {
    u"school_year"_s,   u"school_event"_s, u"project"_s,         u"project_progress"_s, u"teacher_posts"_s,
    u"talent"_s,        u"award"_s,        u"accreditation"_s,   u"alliance"_s,         u"alliance_member"_s,
    u"endorsement"_s,   u"media_report"_s, u"proposal"_s,        u"training_org"_s,     u"funding_standard"_s,
    u"safety_health"_s, u"task_force"_s,   u"policy_document"_s, u"party_honour"_s,
};

} // namespace

class TestRecordStore : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void descriptorFitsTheSchema_data() { everyType(); }
    void descriptorFitsTheSchema();
    void roundTrip_data() { everyType(); }
    void roundTrip();
    void emptyFields_data() { everyType(); }
    void emptyFields();
    void sameSaveChangesNothing_data() { everyType(); }
    void sameSaveChangesNothing();
    void olderRowIsRefused_data() { everyType(); }
    void olderRowIsRefused();
    void foundByNaturalKey_data() { everyType(); }
    void foundByNaturalKey();
    void keyHasAnIndex_data() { everyType(); }
    void keyHasAnIndex();
    void requiredFieldsAreNeeded_data() { everyType(); }
    void requiredFieldsAreNeeded();
    void lockedYearThroughTheStore_data();
    void lockedYearThroughTheStore();
    void lockedYearFromOutside_data() { lockedYearThroughTheStore_data(); }
    void lockedYearFromOutside();
    void lockedRowIsNotReplacedByAnUpdate_data() { lockedYearThroughTheStore_data(); }
    void lockedRowIsNotReplacedByAnUpdate();
    void lockedValues();
    void lockedPublishedValues();
    void everyTableWithAYearIsGuarded();
    void schoolsKeepTheirIdentity();
    void maskedFields();
    void abandonedChangeLeavesNothing();
    void historyOfARecord();
    void valuesRoundTrip();
    void staleValueIsRefused();
    void yearsOutOfReason();

private:
    std::unique_ptr<TemporaryDatabase> m_bureau;
};

void TestRecordStore::init()
{
    m_bureau = std::make_unique<TemporaryDatabase>();
}

void TestRecordStore::cleanup()
{
    m_bureau.reset();
}

void TestRecordStore::descriptorFitsTheSchema()
{
    QFETCH(QString, id);
    const RecordType& type = *Registers::find(id);
    auto columns = columnsOf(m_bureau->database(), type.tableName());
    const auto take = [&](const QString& name, const QString& kind, bool required) {
        const Column column = columns.take(name);
        return column.type == kind && column.notNull == required;
    };
    QCOMPARE(columns.take(u"id"_s).type, u"INTEGER"_s);
    QVERIFY(take(u"rev"_s, u"INTEGER"_s, true));
    QVERIFY(take(u"masked"_s, u"TEXT"_s, true));
    QVERIFY(!type.isYearly() || take(u"year"_s, u"INTEGER"_s, true));
    QVERIFY(id != u"school"_s || take(u"school_id"_s, u"INTEGER"_s, true));
    for (const Field& field : type.fields) {
        const QString kind = isStoredAsText(field.kind) ? u"TEXT"_s : u"INTEGER"_s;
        QVERIFY2(take(field.name, kind, field.required), qPrintable(field.name));
    }
    QCOMPARE(QStringList(columns.keys()), QStringList());
    for (const QString& name : type.key) {
        QVERIFY2(type.field(name) != nullptr, qPrintable(name));
    }
    for (const FieldCheck& check : type.checks) {
        QVERIFY(type.field(check.left) != nullptr && type.field(check.right) != nullptr);
    }
    Statement strict(m_bureau->database().handle(), "SELECT strict FROM pragma_table_list WHERE name = ?");
    strict.bind(0, type.tableName().toUtf8());
    QVERIFY(strict.next() && strict.integer(0) == 1);
}

void TestRecordStore::roundTrip()
{
    QFETCH(QString, id);
    const RecordType& type = *Registers::find(id);
    const RecordStore records(m_bureau->database());
    Record record = filled(type, 1, *m_bureau);
    store(*m_bureau, type, record);
    QVERIFY(record.id > 0);
    QCOMPARE(record.rev, record.id);
    QCOMPARE(records.find(type, record.id)->values, record.values);
    QCOMPARE(records.find(type, record.id)->year, type.isYearly() ? 2024 : 0);

    Record changed = filled(type, 2, *m_bureau);
    changed.id = record.id;
    changed.rev = record.rev;
    changed.school = record.school;
    store(*m_bureau, type, changed);
    QCOMPARE(changed.id, record.id);
    QVERIFY(changed.rev > record.rev);
    const auto stored = records.find(type, record.id);
    QCOMPARE(stored->values, changed.values);
    QCOMPARE(stored->rev, changed.rev);
    QVERIFY(!type.isYearly() || records.all(type, 2023).isEmpty());

    Change change(m_bureau->database(), TemporaryDatabase::info());
    records.remove(change, type, *stored);
    change.commit();
    QVERIFY(!records.find(type, record.id));
}

void TestRecordStore::emptyFields()
{
    QFETCH(QString, id);
    const RecordType& type = *Registers::find(id);
    Record record = requiredOnly(type, 1, *m_bureau);
    store(*m_bureau, type, record);
    const auto stored = RecordStore(m_bureau->database()).find(type, record.id);
    QCOMPARE(stored->values, record.values);
    for (int i = 0; i < type.fields.size(); ++i) {
        QCOMPARE(stored->isEmpty(i), !type.fields[i].required);
    }
    const QJsonObject json = QJsonDocument::fromJson(jsonOf(type, *stored)).object();
    for (int i = 0; i < type.fields.size(); ++i) {
        QCOMPARE(json.contains(type.fields[i].name), type.fields[i].required);
    }
}

void TestRecordStore::sameSaveChangesNothing()
{
    QFETCH(QString, id);
    const RecordType& type = *Registers::find(id);
    Record record = filled(type, 1, *m_bureau);
    store(*m_bureau, type, record);
    const int before = historyLength(m_bureau->database());
    Record again = *RecordStore(m_bureau->database()).find(type, record.id);
    Change change(m_bureau->database(), TemporaryDatabase::info());
    QVERIFY(!RecordStore(m_bureau->database()).save(change, type, again));
    QVERIFY(change.isEmpty());
    change.commit();
    QCOMPARE(again.rev, record.rev);
    QCOMPARE(historyLength(m_bureau->database()), before);
}

void TestRecordStore::olderRowIsRefused()
{
    QFETCH(QString, id);
    const RecordType& type = *Registers::find(id);
    const RecordStore records(m_bureau->database());
    Record mine = filled(type, 1, *m_bureau);
    store(*m_bureau, type, mine);
    Record others = mine;
    others.values = filled(type, 2, *m_bureau).values;
    store(*m_bureau, type, others);
    const auto act = [&](auto&& action) {
        return thrownKind([&] {
            Change change(m_bureau->database(), TemporaryDatabase::info());
            action(change);
            change.commit();
        });
    };
    const std::optional newer(StorageError::Kind::Newer);
    mine.values = filled(type, 3, *m_bureau).values;
    Record late = mine;
    QCOMPARE(act([&](Change& change) { records.save(change, type, late); }), newer);
    QCOMPARE(act([&](Change& change) { records.remove(change, type, mine); }), newer);
    QCOMPARE(records.find(type, mine.id)->values, others.values);
    QCOMPARE(act([&](Change& change) { records.remove(change, type, others); }), std::nullopt);
    late = others;
    QCOMPARE(act([&](Change& change) { records.save(change, type, late); }), newer); // deleted meanwhile
}

void TestRecordStore::foundByNaturalKey()
{
    QFETCH(QString, id);
    const RecordType& type = *Registers::find(id);
    const RecordStore records(m_bureau->database());
    Record full = filled(type, 1, *m_bureau);
    store(*m_bureau, type, full);
    QCOMPARE(records.findByKey(type, full)->id, full.id);
    Record elsewhere = full;
    elsewhere.year = 2023;
    QCOMPARE(records.findByKey(type, elsewhere).has_value(), !type.isYearly());

    // The same key with its optional parts empty is another record, and is found as such.
    Record bare = filled(type, 1, *m_bureau);
    bool differs = false;
    for (const QString& name : type.key) {
        if (!type.field(name)->required) {
            bare.values[type.indexOf(name)] = {};
            differs = true;
        }
    }
    if (differs) {
        QVERIFY(!records.findByKey(type, bare));
        store(*m_bureau, type, bare);
        QCOMPARE(records.findByKey(type, bare)->id, bare.id);
        QCOMPARE(records.findByKey(type, full)->id, full.id);
    }
    Record twin = filled(type, 1, *m_bureau);
    twin.values = bare.values;
    QCOMPARE(thrownKind([&] { store(*m_bureau, type, twin); }), std::optional(StorageError::Kind::Refused));
}

/// Imports look up every row by its key.
void TestRecordStore::keyHasAnIndex()
{
    QFETCH(QString, id);
    const RecordType& type = *Registers::find(id);
    RawConnection raw(m_bureau->path());
    const QString sql = raw.ask(
        u"SELECT sql FROM sqlite_schema WHERE name = '%1_key' AND sql LIKE 'CREATE UNIQUE INDEX%'"_s.arg(
            type.tableName()));
    QStringList parts = type.isYearly() ? QStringList{u"year"_s} : QStringList();
    for (const QString& name : type.key) {
        const bool number = type.field(name)->kind == FieldKind::School || type.field(name)->isNumber();
        parts.append(type.field(name)->required ? name
                                                : u"ifnull(%1, %2)"_s.arg(name, number ? u"0"_s : u"''"_s));
    }
    QCOMPARE(sql.section(u'(', 1), parts.join(u", "_s) + u')');
}

void TestRecordStore::requiredFieldsAreNeeded()
{
    QFETCH(QString, id);
    const RecordType& type = *Registers::find(id);
    for (int i = 0; i < type.fields.size(); ++i) {
        Record record = filled(type, 1, *m_bureau);
        record.values[i] = {};
        const auto kind = thrownKind([&] {
            Change change(m_bureau->database(), TemporaryDatabase::info());
            RecordStore(m_bureau->database()).save(change, type, record);
        });
        QCOMPARE(kind == StorageError::Kind::Refused, type.fields[i].required);
    }
}

void TestRecordStore::lockedYearThroughTheStore_data()
{
    QTest::addColumn<QString>("id");
    for (const RecordType& type : Registers::yearly()) {
        QTest::newRow(qPrintable(type.id)) << type.id;
    }
}

void TestRecordStore::lockedYearThroughTheStore()
{
    QFETCH(QString, id);
    const RecordType& type = *Registers::find(id);
    const RecordStore records(m_bureau->database());
    Record stored = filled(type, 1, *m_bureau);
    store(*m_bureau, type, stored);
    m_bureau->setState(2024, "locked");
    const int before = historyLength(m_bureau->database());
    const auto refused = [&](auto&& action) {
        return thrownMessage([&] {
                   Change change(m_bureau->database(), TemporaryDatabase::info());
                   action(change);
                   change.commit();
               })
            .contains(u"locked"_s);
    };
    Record fresh = filled(type, 2, *m_bureau);
    Record changed = stored;
    changed.values = filled(type, 2, *m_bureau).values;
    Record away = stored; // out of the locked year
    away.year = 2023;
    QVERIFY(refused([&](Change& change) { records.save(change, type, fresh); }));
    QVERIFY(refused([&](Change& change) { records.save(change, type, changed); }));
    QVERIFY(refused([&](Change& change) { records.save(change, type, away); }));
    QVERIFY(refused([&](Change& change) { records.remove(change, type, stored); }));
    QCOMPARE(records.find(type, stored.id)->values, stored.values);
    QCOMPARE(historyLength(m_bureau->database()), before);
    m_bureau->setState(2024, "open");
    store(*m_bureau, type, fresh);
}

/// Every way by which plain SQL could change a row of a locked year, from a connection without our settings.
void TestRecordStore::lockedYearFromOutside()
{
    QFETCH(QString, id);
    const RecordType& type = *Registers::find(id);
    Record locked = filled(type, 1, *m_bureau);
    store(*m_bureau, type, locked);
    Record open = filled(type, 2, *m_bureau, 2023);
    store(*m_bureau, type, open);
    m_bureau->setState(2024, "locked");
    RawConnection raw(m_bureau->path());
    QString columns = raw.ask(
        u"SELECT group_concat('\"' || name || '\"') FROM pragma_table_info('%1')"_s.arg(type.tableName()));
    const auto with = [&](const QString& id_, const QString& year) {
        return QString(columns).replace(u"\"id\""_s, id_).replace(u"\"year\""_s, year);
    };
    const QString before = raw.ask(u"SELECT * FROM %1 ORDER BY id"_s.arg(type.tableName()));
    const QString l = QString::number(locked.id);
    const QString o = QString::number(open.id);
    const QString insert = u" INTO %1 (%2) SELECT %3 FROM %1 WHERE id = %4"_s;
    const QStringList attempts = {
        u"INSERT"_s + insert.arg(type.tableName(), columns, with(u"9999"_s, u"2024"_s), o),
        u"INSERT OR REPLACE"_s + insert.arg(type.tableName(), columns, columns, l),
        u"INSERT OR REPLACE"_s + insert.arg(type.tableName(), columns, with(u"9999"_s, u"\"year\""_s), l),
        u"INSERT OR REPLACE"_s + insert.arg(type.tableName(), columns, with(l, u"2023"_s), o),
        u"UPDATE %1 SET masked = 'x' WHERE id = %2"_s.arg(type.tableName(), l),
        u"UPDATE %1 SET year = 2023 WHERE id = %2"_s.arg(type.tableName(), l),
        u"UPDATE %1 SET year = 2024 WHERE id = %2"_s.arg(type.tableName(), o),
        u"DELETE FROM %1 WHERE id = %2"_s.arg(type.tableName(), l),
        u"DELETE FROM %1"_s.arg(type.tableName()),
    };
    for (const QString& sql : attempts) {
        QString message = raw.run(sql);
        QVERIFY2(message == u"the year is locked"_s, qPrintable(sql + u": "_s + message));
        QCOMPARE(raw.ask(u"SELECT * FROM %1 ORDER BY id"_s.arg(type.tableName())), before);
    }
    QCOMPARE(raw.run(u"UPDATE %1 SET masked = 'x' WHERE id = %2"_s.arg(type.tableName(), o)), QString());
}

/// It deletes the row whose number it takes, and no delete trigger runs.
void TestRecordStore::lockedRowIsNotReplacedByAnUpdate()
{
    QFETCH(QString, id);
    const RecordType& type = *Registers::find(id);
    Record locked = filled(type, 1, *m_bureau);
    store(*m_bureau, type, locked);
    Record open = filled(type, 2, *m_bureau, 2023);
    store(*m_bureau, type, open);
    m_bureau->setState(2024, "locked");
    const QString sql = u"UPDATE OR REPLACE %1 SET id = %2 WHERE id = %3"_s.arg(type.tableName());
    const QString message = RawConnection(m_bureau->path()).run(sql.arg(locked.id).arg(open.id));
    QCOMPARE(message, u"the year is locked"_s);
}

void TestRecordStore::lockedValues()
{
    m_bureau->put(812);
    m_bureau->put(700, 2023);
    m_bureau->setState(2024, "locked");
    QVERIFY(thrownMessage([&] { m_bureau->put(813); }).contains(u"locked"_s));
    const auto clear = [&] {
        Change change(m_bureau->database(), TemporaryDatabase::info());
        ValueWriter(change).clear({2024, m_bureau->measure, m_bureau->school});
        change.commit();
    };
    QVERIFY(thrownMessage(clear).contains(u"locked"_s));
    RawConnection raw(m_bureau->path());
    const QString before = raw.ask(u"SELECT * FROM value ORDER BY year"_s);
    for (
        const QString& sql :
        {u"INSERT INTO value SELECT 2024, measure, 0, amount, missing, estimated, rev FROM value WHERE year = 2023"_s,
         u"INSERT OR REPLACE INTO value SELECT 2024, measure, school, 1, NULL, 0, rev FROM value WHERE year = 2024"_s,
         u"UPDATE value SET amount = 0 WHERE year = 2024"_s,
         u"UPDATE value SET year = 2023, school = 0 WHERE year = 2024"_s,
         u"UPDATE OR REPLACE value SET year = 2024 WHERE year = 2023"_s,
         u"DELETE FROM value WHERE year = 2024"_s, u"DELETE FROM value"_s}) {
        QCOMPARE(raw.run(sql), u"the year is locked"_s);
        QCOMPARE(raw.ask(u"SELECT * FROM value ORDER BY year"_s), before);
    }
    m_bureau->put(701, 2023);
}

void TestRecordStore::lockedPublishedValues()
{
    const RecordType& type = *Registers::find(u"published_value"_s);
    Record record = filled(type, 1, *m_bureau);
    const int yearField = type.indexOf(u"figure_year"_s);
    record.values[yearField] = qlonglong(2024);
    store(*m_bureau, type, record);
    m_bureau->setState(2024, "locked");
    RawConnection raw(m_bureau->path());
    for (const char* sql : {"UPDATE published_value SET value = 1",
                            "UPDATE published_value SET figure_year = 2023", "DELETE FROM published_value",
                            "INSERT OR REPLACE INTO published_value SELECT * FROM published_value"}) {
        QCOMPARE(raw.run(QString::fromLatin1(sql)), u"the year is locked"_s);
    }
    record.values[yearField] = qlonglong(2023);
    QVERIFY(thrownMessage([&] { store(*m_bureau, type, record); }).contains(u"locked"_s));
}

/// A table that is added later must not be forgotten.
void TestRecordStore::everyTableWithAYearIsGuarded()
{
    QStringList types;
    for (const RecordType& type : Registers::yearly()) {
        types.append(type.tableName());
    }
    QCOMPARE(types, LockedTables);
    RawConnection raw(m_bureau->path());
    const QStringList tables =
        raw.ask(
               u"SELECT t.name FROM pragma_table_list t WHERE t.type = 'table' AND t.name <> 'year' AND "
               u"EXISTS "
               "(SELECT 1 FROM pragma_foreign_key_list(t.name) f WHERE f.\"table\" = 'year') ORDER BY t.name"_s)
            .split(u'\n');
    QVERIFY(tables.contains(u"award"_s) && tables.contains(u"value"_s) && tables.contains(u"explanation"_s));
    for (const QString& table : tables) {
        if (table == u"figure_snapshot"_s) {
            continue; // is written when the year is locked
        }
        for (const char* verb : {"insert", "update", "delete"}) {
            const QString trigger = u"%1_locked_%2"_s.arg(table, QString::fromLatin1(verb));
            QCOMPARE(
                raw.ask(u"SELECT tbl_name FROM sqlite_schema WHERE type = 'trigger' AND name = '%1'"_s.arg(
                    trigger)),
                table);
        }
    }
}

void TestRecordStore::schoolsKeepTheirIdentity()
{
    const RecordType& type = *Registers::find(u"school"_s);
    const RecordStore records(m_bureau->database());
    Record first = records.all(type, 2024).first();
    QCOMPARE(first.school, m_bureau->school);
    Record earlier = first;
    earlier.id = 0;
    earlier.school = 0;
    earlier.year = 2023;
    store(*m_bureau, type, earlier);
    QCOMPARE(earlier.school, first.school);
    Record other = filled(type, 7, *m_bureau);
    store(*m_bureau, type, other);
    QVERIFY(other.school > 0 && other.school != first.school);
    QCOMPARE(records.schoolWithCode(u"S1"_s), first.school);
    QCOMPARE(records.schoolWithCode(u"absent"_s), qint64(0));
    QVERIFY(
        RawConnection(m_bureau->path()).run(u"UPDATE school_year SET school_id = 0"_s).contains(u"CHECK"_s));
}

void TestRecordStore::maskedFields()
{
    const RecordType& type = *Registers::find(u"award"_s);
    Record record = requiredOnly(type, 1, *m_bureau);
    record.masked = {u"giver"_s, u"rank"_s};
    store(*m_bureau, type, record);
    QCOMPARE(RecordStore(m_bureau->database()).find(type, record.id)->masked, record.masked);
    const qint64 rev = record.rev;
    record.masked = {u"giver"_s};
    store(*m_bureau, type, record);
    QVERIFY(record.rev > rev);
    QCOMPARE(RecordStore(m_bureau->database()).find(type, record.id)->masked, QStringList({u"giver"_s}));
}

void TestRecordStore::abandonedChangeLeavesNothing()
{
    const RecordType& type = *Registers::find(u"award"_s);
    const int before = historyLength(m_bureau->database());
    {
        Change change(m_bureau->database(), TemporaryDatabase::info());
        Record record = filled(type, 1, *m_bureau);
        RecordStore(m_bureau->database()).save(change, type, record);
    }
    QVERIFY(RecordStore(m_bureau->database()).all(type, 2024).isEmpty());
    QCOMPARE(historyLength(m_bureau->database()), before);
    {
        Change empty(m_bureau->database(), TemporaryDatabase::info());
        empty.commit();
    }
    QCOMPARE(RawConnection(m_bureau->path()).ask(u"SELECT count(*) FROM change"_s), u"1"_s);
}

void TestRecordStore::historyOfARecord()
{
    const RecordType& type = *Registers::find(u"task_force"_s);
    Record record = requiredOnly(type, 1, *m_bureau);
    store(*m_bureau, type, record);
    const QByteArray first = jsonOf(type, record);
    record.values[type.indexOf(u"lead"_s)] = u"张三"_s;
    store(*m_bureau, type, record);
    Change change(m_bureau->database(), TemporaryDatabase::info());
    RecordStore(m_bureau->database()).remove(change, type, record);
    change.commit();
    RawConnection raw(m_bureau->path());
    const QString second = QString::fromUtf8(jsonOf(type, record));
    const QString key = QString::number(record.id);
    QCOMPARE(raw.ask(u"SELECT key, before, after FROM history WHERE subject = 'task_force' ORDER BY id"_s),
             (QStringList{key + u"||"_s + QString::fromUtf8(first),
                          key + u'|' + QString::fromUtf8(first) + u'|' + second, key + u'|' + second + u'|'})
                 .join(u'\n'));
    QCOMPARE(raw.ask(u"SELECT ifnull(previous, 0) FROM history WHERE subject = 'task_force' ORDER BY id"_s),
             u"0\n%1\n%2"_s.arg(key).arg(record.rev));
}

void TestRecordStore::valuesRoundTrip()
{
    const ValueKey key{2024, m_bureau->measure, m_bureau->school};
    const ValueStore values(m_bureau->database());
    Value estimated;
    estimated.amount = Decimal::parse(u"52.745");
    estimated.estimated = true;
    Value masked;
    masked.missing = Missing::Masked;
    Value zero;
    zero.amount = Decimal();
    using Outcome = ValueWriter::Outcome;
    const auto put = [&](const Value& value,
                         ValueWriter::Existing existing = ValueWriter::Existing::Replace) {
        Change change(m_bureau->database(), TemporaryDatabase::info());
        const Outcome outcome = ValueWriter(change).put(key, value, existing);
        change.commit();
        return outcome;
    };
    QVERIFY(!values.find(key));
    QVERIFY(put(estimated) == Outcome::Added);
    QVERIFY(values.find(key)->sameAs(estimated));
    QVERIFY(put(estimated) == Outcome::Unchanged);
    QVERIFY(put(masked, ValueWriter::Existing::Keep) == Outcome::Kept);
    QVERIFY(values.find(key)->sameAs(estimated));
    QVERIFY(put(masked) == Outcome::Changed);
    QVERIFY(values.find(key)->sameAs(masked));
    QVERIFY(put(zero) == Outcome::Changed);
    QCOMPARE(values.column(m_bureau->measure, 2024).size(), 1);
    QCOMPARE(
        RawConnection(m_bureau->path())
            .ask(u"SELECT ifnull(before, '-'), after FROM history WHERE subject = 'value' ORDER BY id"_s),
        u"-|52.745~\n52.745~|masked\nmasked|0"_s);
    Change change(m_bureau->database(), TemporaryDatabase::info());
    QVERIFY(ValueWriter(change).clear(key));
    QVERIFY(!ValueWriter(change).clear(key));
    change.commit();
    QVERIFY(!values.find(key));
}

void TestRecordStore::staleValueIsRefused()
{
    const ValueKey key{2024, m_bureau->measure, m_bureau->school};
    m_bureau->put(1);
    const qint64 mine = ValueStore(m_bureau->database()).find(key)->rev;
    m_bureau->put(2);
    Value value;
    value.amount = Decimal::fromInt(3);
    const auto put = [&](std::optional<qint64> rev) {
        return thrownKind([&] {
            Change change(m_bureau->database(), TemporaryDatabase::info());
            ValueWriter(change).put(key, value, ValueWriter::Existing::Replace, {}, rev);
            change.commit();
        });
    };
    QCOMPARE(put(mine), std::optional(StorageError::Kind::Newer));
    QCOMPARE(put(0), std::optional(StorageError::Kind::Newer));
    QCOMPARE(put(ValueStore(m_bureau->database()).find(key)->rev), std::nullopt);
}

void TestRecordStore::yearsOutOfReason()
{
    const auto ensure = [&](int year) {
        return thrownKind([&] {
            Change change(m_bureau->database(), TemporaryDatabase::info());
            YearStore(m_bureau->database()).ensure(change, year);
            change.commit();
        });
    };
    const int next = QDate::currentDate().year() + 1;
    QCOMPARE(ensure(1989), std::optional(StorageError::Kind::Refused));
    QCOMPARE(ensure(next + 1), std::optional(StorageError::Kind::Refused));
    QCOMPARE(ensure(1990), std::nullopt);
    QCOMPARE(ensure(next), std::nullopt);
    QVERIFY(YearStore(m_bureau->database()).contains(next));
}

QTEST_GUILESS_MAIN(TestRecordStore)
#include "tst_recordstore.moc"
