#include "work/tabletype.h"

#include "core/registers.h"
#include "exchange/tables/recordsheetreader.h"
#include "exchange/tables/valuesheetreader.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// "award-2024.csv" → "award", "values-2024.csv" → "values"; empty when no type's id begins the name.
QString typeByName(const QString& path)
{
    const QString name = QFileInfo(path).completeBaseName();
    QStringList ids = {ValuesType};
    for (const RecordType& type : Registers::all()) {
        ids.append(type.id);
    }
    QString best;
    for (const QString& id : ids) {
        const bool ends =
            name.size() == id.size()
            || (name.size() > id.size() && !name[id.size()].isLetter() && name[id.size()] != u'_');
        if (name.startsWith(id) && ends && id.size() > best.size()) {
            best = id;
        }
    }
    return best;
}

} // namespace

QString TableType::tell(const QString& path, const QVector<Sheet>& sheets) const
{
    for (const RecordType& type : Registers::all()) {
        for (const Sheet& sheet : sheets) {
            if (sheet.name == QString::fromLatin1(type.label)
                || sheet.name == m_chinese.translate("Registers", type.label)) {
                return type.id;
            }
        }
    }
    const QString named = typeByName(path);
    return named.isEmpty() && !sheets.isEmpty() ? byHeader(cornerOf(sheets.first())) : named;
}

/// The type whose required fields are all there and whose names are found most often; empty when two tie.
QString TableType::byHeader(Sheet sheet) const
{
    QString best;
    qsizetype bestKnown = 0;
    bool tied = false;
    const auto consider = [&](const QString& id, qsizetype known) {
        if (known > bestKnown) {
            best = id;
            bestKnown = known;
            tied = false;
        } else if (known == bestKnown) {
            tied = true;
        }
    };
    for (const RecordType& type : Registers::all()) {
        const Header header = RecordSheetReader(type, m_reading.definitions, m_reading.data, m_chinese)
                                  .names()
                                  .findHeader(sheet);
        const bool complete = std::all_of(type.fields.begin(), type.fields.end(), [&](const Field& field) {
            return !field.required || header.columnOf(field.name) >= 0;
        });
        if (header.row >= 0 && complete) {
            consider(type.id, header.columns.size() - header.unknown().size());
        }
    }
    const Header header = ValueSheetReader(m_reading.definitions, m_reading.data).names().findHeader(sheet);
    if (header.row >= 0 && header.columns.size() > 1) {
        consider(ValuesType, header.columns.size() - header.unknown().size());
    }
    return tied ? QString() : best;
}
