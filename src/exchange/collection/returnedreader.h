#pragma once

#include "exchange/collection/returnedworkbook.h"
#include "exchange/tables/recordsheetreader.h"

#include <QCoreApplication>

/// Reads workbooks that schools send back, however they were saved, moved about or copied.
class ReturnedReader
{
    Q_DECLARE_TR_FUNCTIONS(ReturnedReader)

public:
    /// All must outlive the reader and what it reads.
    ReturnedReader(const Definitions& definitions, const QVector<CollectionForm>& forms, DataSource& source,
                   const QTranslator& chinese);

    ReturnedWorkbook read(const Workbook& workbook) const;

private:
    struct Columns {
        int header = -1, code = -1, name = -1, thisYear = -1;
        bool isForm() const { return header >= 0; }
    };

    static Columns columnsOf(const Sheet& sheet);
    static void readMark(const Sheet& sheet, ReturnedWorkbook& returned);
    static void readTitles(const Sheet& sheet, int rows, ReturnedWorkbook& returned);
    void readSheet(const Sheet& sheet, ReturnedWorkbook& returned) const;
    void readValues(const Sheet& sheet, const Columns& columns, ReturnedWorkbook& returned) const;
    void readRow(const Sheet& sheet, const Columns& columns, int row, ReturnedWorkbook& returned) const;
    bool readRegister(const Sheet& sheet, ReturnedWorkbook& returned) const;
    const Measure* measureOf(const QString& code, const QString& name, QString& wrong) const;
    static void checkAgainst(const ReturnedEntry& first, const ReturnedEntry& second,
                             ReturnedWorkbook& returned);

    const Definitions& m_definitions;
    const QVector<CollectionForm>& m_forms;
    QVector<QPair<const CollectionForm*, HeaderNames>> m_registers;
};
