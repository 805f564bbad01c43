#pragma once

#include <QCoreApplication>
#include <QString>
#include <QVector>

#include "exchange/package/packagerelations.h"
#include "exchange/package/zippackage.h"
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
    struct SheetEntry {
        QString name;
        QString relation;
        bool isHidden = false;
    };

    bool findWorkbook();
    bool readSheetList();
    void readSheetEntries(QXmlStreamReader& xml);
    bool readShared();
    void readSheet(const SheetEntry& entry);
    void complain(const QString& message, const QString& suggestion = {}, const QString& sheet = {});
    QString targetOf(QStringView type) const;

    QString m_path;
    ZipPackage m_package;
    QString m_workbookPart;
    QVector<PackageRelation> m_relations;
    QVector<SheetEntry> m_sheets;
    XlsxContext m_context;
    TableSink& m_sink;
};
