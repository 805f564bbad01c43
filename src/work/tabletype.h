#pragma once

#include "exchange/sheet.h"
#include "work/reading.h"

#include <QTranslator>

/// The type under which values are imported, beside the ids of record types.
inline const QString ValuesType = QStringLiteral("values");

/// Tells which register a table is of, or that it holds values.
class TableType
{
public:
    TableType(Reading& reading, const QTranslator& chinese) : m_reading(reading), m_chinese(chinese) {}

    /// By the sheet's name, the file's name or the headers; empty when none tells it.
    QString tell(const QString& path, const QVector<Sheet>& sheets) const;

private:
    QString byHeader(Sheet sheet) const;

    Reading& m_reading;
    const QTranslator& m_chinese;
};
