#pragma once

#include <QCoreApplication>
#include <QString>

#include "exchange/package/zippackage.h"
#include "exchange/xlsx/xlsxsheetlist.h"
#include "exchange/xlsx/xlsxsheetreader.h"

class QXmlStreamReader;

/// Reads the cell values of an .xlsx workbook (ISO/IEC 29500, transitional or strict) as Excel, WPS or
/// LibreOffice write it. Formulas give their stored results. What cannot be read is complained about, never
/// guessed.
class XlsxReader
{
    Q_DECLARE_TR_FUNCTIONS(XlsxReader)

public:
    XlsxReader(const QString& path, TableSink& sink);

    void read();

private:
    bool readSheetList();
    bool readShared();
    void readSheet(const XlsxSheetList::Entry& entry);
    void complain(const QString& message, const QString& suggestion = {}, const QString& sheet = {});

    QString m_path;
    ZipPackage m_package;
    XlsxSheetList m_list;
    XlsxContext m_context;
    TableSink& m_sink;
};
