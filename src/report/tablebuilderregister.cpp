// The part of TableBuilder that lists the rows of a register.

#include "report/tablebuilder.h"

#include <algorithm>

using namespace Qt::StringLiterals;

using Align = TableColumn::Align;

void TableBuilder::addRegisterRows()
{
    addRegisterColumns();
    const auto profileOf = [this](qint64 school, int of) {
        const SchoolProfile* profile = m_engine.source().schools(of).find(school);
        return profile == nullptr ? nullptr : &profile->record;
    };
    const RecordType& type = *m_definition.registerType();
    const QVector<Record>& records = m_engine.source().records(type, m_table.year);
    for (const Record& record : records) {
        if (m_definition.filter().matches(record, profileOf)) {
            addRegisterRow(record);
        }
    }
    alignDecimals();
    if (records.isEmpty()) {
        m_table.notes.append(
            TableNotes::line(tr("the register “%1” has no rows in %2: not reported, not zero")
                                 .arg(FieldText::label(type.label))
                                 .arg(m_table.year)));
    } else if (m_table.rows.isEmpty()) {
        m_table.notes.append(TableNotes::line(tr("nothing to report in this table")));
    }
}

void TableBuilder::addRegisterColumns()
{
    for (const int place : m_definition.fields()) {
        const Field& field = m_definition.registerType()->fields[place];
        const bool centred =
            field.kind == FieldKind::Bool || field.kind == FieldKind::Date || field.kind == FieldKind::Year;
        addColumn(FieldText::label(field.label),
                  centred ? Align::Centre : (field.isNumber() ? Align::Right : Align::Left), field.unit);
    }
}

void TableBuilder::addRegisterRow(const Record& record)
{
    TableRow row;
    row.cells.append(rowNumber());
    for (const int place : m_definition.fields()) {
        row.cells.append(fieldCell(record, place));
    }
    m_table.rows.append(row);
}

TableCell TableBuilder::fieldCell(const Record& record, int field) const
{
    const RecordType& type = *m_definition.registerType();
    const Field& described = type.fields[field];
    const bool masked = record.masked.contains(described.name);
    const auto number =
        described.isNumber() && !masked ? RecordView(type, record).number(field) : std::nullopt;
    TableCell cell;
    if (number) {
        cell = TableCell::ofNumber(*number, number->placesUsed());
    } else if (masked) {
        cell = TableCell::missing(TableCell::Kind::Masked);
    } else if (described.required && record.isEmpty(field)) {
        cell = TableCell::missing(TableCell::Kind::NotReported);
    } else {
        cell = TableCell::ofText(m_text.show(type, record, field));
    }
    cell.origin.year = record.year;
    cell.origin.registerType = type.id;
    cell.origin.record = record.id;
    cell.origin.field = described.name;
    return cell;
}

/// A column shows all its numbers with the same decimals: the most that one of them has.
void TableBuilder::alignDecimals()
{
    for (qsizetype column = 1; column < m_table.columns.size(); ++column) {
        int most = 0;
        for (const TableRow& row : m_table.rows) {
            most = std::max(most, row.cells[column].decimals);
        }
        for (TableRow& row : m_table.rows) {
            TableCell& cell = row.cells[column];
            if (cell.kind == TableCell::Kind::Number) {
                cell.decimals = most;
                cell.text = cell.number->toString(most);
            }
        }
    }
}
