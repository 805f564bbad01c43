#include "exchange/collection/collectionworkbook.h"

#include "exchange/collection/collectioncover.h"
#include "exchange/collection/collectionrules.h"
#include "exchange/collection/collectionsheetwriter.h"
#include "exchange/write/tableworkbook.h"
#include "exchange/write/workbookcheck.h"

#include <QFile>

using namespace Qt::StringLiterals;

const QString CollectionBook::CoverName = u"封面"_s;
const QString CollectionBook::ListsName = u"_lists"_s;

QString writeCollectionBook(const QString& path, const CollectionBook& book)
{
    return replaceWhole(
        path, [&](const QString& unfinished) { return CollectionWorkbook(book).write(unfinished); });
}

QString CollectionWorkbook::write(const QString& path)
{
    m_workbook = workbook_new(QFile::encodeName(path).constData());
    if (m_workbook == nullptr) {
        return tr("There is not enough memory.");
    }
    m_pen = std::make_unique<WorkbookPen>(m_workbook, WorkbookPen::Look::Form);
    nameSheets();
    if (lxw_worksheet* cover = addSheet(CollectionBook::CoverName)) {
        writeCollectionCover(cover, *m_pen, m_book, m_names);
        worksheet_activate(cover);
    }
    writeSheets();
    writeLists();
    writeMark();
    m_pen->keep(workbook_close(m_workbook));
    return m_pen->error() == LXW_NO_ERROR ? checkWorkbook(path, m_pen->cells())
                                          : QString::fromUtf8(lxw_strerror(m_pen->error()));
}

/// Names are compared without regard to case, as spreadsheet programs do.
void CollectionWorkbook::nameSheets()
{
    QStringList taken = {CollectionBook::CoverName, CollectionBook::ListsName, CollectionMark::SheetName};
    for (const CollectionSheet& form : m_book.sheets) {
        const QString wanted = sheetNameOf(form.title);
        QString name = wanted;
        for (int number = 2; taken.contains(name, Qt::CaseInsensitive); ++number) {
            const QString ending = u" (%1)"_s.arg(number);
            name = sheetNameOf(wanted.left(31 - ending.size())) + ending;
        }
        taken.append(name);
        m_names.append(name);
    }
}

lxw_worksheet* CollectionWorkbook::addSheet(const QString& name)
{
    lxw_worksheet* sheet = workbook_add_worksheet(m_workbook, name.toUtf8().constData());
    if (sheet == nullptr) {
        m_pen->keep(LXW_ERROR_MEMORY_MALLOC_FAILED);
    }
    return sheet;
}

void CollectionWorkbook::writeSheets()
{
    for (qsizetype at = 0; at < m_book.sheets.size(); ++at) {
        const CollectionSheet& form = m_book.sheets[at];
        lxw_worksheet* sheet = addSheet(m_names[at]);
        if (sheet == nullptr) {
            return;
        }
        CollectionSheetWriter(form, sheet, *m_pen).write();
        for (const CollectionSheet::RuledCells& ruled : form.rules) {
            QString place;
            if (ruled.rule.kind == EntryRule::Kind::Choice) {
                qsizetype list = m_choices.indexOf(ruled.rule.choices);
                if (list < 0) {
                    list = m_choices.size();
                    m_choices.append(ruled.rule.choices);
                }
                const QString letters = columnName(static_cast<int>(list));
                place = u"%1!$%2$1:$%2$%3"_s.arg(CollectionBook::ListsName, letters)
                            .arg(std::max<qsizetype>(1, ruled.rule.choices.size()));
            }
            const int first = ruled.row + CollectionSheet::FirstRow;
            writeEntryRule(sheet, *m_pen, ruled.rule, first, first + ruled.count - 1, ruled.column, place);
        }
    }
}

void CollectionWorkbook::writeLists()
{
    lxw_worksheet* sheet = m_choices.isEmpty() ? nullptr : addSheet(CollectionBook::ListsName);
    if (sheet == nullptr) {
        return;
    }
    for (int column = 0; column < m_choices.size(); ++column) {
        for (int row = 0; row < m_choices[column].size(); ++row) {
            m_pen->text(sheet, row, column, m_choices[column][row], {});
        }
    }
    worksheet_protect(sheet, nullptr, nullptr);
    worksheet_hide(sheet);
}

void CollectionWorkbook::writeMark()
{
    lxw_worksheet* sheet = addSheet(CollectionMark::SheetName);
    if (sheet == nullptr) {
        return;
    }
    const QVector<QStringList> rows = m_book.mark.rows();
    for (int row = 0; row < rows.size(); ++row) {
        for (int column = 0; column < rows[row].size(); ++column) {
            m_pen->text(sheet, row, column, rows[row][column], {});
        }
    }
    worksheet_protect(sheet, nullptr, nullptr);
    worksheet_hide(sheet);
}
