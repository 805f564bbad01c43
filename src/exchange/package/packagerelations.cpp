#include "exchange/package/packagerelations.h"

#include "exchange/package/xmlpart.h"

#include <QDir>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

QString folderOf(const QString& part)
{
    return part.left(part.lastIndexOf(u'/') + 1);
}

QString resolved(const QString& folder, QStringView target)
{
    const QString plain = QUrl::fromPercentEncoding(target.toUtf8()).replace(u'\\', u'/');
    const QString whole = plain.startsWith(u'/') ? plain : u'/' + folder + plain;
    return QDir::cleanPath(whole).mid(1);
}

} // namespace

QVector<PackageRelation> readRelations(const ZipPackage& package, const QString& part, QString* error)
{
    const QString folder = folderOf(part);
    const QString list = folder + u"_rels/"_s + part.mid(folder.size()) + u".rels"_s;
    if (!package.contains(list)) {
        return {};
    }
    QVector<PackageRelation> relations;
    XmlPart source(package, list);
    while (source.xml().readNextStartElement()) {
        const QXmlStreamAttributes attributes = source.xml().attributes();
        if (attributeOf(attributes, u"TargetMode") != u"External") {
            const QStringView type = attributeOf(attributes, u"Type");
            relations.append({attributeOf(attributes, u"Id").toString(),
                              type.sliced(type.lastIndexOf(u'/') + 1).toString(),
                              resolved(folder, attributeOf(attributes, u"Target"))});
        }
        source.xml().skipCurrentElement();
    }
    *error = source.finish();
    return relations;
}
