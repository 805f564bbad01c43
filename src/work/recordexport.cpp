#include "work/recordexport.h"

#include "storage/recordstore.h"
#include "storage/yearstore.h"

using namespace Qt::StringLiterals;

namespace {

OutCell outCell(const RecordType& type, const Record& record, int field, const FieldText& text)
{
    OutCell cell;
    cell.text = text.show(type, record, field);
    const Field& definition = type.fields[field];
    const bool masked = record.masked.contains(definition.name);
    if (cell.text.isEmpty()) {
        return cell;
    }
    cell.kind = Cell::Kind::Text;
    if (!masked && definition.isNumber()) {
        cell.kind = Cell::Kind::Number;
    } else if (!masked && definition.kind == FieldKind::Date) {
        cell.kind = Cell::Kind::Date;
    }
    return cell;
}

} // namespace

QVector<Record> recordsOf(const Database& database, const RecordType& type, int year)
{
    const RecordStore store(database);
    if (!type.isYearly() || year != 0) {
        return store.all(type, year);
    }
    QVector<Record> records;
    for (const auto& each : YearStore(database).all()) {
        records += store.all(type, each.year);
    }
    return records;
}

OutTable recordTable(const RecordType& type, const QVector<Record>& records, const FieldText& text)
{
    OutTable table;
    table.sheetName = FieldText::label(type.label);
    if (type.isYearly()) {
        table.header.append(FieldText::label(QT_TRANSLATE_NOOP("Registers", "Year")));
    }
    for (const Field& field : type.fields) {
        table.header.append(FieldText::label(field.label));
    }
    for (const Record& record : records) {
        QVector<OutCell> row;
        if (type.isYearly()) {
            row.append({Cell::Kind::Number, QString::number(record.year), 0});
        }
        for (int i = 0; i < type.fields.size(); ++i) {
            row.append(outCell(type, record, i, text));
        }
        table.rows.append(row);
    }
    return table;
}
