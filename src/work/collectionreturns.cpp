#include "work/collectionreturns.h"

#include "exchange/mark/markedworkbook.h"
#include "storage/databaseidentity.h"
#include "storage/storageerror.h"
#include "work/collectionbooks.h"
#include "work/contenthash.h"

#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// Columns of a sheet of measures, as CollectionBooks lays it out.
constexpr int CodeColumn = 0;
constexpr int EntryColumn = 4;
constexpr int BlankRows = 10;

/// A school known by name, and something wrong that it can mend.
bool goesBack(const ReturnedFile& file)
{
    return file.status == ReturnedFile::Status::Refused && file.school != BureauItself
           && !file.errors.isEmpty();
}

/// `name.ending`, or `name (2).ending` when that is taken.
QString freePath(const QDir& folder, const QString& name, const QString& ending, const QStringList& taken)
{
    QString path = folder.filePath(name + u'.' + ending);
    for (int number = 2; taken.contains(path); ++number) {
        path = folder.filePath(u"%1 (%2).%3"_s.arg(name).arg(number).arg(ending));
    }
    return path;
}

/// With letters in the place of fields' names.
QVector<Complaint> placedComplaints(const ReturnedFile& file)
{
    QVector<Complaint> placed = file.errors;
    for (Complaint& error : placed) {
        for (const ReturnedRegister& rows : file.workbook.registers) {
            const int column = rows.header.columnOf(error.column);
            if (error.sheet == rows.sheet.name && !error.column.isEmpty() && column >= 0) {
                error.column = columnName(column);
            }
        }
    }
    return placed;
}

/// What the school sees first: where to look. What concerns the whole file is told behind it.
Complaint overviewOf(const QVector<Complaint>& placed)
{
    constexpr qsizetype MostLines = 15;
    constexpr qsizetype LongestLine = 80;
    QStringList lines;
    for (const Complaint& error : placed) {
        const QString cell = error.row > 0 ? u'!' + error.column + QString::number(error.row) : QString();
        const QString line = error.sheet + cell + u' ' + error.message;
        if (!error.sheet.isEmpty()) {
            lines.append(line.size() > LongestLine ? line.left(LongestLine) + u'…' : line);
        }
    }
    if (lines.size() > MostLines) {
        lines = lines.first(MostLines) + QStringList{u"……其余见各表中标红的单元格。"_s};
    }
    lines.prepend(u"这份表没有收下，请改正以下 %1 处后重新上报："_s.arg(placed.size()));
    Complaint overview;
    overview.message = lines.join(u'\n');
    return overview;
}

[[noreturn]] void fail(const QString& message)
{
    throw StorageError(StorageError::Kind::File, message);
}

} // namespace

QStringList CollectionReturns::write(const QString& folder)
{
    if (!QDir().mkpath(folder)) {
        fail(tr("The folder “%1” cannot be made").arg(folder));
    }
    QStringList written;
    for (const ReturnedFile& file : m_merge.files()) {
        if (goesBack(file)) {
            written.append(writeOne(QDir(folder), file, written));
        }
    }
    const QString list = listOfUnmatched();
    if (!list.isEmpty()) {
        const QString path = QDir(folder).filePath(u"未能识别的文件.txt"_s);
        QSaveFile out(path);
        if (!out.open(QIODevice::WriteOnly) || out.write("\xEF\xBB\xBF" + list.toUtf8()) < 0
            || !out.commit()) {
            fail(tr("“%1” cannot be written: %2").arg(path, out.errorString()));
        }
        written.append(path);
    }
    return written;
}

QString CollectionReturns::writeOne(const QDir& folder, const ReturnedFile& file,
                                    const QStringList& taken) const
{
    const QFileInfo received(file.path);
    MarkedWorkbook own;
    QVector<Complaint> complaints = placedComplaints(file);
    complaints.prepend(overviewOf(complaints));
    // Only what the reader has read is opened here: it did so with limits, and may have found it hostile.
    const bool isOwn = contentHash(file.path) == file.hash && own.mark(file.path, complaints);
    const bool keepsName = isOwn && received.suffix().toLower() == "xlsm"_L1;
    const QString path =
        freePath(folder, received.completeBaseName(), keepsName ? u"xlsm"_s : u"xlsx"_s, taken);
    if (QFileInfo(path) == received) {
        fail(tr("“%1” is the file that was received; choose another folder").arg(path));
    }
    const QString error = isOwn ? own.write(path) : writeCollectionBook(path, bookFor(file));
    if (!error.isEmpty()) {
        fail(error);
    }
    return path;
}

/// Files of which nobody gets a workbook back.
QString CollectionReturns::listOfUnmatched() const
{
    QString list;
    for (const ReturnedFile& file : m_merge.files()) {
        const bool hasNone = file.status == ReturnedFile::Status::Refused && !goesBack(file);
        const bool doubtful = file.status == ReturnedFile::Status::Doubt && file.school == BureauItself;
        if (hasNone || doubtful) {
            QStringList reasons;
            for (const Complaint& complaint : file.errors) {
                reasons.append(complaint.message);
            }
            if (!file.reason.isEmpty()) {
                reasons.prepend(file.reason);
            }
            list += file.path + u'\t' + reasons.join(u"; "_s) + u'\n';
        }
    }
    for (const auto& skipped : m_merge.skipped()) {
        list += skipped.path + u'\t' + skipped.reason + u'\n';
    }
    return list;
}

CollectionBook CollectionReturns::bookFor(const ReturnedFile& file) const
{
    Reading& reading = m_merge.reading();
    const SchoolProfile* school = reading.data.schools(m_merge.year()).find(file.school);
    CollectionBooks maker(reading, databaseIdentity(m_database), m_chinese);
    CollectionBook book = maker.make(*school, {m_merge.year(), m_merge.forms(), {}});
    for (CollectionSheet& sheet : book.sheets) {
        const auto rows = std::ranges::find_if(file.workbook.registers, [&](const ReturnedRegister& each) {
            return each.form->code == sheet.form;
        });
        if (rows != file.workbook.registers.end()) {
            enterRows(sheet, file, *rows);
        } else if (sheet.columns.first().header == CollectionHeader::Code) {
            enterValues(sheet, file);
        }
    }
    tellTheRest(book, file);
    return book;
}

void CollectionReturns::enterValues(CollectionSheet& sheet, const ReturnedFile& file)
{
    for (auto& row : sheet.rows) {
        const QString code = row[CodeColumn].content.text;
        for (const ReturnedEntry& entry : file.workbook.entries) {
            if (entry.measure->code != code) {
                continue;
            }
            row[EntryColumn].content.text = shownText(entry.cell);
            for (const Complaint& error : file.errors) {
                if (error.sheet == entry.sheet && error.row == entry.row + 1) {
                    row[EntryColumn].error = error.message;
                }
            }
        }
    }
}

/// The school's own rows in place of the stored ones, which stand among them.
void CollectionReturns::enterRows(CollectionSheet& sheet, const ReturnedFile& file,
                                  const ReturnedRegister& rows) const
{
    const RecordType& type = *rows.form->kept;
    QVector<CollectionCell> blank = sheet.rows.last();
    for (CollectionCell& cell : blank) {
        cell.content.text.clear();
    }
    sheet.rows.clear();
    for (int at = rows.header.row + 1; at < rows.sheet.rows.size(); ++at) {
        if (!isDataRow(rows.sheet.rows[at])) {
            continue;
        }
        QVector<CollectionCell> row = blank;
        int column = 0;
        for (int field = 0; field < type.fields.size(); ++field) {
            if (field == schoolFieldOf(type)) {
                continue;
            }
            const int from = rows.header.columnOf(type.fields[field].name);
            row[column].content.text = from < 0 ? QString() : shownText(rows.sheet.cell(at, from));
            for (const Complaint& error : file.errors) {
                const bool here = error.sheet == rows.sheet.name && error.row == at + 1;
                const bool ofCell =
                    error.column == columnName(from) || error.column == type.fields[field].name;
                if (here && (ofCell || (error.column.isEmpty() && column == 0))) {
                    row[column].error = error.message;
                }
            }
            ++column;
        }
        sheet.rows.append(row);
    }
    sheet.rows += QVector<QVector<CollectionCell>>(BlankRows, blank);
    for (auto& rule : sheet.rules) {
        rule.count = static_cast<int>(sheet.rows.size());
    }
}

/// What is wrong and stands in no cell of the new workbook is told on its cover.
void CollectionReturns::tellTheRest(CollectionBook& book, const ReturnedFile& file)
{
    QStringList marked;
    for (const CollectionSheet& sheet : std::as_const(book.sheets)) {
        for (const auto& row : sheet.rows) {
            for (const CollectionCell& cell : row) {
                marked.append(cell.error);
            }
        }
    }
    for (const Complaint& error : file.errors) {
        if (!marked.contains(error.message)) {
            const QString place =
                error.row > 0 ? u"%1!%2%3"_s.arg(error.sheet, error.column).arg(error.row) : error.sheet;
            book.steps.prepend(u"请改正：%1 %2 %3"_s.arg(place, error.text, error.message));
        }
    }
}
