// The part of RecordSheetReader that looks at a table's columns, and at what stands in none.

#include "exchange/tables/columntarget.h"
#include "exchange/tables/recordsheetreader.h"

using namespace Qt::StringLiterals;

/// A column goes before a constant, also where it is blank.
void RecordSheetReader::collectConstants(const Sheet& sheet, const Header& header, ImportPlan& plan)
{
    const HeaderNames targets = names();
    m_constants.clear();
    for (auto said = m_mapping.constants.begin(); said != m_mapping.constants.end(); ++said) {
        const QString name = targets.targetOf(said.key());
        if (m_type.indexOf(name) < 0) {
            Complaint complaint = at(sheet, -1, {});
            complaint.text = said.key();
            complaint.message = tr("There is no such field in “%1”").arg(FieldText::label(m_type.label));
            plan.complaints.append(complaint);
        } else if (header.columnOf(name) < 0 && !said.value().isEmpty()) {
            m_constants.insert(name, said.value());
        }
    }
}

void RecordSheetReader::setConstants(const Sheet& sheet, int row, RecordDraft& draft, ImportPlan& plan)
{
    for (auto constant = m_constants.begin(); constant != m_constants.end(); ++constant) {
        const int index = m_type.indexOf(constant.key());
        const auto parsed = parse(m_type.fields[index], constant.value(), draft.record.year);
        draft.record.values[index] = parsed.value;
        if (!parsed.error.isEmpty() && !m_missed.contains(constant.key())) {
            m_missed.insert(constant.key());
            Complaint complaint = at(sheet, row, constant.key());
            complaint.text = constant.value();
            complaint.message = parsed.error;
            complaint.suggestion = parsed.suggestion;
            plan.complaints.append(complaint);
        }
    }
}

void RecordSheetReader::complainOfColumns(const Sheet& sheet, const Header& header, ImportPlan& plan) const
{
    for (const HeaderColumn& column : header.columns) {
        if (column.name.isEmpty() && plan.wantsMore()) {
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
