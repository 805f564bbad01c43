#pragma once

#include "core/definitions.h"
#include "core/recordtype.h"

#include <QStringList>
#include <QTranslator>

/// What the columns of a sheet of values may mean beside measures.
struct ValueColumn {
    static const QString School, SchoolName, Year, Measure, Value;
};

/// Something that a column of a foreign table may hold.
struct ColumnTarget {
    QString name;          ///< of the field, the measure's code, or one of ValueColumn
    Field field;           ///< how its cells are read
    QStringList spellings; ///< headers that mean just this
    QStringList synonyms;  ///< what others write for it
};

/// The fields of a record type, and the year of a yearly one. `chinese` holds the Chinese labels.
QVector<ColumnTarget> recordTargets(const RecordType& type, const QTranslator& chinese);
/// All measures, and what tells school, year, measure and value.
QVector<ColumnTarget> valueTargets(const Definitions& definitions);
