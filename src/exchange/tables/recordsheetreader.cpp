#include "exchange/tables/recordsheetreader.h"

#include "exchange/tables/columntarget.h"
#include "exchange/tables/schoolcell.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString YearColumn = u"year"_s;

} // namespace

RecordSheetReader::RecordSheetReader(const RecordType& type, const Definitions& definitions,
                                     DataSource& source, const QTranslator& chinese)
    : m_type(type), m_definitions(definitions), m_text(definitions, source), m_source(source),
      m_chinese(chinese)
{
}

HeaderNames RecordSheetReader::names() const
{
    HeaderNames names;
    for (const ColumnTarget& target : recordTargets(m_type, m_chinese)) {
        names.add(target);
    }
    names.use(m_mapping);
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
    collectConstants(sheet, header, plan);
    plan.sheets.append(
        {sheet.name, header.fingerprint, header.understood(), m_constants, header.isMapped, header.skipped});
    complainOfColumns(sheet, header, plan);
    m_merged.emplace(sheet, header);
    collectOwnSchools(sheet, header);
    for (const int row : header.dataRows) {
        if (!plan.wantsMore()) {
            return;
        }
        readRow(sheet, header, row, year, plan);
    }
    if (header.secondTable >= 0) {
        Complaint complaint = at(sheet, header.secondTable, {});
        complaint.message = tr("Another table begins here");
        complaint.suggestion = tr("Move it to a sheet of its own");
        plan.complaints.append(complaint);
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
        readField(sheet, column, row, draft, plan);
    }
    setConstants(sheet, row, draft, plan);
    for (auto given = m_given.begin(); given != m_given.end(); ++given) {
        draft.record.values[given.key()] = given.value();
    }
    if (plan.complaints.size() == before) {
        keepRest(header, draft.record);
        checkRow(sheet, header, row, draft, plan);
        plan.records.append(draft);
    }
}

void RecordSheetReader::readField(const Sheet& sheet, const HeaderColumn& column, int row, RecordDraft& draft,
                                  ImportPlan& plan)
{
    const int index = m_type.indexOf(column.name);
    if (index < 0) {
        return;
    }
    const Field& field = m_type.fields[index];
    const QString text = textWithMoney(sheet.cell(row, column.column), column.money, field.unit);
    auto parsed = parse(field, text, draft.record.year);
    const bool isCounted = field.kind == FieldKind::Integer || field.kind == FieldKind::Decimal;
    if (isCounted && parsed.value.isValid() && m_merged->isShared(row, column.column)) {
        parsed = {};
        parsed.error = m_merged->objection(row, column.column);
        if (!m_merged->isFirst(row, column.column)) {
            return;
        }
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

FieldText::Parsed RecordSheetReader::parse(const Field& field, const QString& text, int year) const
{
    if (field.isNumber()) {
        return m_text.parse(field, m_mapping.readSign(text), year);
    }
    const bool isOwnCode = m_type.id == u"school"_s && field.name == u"code"_s;
    if (field.kind == FieldKind::School || isOwnCode) {
        return parseSchool(field, text, year);
    }
    const auto parsed = m_text.parse(field, text, year);
    const bool isSign = m_mapping.signs.contains(TableMapping::signOf(text));
    return !parsed.error.isEmpty() && isSign ? FieldText::Parsed() : parsed;
}

/// A branch may name a school that the same file brings.
FieldText::Parsed RecordSheetReader::parseSchool(const Field& field, const QString& text, int year) const
{
    FieldText::Parsed parsed;
    const auto own = m_own.constFind(text.trimmed());
    const bool comesAlong = field.kind == FieldKind::School && own != m_own.constEnd() && own->size() == 1;
    const SchoolCell cell(text, m_source.schools(year));
    parsed.error = cell.error();
    if (parsed.error.isEmpty()) {
        parsed = m_text.parse(field, cell.text(), year);
    }
    if (!parsed.error.isEmpty() && comesAlong) {
        parsed = {};
        parsed.value = *own->constBegin();
    } else if (!parsed.error.isEmpty() && m_mapping.signs.contains(TableMapping::signOf(text))) {
        parsed = {};
    }
    return parsed;
}

QStringList RecordSheetReader::keyOf(const Record& record) const
{
    QStringList key = {QString::number(record.year)};
    for (const QString& name : m_type.key) {
        key.append(record.text(m_type.indexOf(name)));
    }
    return key;
}

/// The record with the same natural key, as it is stored; null when there is none.
const Record* RecordSheetReader::stored(const Record& like)
{
    if (!m_stored.contains(like.year)) {
        auto& byKey = m_stored[like.year];
        const auto records =
            m_type.isYearly() ? m_source.records(m_type, like.year) : m_definitions.records(m_type.id);
        for (const Record& record : records) {
            byKey.insert(keyOf(record), record);
        }
    }
    const auto& byKey = m_stored[like.year];
    const auto found = byKey.constFind(keyOf(like));
    return found == byKey.constEnd() ? nullptr : &*found;
}

/// A table says nothing about fields for which it has no column: they stay as they are stored.
void RecordSheetReader::keepRest(const Header& header, Record& record)
{
    const Record* before = stored(record);
    if (before == nullptr) {
        return;
    }
    for (int i = 0; i < m_type.fields.size(); ++i) {
        const QString& name = m_type.fields[i].name;
        if (header.columnOf(name) >= 0 || m_constants.contains(name)) {
            continue;
        }
        record.values[i] = before->values[i];
        if (before->masked.contains(name)) {
            record.masked.append(name);
        }
    }
}

void RecordSheetReader::checkRow(const Sheet& sheet, const Header& header, int row, const RecordDraft& draft,
                                 ImportPlan& plan)
{
    for (const auto& finding : m_text.checkRecord(m_type, draft.record)) {
        const int column = header.columnOf(finding.field);
        if (column < 0 && m_missed.contains(finding.field)) {
            continue;
        }
        if (column < 0) {
            m_missed.insert(finding.field);
        }
        Complaint complaint = at(sheet, row, column < 0 ? finding.field : columnName(column));
        complaint.text = column < 0 ? m_constants.value(finding.field) : sheet.cell(row, column).text;
        complaint.message = finding.message;
        if (column < 0 && !m_constants.contains(finding.field)) {
            complaint.suggestion =
                tr("No column of this table holds it; one value may be set for all its rows");
        }
        plan.complaints.append(complaint);
    }
    if (std::any_of(m_type.key.begin(), m_type.key.end(),
                    [this](const QString& name) { return m_missed.contains(name); })) {
        return;
    }
    const QStringList key = keyOf(draft.record);
    if (const int first = m_keys.value(key, -1); first >= 0) {
        Complaint complaint = at(sheet, row, {});
        complaint.text = key.mid(1).join(u' ');
        complaint.message = tr("The same record stands in row %1 already").arg(first + 1);
        plan.complaints.append(complaint);
    }
    m_keys.insert(key, row);
}
