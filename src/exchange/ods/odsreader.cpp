#include "exchange/ods/odsreader.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

OdsReader::OdsReader(const QString& path, TableSink& sink) : m_path(path), m_sink(sink)
{
    m_context.file = QFileInfo(path).fileName();
}

void OdsReader::read()
{
    if (const QString error = m_package.open(m_path); !error.isEmpty()) {
        complain(error, tr("Ask for the file again, or open and save it in LibreOffice or WPS."));
    } else if (isEncrypted()) {
        complain(tr("The file is protected by a password."),
                 tr("Open it in LibreOffice or WPS and save it without a password."));
    } else {
        readContent();
    }
}

// The list of parts says it. A list that cannot be read is no obstacle: old programs gave it a document type.
bool OdsReader::isEncrypted() const
{
    const QString manifest = u"META-INF/manifest.xml"_s;
    if (!m_package.contains(manifest)) {
        return false;
    }
    XmlPart part(m_package, manifest);
    QXmlStreamReader& xml = part.xml();
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"encryption-data") {
            return true;
        }
    }
    return false;
}

void OdsReader::readContent()
{
    XmlPart part(m_package, u"content.xml"_s);
    QXmlStreamReader& xml = part.xml();
    if (xml.name() == u"document-content") {
        while (!m_isOver && xml.readNextStartElement()) {
            if (xml.name() == u"automatic-styles") {
                readStyles(xml);
            } else if (xml.name() == u"body") {
                readSheets(part);
            } else {
                xml.skipCurrentElement();
            }
        }
    }
    if (m_isOver) {
        return;
    }
    if (const QString error = part.finish(); !error.isEmpty()) {
        complain(error, tr("Ask for the file again, or open and save it in LibreOffice or WPS."));
    } else if (!m_isSpreadsheet) {
        complain(tr("The file is not an .ods workbook."), tr("Ask for the table as .xlsx or .csv."));
    } else if (!m_hasSheet) {
        complain(tr("The workbook shows no sheet."));
    }
}

void OdsReader::readStyles(QXmlStreamReader& xml)
{
    while (xml.readNextStartElement()) {
        const QString style = attributeOf(xml.attributes(), u"name").toString();
        while (xml.readNextStartElement()) {
            if (xml.name() == u"table-properties" && attributeOf(xml.attributes(), u"display") == u"false") {
                m_hidingStyles.insert(style);
            }
            xml.skipCurrentElement();
        }
    }
}

void OdsReader::readSheets(XmlPart& part)
{
    QXmlStreamReader& xml = part.xml();
    while (xml.readNextStartElement()) {
        if (xml.name() != u"spreadsheet") {
            xml.skipCurrentElement();
            continue;
        }
        m_isSpreadsheet = true;
        while (!m_isOver && xml.readNextStartElement()) {
            if (xml.name() == u"table") {
                m_isOver = readSheet(part) != OdsSheetReader::End::Reached;
            } else {
                xml.skipCurrentElement();
            }
        }
    }
}

OdsSheetReader::End OdsReader::readSheet(XmlPart& part)
{
    const QXmlStreamAttributes attributes = part.xml().attributes();
    const QString name = attributeOf(attributes, u"name").toString();
    const bool isHidden = m_hidingStyles.contains(attributeOf(attributes, u"style-name").toString());
    m_hasSheet = m_hasSheet || !isHidden;
    m_sink.beginSheet(name, isHidden);
    const OdsSheetReader::End end = OdsSheetReader(m_context, part, name, m_sink).read();
    if (end == OdsSheetReader::End::Reached && !part.xml().hasError()) {
        m_sink.endSheet();
    }
    return end;
}

void OdsReader::complain(const QString& message, const QString& suggestion)
{
    m_sink.complain({m_context.file, {}, 0, {}, {}, message, suggestion});
}
