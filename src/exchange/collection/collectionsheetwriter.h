#pragma once

#include "exchange/collection/collectionbook.h"
#include "exchange/write/workbookpen.h"

/// Writes one form: title, instruction, header and rows, with rules, protection and page set-up.
class CollectionSheetWriter
{
public:
    CollectionSheetWriter(const CollectionSheet& form, lxw_worksheet* sheet, WorkbookPen& pen)
        : m_form(form), m_sheet(sheet), m_pen(pen)
    {
    }

    void write();

private:
    void setUpPage();
    void writeHead();
    void writeCell(int row, int column, const CollectionCell& cell);
    void writeRow(int row);
    void writeComment(int row, int column, const QString& text);
    int lastColumn() const { return static_cast<int>(m_form.columns.size()) - 1; }
    double allWidths() const;

    const CollectionSheet& m_form;
    lxw_worksheet* m_sheet;
    WorkbookPen& m_pen;
};
