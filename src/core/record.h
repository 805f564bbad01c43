#pragma once

#include "core/decimal.h"
#include "core/recordtype.h"

#include <QStringList>
#include <QVariant>
#include <QVector>

/// One row of a register or one definition. `values` runs beside the type's fields: QString for texts,
/// dates and codes, qlonglong for whole numbers, years, booleans and schools, qlonglong millionths for
/// decimals; an invalid QVariant is an empty field.
struct Record {
    qint64 id = 0;     ///< number of the history entry that made the record; 0 while unsaved
    qint64 rev = 0;    ///< number of the history entry that last wrote it
    int year = 0;      ///< 0 for definitions
    qint64 school = 0; ///< type "school" only: the identity whose profile this is
    QVector<QVariant> values;
    QStringList masked; ///< names of fields whose content is hidden on purpose

    QString text(int field) const { return field < 0 ? QString() : values[field].toString(); }
    qint64 integer(int field) const { return field < 0 ? 0 : values[field].toLongLong(); }
    bool isEmpty(int field) const { return field < 0 || !values[field].isValid(); }
};

/// Reads a record's fields by name: `RecordView(type, record).text("name")`.
class RecordView
{
public:
    RecordView(const RecordType& type, const Record& record) : m_type(type), m_record(record) {}

    QString text(const char* field) const { return m_record.text(index(field)); }
    qint64 integer(const char* field) const { return m_record.integer(index(field)); }
    bool isTrue(const char* field) const { return integer(field) != 0; }
    bool isEmpty(const char* field) const { return m_record.isEmpty(index(field)); }
    std::optional<Decimal> number(const char* field) const { return number(index(field)); }
    /// Integers and decimals alike; nothing for an empty field.
    std::optional<Decimal> number(int field) const;

private:
    int index(const char* field) const { return m_type.indexOf(QString::fromLatin1(field)); }

    const RecordType& m_type;
    const Record& m_record;
};

/// An empty record of the type.
Record makeRecord(const RecordType& type, int year);
