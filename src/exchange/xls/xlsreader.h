#pragma once

#include <QCoreApplication>
#include <QHash>
#include <QString>
#include <QVector>

#include <memory>

#include "exchange/tablesink.h"
#include "exchange/xls/olefile.h"
#include "exchange/xls/xlsbody.h"
#include "exchange/xls/xlscontext.h"

/// Reads the cell values of an .xls workbook as Excel 97 to 2003, WPS or LibreOffice write it (BIFF8), also
/// one without the usual container around it. Formulas give their stored results; charts are passed over.
/// What cannot be read is complained about, never guessed.
class XlsReader
{
    Q_DECLARE_TR_FUNCTIONS(XlsReader)

public:
    XlsReader(const QString& path, TableSink& sink);

    void read();

private:
    struct SheetEntry {
        QString name;
        qint64 offset = 0;
        bool isHidden = false;
    };

    bool openStream();
    bool openContainer();
    bool refuseOther(const OleFile& file);
    bool readBeginning();
    bool readGlobals();
    void readGlobal(XlsBody& body);
    void readSheetEntry(XlsBody& body);
    void readStrings(XlsBody& body);
    void readSheet(const SheetEntry& entry);
    void complain(const QString& message, const QString& suggestion = {}, const QString& sheet = {});
    void complainOfDamage();

    QString m_path;
    TableSink& m_sink;
    std::unique_ptr<XlsRecords> m_records;
    QVector<SheetEntry> m_sheets;
    QVector<int> m_formatIds; // by the index that cells name
    QHash<int, NumberFormat> m_ownFormats;
    XlsContext m_context;
};
