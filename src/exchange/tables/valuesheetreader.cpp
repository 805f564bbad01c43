#include "exchange/tables/valuesheetreader.h"

#include "core/fieldtext.h"
#include "exchange/tables/columntarget.h"
#include "exchange/tables/schoolcell.h"

using namespace Qt::StringLiterals;

ValueSheetReader::ValueSheetReader(const Definitions& definitions, DataSource& source)
    : m_definitions(definitions), m_source(source), m_check(definitions, source)
{
    for (const Measure& measure : definitions.measures()) {
        m_measures.insert(measure.code, &measure);
    }
}

HeaderNames ValueSheetReader::names() const
{
    HeaderNames names;
    for (const ColumnTarget& target : valueTargets(m_definitions)) {
        names.add(target);
    }
    names.use(m_mapping);
    return names;
}

Complaint ValueSheetReader::at(const Row& row, int column) const
{
    Complaint complaint;
    complaint.sheet = row.sheet->name;
    complaint.row = row.row + 1;
    if (column >= 0) {
        complaint.column = columnName(column);
        complaint.text = row.sheet->cell(row.row, column).text;
    }
    return complaint;
}

void ValueSheetReader::complain(ImportPlan& plan, const Row& row, int column, const QString& message,
                                const QString& suggestion) const
{
    Complaint complaint = at(row, column);
    complaint.message = message;
    complaint.suggestion = suggestion;
    plan.complaints.append(complaint);
}

void ValueSheetReader::read(Sheet& sheet, int year, ImportPlan& plan)
{
    const Header header = names().findHeader(sheet);
    Row row{&sheet, &header, header.row};
    if (header.row < 0) {
        complain(plan, row, -1, tr("No header row with schools and measures was found"));
        return;
    }
    plan.sheets.append(
        {sheet.name, header.fingerprint, header.understood(), {}, header.isMapped, header.skipped});
    m_merged.emplace(sheet, header);
    complainOfColumns(row, plan);
    for (const int i : header.dataRows) {
        row.row = i;
        if (!plan.wantsMore()) {
            return;
        }
        if (readRowHead(row, year, plan)) {
            readRow(row, plan);
        }
    }
    if (header.secondTable >= 0) {
        row.row = header.secondTable;
        complain(plan, row, -1, tr("Another table begins here"), tr("Move it to a sheet of its own"));
    }
}

void ValueSheetReader::complainOfColumns(Row& row, ImportPlan& plan) const
{
    for (const HeaderColumn& column : row.header->columns) {
        if (column.name.isEmpty()) {
            complain(plan, row, column.column, tr("There is no measure of this name or code"));
        }
    }
    for (const HeaderColumn& column : row.header->repeated()) {
        complain(plan, row, column.column, tr("Another column holds the same already"));
    }
}

void ValueSheetReader::readRow(const Row& row, ImportPlan& plan)
{
    const int measureColumn = row.header->columnOf(ValueColumn::Measure);
    const int valueColumn = row.header->columnOf(ValueColumn::Value);
    if (measureColumn >= 0 && valueColumn >= 0) {
        readLong(row, measureColumn, valueColumn, plan);
        return;
    }
    for (const HeaderColumn& column : row.header->columns) {
        if (const Measure* measure = m_measures.value(column.name)) {
            readCell(row, *measure, column.column, plan);
        }
    }
}

void ValueSheetReader::readLong(const Row& row, int measureColumn, int valueColumn, ImportPlan& plan)
{
    const QString text = row.sheet->cell(row.row, measureColumn).text.trimmed();
    const Measure* measure = m_measures.value(text, m_definitions.measureByName(text));
    if (measure == nullptr) {
        complain(plan, row, measureColumn, tr("There is no measure of this name or code"));
    } else {
        readCell(row, *measure, valueColumn, plan);
    }
}

bool ValueSheetReader::readRowHead(Row& row, int year, ImportPlan& plan) const
{
    const int yearColumn = row.header->columnOf(ValueColumn::Year);
    const QString text = yearColumn < 0 ? QString() : row.sheet->cell(row.row, yearColumn).text.trimmed();
    row.year = year;
    if (!text.isEmpty()) {
        const auto number = AmountReader(u"年"_s, 0).read(text);
        row.year = number.amount ? static_cast<int>(number.amount->millionths() / Decimal::One) : 0;
    }
    if (row.year < 1990 || row.year > 2200) {
        complain(plan, row, yearColumn, text.isEmpty() ? tr("The year is missing") : tr("is not a year"));
        return false;
    }
    return readSchool(row, plan);
}

bool ValueSheetReader::readSchool(Row& row, ImportPlan& plan) const
{
    row.school = BureauItself;
    for (const QString& name : {ValueColumn::School, ValueColumn::SchoolName}) {
        const int column = row.header->columnOf(name);
        const QString text = column < 0 ? QString() : row.sheet->cell(row.row, column).text.trimmed();
        if (text.isEmpty()) {
            continue;
        }
        const SchoolCell cell(text, m_source.schools(row.year));
        const SchoolProfile* profile = m_source.schools(row.year).findByText(cell.text());
        if (!cell.error().isEmpty()) {
            complain(plan, row, column, cell.error());
            return false;
        }
        if (profile == nullptr) {
            complain(plan, row, column,
                     m_source.schools(row.year).isAmbiguous(text)
                         ? tr("Several schools bear this name in %1; use the code").arg(row.year)
                         : tr("There is no such school in %1").arg(row.year));
            return false;
        }
        row.school = profile->school;
        return true;
    }
    return true;
}

void ValueSheetReader::readCell(const Row& row, const Measure& measure, int column, ImportPlan& plan)
{
    const QString text = m_mapping.readSign(
        textWithMoney(row.sheet->cell(row.row, column), row.header->moneyOf(column), measure.unit));
    const AmountText read = AmountReader(measure.unit, measure.decimals).read(text);
    if (read.isBlank()) {
        return;
    }
    if (!read.error.isEmpty()) {
        complain(plan, row, column, read.error, read.suggestion);
        return;
    }
    if (read.amount && m_merged->isShared(row.row, column)) {
        if (m_merged->isFirst(row.row, column)) {
            complain(plan, row, column, m_merged->objection(row.row, column));
        }
        return;
    }
    ValueDraft draft;
    draft.key = {row.year, measure.id, row.school};
    draft.value = {row.school, read.amount, read.missing, false, 0};
    draft.place = row.sheet->name + u'!' + columnName(column) + QString::number(row.row + 1);
    const QString wrong = m_check.objection(measure, draft.key, draft.value);
    if (!wrong.isEmpty()) {
        complain(plan, row, column, wrong);
        return;
    }
    const auto seen = m_seen.constFind(draft.key);
    if (seen != m_seen.constEnd()) {
        if (!seen->sameAs(draft.value)) {
            complain(plan, row, column,
                     tr("The same value stands in this file already, with another number"));
        }
        return;
    }
    m_seen.insert(draft.key, draft.value);
    plan.values.append(draft);
}
