#include "exchange/package/xmlpart.h"

XmlPart::XmlPart(const ZipPackage& package, const QString& name)
    : m_name(name), m_device(package.part(name, &m_error))
{
    if (!m_device) {
        m_xml.raiseError(m_error);
        return;
    }
    m_xml.setDevice(m_device.get());
    while (!m_xml.atEnd() && m_xml.readNext() != QXmlStreamReader::StartElement) {
        if (m_xml.isDTD()) {
            m_error = tr("The part “%1” holds a document type, which no office program writes.").arg(m_name);
            m_xml.raiseError(m_error);
        }
    }
}

QString XmlPart::finish()
{
    while (!m_xml.atEnd()) {
        m_xml.readNext();
    }
    if (m_error.isEmpty() && m_device->failed()) {
        m_error = m_device->errorString();
    }
    if (m_error.isEmpty() && m_xml.hasError()) {
        m_error = tr("The part “%1” is damaged at line %2: %3")
                      .arg(m_name)
                      .arg(m_xml.lineNumber())
                      .arg(m_xml.errorString());
    }
    if (m_error.isEmpty() && !m_device->finish()) {
        m_error = m_device->errorString();
    }
    return m_error;
}

QStringView attributeOf(const QXmlStreamAttributes& attributes, QStringView localName)
{
    for (const QXmlStreamAttribute& attribute : attributes) {
        if (attribute.name() == localName) {
            return attribute.value();
        }
    }
    return {};
}
