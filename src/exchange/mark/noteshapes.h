#pragma once

#include "exchange/mark/cellplace.h"

/// The drawing part (VML, ISO/IEC 29500-4, 14) that says where a sheet's notes are shown. Spreadsheet
/// programs show no note without its shape.
class NoteShapes
{
public:
    /// A drawing without shapes; each sheet of a workbook has a number of its own, from 1.
    static QByteArray empty(int sheet);

    /// False when shapes cannot be added to this drawing.
    bool read(const QByteArray& part);

    /// Seen at all times, or only while the pointer is over the cell.
    void add(CellPlace place, const NoteBox& box, bool alwaysSeen);

    QByteArray edited() const { return m_head + m_shapes + m_tail; }

private:
    QByteArray m_head, m_shapes, m_tail;
    QByteArray m_spaces; ///< declarations that the drawing lacks
    int m_lastId = 0;
};
