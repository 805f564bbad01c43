// The part of RecordStore that knows what a school is: an identity that records and values name.

#include "storage/recordstore.h"

#include "core/registers.h"
#include "storage/storageerror.h"

using namespace Qt::StringLiterals;

qint64 RecordStore::schoolWithCode(const QString& code) const
{
    QSqlQuery query =
        m_database.prepare(u"SELECT school_id FROM school_year WHERE code = ? ORDER BY year DESC LIMIT 1"_s);
    query.addBindValue(code);
    Database::run(query);
    const qint64 school = query.next() ? query.value(0).toLongLong() : 0;
    query.finish();
    return school;
}

void RecordStore::checkUnreferenced(const Record& profile) const
{
    QStringList questions = {u"SELECT 1 FROM value WHERE year = ? AND school = ?"_s};
    for (const RecordType& type : Registers::yearly()) {
        for (const Field& field : type.fields) {
            if (field.kind == FieldKind::School) {
                questions.append(
                    u"SELECT 1 FROM %1 WHERE year = ? AND \"%2\" = ?"_s.arg(type.tableName(), field.name));
            }
        }
    }
    QSqlQuery& query = prepared(questions.join(u" UNION ALL "_s) + u" LIMIT 1"_s);
    for (qsizetype i = 0; i < questions.size(); ++i) {
        query.addBindValue(profile.year);
        query.addBindValue(profile.school);
    }
    Database::run(query);
    const bool isNamed = query.next();
    query.finish();
    if (isNamed) {
        throw StorageError(
            StorageError::Kind::Refused,
            tr("Values or records of %1 still name this school. A school that no longer works keeps its "
               "profile; set its status instead.")
                .arg(profile.year));
    }
}
