#pragma once

#include "exchange/mark/notelist.h"
#include "exchange/mark/noteshapes.h"
#include "exchange/mark/sheetmarks.h"
#include "exchange/package/packagecopy.h"

/// Gives a worksheet notes: in the parts that it has for them already, or in new ones.
class SheetNotes
{
public:
    /// All must outlive the notes; `part` is the sheet's, which stands in the workbook at this number,
    /// from 1.
    SheetNotes(PackageCopy& copy, SheetMarks& cells, const QString& part, int number)
        : m_copy(copy), m_cells(cells), m_part(part), m_number(number)
    {
    }

    /// False when the parts cannot be edited.
    bool open();
    /// Once for a cell.
    void add(CellPlace place, const QString& text, bool alwaysSeen);
    /// Puts the parts and the sheet's into the copy. False when the package's lists cannot be edited.
    bool store();

private:
    bool findList();
    bool findShapes();
    bool link();

    PackageCopy& m_copy;
    SheetMarks& m_cells;
    QString m_part;
    int m_number;

    NoteList m_list;
    NoteShapes m_shapes;
    QString m_listPart, m_shapesPart;
    bool m_newList = false, m_newShapes = false;
};
