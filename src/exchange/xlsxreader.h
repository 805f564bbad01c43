#pragma once

#include <QCoreApplication>
#include <QString>
#include <QVector>

#include "exchange/packagerelations.h"
#include "exchange/workbook.h"
#include "exchange/xlsxsheetreader.h"
#include "exchange/zippackage.h"

/// Reads the cell values of an .xlsx workbook (ISO/IEC 29500, transitional or strict) as Excel, WPS or
/// LibreOffice write it. Formulas give their stored results. Hidden sheets are left out, as the person who
/// sent the file does not see them. What cannot be read is complained about, never guessed.
class XlsxReader
{
    Q_DECLARE_TR_FUNCTIONS(XlsxReader)

public:
    explicit XlsxReader(const QString& path);

    Workbook read();

private:
    struct SheetEntry {
        QString name;
        QString relation;
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
    Workbook m_workbook;
};
