#include "exchange/xlsx/xlsxreader.h"

#include "exchange/package/xmlpart.h"
#include "exchange/xlsx/xlsxstrings.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

XlsxReader::XlsxReader(const QString& path, TableSink& sink) : m_path(path), m_sink(sink)
{
    m_context.file = QFileInfo(path).fileName();
}

void XlsxReader::read()
{
    if (const QString error = m_package.open(m_path); !error.isEmpty()) {
        complain(error, tr("Ask for the file again, or open and save it in Excel or WPS."));
        return;
    }
    if (readSheetList() && readShared()) {
        for (const XlsxSheetList::Entry& entry : std::as_const(m_list.sheets)) {
            readSheet(entry);
        }
    }
}

bool XlsxReader::readSheetList()
{
    m_list = XlsxSheetList::read(m_package);
    m_context.date1904 = m_list.date1904;
    if (!m_list.isWorkbook) {
        complain(m_list.error.isEmpty() ? tr("The file is not an .xlsx workbook.") : m_list.error,
                 tr("Open it in Excel or WPS and save it as .xlsx."));
        return false;
    }
    if (!m_list.error.isEmpty() || std::ranges::all_of(m_list.sheets, &XlsxSheetList::Entry::isHidden)) {
        complain(m_list.error.isEmpty() ? tr("The workbook shows no sheet.") : m_list.error);
    }
    return m_list.error.isEmpty();
}

// Without its styles a date would pass for a number, so damage here counts for the whole workbook.
bool XlsxReader::readShared()
{
    QString error;
    if (const QString strings = m_list.targetOf(u"sharedStrings"); !strings.isEmpty()) {
        XmlPart part(m_package, strings);
        m_context.strings = readSharedStrings(part, &error);
    }
    if (const QString styles = m_list.targetOf(u"styles"); !styles.isEmpty() && error.isEmpty()) {
        error = m_context.styles.read(m_package, styles);
    }
    if (!error.isEmpty()) {
        complain(error);
    }
    return error.isEmpty();
}

void XlsxReader::readSheet(const XlsxSheetList::Entry& entry)
{
    const PackageRelation* relation = m_list.relationOf(entry);
    if (relation == nullptr) {
        complain(tr("The content of the sheet is missing in the file."), {}, entry.name);
        return;
    }
    if (relation->type != "worksheet"_L1) {
        return; // a chart sheet holds no cells
    }
    m_sink.beginSheet(entry.name, entry.isHidden);
    if (XlsxSheetReader(m_context, m_package, relation->target, entry.name, m_sink).read()) {
        m_sink.endSheet();
    }
}

void XlsxReader::complain(const QString& message, const QString& suggestion, const QString& sheet)
{
    m_sink.complain({m_context.file, sheet, 0, {}, {}, message, suggestion});
}
