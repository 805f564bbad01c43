#pragma once

#include <QCoreApplication>
#include <QXmlStreamReader>

#include <memory>

#include "exchange/package/zippackage.h"

/// One XML part of a package, opened and stepped to its root element. Document types and with them entities
/// are refused: office files have none, attacks do.
class XmlPart
{
    Q_DECLARE_TR_FUNCTIONS(XmlPart)

public:
    XmlPart(const ZipPackage& package, const QString& name);

    /// Stands on the root element after construction. Prefixes of namespaces do not matter, only local names
    /// should be compared.
    QXmlStreamReader& xml() { return m_xml; }

    /// Reads the rest. Empty when the whole part was sound, else the reason in words for the user.
    QString finish();

private:
    QString m_name;
    QString m_error;
    std::unique_ptr<ZipEntryDevice> m_device;
    QXmlStreamReader m_xml;
};

/// The value of an attribute by its local name, whatever its prefix; an empty view when it is missing.
/// It lives as long as the attributes.
QStringView attributeOf(const QXmlStreamAttributes& attributes, QStringView localName);
