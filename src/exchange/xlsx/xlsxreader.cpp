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
    if (findWorkbook() && readSheetList() && readShared()) {
        for (const SheetEntry& entry : std::as_const(m_sheets)) {
            readSheet(entry);
        }
    }
}

bool XlsxReader::findWorkbook()
{
    QString error;
    const QVector<PackageRelation> roots = readRelations(m_package, {}, &error);
    for (const PackageRelation& relation : roots) {
        if (relation.type == "officeDocument"_L1) {
            m_workbookPart = relation.target;
        }
    }
    if (m_workbookPart.isEmpty()) {
        m_workbookPart = u"xl/workbook.xml"_s;
    }
    if (!m_package.contains(m_workbookPart) || !m_workbookPart.endsWith(".xml"_L1, Qt::CaseInsensitive)) {
        complain(error.isEmpty() ? tr("The file is not an .xlsx workbook.") : error,
                 tr("Open it in Excel or WPS and save it as .xlsx."));
        return false;
    }
    m_relations = readRelations(m_package, m_workbookPart, &error);
    if (!error.isEmpty()) {
        complain(error);
    }
    return error.isEmpty();
}

bool XlsxReader::readSheetList()
{
    XmlPart part(m_package, m_workbookPart);
    QXmlStreamReader& xml = part.xml();
    if (xml.name() != u"workbook") {
        const QString error = part.finish();
        complain(error.isEmpty() ? tr("The file is not an .xlsx workbook.") : error,
                 tr("Open it in Excel or WPS and save it as .xlsx."));
        return false;
    }
    while (xml.readNextStartElement()) {
        if (xml.name() == u"workbookPr") {
            const QXmlStreamAttributes attributes = xml.attributes();
            const QStringView system = attributeOf(attributes, u"date1904");
            m_context.date1904 = system == u"1" || system == u"true" || system == u"on";
        } else if (xml.name() == u"sheets") {
            readSheetEntries(xml);
            continue;
        }
        xml.skipCurrentElement();
    }
    const QString error = part.finish();
    if (!error.isEmpty() || std::ranges::all_of(m_sheets, &SheetEntry::isHidden)) {
        complain(error.isEmpty() ? tr("The workbook shows no sheet.") : error);
    }
    return error.isEmpty();
}

void XlsxReader::readSheetEntries(QXmlStreamReader& xml)
{
    while (xml.readNextStartElement()) {
        const QXmlStreamAttributes attributes = xml.attributes();
        const QStringView state = attributeOf(attributes, u"state");
        m_sheets.append({attributeOf(attributes, u"name").toString(),
                         attributeOf(attributes, u"id").toString(), !state.isEmpty() && state != u"visible"});
        xml.skipCurrentElement();
    }
}

// Without its styles a date would pass for a number, so damage here counts for the whole workbook.
bool XlsxReader::readShared()
{
    QString error;
    if (const QString strings = targetOf(u"sharedStrings"); !strings.isEmpty()) {
        XmlPart part(m_package, strings);
        m_context.strings = readSharedStrings(part, &error);
    }
    if (const QString styles = targetOf(u"styles"); !styles.isEmpty() && error.isEmpty()) {
        error = m_context.styles.read(m_package, styles);
    }
    if (!error.isEmpty()) {
        complain(error);
    }
    return error.isEmpty();
}

void XlsxReader::readSheet(const SheetEntry& entry)
{
    const auto relation = std::ranges::find(m_relations, entry.relation, &PackageRelation::id);
    if (relation == m_relations.end()) {
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

QString XlsxReader::targetOf(QStringView type) const
{
    const auto relation = std::ranges::find(m_relations, type, &PackageRelation::type);
    return relation == m_relations.end() ? QString() : relation->target;
}
