#pragma once

#include "exchange/collection/collectionbook.h"
#include "exchange/write/workbookpen.h"

#include <QCoreApplication>
#include <QHash>

#include <memory>

/// Writes a collection workbook by libxlsxwriter: cover, a sheet a form, and the two hidden sheets. Used
/// once, by writeCollectionBook().
class CollectionWorkbook
{
    Q_DECLARE_TR_FUNCTIONS(CollectionWorkbook)

public:
    /// The book must outlive the writer.
    explicit CollectionWorkbook(const CollectionBook& book) : m_book(book) {}

    /// Writes to the path, overwriting what is there. Empty when done, else the reason.
    QString write(const QString& path);

private:
    void writeSheets();
    void writeMark();
    void writeLists();
    lxw_worksheet* addSheet(const QString& name);
    void nameSheets();

    const CollectionBook& m_book;
    lxw_workbook* m_workbook = nullptr;
    std::unique_ptr<WorkbookPen> m_pen;
    QStringList m_names;            // of the forms' sheets
    QVector<QStringList> m_choices; // each is a column of the hidden sheet of lists
};
