// The part of ReturnedJudge that holds cells and rows against what is stored.

#include "core/amounttext.h"
#include "core/valuecheck.h"
#include "exchange/tables/recordsheetreader.h"
#include "storage/recordstore.h"
#include "work/returnedjudge.h"

using namespace Qt::StringLiterals;

namespace {

QString shown(const Value& value)
{
    return value.amount ? value.amount->toString() : missingMark(*value.missing);
}

} // namespace

void ReturnedJudge::judgeValue(ReturnedFile& file, const ReturnedEntry& entry) const
{
    const Measure& measure = *entry.measure;
    ReturnedItem item;
    item.label = measure.name;
    item.measure = &measure;
    item.place = entry.place();
    item.key = {m_year, measure.id, file.school};
    Complaint complaint;
    complaint.sheet = entry.sheet;
    complaint.row = entry.row + 1;
    complaint.column = columnName(entry.column);
    complaint.text = shownText(entry.cell);
    const AmountText read = AmountReader(measure.unit, measure.decimals).read(complaint.text);
    if (read.isBlank()) {
        return;
    }
    complaint.message = entry.cell.kind == Cell::Kind::Error ? tr("The formula has no result") : read.error;
    complaint.suggestion = read.suggestion;
    item.value = {file.school, read.amount, read.missing, false, 0};
    if (complaint.message.isEmpty()) {
        complaint.message =
            ValueCheck(m_reading.definitions, m_reading.data).objection(measure, item.key, item.value);
    }
    if (!complaint.message.isEmpty()) {
        refuse(file, item, complaint);
        return;
    }
    item.after = item.content = shown(item.value);
    item.kind = ReturnedItem::Kind::New;
    if (const Value* held = findValue(m_reading.data.values(measure.id, m_year), file.school)) {
        item.rev = held->rev;
        item.before = shown(*held);
        item.value.estimated = held->estimated && item.before == item.after;
        item.kind = held->sameAs(item.value) ? ReturnedItem::Kind::Same : ReturnedItem::Kind::Changed;
    }
    file.items.append(item);
}

void ReturnedJudge::judgeRows(ReturnedFile& file, const ReturnedRegister& rows) const
{
    if (rows.header.dataRows.isEmpty() && rows.header.secondTable < 0) {
        return;
    }
    const RecordType& type = *rows.form->kept;
    RecordSheetReader reader(type, m_reading.definitions, m_reading.data, m_chinese);
    reader.setGiven(schoolFieldOf(type), file.school);
    ImportPlan plan;
    Sheet sheet = rows.sheet;
    reader.read(sheet, m_year, plan);
    for (const Complaint& complaint : std::as_const(plan.complaints)) {
        ReturnedItem item;
        item.type = &type;
        item.label = complaint.sheet + u' ' + QString::number(complaint.row) + u' ' + complaint.column;
        refuse(file, item, complaint);
    }
    for (const RecordDraft& draft : std::as_const(plan.records)) {
        judgeRow(file, type, draft);
    }
}

/// A blank field never clears what is stored, and a row of another school is not this one's to change.
void ReturnedJudge::judgeRow(ReturnedFile& file, const RecordType& type, RecordDraft draft) const
{
    ReturnedItem item;
    item.type = &type;
    item.record = draft.record;
    item.place = draft.place;
    item.label = m_reading.text.showKey(type, item.record);
    Complaint complaint;
    complaint.sheet = draft.place.section(u'!', 0, -2);
    complaint.row = draft.place.section(u'!', -1).toInt();
    complaint.text = item.label;
    if (item.record.year != m_year) {
        complaint.message = tr("This row is for %1").arg(item.record.year);
        refuse(file, item, complaint);
        return;
    }
    const auto stored = RecordStore(m_database).findByKey(type, item.record);
    const int ofSchool = schoolFieldOf(type);
    if (stored && !stored->isEmpty(ofSchool) && stored->integer(ofSchool) != file.school) {
        complaint.message = tr("The same row is stored as that of another school");
        refuse(file, item, complaint);
        return;
    }
    item.kind = ReturnedItem::Kind::New;
    if (stored) {
        compareRow(item, *stored);
    }
    item.content = QString::fromUtf8(RecordStore::toJson(type, item.record));
    file.items.append(item);
}

void ReturnedJudge::compareRow(ReturnedItem& item, const Record& stored) const
{
    const RecordType& type = *item.type;
    item.record.id = stored.id;
    item.record.rev = stored.rev;
    QStringList before, after;
    for (int field = 0; field < type.fields.size(); ++field) {
        const QString& name = type.fields[field].name;
        if (item.record.isEmpty(field) || item.record.masked.contains(name)) {
            item.record.values[field] = stored.values[field];
            item.record.masked.removeAll(name);
            if (stored.masked.contains(name)) {
                item.record.masked.append(name);
            }
        } else if (item.record.values[field] != stored.values[field]) {
            const QString label = FieldText::label(type.fields[field].label) + u' ';
            before.append(label + m_reading.text.show(type, stored, field));
            after.append(label + m_reading.text.show(type, item.record, field));
        }
    }
    item.before = before.join(u'；');
    item.after = after.join(u'；');
    item.kind = before.isEmpty() ? ReturnedItem::Kind::Same : ReturnedItem::Kind::Changed;
}
