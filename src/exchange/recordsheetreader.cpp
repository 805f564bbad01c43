#include "exchange/recordsheetreader.h"

#include "exchange/columntarget.h"

using namespace Qt::StringLiterals;

namespace {

const QString YearColumn = u"year"_s;

} // namespace

RecordSheetReader::RecordSheetReader(const RecordType& type, const Definitions& definitions,
                                     DataSource& source, const QTranslator& chinese)
    : m_type(type), m_text(definitions, source), m_chinese(chinese)
{
}

HeaderNames RecordSheetReader::names() const
{
    HeaderNames names;
    for (const ColumnTarget& target : recordTargets(m_type, m_chinese)) {
        names.add(target);
    }
    return names;
}

Complaint RecordSheetReader::at(const Sheet& sheet, int row, const QString& column) const
{
    Complaint complaint;
    complaint.sheet = sheet.name;
    complaint.row = row + 1;
    complaint.column = column;
    return complaint;
}

void RecordSheetReader::read(Sheet& sheet, int year, ImportPlan& plan)
{
    const Header header = names().findHeader(sheet);
    if (header.row < 0) {
        Complaint complaint = at(sheet, -1, {});
        complaint.message = tr("No header row of “%1” was found").arg(FieldText::label(m_type.label));
        plan.complaints.append(complaint);
        return;
    }
    for (const HeaderColumn& column : header.columns) {
        if (column.name.isEmpty()) {
            Complaint complaint = at(sheet, header.row, columnName(column.column));
            complaint.text = column.header;
            complaint.message = tr("This column is not known in “%1”").arg(FieldText::label(m_type.label));
            plan.complaints.append(complaint);
        }
    }
    for (const HeaderColumn& column : header.repeated()) {
        Complaint complaint = at(sheet, header.row, columnName(column.column));
        complaint.text = column.header;
        complaint.message = tr("Another column holds the same already");
        plan.complaints.append(complaint);
    }
    collectOwnSchools(sheet, header);
    for (const int row : header.dataRows) {
        readRow(sheet, header, row, year, plan);
    }
    if (header.secondTable >= 0) {
        Complaint complaint = at(sheet, header.secondTable, {});
        complaint.message = tr("Another table begins here");
        complaint.suggestion = tr("Move it to a sheet of its own");
        plan.complaints.append(complaint);
    }
}

/// A branch names its parent school, by code or name, which may come with the same file.
void RecordSheetReader::collectOwnSchools(const Sheet& sheet, const Header& header)
{
    const int column = header.columnOf(u"code"_s);
    const int nameColumn = header.columnOf(u"name"_s);
    if (m_type.id != u"school"_s || column < 0) {
        return;
    }
    for (const int row : header.dataRows) {
        const QString code = sheet.cell(row, column).text.trimmed();
        m_own[code].insert(code);
        m_own[sheet.cell(row, nameColumn).text.trimmed()].insert(code);
    }
}

int RecordSheetReader::readYear(const Sheet& sheet, const Header& header, int row, int year,
                                ImportPlan& plan) const
{
    if (!m_type.isYearly()) {
        return 0;
    }
    const int column = header.columnOf(YearColumn);
    const QString text = column < 0 ? QString() : sheet.cell(row, column).text.trimmed();
    if (text.isEmpty() && year != 0) {
        return year;
    }
    const auto parsed = m_text.parse(Field::year("year", ""), text, 0);
    if (parsed.value.isValid()) {
        return parsed.value.toInt();
    }
    Complaint complaint = at(sheet, row, column < 0 ? QString() : columnName(column));
    complaint.text = text;
    complaint.message = text.isEmpty() ? tr("The year is missing") : tr("is not a year");
    plan.complaints.append(complaint);
    return 0;
}

void RecordSheetReader::readRow(const Sheet& sheet, const Header& header, int row, int year, ImportPlan& plan)
{
    const auto before = plan.complaints.size();
    RecordDraft draft;
    draft.record = makeRecord(m_type, readYear(sheet, header, row, year, plan));
    draft.place = sheet.name + u'!' + QString::number(row + 1);
    for (const HeaderColumn& column : header.columns) {
        const int index = m_type.indexOf(column.name);
        if (index < 0) {
            continue;
        }
        const QString text =
            textWithMoney(sheet.cell(row, column.column), column.money, m_type.fields[index].unit);
        auto parsed = m_text.parse(m_type.fields[index], text, draft.record.year);
        const bool unknownSchool = !parsed.error.isEmpty() && m_type.fields[index].kind == FieldKind::School;
        if (const auto own = m_own.constFind(text.trimmed());
            unknownSchool && own != m_own.constEnd() && own->size() == 1) {
            parsed = {};
            parsed.value = *own->constBegin();
        }
        draft.record.values[index] = parsed.value;
        if (parsed.masked) {
            draft.record.masked.append(column.name);
        }
        if (!parsed.error.isEmpty()) {
            Complaint complaint = at(sheet, row, columnName(column.column));
            complaint.text = text;
            complaint.message = parsed.error;
            complaint.suggestion = parsed.suggestion;
            plan.complaints.append(complaint);
        }
    }
    for (auto given = m_given.begin(); given != m_given.end(); ++given) {
        draft.record.values[given.key()] = given.value();
    }
    if (plan.complaints.size() > before) {
        return;
    }
    for (const auto& finding : m_text.checkRecord(m_type, draft.record)) {
        const int column = header.columnOf(finding.field);
        Complaint complaint = at(sheet, row, column < 0 ? finding.field : columnName(column));
        complaint.text = column < 0 ? QString() : sheet.cell(row, column).text;
        complaint.message = finding.message;
        plan.complaints.append(complaint);
    }
    QStringList key = {QString::number(draft.record.year)};
    for (const QString& name : m_type.key) {
        key.append(draft.record.text(m_type.indexOf(name)));
    }
    if (const int first = m_keys.value(key, -1); first >= 0) {
        Complaint complaint = at(sheet, row, {});
        complaint.text = key.mid(1).join(u' ');
        complaint.message = tr("The same record stands in row %1 already").arg(first + 1);
        plan.complaints.append(complaint);
    }
    m_keys.insert(key, row);
    plan.records.append(draft);
}
