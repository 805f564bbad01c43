#include "exchange/write/workbookcheck.h"

#include "exchange/package/xmlpart.h"
#include "exchange/package/zippackage.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

class WorkbookCheck
{
    Q_DECLARE_TR_FUNCTIONS(WorkbookCheck)

public:
    static QString notWhole(const QString& reason)
    {
        return tr("the workbook was not written whole, perhaps because the disk for temporary files is full. "
                  "%1")
            .arg(reason);
    }
    static QString cellsMissing(qint64 wanted, qint64 found)
    {
        return tr("It holds %1 cells instead of %2.").arg(found).arg(wanted);
    }
};

qint64 countCells(QXmlStreamReader& xml)
{
    qint64 cells = 0;
    while (!xml.atEnd()) {
        cells += xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"c" ? 1 : 0;
    }
    return cells;
}

} // namespace

QString checkWorkbook(const QString& path, qint64 cells)
{
    ZipPackage package;
    if (const QString error = package.open(path); !error.isEmpty()) {
        return WorkbookCheck::notWhole(error);
    }
    qint64 found = 0;
    for (const QString& name : package.parts()) {
        if (!name.endsWith(".xml"_L1) && !name.endsWith(".rels"_L1)) {
            continue;
        }
        XmlPart part(package, name);
        found += name.startsWith("xl/worksheets/"_L1) ? countCells(part.xml()) : 0;
        if (const QString error = part.finish(); !error.isEmpty()) {
            return WorkbookCheck::notWhole(error);
        }
    }
    return cells < 0 || cells == found ? QString()
                                       : WorkbookCheck::notWhole(WorkbookCheck::cellsMissing(cells, found));
}
