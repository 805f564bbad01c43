#include "work/tablemappings.h"

#include "core/registers.h"
#include "exchange/tables/tableoutline.h"
#include "storage/recordstore.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const RecordType& mappingType()
{
    return *Registers::findKept(u"table_mapping"_s);
}

QJsonObject toObject(const QMap<QString, QString>& map)
{
    QJsonObject object;
    for (auto it = map.begin(); it != map.end(); ++it) {
        object.insert(it.key(), it.value());
    }
    return object;
}

QMap<QString, QString> toMap(const QJsonObject& object)
{
    QMap<QString, QString> map;
    for (auto it = object.begin(); it != object.end(); ++it) {
        map.insert(it.key(), it.value().toString());
    }
    return map;
}

QString toJson(const QJsonObject& object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject fromJson(const QString& json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

/// The fields that have no column stand among the columns, under no header.
const QString NoColumn = u""_s;

QString columnsToJson(const TableMapping& mapping)
{
    QJsonObject columns = toObject(mapping.columns);
    if (!mapping.constants.isEmpty()) {
        columns.insert(NoColumn, toObject(mapping.constants));
    }
    return toJson(columns);
}

TableMapping toMapping(const RecordView& view)
{
    QJsonObject columns = fromJson(view.text("columns"));
    const QJsonObject constants = columns.take(NoColumn).toObject();
    return {view.text("target"), toMap(columns), toMap(fromJson(view.text("signs"))), toMap(constants)};
}

} // namespace

TableMappings::TableMappings(const Database& database)
{
    const RecordType& type = mappingType();
    for (const Record& record : RecordStore(database).all(type, 0)) {
        const RecordView view(type, record);
        m_known.insert(view.text("headers"), toMapping(view));
    }
}

TableMapping TableMappings::find(const Sheet& sheet) const
{
    if (m_known.isEmpty()) {
        return {};
    }
    const TableOutline outline(sheet);
    const auto end = std::min<qsizetype>(HeaderBlockFinder::LastHeaderRow, sheet.rows.size());
    for (int row = 0; row < end; ++row) {
        const HeaderBlock block = outline.headers().around(row);
        const auto known = m_known.constFind(TableMapping::fingerprint(outline.headers().columns(block)));
        if (known != m_known.constEnd()) {
            return *known;
        }
    }
    return {};
}

void TableMappings::store(Change& change, const QString& fingerprint, const TableMapping& mapping)
{
    const RecordType& type = mappingType();
    const RecordStore store(change.database());
    Record record = makeRecord(type, 0);
    record.values[type.indexOf(u"headers"_s)] = fingerprint;
    if (const auto stored = store.findByKey(type, record)) {
        record = *stored;
    }
    record.values[type.indexOf(u"target"_s)] = mapping.target;
    record.values[type.indexOf(u"columns"_s)] = columnsToJson(mapping);
    record.values[type.indexOf(u"signs"_s)] =
        mapping.signs.isEmpty() ? QVariant() : QVariant(toJson(toObject(mapping.signs)));
    store.save(change, type, record);
}
