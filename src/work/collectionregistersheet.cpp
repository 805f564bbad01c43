// The part of CollectionBooks that lays out a register: fields as columns, the school's rows, and blank ones.

#include "exchange/write/tableworkbook.h"
#include "work/collectionbooks.h"
#include "work/entryrules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int BlankRows = 30;
constexpr double WidestColumn = 36;

double leastWidth(const Field& field)
{
    switch (field.kind) {
    case FieldKind::Text: return 18;
    case FieldKind::LongText: return 30;
    case FieldKind::Date: return 13;
    case FieldKind::Choice:
    case FieldKind::School:
    case FieldKind::Reference: return 12;
    default: return 9;
    }
}

Cell::Kind cellKind(const Field& field)
{
    const bool isDate = field.kind == FieldKind::Date;
    return field.isNumber() ? Cell::Kind::Number : isDate ? Cell::Kind::Date : Cell::Kind::Text;
}

} // namespace

CollectionCell CollectionBooks::fieldCell(const RecordType& type, const Record& record, int field) const
{
    const Field& wanted = type.fields[field];
    CollectionCell cell{.content = {cellKind(wanted), m_reading.text.show(type, record, field)},
                        .entry = true};
    if (wanted.kind == FieldKind::Bool && !record.isEmpty(field) && !record.masked.contains(wanted.name)) {
        cell.content.text = record.integer(field) != 0 ? u"是"_s : u"否"_s;
    }
    return cell;
}

/// The school's rows of the year, and blank ones.
QVector<Record> CollectionBooks::rowsOf(const RecordType& type, int ofSchool, qint64 school, int year)
{
    QVector<Record> records;
    for (const Record& record : m_reading.data.records(type, year)) {
        if (record.integer(ofSchool) == school) {
            records.append(record);
        }
    }
    return records + QVector<Record>(BlankRows, makeRecord(type, year));
}

CollectionSheet CollectionBooks::registerSheet(const CollectionForm& form, const SchoolProfile& school,
                                               int year)
{
    const RecordType& type = *form.kept;
    CollectionSheet sheet{form.code, form.title, form.instruction, {}, 1, {}, {}};
    const int ofSchool = schoolFieldOf(type);
    for (const Record& record : rowsOf(type, ofSchool, school.school, year)) {
        QVector<CollectionCell> row;
        for (int field = 0; field < type.fields.size(); ++field) {
            if (field != ofSchool) { // the workbook as a whole names it
                row.append(fieldCell(type, record, field));
            }
        }
        sheet.rows.append(row);
    }
    for (int field = 0; field < type.fields.size(); ++field) {
        if (field != ofSchool) {
            addColumn(sheet, type.fields[field]);
        }
    }
    return sheet;
}

void CollectionBooks::addColumn(CollectionSheet& sheet, const Field& field) const
{
    const QString label = m_chinese.translate("Registers", field.label);
    const int column = static_cast<int>(sheet.columns.size());
    double width = std::max<double>(leastWidth(field), displayWidth(label) + 2);
    for (const auto& row : std::as_const(sheet.rows)) {
        width = std::max<double>(width, displayWidth(row[column].content.text) + 2);
    }
    sheet.columns.append({label, std::min(width, WidestColumn), field.required, field.isNumber()});
    const EntryRule rule = entryRule(field, label, m_reading.definitions);
    if (rule.kind != EntryRule::Kind::Free) {
        sheet.rules.append({0, column, static_cast<int>(sheet.rows.size()), rule});
    }
}
