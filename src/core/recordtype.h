#pragma once

#include "core/field.h"

#include <QStringList>
#include <QVector>

/// Whether a type's records belong to a year (registers) or stand for all years (definitions).
enum class RecordScope { Yearly, Standing };

/// A rule between two fields of one record: `left` must not exceed `right`. It holds when either is empty.
struct FieldCheck {
    QString left;
    QString right;
};

/// Describes a kind of record once; repository, list, form, import, export and collection sheet all
/// read it from here. `db/migrations` holds the table, and a test holds the two against each other.
struct RecordType {
    QString id;                  ///< name of the type on the command line
    const char* label = nullptr; ///< English name, translated in context "Registers"
    RecordScope scope = RecordScope::Yearly;
    QString office; ///< code of the office that keeps the register
    QVector<Field> fields;
    QStringList key; ///< natural key, within the year if the type is yearly
    QVector<FieldCheck> checks;
    QString table = {}; ///< where it differs from the id (school profiles: school_year)

    const QString& tableName() const { return table.isEmpty() ? id : table; }
    bool isYearly() const { return scope == RecordScope::Yearly; }
    int indexOf(const QString& fieldName) const;
    const Field* field(const QString& fieldName) const;
};
