#pragma once

#include <QCoreApplication>
#include <QSet>
#include <QString>

#include "exchange/ods/odssheetreader.h"
#include "exchange/package/zippackage.h"
#include "exchange/tablesink.h"

/// Reads the cell values of an .ods workbook (OASIS OpenDocument) as LibreOffice, WPS or Excel write it.
/// Formulas give their stored results; hidden sheets are told as such. What cannot be read is complained
/// about, never guessed. All sheets share one part of the file, so damage that only the part's checksum shows
/// is found after they have ended: the file's complaints count for all of them.
class OdsReader
{
    Q_DECLARE_TR_FUNCTIONS(OdsReader)

public:
    OdsReader(const QString& path, TableSink& sink);

    void read();

private:
    bool isEncrypted() const;
    void readContent();
    void readStyles(QXmlStreamReader& xml);
    void readSheets(XmlPart& part);
    OdsSheetReader::End readSheet(XmlPart& part);
    void complain(const QString& message, const QString& suggestion = {});

    QString m_path;
    TableSink& m_sink;
    ZipPackage m_package;
    OdsContext m_context;
    QSet<QString> m_hidingStyles;
    bool m_isSpreadsheet = false;
    bool m_hasSheet = false;
    bool m_isOver = false; ///< ended before the part's end, with nothing left to say
};
