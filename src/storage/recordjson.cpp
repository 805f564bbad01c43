// How RecordStore writes a record for the history, and reads it back.

#include "storage/recordstore.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

QByteArray RecordStore::toJson(const RecordType& type, const Record& record)
{
    QJsonObject object;
    if (type.isYearly()) {
        object.insert(u"year"_s, record.year);
    }
    if (record.school != 0) {
        object.insert(u"school_id"_s, record.school);
    }
    for (int i = 0; i < type.fields.size(); ++i) {
        if (record.values[i].isValid()) {
            object.insert(type.fields[i].name, QJsonValue::fromVariant(record.values[i]));
        }
    }
    if (!record.masked.isEmpty()) {
        object.insert(u"masked"_s, record.masked.join(u','));
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Record RecordStore::fromJson(const RecordType& type, const QByteArray& json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    Record record = makeRecord(type, object.value(u"year"_s).toInt());
    record.school = object.value(u"school_id"_s).toInteger();
    for (int i = 0; i < type.fields.size(); ++i) {
        const QJsonValue value = object.value(type.fields[i].name);
        if (!value.isUndefined()) {
            record.values[i] = value.isString() ? QVariant(value.toString()) : QVariant(value.toInteger());
        }
    }
    record.masked = object.value(u"masked"_s).toString().split(u',', Qt::SkipEmptyParts);
    return record;
}
