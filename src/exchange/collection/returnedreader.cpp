#include "exchange/collection/returnedreader.h"

#include "exchange/collection/collectionbook.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int MostTitleRows = 60;
constexpr int MostTitleLength = 120;
constexpr qsizetype AllHeaders = 6; ///< those of CollectionHeader

Complaint complaintAt(const Sheet& sheet, int row, int column, const QString& message)
{
    Complaint complaint;
    complaint.sheet = sheet.name;
    complaint.row = row + 1;
    if (column >= 0) {
        complaint.column = columnName(column);
        complaint.text = shownText(sheet.cell(row, column));
    }
    complaint.message = message;
    return complaint;
}

/// Without white space, which people and programs put into headers.
QString word(const Cell& cell)
{
    QString text = cell.text.left(MostTitleLength);
    text.removeIf([](QChar c) { return c.isSpace() || c == u'*'; });
    return text;
}

bool isOurs(const Sheet& sheet)
{
    return sheet.name == CollectionMark::SheetName
           || (sheet.cell(0, 0).text == u"format"_s
               && sheet.cell(0, 1).text.startsWith(u"edubureau-collection"_s));
}

} // namespace

QString ReturnedEntry::place() const
{
    return sheet + u'!' + columnName(column) + QString::number(row + 1);
}

ReturnedReader::ReturnedReader(const Definitions& definitions, const QVector<CollectionForm>& forms,
                               DataSource& source, const QTranslator& chinese)
    : m_definitions(definitions), m_forms(forms)
{
    for (const CollectionForm& form : m_forms) {
        if (form.kept != nullptr) {
            m_registers.append({&form, RecordSheetReader(*form.kept, definitions, source, chinese).names()});
        }
    }
}

ReturnedWorkbook ReturnedReader::read(const Workbook& workbook) const
{
    ReturnedWorkbook returned;
    returned.complaints = workbook.complaints;
    for (const Sheet& sheet : workbook.sheets + workbook.hidden) {
        if (isOurs(sheet)) {
            readMark(sheet, returned);
        } else if (sheet.name != CollectionBook::ListsName) {
            readSheet(sheet, returned);
        }
    }
    if (returned.asked.isEmpty() && returned.registers.isEmpty() && returned.complaints.isEmpty()) {
        Complaint complaint;
        complaint.message = tr("None of its sheets is a form of the collection");
        returned.complaints.append(complaint);
    }
    return returned;
}

void ReturnedReader::readMark(const Sheet& sheet, ReturnedWorkbook& returned)
{
    const auto mark = CollectionMark::read(sheet);
    const bool another = mark && returned.mark && *mark != *returned.mark;
    returned.altered = returned.altered || !mark || another;
    returned.mark = returned.altered ? std::nullopt : mark;
}

void ReturnedReader::readSheet(const Sheet& sheet, ReturnedWorkbook& returned) const
{
    const Columns columns = columnsOf(sheet);
    if (columns.isForm()) {
        readTitles(sheet, columns.header, returned);
        readValues(sheet, columns, returned);
    } else if (!readRegister(sheet, returned)) {
        readTitles(sheet, MostTitleRows, returned);
    }
}

/// The row that bears most of a form's headers, and at least two of them.
ReturnedReader::Columns ReturnedReader::columnsOf(const Sheet& sheet)
{
    Columns best;
    qsizetype mostKnown = 1;
    for (int row = 0; row < sheet.rows.size() && row < MostTitleRows && mostKnown < AllHeaders; ++row) {
        Columns columns;
        QSet<QString> known;
        for (int column = 0; column < sheet.rows[row].size(); ++column) {
            const QString text = word(sheet.rows[row][column]);
            const bool fresh = !known.contains(text);
            if (text == CollectionHeader::Code && fresh) {
                columns.code = column;
            } else if (text == CollectionHeader::Name && fresh) {
                columns.name = column;
            } else if (text == CollectionHeader::ThisYear && fresh) {
                columns.thisYear = column;
            } else if (text != CollectionHeader::Unit && text != CollectionHeader::LastYear
                       && text != CollectionHeader::Definition) {
                continue;
            }
            known.insert(text);
        }
        if (known.size() > mostKnown && (columns.code >= 0 || columns.name >= 0)) {
            mostKnown = known.size();
            best = columns;
            best.header = row;
        }
    }
    return best;
}

void ReturnedReader::readTitles(const Sheet& sheet, int rows, ReturnedWorkbook& returned)
{
    for (int row = 0; row < sheet.rows.size() && row < rows; ++row) {
        for (int column = 0; column < sheet.rows[row].size(); ++column) {
            const QString text = word(sheet.rows[row][column]);
            if (!text.isEmpty()) {
                returned.titles.append(text);
                returned.answers.insert(text, sheet.cell(row, column + 1).text.trimmed());
            }
        }
    }
}

void ReturnedReader::readValues(const Sheet& sheet, const Columns& columns, ReturnedWorkbook& returned) const
{
    if (columns.thisYear < 0) {
        returned.complaints.append(complaintAt(
            sheet, columns.header, -1, tr("The column “%1” is missing").arg(CollectionHeader::ThisYear)));
        return;
    }
    for (int row = columns.header + 1; row < sheet.rows.size(); ++row) {
        readRow(sheet, columns, row, returned);
    }
}

const Measure* ReturnedReader::measureOf(const QString& code, const QString& name, QString& wrong) const
{
    const Measure* byCode = m_definitions.measure(code);
    const Measure* byName = name.isEmpty() ? nullptr : m_definitions.measureByName(name);
    if (byCode != nullptr && byName != nullptr && byCode != byName) {
        wrong = tr("The code is that of “%1”, the name that of “%2”").arg(byCode->name, byName->name);
    } else if (byCode == nullptr && byName != nullptr && !code.isEmpty()) {
        wrong = tr("The code “%1” is not that of “%2”").arg(code, byName->name);
    }
    return byCode != nullptr ? byCode : byName;
}

void ReturnedReader::readRow(const Sheet& sheet, const Columns& columns, int row,
                             ReturnedWorkbook& returned) const
{
    const auto text = [&](int column) {
        return column < 0 ? QString() : sheet.cell(row, column).text.trimmed();
    };
    ReturnedEntry entry{nullptr, sheet.cell(row, columns.thisYear), sheet.name, row, columns.thisYear};
    const bool isBlank = entry.cell.text.trimmed().isEmpty();
    QString wrong;
    entry.measure = measureOf(text(columns.code), text(columns.name), wrong);
    if (entry.measure == nullptr) {
        if (!isBlank && isDataRow(sheet.rows[row])) {
            returned.unknown.append(
                complaintAt(sheet, row, columns.thisYear, tr("No measure has this code or name")));
        }
        return;
    }
    if (!wrong.isEmpty()) {
        if (!isBlank) {
            returned.complaints.append(complaintAt(sheet, row, columns.thisYear, wrong));
        }
        return;
    }
    returned.asked.insert(entry.measure);
    if (isBlank) {
        return;
    }
    const auto known = std::ranges::find(returned.entries, entry.measure, &ReturnedEntry::measure);
    if (known == returned.entries.end()) {
        returned.entries.append(entry);
    } else if (known->cell.text.trimmed() != entry.cell.text.trimmed()) {
        checkAgainst(*known, entry, returned);
    }
}

/// Both cells are told: only the school knows which of the two is right.
void ReturnedReader::checkAgainst(const ReturnedEntry& first, const ReturnedEntry& second,
                                  ReturnedWorkbook& returned)
{
    const auto complain = [&](const ReturnedEntry& entry, const ReturnedEntry& other) {
        Complaint complaint;
        complaint.sheet = entry.sheet;
        complaint.row = entry.row + 1;
        complaint.column = columnName(entry.column);
        complaint.text = shownText(entry.cell);
        complaint.message = tr("“%1” stands in this file twice, with another number at %2")
                                .arg(entry.measure->name, other.place());
        returned.complaints.append(complaint);
    };
    complain(first, second);
    complain(second, first);
}

bool ReturnedReader::readRegister(const Sheet& sheet, ReturnedWorkbook& returned) const
{
    for (const auto& [form, names] : m_registers) {
        ReturnedRegister found{form, sheet, {}};
        found.header = names.findHeader(found.sheet);
        const auto& fields = form->kept->fields;
        const bool whole = std::ranges::all_of(fields, [&](const Field& field) {
            return !field.required || field.kind == FieldKind::School
                   || found.header.columnOf(field.name) >= 0;
        });
        if (found.header.row < 0 || !whole) {
            if (sheet.name == form->title) {
                returned.complaints.append(
                    complaintAt(sheet, -1, -1, tr("Headers of “%1” are missing").arg(form->title)));
                return true;
            }
            continue;
        }
        readTitles(sheet, found.header.row, returned);
        for (const HeaderColumn& column : std::as_const(found.header.columns)) {
            for (int row = found.header.row; column.name.isEmpty() && row < found.sheet.rows.size(); ++row) {
                if (column.column < found.sheet.rows[row].size()) {
                    found.sheet.rows[row][column.column] = {};
                }
            }
        }
        returned.registers.append(found);
        return true;
    }
    return false;
}
