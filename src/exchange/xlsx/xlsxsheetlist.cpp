#include "exchange/xlsx/xlsxsheetlist.h"

#include "exchange/package/xmlpart.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString mainPart(const ZipPackage& package, QString* error)
{
    const QVector<PackageRelation> roots = readRelations(package, {}, error);
    const auto root = std::ranges::find(roots, u"officeDocument"_s, &PackageRelation::type);
    return root == roots.end() ? u"xl/workbook.xml"_s : root->target;
}

void readEntries(QXmlStreamReader& xml, XlsxSheetList& list)
{
    while (xml.readNextStartElement()) {
        const QXmlStreamAttributes attributes = xml.attributes();
        const QStringView state = attributeOf(attributes, u"state");
        list.sheets.append({attributeOf(attributes, u"name").toString(),
                            attributeOf(attributes, u"id").toString(),
                            !state.isEmpty() && state != u"visible"});
        xml.skipCurrentElement();
    }
}

void readMainPart(const ZipPackage& package, const QString& name, XlsxSheetList& list)
{
    XmlPart part(package, name);
    QXmlStreamReader& xml = part.xml();
    list.isWorkbook = xml.name() == u"workbook";
    while (list.isWorkbook && xml.readNextStartElement()) {
        if (xml.name() == u"workbookPr") {
            const QXmlStreamAttributes attributes = xml.attributes();
            const QStringView system = attributeOf(attributes, u"date1904");
            list.date1904 = system == u"1" || system == u"true" || system == u"on";
        } else if (xml.name() == u"sheets") {
            readEntries(xml, list);
            continue;
        }
        xml.skipCurrentElement();
    }
    list.error = part.finish();
}

} // namespace

XlsxSheetList XlsxSheetList::read(const ZipPackage& package)
{
    XlsxSheetList list;
    const QString part = mainPart(package, &list.error);
    if (!package.contains(part) || !part.endsWith(".xml"_L1, Qt::CaseInsensitive)) {
        return list;
    }
    list.error.clear();
    list.relations = readRelations(package, part, &list.error);
    list.isWorkbook = true;
    if (list.error.isEmpty()) {
        readMainPart(package, part, list);
    }
    return list;
}

const PackageRelation* XlsxSheetList::relationOf(const Entry& sheet) const
{
    const auto relation = std::ranges::find(relations, sheet.relation, &PackageRelation::id);
    return relation == relations.end() ? nullptr : &*relation;
}

QString XlsxSheetList::targetOf(QStringView type) const
{
    const auto relation = std::ranges::find(relations, type, &PackageRelation::type);
    return relation == relations.end() ? QString() : relation->target;
}
