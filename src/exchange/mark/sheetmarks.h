#pragma once

#include "exchange/mark/cellplace.h"
#include "exchange/package/xmloutline.h"

#include <QMap>

/// A worksheet part in which single cells get another style, and which may be given notes.
class SheetMarks
{
public:
    /// False when the part cannot be edited.
    bool read(const QByteArray& part);

    /// The cell that shows what stands here: of merged cells the first one.
    CellPlace shownAt(CellPlace place) const;
    /// The first cell of the row that has a content, or else its first one.
    CellPlace firstFilled(int row) const;
    /// The style of the cell, or of its row or column when the cell is missing.
    int styleOf(CellPlace place) const;
    /// To be called once. Cells and rows that are missing are put in.
    void setStyles(const QMap<CellPlace, int>& styles);

    /// The id of the link to the shapes of the sheet's notes; empty when there is none.
    QByteArray shapes() const;
    void setShapes(const QByteArray& relation);
    /// Written in the strict variant of the format, which has other addresses for its types.
    bool isStrict() const;
    /// Right of the cell, large enough for the text.
    NoteBox boxFor(CellPlace place, const QString& text) const;

    QByteArray edited() const { return m_part.edited(); }

private:
    /// Neighbours of one look.
    struct Columns {
        int first, last, style;
        double width; ///< in letters; 0: hidden
    };

    void readColumns();
    void readMerges();
    bool indexRows();
    int rowElement(int row) const;
    QVector<QPair<int, int>> cellsOf(int rowElement) const;
    CellRange rangeOf(CellPlace place) const;
    const Columns* columnsOf(int column) const;
    double columnWidth(int column) const;
    double rowHeight(int row) const;
    QByteArray blankCell(CellPlace place, int style) const;
    void styleRow(int element, const QMap<CellPlace, int>& styles);
    void addRow(int row, const QMap<CellPlace, int>& styles);

    XmlOutline m_part;
    int m_data = XmlOutline::None;
    QVector<QPair<int, int>> m_rows; ///< number counted from 0, and element
    QVector<Columns> m_columns;
    QVector<CellRange> m_merges;
};
